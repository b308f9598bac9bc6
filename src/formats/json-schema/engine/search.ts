import { arenaOf } from "./arena.js";
import type { Literal } from "./formula.js";
import type { Arena } from "./arena.js";
import { bottom } from "./formula.js";
import { findArray } from "./arrays.js";
import type { Branch } from "./branch.js";
import { findBoolean } from "./booleans.js";
import { branchOf, copyOf, enter } from "./branch.js";
import type { Budget } from "../values/budget.js";
import { TooDeep } from "../values/budget.js";
import { evaluate, every } from "./evaluate.js";
import type { Theory } from "./theory.js";
import type { Found, Solver } from "./found.js";
import { alternatives, impossible, unknown } from "./found.js";
import { fromLists } from "./lists.js";
import { findNumber } from "./numbers.js";
import { findObject, refuterOf } from "./objects.js";
import { findString } from "./strings.js";
import { patternsOf } from "./patterns.js";
import type { JsonType, Value } from "../values/value.js";
import { jsonTypes } from "../values/value.js";
import type { Ways } from "./ways.js";
import { settle, waysLeft } from "./ways.js";

/** Instances nested deeper than this are not looked for. */
const deepestInstance = 60;
/** Choices that are open inside each other, in all: each takes its part of the platform's stack. */
const deepestChoice = 600;
/** Where a choice has more ways than this, those that one property refutes are found without copying the branch. */
const fewWays = 4;

export function theoryOf(budget: Budget): Theory {
  return { arena: arenaOf(budget), patterns: patternsOf(budget), budget };
}

/** A search, and where in the instance it is: after it was cut short, that says where the steps went. */
export interface Search extends Solver {
  readonly trail: readonly string[];
}

/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export function searchOf(theory: Theory): Search {
  const { budget } = theory;
  const answers = new Map<string, Found>();
  /** Goals without an answer, with how deep they stood: deeper, there is no better one. */
  const doubts = new Map<string, { readonly depth: number; readonly found: Found }>();
  const openGoals = new Map<string, number>();
  const trail: string[] = [];
  let choices = 0;
  const solver: Search = { ...theory, solve, nested, trail };

  function nested<T>(work: () => T): T {
    choices += 1;
    if (choices > deepestChoice)
      throw new TooDeep(`more than ${String(deepestChoice)} choices would be open inside each other`);
    const result = work();
    choices -= 1;
    return result;
  }

  /**
   * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
   * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
   * leaning on the outer goal; answers that lean on an open goal are not kept.
   */
  function solve(literals: readonly Literal[], at?: string): Found {
    budget.spend(1 + (literals.length >> 2));
    const goal = normal(theory.arena, literals);
    if (goal === undefined) return impossible;
    const key = goal.join(",");
    const known = answers.get(key);
    if (known) return known;
    const depth = openGoals.get(key);
    if (depth !== undefined) return { kind: "none", lean: depth };
    if (openGoals.size > deepestInstance)
      return unknown(`instances nested deeper than ${String(deepestInstance)} levels were not looked at`);
    const own = openGoals.size;
    const doubt = doubts.get(key);
    if (doubt && doubt.depth <= own) return doubt.found;
    openGoals.set(key, own);
    if (at !== undefined) trail.push(at);
    const found = ofEveryType(goal);
    if (at !== undefined) trail.pop();
    openGoals.delete(key);
    if (found.kind === "unknown" || (found.kind === "value" && !found.sure)) {
      doubts.set(key, { depth: own, found });
      return found;
    }
    if (found.kind === "none" && found.lean < own) return found;
    const kept: Found = found.kind === "none" ? impossible : found;
    answers.set(key, kept);
    return kept;
  }

  function ofEveryType(goal: readonly Literal[]): Found {
    const ends = alternatives();
    for (const type of jsonTypes) {
      const branch = branchOf(type);
      if (!enter(solver, branch, goal)) continue;
      if (ends.offer(explore(goal, branch))) break;
    }
    return ends.result();
  }

  function explore(goal: readonly Literal[], branch: Branch): Found {
    budget.spend();
    if (!settle(solver, branch)) return impossible;
    const listed = fromLists(theory, goal, branch);
    if (listed) return listed;
    const found = ofType(branch);
    if (found.kind === "none") return found;
    if (found.kind === "value") {
      const truth = every(goal.map((literal) => evaluate(theory, literal, found.value)));
      if (truth === true) return { kind: "value", value: found.value, sure: true };
      if (branch.open.size === 0)
        return truth === undefined
          ? { ...found, sure: false }
          : unknown("an instance that fits every part by itself does not fit the whole");
    } else if (branch.open.size === 0) return found;
    const proposal = found.kind === "value" ? found.value : undefined;
    return nested(() => choose(goal, branch, proposal));
  }

  /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
  function choose(goal: readonly Literal[], branch: Branch, proposal: Value | undefined): Found {
    const best = fewestWays(branch, proposal) ?? fewestWays(branch, undefined);
    if (!best) return unknown("the search ended without an answer");
    const refute = best.ways.count > fewWays ? refuterOf(solver, branch) : undefined;
    const ends = alternatives();
    for (const way of best.ways.each()) {
      const refuted = refute?.(way);
      if (refuted) {
        ends.offer(refuted);
        continue;
      }
      const next = copyOf(solver, branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(solver, next, way)) continue;
      if (ends.offer(explore(goal, next))) break;
    }
    return ends.result();
  }

  function fewestWays(
    branch: Branch,
    proposal: Value | undefined,
  ): { readonly literal: Literal; readonly ways: Ways } | undefined {
    let best: { literal: Literal; ways: Ways } | undefined;
    for (const literal of branch.open) {
      if (proposal !== undefined && evaluate(theory, literal, proposal) === true) continue;
      const left = waysLeft(solver, branch, literal);
      if (left !== "holds" && (!best || left.count < best.ways.count)) best = { literal, ways: left };
    }
    return best;
  }

  function ofType({ type, taken }: Branch): Found {
    budget.spend(taken.size >> 2);
    const atoms = [...taken];
    const solvers: Readonly<Record<JsonType, () => Found>> = {
      null: () => ({ kind: "value", value: null, sure: true }),
      boolean: () => findBoolean(theory.arena, atoms),
      number: () => findNumber(solver, atoms),
      string: () => findString(solver, stringAtoms(theory.arena, atoms)),
      array: () => findArray(solver, atoms),
      object: () => findObject(solver, atoms),
    };
    return solvers[type]();
  }

  return solver;
}

/** Only the atoms: connectives already taken apart, and parts that cannot be told, are checked on the whole goal. */
function stringAtoms(arena: Arena, atoms: readonly Literal[]): readonly Literal[] {
  return atoms.filter((atom) => !["all", "one", "lazy", "opaque"].includes(arena.formula(atom).kind));
}

/** The goal as a sorted set of conjuncts; undefined when it contradicts itself. */
function normal(arena: Arena, literals: readonly Literal[]): readonly Literal[] | undefined {
  const whole = arena.all(literals);
  if (whole === bottom) return undefined;
  const shape = arena.formula(whole);
  return whole > 0 && shape.kind === "all" ? shape.parts : [whole];
}
