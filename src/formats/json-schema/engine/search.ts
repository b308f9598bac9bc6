import { bottom, type Literal } from "./formula.js";
import { Arena } from "./arena.js";
import { findArray } from "./arrays.js";
import { type Branch, branchOf, copyOf, enter } from "./branch.js";
import { findBoolean } from "./booleans.js";
import { type Budget, TooDeep } from "../values/budget.js";
import { evaluate, every } from "./evaluate.js";
import type { Theory } from "./theory.js";
import { alternatives, type Answer, impossible, type Solver, unknown } from "./answer.js";
import { fromLists } from "./lists.js";
import { findNumber } from "./numbers.js";
import { findObject, refuterOf } from "./objects.js";
import { findString } from "./strings.js";
import { type Patterns, patternsOf } from "./patterns.js";
import type { JsonType, Value } from "../values/value.js";
import { TypesLeft } from "./types-left.js";
import { settle, type Ways, waysLeft } from "./ways.js";

/** Instances nested deeper than this are not looked for. */
const deepestInstance = 60;
/** Choices that are open inside each other, in all: each takes its part of the platform's stack. */
const deepestChoice = 600;
/** Where a choice has more ways than this, those that one property refutes are found without copying the branch. */
const fewWays = 4;

export function theoryOf(budget: Budget): Theory {
  return { arena: new Arena(budget), patterns: patternsOf(budget), budget };
}

/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export class Search implements Solver {
  readonly arena: Arena;
  readonly patterns: Patterns;
  readonly budget: Budget;
  /** Where in the instance the search is: after it was cut short, that says where the steps went. */
  readonly trail: string[] = [];
  readonly kinds = new Map<string, readonly (readonly Literal[])[] | undefined>();
  private readonly answers = new Map<string, Answer>();
  /** Goals without an answer, with how deep they stood: deeper, there is no better one. */
  private readonly doubts = new Map<string, { readonly depth: number; readonly answer: Answer }>();
  private readonly openGoals = new Map<string, number>();
  private readonly typesLeft: TypesLeft;
  private choices = 0;

  /** first: parts that are refuted before others. */
  constructor(
    { arena, patterns, budget }: Theory,
    private readonly first: ReadonlySet<Literal> = new Set(),
  ) {
    this.arena = arena;
    this.typesLeft = new TypesLeft(arena);
    this.patterns = patterns;
    this.budget = budget;
  }

  nested<T>(work: () => T): T {
    this.choices += 1;
    if (this.choices > deepestChoice)
      throw new TooDeep(`more than ${String(deepestChoice)} choices would be open inside each other`);
    const result = work();
    this.choices -= 1;
    return result;
  }

  /**
   * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
   * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
   * leaning on the outer goal; answers that lean on an open goal are not kept.
   */
  solve(literals: readonly Literal[], at?: string): Answer {
    this.budget.spend(1 + (literals.length >> 2));
    const goal = normal(this.arena, literals);
    if (goal === undefined) return impossible;
    const key = goal.join(",");
    const earlier = this.answers.get(key);
    if (earlier) return earlier;
    const depth = this.openGoals.get(key);
    if (depth !== undefined) return { kind: "none", lean: depth };
    if (this.openGoals.size > deepestInstance)
      return unknown(`instances nested deeper than ${String(deepestInstance)} levels were not looked at`);
    const own = this.openGoals.size;
    const doubt = this.doubts.get(key);
    if (doubt && doubt.depth <= own) return doubt.answer;
    this.openGoals.set(key, own);
    if (at !== undefined) this.trail.push(at);
    const answer = this.ofEveryType(goal);
    if (at !== undefined) this.trail.pop();
    this.openGoals.delete(key);
    if (answer.kind === "unknown" || (answer.kind === "value" && !answer.sure)) {
      this.doubts.set(key, { depth: own, answer });
      return answer;
    }
    if (answer.kind === "none" && answer.lean < own) return answer;
    const kept: Answer = answer.kind === "none" ? impossible : answer;
    this.answers.set(key, kept);
    return kept;
  }

  private ofEveryType(goal: readonly Literal[]): Answer {
    const ends = alternatives();
    for (const type of this.typesLeft.of(goal)) {
      const branch = branchOf(type);
      if (!enter(this, branch, goal)) continue;
      if (ends.offer(this.explore(goal, branch))) break;
    }
    return ends.result();
  }

  private explore(goal: readonly Literal[], branch: Branch): Answer {
    this.budget.spend();
    if (!settle(this, branch)) return impossible;
    const listed = fromLists(this, goal, branch);
    if (listed) return listed;
    const answer = this.ofType(branch);
    if (answer.kind === "none") return answer;
    if (answer.kind === "value") {
      const truth = every(goal.map((literal) => evaluate(this, literal, answer.value)));
      if (truth === true) return { kind: "value", value: answer.value, sure: true };
      if (branch.open.size === 0)
        return truth === undefined
          ? { ...answer, sure: false }
          : unknown("an instance that fits every part by itself does not fit the whole");
    } else if (branch.open.size === 0) return answer;
    const proposal = answer.kind === "value" ? answer.value : undefined;
    return this.nested(() => this.choose(goal, branch, proposal));
  }

  /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
  private choose(goal: readonly Literal[], branch: Branch, proposal: Value | undefined): Answer {
    const best = this.fewestWays(branch, proposal) ?? this.fewestWays(branch, undefined);
    if (!best) return unknown("the search had no choice left to try");
    const refute = best.ways.count > fewWays ? refuterOf(this, branch) : undefined;
    const ends = alternatives();
    for (const way of this.inOrder(best.ways)) {
      const refuted = refute?.(way);
      if (refuted) {
        ends.offer(refuted);
        continue;
      }
      const next = copyOf(this, branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(this, next, way)) continue;
      if (ends.offer(this.explore(goal, next))) break;
    }
    return ends.result();
  }

  private inOrder(ways: Ways): Iterable<readonly Literal[]> {
    if (this.first.size === 0 || ways.count < 2) return ways.each();
    const isFirst = ([literal = 0]: readonly Literal[]) => this.first.has(-literal);
    const all = [...ways.each()];
    return [...all.filter(isFirst), ...all.filter((way) => !isFirst(way))];
  }

  private fewestWays(
    branch: Branch,
    proposal: Value | undefined,
  ): { readonly literal: Literal; readonly ways: Ways } | undefined {
    let best: { literal: Literal; ways: Ways } | undefined;
    for (const literal of branch.open) {
      if (proposal !== undefined && evaluate(this, literal, proposal) === true) continue;
      const left = waysLeft(this, branch, literal);
      if (left !== "holds" && (!best || left.count < best.ways.count)) best = { literal, ways: left };
    }
    return best;
  }

  private ofType({ type, taken }: Branch): Answer {
    this.budget.spend(taken.size >> 2);
    const atoms = [...taken];
    const solvers: Readonly<Record<JsonType, () => Answer>> = {
      null: () => ({ kind: "value", value: null, sure: true }),
      boolean: () => findBoolean(this.arena, atoms),
      number: () => findNumber(this, atoms),
      string: () => findString(this, stringAtoms(this.arena, atoms)),
      array: () => findArray(this, atoms),
      object: () => findObject(this, atoms),
    };
    return solvers[type]();
  }
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
