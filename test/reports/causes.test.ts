import { describe, expect, it } from "@jest/globals";
import type { Change } from "../../src/model/change.js";
import type { Comparison } from "../../src/model/contract.js";
import { bothRead, reads, rejects } from "../../src/model/outcome.js";
import type { Report, Reported } from "../../src/model/report.js";
import { storiesOf } from "../../src/reports/causes.js";
import { renderGithub } from "../../src/reports/github.js";
import { renderGitlab } from "../../src/reports/gitlab.js";
import { renderJunit } from "../../src/reports/junit.js";
import { renderSarif } from "../../src/reports/sarif.js";
import { style } from "../../src/reports/style.js";
import { renderText } from "../../src/reports/text.js";
import { change, reported, sample } from "./sample.js";

const fails = { backward: rejects("no"), forward: reads };
const both = { backward: rejects("no"), forward: rejects("no") };

function broken(path: string, changes: readonly Change[], more: Partial<Comparison> = {}): Reported {
  return reported(path, { format: "protobuf", verdict: fails, changes, ...more }, false);
}

function echo(element: string, declaredIn: string, more: Partial<Change> = {}): Change {
  return change("protobuf/imported-type", element, { verdict: fails, declaredIn, ...more });
}

const own = (element: string) => change("protobuf/field-type", element, { verdict: fails });
const cause = broken("money.proto", [own("Money.cents")]);
const affected = (path: string, of: string, changes: readonly Change[] = [echo("X.m", of)]) =>
  broken(path, changes, { pairing: { status: "affected", basePath: path, headPath: path }, cause: of });

function report(...comparisons: readonly Reported[]): Report {
  const decision = sample.decision && { ...sample.decision, reasons: [], requirements: [] };
  return { ...sample, comparisons, notes: [], ...(decision && { decision }) };
}

const told = (...comparisons: readonly Reported[]) =>
  storiesOf({ comparisons }).map(({ reported: { pairing }, changes, reached }) => [
    pairing.headPath,
    changes.map(({ element }) => element.join(".")),
    reached.map((other) => other.pairing.headPath),
  ]);

describe("one cause is told once", () => {
  it("a contract that only refers to what changed stands under it", () => {
    expect(told(affected("bill.proto", "money.proto"), cause)).toEqual([
      ["money.proto", ["Money.cents"], ["bill.proto"]],
    ]);
  });

  it("a chain leads to the one who changed something", () => {
    const chain = [affected("a.proto", "b.proto"), affected("b.proto", "money.proto"), cause];
    expect(told(...chain)).toEqual([["money.proto", ["Money.cents"], ["a.proto", "b.proto"]]]);
  });

  it("a contract whose own change is worse than the echo loses the echo all the same", () => {
    const worse = change("protobuf/field-type", "Bill.number", { verdict: both });
    const mixed = broken("bill.proto", [echo("Bill.sum", "money.proto"), worse], { verdict: both });
    expect(told(mixed, cause)).toEqual([
      ["bill.proto", ["Bill.number"], []],
      ["money.proto", ["Money.cents"], []],
    ]);
    const worst = broken("bill.proto", [echo("Bill.sum", "money.proto", { verdict: both })], {
      verdict: both,
    });
    expect(told(worst, cause)[0]).toEqual(["bill.proto", ["Bill.sum"], []]);
  });

  it("a contract with a change of its own keeps that one, and loses the echo", () => {
    const mixed = broken("bill.proto", [echo("Bill.sum", "money.proto"), own("Bill.number")]);
    expect(told(mixed, cause)).toEqual([
      ["bill.proto", ["Bill.number"], []],
      ["money.proto", ["Money.cents"], []],
    ]);
  });

  it("an echo stays where nobody tells its cause, or where the cause may pass and the echo may not", () => {
    expect(told(affected("bill.proto", "vendor/money.proto"))).toEqual([["bill.proto", ["X.m"], []]]);
    const kept = reported("money.proto", { verdict: fails, changes: [own("Money.cents")] });
    expect(told(affected("bill.proto", "money.proto"), kept)).toHaveLength(2);
  });

  it("two files that lead to each other are both told", () => {
    expect(told(affected("a.proto", "b.proto"), affected("b.proto", "a.proto"))).toHaveLength(2);
  });

  it("the worst come first", () => {
    const worse = broken("z.proto", [change("protobuf/field-type", "Z.a", { verdict: both })], {
      verdict: both,
    });
    const fine = reported("a.proto", { verdict: bothRead });
    expect(told(fine, cause, worse).map(([path]) => path)).toEqual(["z.proto", "money.proto", "a.proto"]);
  });
});

describe("in every format", () => {
  const users = Array.from({ length: 20 }, (_, i) => affected(`u${String(i)}.proto`, "money.proto"));
  const all = report(...users, cause);

  it("text counts the cause, and says how far it reaches", () => {
    const text = renderText(all, { style: style(false), verbose: false, quiet: false });
    expect(text).toContain("1 changed: 1 breaks old data; 20 more only refer to these");
    expect(text).toContain("reaches 20 contracts that refer to it: u0.proto, u1.proto, u2.proto and 17 more");
    expect(text.match(/^✗ /gm)).toHaveLength(2);
  });

  it("annotations, SARIF, Code Quality and JUnit have one failure", () => {
    expect(renderGithub(all).match(/^::error/gm)).toHaveLength(1);
    expect(renderGithub(all)).toContain("It reaches 20 contracts that refer to it");
    expect(renderSarif(all, "1.0.0").match(/"level": "error"/g)).toHaveLength(1);
    expect(JSON.parse(renderGitlab(all))).toHaveLength(1);
    expect(renderJunit(all)).toContain('failures="1" errors="0" skipped="20"');
  });

  it("the same edit of many files is one annotation with their number", () => {
    const edited = Array.from({ length: 30 }, (_, i) => broken(`e${String(i)}.proto`, [own("E.a")]));
    const text = renderGithub(report(...edited));
    expect(text.match(/^::error/gm)).toHaveLength(1);
    expect(text).toContain("The same in 29 more contracts: e1.proto, e2.proto");
  });
});

describe("an echo never stands for the same edit of others", () => {
  const others = ["b.proto", "c.proto", "d.proto", "e.proto"];
  const edited = others.map((path) => broken(path, [own("Bill.sum")]));
  it.each([
    ["that another file declares", { declaredIn: "money.proto" }],
    [
      "that stands in another file",
      {
        location: {
          file: "money.proto",
          side: "head" as const,
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
        },
      },
    ],
  ])("a change %s", (_, more) => {
    const first = broken("a.proto", [{ ...own("Bill.sum"), ...more }]);
    const shown = report(first, ...edited, cause);
    const refused = {
      ...shown,
      ...(shown.decision && { decision: { ...shown.decision, status: "refused" as const } }),
    };
    for (const path of others) expect(renderGithub(refused)).toContain(path);
  });
});
