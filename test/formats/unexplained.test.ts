import { expect, it } from "@jest/globals";
import { gapChange } from "../../src/formats/comparing/unexplained.js";
import type { Change } from "../../src/model/change.js";
import { bothRead, rejects, undecided, type Verdict } from "../../src/model/outcome.js";

const changeAt = (element: readonly string[], line: number): Change => ({
  rule: "avro/doc",
  element,
  edit: "changed",
  message: "changed",
  surface: "wire",
  verdict: bothRead,
  effect: "joint",
  references: [],
  location: { file: "ship.avsc", side: "head", line, column: 1, endLine: line, endColumn: 2 },
  remedy: "",
  fingerprint: "",
});
const refused: Verdict = { backward: rejects("no"), forward: rejects("no") };
const gap = (changes: readonly Change[], whole = refused, kind: "whole" | "silent" = "whole") =>
  gapChange("avro", whole, {
    gap: kind,
    pairing: { status: "modified", basePath: "ship.avsc", headPath: "ship.avsc" },
    surface: "wire",
    digests: {},
    changes,
  });

it("what only fails together is named, with lines, and stands below what the changes share", () => {
  const change = gap([changeAt(["Ship", "hull", "a"], 3), changeAt(["Ship", "hull", "b"], 5)]);
  expect(change.element).toEqual(["Ship", "hull"]);
  expect(change.location?.line).toBe(3);
  expect(change.message).toBe(
    "the changes of Ship.hull.a (line 3 of head), Ship.hull.b (line 5 of head) do together what none of them does alone",
  );
  expect(gap([changeAt(["Ship"], 1)]).element).toEqual(["Ship"]);
});

it("no text asks a person to report an ordinary edit", () => {
  for (const changes of [[], [changeAt(["Ship"], 1)]])
    expect(JSON.stringify(gap(changes))).not.toMatch(/report the case|no rule says how/);
});

it("what cannot be decided is not landed change by change: its reason is mended", () => {
  const unknown = { backward: undecided("a reference leads nowhere"), forward: bothRead.forward };
  expect(gap([], unknown).remedy).toContain("Mend what the reason names");
  expect(gap([], { ...unknown, forward: rejects("no") }).remedy).toContain("one by one");
  // The reason of what no rule saw names nothing that could be mended.
  expect(gap([], unknown, "silent").remedy).toContain("one by one");
});
