import { arenaOf } from "./formula.js";
import type { Arena, Literal } from "./formula.js";
import { bottom } from "./formula.js";
import { findArray } from "./arrays.js";
import type { Branch } from "./branch.js";
import { branchOf, copyOf, enter, settle, waysLeft, waysOf } from "./branch.js";
import type { Budget } from "./budget.js";
import { evaluate, every } from "./evaluate.js";
import type { Theory } from "./evaluate.js";
import type { Found, Solver } from "./found.js";
import { alternatives, impossible, unknown } from "./found.js";
import { findNumber } from "./numbers.js";
import { findObject } from "./objects.js";
import { findString } from "./strings.js";
import { patternsOf } from "./patterns.js";
import type { JsonType, Value } from "./value.js";
import { jsonTypes, typeOf } from "./value.js";

/** Instances nested deeper than this are not looked for. */
const deepestInstance = 60;

export function theoryOf(): Theory {
  return { arena: arenaOf(), patterns: patternsOf() };
}

/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export function solverOf(theory: Theory, budget: Budget): Solver {
  const answers = new Map<string, Found>();
  const openGoals = new Map<string, number>();
  const solver: Solver = { ...theory, budget, solve };

  /**
   * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
   * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
   * leaning on the outer goal; answers that lean on an open goal are not kept.
   */
  function solve(literals: readonly Literal[]): Found {
    budget.spend();
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
    openGoals.set(key, own);
    try {
      const found = ofEveryType(goal);
      if (found.kind !== "none") {
        if (found.kind === "value" && found.sure) answers.set(key, found);
        return found;
      }
      if (found.lean < own) return found;
      answers.set(key, impossible);
      return impossible;
    } finally {
      openGoals.delete(key);
    }
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
    const listed = fromLists(goal, branch);
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
    return choose(goal, branch, found.kind === "value" ? found.value : undefined);
  }

  /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
  function choose(goal: readonly Literal[], branch: Branch, proposal: Value | undefined): Found {
    let best: { literal: Literal; ways: readonly (readonly Literal[])[] } | undefined;
    for (const literal of branch.open) {
      if (proposal !== undefined && evaluate(theory, literal, proposal) === true) continue;
      const left = waysLeft(solver, branch, literal);
      const ways = left === "holds" ? [] : left;
      if (!best || ways.length < best.ways.length) best = { literal, ways };
    }
    if (!best) {
      const [literal] = branch.open;
      if (literal === undefined) return unknown("the search ended without an answer");
      best = { literal, ways: waysOf(solver, literal) };
    }
    const ends = alternatives();
    for (const way of best.ways) {
      const next = copyOf(branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(solver, next, way)) continue;
      if (ends.offer(explore(goal, next))) break;
    }
    return ends.result();
  }

  /** Where an enumeration holds, its values are all there is: each is tried on everything. */
  function fromLists(goal: readonly Literal[], branch: Branch): Found | undefined {
    let shortest: readonly Value[] | undefined;
    for (const literal of branch.taken) {
      const shape = theory.arena.formula(literal);
      if (literal < 0 || shape.kind !== "enum") continue;
      if (!shortest || shape.values.size < shortest.length) shortest = [...shape.values.values()];
    }
    if (!shortest) return undefined;
    const ends = alternatives();
    for (const value of shortest) {
      budget.spend();
      if (typeOf(value) !== branch.type) continue;
      const all = [...goal, ...branch.taken, ...branch.open];
      const truth = every(all.map((literal) => evaluate(theory, literal, value)));
      if (truth === false) continue;
      if (ends.offer({ kind: "value", value, sure: truth === true })) break;
    }
    return ends.result();
  }

  function ofType({ type, taken }: Branch): Found {
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

function findBoolean(arena: Arena, atoms: readonly Literal[]): Found {
  const excluded = new Set<Value>();
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    if (atom < 0 && shape.kind === "enum") for (const value of shape.values.values()) excluded.add(value);
  }
  const value = [true, false].find((candidate) => !excluded.has(candidate));
  return value === undefined ? impossible : { kind: "value", value, sure: true };
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
