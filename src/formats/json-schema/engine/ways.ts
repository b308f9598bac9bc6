import { type Branch, enter } from "./branch.js";
import type { Literal } from "./formula.js";
import type { Solver } from "./answer.js";
import { standingOf } from "./standing.js";

/** The ways in which an open connective can still hold; each is a list of literals that hold together. */
export interface Ways {
  readonly count: number;
  /** One after the other: a wide `oneOf` has as many literals in each way as it has ways. */
  each(): Iterable<readonly Literal[]>;
}

/** Up to so many branches, "two hold at once" is told apart pair by pair. */
const mostPaired = 8;

/** What is left of a connective in a branch: "holds" when it holds in every value of the branch. */
export function waysLeft(solver: Solver, branch: Branch, literal: Literal): "holds" | Ways {
  const shape = solver.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one") return waysOf([[literal]]);
  const sure: Literal[] = [];
  const possible: Literal[] = [];
  const sign = shape.kind === "all" ? -1 : 1;
  for (const part of shape.parts) {
    const standing = standingOf(solver, branch, sign * part);
    if (standing === 1) sure.push(sign * part);
    if (standing === 0) possible.push(sign * part);
  }
  if (shape.kind === "all") return sure.length > 0 ? "holds" : waysOf(possible.map((part) => [part]));
  return literal > 0 ? exactlyOne(solver, sure, possible) : noneOrTwo(solver, sure, possible);
}

/** The branches that cannot hold are left out: that they do not is known already. */
function exactlyOne(
  { budget }: Solver,
  sure: readonly Literal[],
  possible: readonly Literal[],
): "holds" | Ways {
  if (sure.length > 1) return waysOf([]);
  if (sure.length === 1) return possible.length === 0 ? "holds" : waysOf([possible.map((other) => -other)]);
  const none = possible.map((part) => -part);
  return {
    count: possible.length,
    *each() {
      for (const [i, part] of possible.entries()) {
        budget.spend(possible.length >> 2);
        yield [part, ...none.slice(0, i), ...none.slice(i + 1)];
      }
    },
  };
}

function noneOrTwo(
  { arena, budget }: Solver,
  sure: readonly Literal[],
  possible: readonly Literal[],
): "holds" | Ways {
  if (sure.length > 1) return "holds";
  if (sure.length === 1) return waysOf(possible.map((part) => [part]));
  if (possible.length === 0) return "holds";
  const none = possible.map((part) => -part);
  if (possible.length <= mostPaired) {
    const pairs = possible.flatMap((part, i) => possible.slice(i + 1).map((other) => [part, other]));
    return waysOf([none, ...pairs]);
  }
  return {
    count: possible.length,
    *each() {
      yield none;
      for (const [i, part] of possible.entries()) {
        budget.spend(possible.length - i);
        if (i + 1 < possible.length) yield [part, arena.any(possible.slice(i + 1))];
      }
    },
  };
}

function waysOf(ways: readonly (readonly Literal[])[]): Ways {
  return { count: ways.length, each: () => ways };
}

/** Drops ways that cannot be, takes the way that is left alone, until nothing moves. False: contradictory. */
export function settle(solver: Solver, branch: Branch): boolean {
  for (let moved = true; moved;) {
    moved = false;
    for (const literal of [...branch.open]) {
      const left = waysLeft(solver, branch, literal);
      if (left === "holds") {
        branch.open.delete(literal);
        branch.taken.add(literal);
        continue;
      }
      if (left.count > 1) continue;
      const [only] = left.each();
      if (only === undefined) return false;
      branch.open.delete(literal);
      branch.taken.add(literal);
      moved = true;
      if (!enter(solver, branch, only)) return false;
    }
  }
  return true;
}
