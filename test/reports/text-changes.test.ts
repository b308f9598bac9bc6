import { describe, expect, it } from "@jest/globals";
import type { Change } from "../../src/model/change.js";
import { reads, rejects } from "../../src/model/outcome.js";
import { style } from "../../src/reports/style.js";
import { changesLines } from "../../src/reports/text-changes.js";
import { sample } from "./sample.js";

const [reported] = sample.comparisons;
const plain = { style: style(false), verbose: false, quiet: false };

function change(name: string, more: Partial<Change> = {}): Change {
  const [first] = reported?.changes ?? [];
  if (!first) throw new Error("the sample has no change");
  return { ...first, element: ["Order", name], message: "type was changed", ...more };
}

function lines(changes: readonly Change[], verbose = false): readonly string[] {
  return reported
    ? changesLines(changes, {
        reported,
        report: sample,
        options: { ...plain, verbose },
        explained: new Set(),
      })
    : [];
}

describe("the changes of a contract as text", () => {
  it("says once what is said of many elements, and names them", () => {
    const alike = ["a", "b", "c", "d", "e", "f", "g"].map((name) => change(name));
    const text = lines(alike).join("\n");
    expect(text.match(/type was changed/g)).toHaveLength(1);
    expect(text).toContain(
      "6 more changes of this kind: Order.b, Order.c, Order.d, Order.e, Order.f and 1 more",
    );
    expect(
      lines(alike, true)
        .join("\n")
        .match(/type was changed/g),
    ).toHaveLength(7);
  });

  it("keeps apart what differs in who is hurt", () => {
    const other = { verdict: { backward: reads, forward: rejects("no") } };
    const text = lines([change("a"), change("b"), change("c", other), change("d", other)]).join("\n");
    expect(text.match(/type was changed/g)).toHaveLength(4);
  });

  it("names the element, unless the message names it", () => {
    expect(lines([change("email")])[0]).toContain("Order.email: type was changed: breaks old data");
    const [line] = lines([change("email", { message: 'field "email" was added' })]);
    expect(line).not.toContain("Order.email");
  });

  it("tells the loss that nobody notices before the refusal as JSON", () => {
    const witness = { written: {}, observed: "7 was written and -4 arrived", decoder: "protobufjs" };
    const lost = { outcome: "misreads", because: "signs are lost", witness } as const;
    const verdict = { backward: rejects("out of range"), forward: reads };
    const told = change("id", { surface: "json", verdict, silent: { backward: lost } });
    const text = lines([told]).join("\n");
    expect(text).toMatch(
      /new readers misread old data: signs are lost; as JSON it is refused\n[^]*-4 arrived/,
    );
  });

  it("shows a datum once", () => {
    const witness = { written: { id: 1 }, observed: "/id must be string", decoder: "ajv (draft-07)" };
    const because = '{"id":1} may be written and is refused: /id must be string';
    const verdict = { backward: { ...rejects(because), witness }, forward: reads };
    const text = lines([change("id", { verdict })]).join("\n");
    expect(text.match(/\{"id":1\}/g)).toHaveLength(1);
    expect(text).toContain("must be string (ajv (draft-07))");
  });
});
