import { describe, expect, it } from "@jest/globals";
import { Claim } from "../../src/algorithms/fixpoint.js";
import type { Random } from "../support/random.js";
import { random } from "../support/random.js";

interface Drawn {
  readonly mode: "all" | "any";
  readonly parts: readonly number[];
  readonly refuted: boolean;
}

function draw(rng: Random): readonly Drawn[] {
  const size = 1 + rng.below(12);
  return Array.from({ length: size }, () => ({
    mode: rng.chance(50) ? "all" : "any",
    parts: Array.from({ length: rng.below(4) }, () => rng.below(size)),
    refuted: rng.chance(15),
  }));
}

/** By the definition: nothing is refuted, then whatever does not hold is, until that changes nothing. */
function greatest(drawn: readonly Drawn[]): readonly boolean[] {
  let holds = drawn.map(() => true);
  for (let changed = true; changed;) {
    const next = drawn.map(({ mode, parts, refuted }) => {
      const standing = parts.filter((part) => holds[part]).length;
      return !refuted && (standing === parts.length || (mode === "any" && standing > 0));
    });
    changed = next.some((value, i) => value !== holds[i]);
    holds = next;
  }
  return holds;
}

/** Claims that rest on each other, added in groups: what an earlier group settled, a later one builds on. */
function settled(drawn: readonly Drawn[], groups: readonly (readonly number[])[]): readonly boolean[] {
  const claims = drawn.map(() => new Claim());
  for (const group of groups) {
    const refuted = group.flatMap((index) => {
      const claim = claims[index];
      const { mode, parts, refuted: own } = drawn[index] ?? { mode: "all", parts: [], refuted: false };
      const stands = claim?.restOn(
        mode,
        parts.flatMap((part) => claims[part] ?? []),
      );
      return claim && (own || !stands) ? [claim] : [];
    });
    Claim.refute(refuted);
  }
  return claims.map(({ holds }) => holds);
}

/** What a claim rests on, directly or not, is in its own group or an earlier one. */
function groupsOf(drawn: readonly Drawn[]): readonly (readonly number[])[] {
  const before = new Set<number>();
  return drawn.map((_claim, start) => {
    const group = new Set([start].filter((index) => !before.has(index)));
    for (const index of group)
      for (const part of drawn[index]?.parts ?? []) if (!before.has(part)) group.add(part);
    for (const index of group) before.add(index);
    return [...group];
  });
}

describe("the greatest solution of claims that rest on each other", () => {
  it("holds in a circle until one is refuted", () => {
    const [a, b, c] = [new Claim(), new Claim(), new Claim()];
    const stands = [a.restOn("all", [b]), b.restOn("any", [c, a]), c.restOn("all", [])];
    expect(stands).toEqual([true, true, true]);
    Claim.refute([c]);
    expect([a, b, c].map(({ holds }) => holds)).toEqual([true, true, false]);
    Claim.refute([a]);
    expect([a, b, c].map(({ holds }) => holds)).toEqual([false, false, false]);
  });

  it("is what the definition says, all at once and group by group", () => {
    for (let seed = 0; seed < 2_000; seed += 1) {
      const drawn = draw(random(seed));
      const expected = greatest(drawn);
      expect([seed, settled(drawn, [[...drawn.keys()]])]).toEqual([seed, expected]);
      expect([seed, settled(drawn, groupsOf(drawn))]).toEqual([seed, expected]);
    }
  });
});
