import { describe, expect, it } from "@jest/globals";
import type { Change } from "../../src/model/change.js";
import { reads, rejects, type Surface } from "../../src/model/outcome.js";
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

  const witness = { written: {}, observed: "7 was written and -4 arrived", decoder: "protobufjs" };
  const lost = { outcome: "misreads", because: "signs are lost", witness } as const;
  const silent = (surface: Surface) => ({
    surface: "wire" as const,
    outcome: lost,
    refused: { surface, outcome: rejects("out of range") },
  });

  it.each([
    ["json", "as JSON it is refused"],
    ["rpc", "as a call it is refused"],
    ["source", "code that uses it must change too"],
  ] as const)("tells the loss that nobody notices before the refusal on %s", (surface, refusal) => {
    const verdict = { backward: rejects("out of range"), forward: reads };
    const told = change("id", { surface, verdict, silent: { backward: silent(surface) } });
    const text = lines([told]).join("\n");
    expect(text).toContain("new readers misread old data: signs are lost; " + refusal + "\n");
    expect(text).toContain("-4 arrived");
    expect(lines([told], true).join("\n")).toContain(`${refusal}: out of range`);
  });

  it("tells both directions at once only where the same surfaces lose and refuse", () => {
    const verdict = { backward: rejects("out of range"), forward: lost };
    const both = { backward: rejects("out of range"), forward: rejects("out of range") };
    const [one, two] = [
      change("id", {
        surface: "json",
        verdict,
        silent: { backward: silent("json") },
        surfaces: {
          json: { backward: rejects("out of range"), forward: reads },
          wire: { backward: lost, forward: lost },
        },
      }),
      change("id", {
        surface: "json",
        verdict: both,
        silent: { backward: silent("json"), forward: silent("json") },
      }),
    ].map((told) => lines([told]).join("\n"));
    expect(two).toContain("new readers misread old data, and old readers new data: signs are lost; as JSON");
    expect(one).toContain("new readers misread old data: signs are lost; as JSON it is refused\n");
    expect(one).toMatch(/old readers misread new data(?! as JSON)[^\n]*: signs are lost\n/);
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
