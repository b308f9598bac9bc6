import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../src/model/change.js";
import type { Comparison } from "../src/model/contract.js";
import type { Direction, Verdict } from "../src/model/outcome.js";
import { directions, fails } from "../src/model/outcome.js";
import type { Case } from "./support/cases.js";
import { cases, compare, formatIds, loadFormat, ruleFolder, settingsOf, unit } from "./support/cases.js";

const named = (wanted: (one: Case) => boolean) =>
  cases.filter(wanted).map((one) => [`${one.format}/${one.rule}/${one.name}`, one] as const);
const every = named(() => true);
const byDefault = named((one) => settingsOf(one).profile === "default");

describe("identity: a contract compared with itself has no change", () => {
  it.each(every)("%s", async (_name, one) => {
    const format = await loadFormat(one.format);
    for (const side of [one.base, one.head]) {
      for (const { verdict, changes } of await compare(format, side, side, settingsOf(one), true)) {
        expect(changes).toEqual([]);
        expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["reads", "reads"]);
      }
    }
  });
});

describe("mirror: swapping base and head swaps backward and forward, added and removed", () => {
  it.each(byDefault)("%s", async (_name, one) => {
    const format = await loadFormat(one.format);
    const there = await compare(format, one.base, one.head, settingsOf(one));
    const back = await compare(format, one.head, one.base, settingsOf(one));
    const renames = there.some(({ changes }) => changes.some(({ was }) => was));
    expect(there.flatMap((c) => mirrored(c, renames)).sort()).toEqual(
      back.flatMap((c) => straight(c, renames)).sort(),
    );
  });
});

const opposite = { added: "removed", removed: "added", changed: "changed" } as const;

function straight(comparison: Comparison, renames: boolean): string[] {
  return lines(comparison, renames, ({ edit }) => edit, ["backward", "forward"]);
}

/** The added and removed contract have no mirror image: a new contract is full, a removed one breaking. */
function mirrored(comparison: Comparison, renames: boolean): string[] {
  return lines(comparison, renames, ({ edit }) => opposite[edit], ["forward", "backward"]);
}

function lines(
  { pairing, verdict, changes }: Comparison,
  renames: boolean,
  edit: (change: Change) => string,
  [first, second]: readonly [Direction, Direction],
): string[] {
  if (pairing.status === "added" || pairing.status === "removed") return [];
  const both = (v: Verdict) => `${v[first].outcome}/${v[second].outcome}`;
  return [
    both(verdict),
    ...changes.map((change) =>
      [
        change.rule,
        renames ? "" : change.element.join("."),
        edit(change),
        change.surface,
        both(change.verdict),
      ].join(" "),
    ),
  ];
}

describe("replay: every failing direction has a datum that really fails", () => {
  it.each(byDefault)("%s", async (_name, one) => {
    const format = await loadFormat(one.format);
    const settings = settingsOf(one);
    for (const { pairing, verdict, changes } of await compare(format, one.base, one.head, settings)) {
      const { basePath, headPath } = pairing;
      if (basePath === undefined || headPath === undefined) continue;
      const base = unit("base", one.base, basePath, settings);
      const head = unit("head", one.head, headPath, settings);
      for (const direction of directions) {
        const outcome = verdict[direction];
        if (fails(outcome) && one.expected.noWitness === undefined) expect(outcome.witness).toBeDefined();
        for (const failing of [outcome, ...changes.map((change) => change.verdict[direction])]) {
          if (!fails(failing) || !failing.witness) continue;
          const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
          const again = await format.replay(reader, writer, failing.witness.written);
          expect(["misreads", "rejects"]).toContain(again.outcome);
        }
      }
    }
  });
});

describe("examples: every rule has a safe case, and a failing one unless it cannot fail", () => {
  it.each(formatIds)("%s", async (id) => {
    const waiverFile = join(ruleFolder(id, "."), "cannot-fail.json");
    const waivers = existsSync(waiverFile)
      ? (JSON.parse(readFileSync(waiverFile, "utf8")) as Record<string, string>)
      : {};
    const format = await loadFormat(id);
    const seen = new Map<string, Set<"safe" | "failing">>();
    for (const one of cases.filter((candidate) => candidate.format === id)) {
      const comparisons = await compare(format, one.base, one.head, settingsOf(one));
      for (const change of comparisons.flatMap(({ changes }) => changes)) {
        const verdicts = [change.verdict, ...Object.values(change.surfaces ?? {})];
        const kinds = seen.get(change.rule) ?? new Set();
        seen.set(change.rule, kinds);
        for (const verdict of verdicts) {
          if (directions.some((direction) => verdict[direction].outcome !== "reads")) kinds.add("failing");
          if (directions.some((direction) => verdict[direction].outcome === "reads")) kinds.add("safe");
        }
      }
    }
    const rules = format.rules.map((rule) => rule.id).filter((rule) => rule !== `${id}/unexplained`);
    const kindsOf = (rule: string) => seen.get(rule) ?? new Set();
    expect(rules.filter((rule) => !kindsOf(rule).has("safe"))).toEqual([]);
    const harmless = rules
      .filter((rule) => !kindsOf(rule).has("failing"))
      .map((rule) => rule.slice(id.length + 1));
    expect(harmless.sort()).toEqual(Object.keys(waivers).sort());
  });
});
