import type { Branch } from "./branch.js";
import { evaluate, every, inCell } from "./evaluate.js";
import type { Truth } from "./theory.js";
import type { Literal } from "./formula.js";
import type { Alternatives, Answer, Solver } from "./answer.js";
import { alternatives, impossible, tooLarge, unknown } from "./answer.js";
import { freshNames } from "./fresh-names.js";
import type { Assignment, Demand, Objects } from "./object-parts.js";
import { goalUnder, mentionedNames, objectsOf } from "./object-parts.js";
import { largestInstance, sizeOf, type Value } from "../values/value.js";

const mostFilled = 2000;

/**
 * Finds an object. Only names that must exist are given; all others are left out, which satisfies every universal
 * keyword. Names nobody mentions are found per kind, as all parts tell names apart, so "none" covers all names there are.
 */
export function findObject(solver: Solver, atoms: readonly Literal[]): Answer {
  const wanted = objectsOf(solver, atoms);
  for (const name of wanted.required.keys()) if (wanted.forbidden.has(name)) return impossible;
  if (wanted.min > wanted.max) return impossible;
  const quest = { solver, wanted, ends: alternatives() };
  assign(quest, 0, wanted.required);
  return quest.ends.result();
}

interface Quest {
  readonly solver: Solver;
  readonly wanted: Objects;
  readonly ends: Alternatives;
}

/**
 * Refutes a way that asks one thing of one property, by what the branch says of that property: fewer constraints
 * already have no value. Undefined: not refuted so.
 */
export function refuterOf(
  solver: Solver,
  { type, taken }: Branch,
): ((way: readonly Literal[]) => Answer | undefined) | undefined {
  if (type !== "object") return undefined;
  solver.budget.spend(taken.size >> 2);
  const wanted = objectsOf(solver, taken);
  return ([literal, ...others]) => {
    if (literal === undefined || literal > 0 || others.length > 0) return undefined;
    const shape = solver.arena.formula(literal);
    if (shape.kind !== "property") return undefined;
    const answer = solver.solve(goalUnder(solver, wanted, shape.name, [-shape.schema]), shape.name);
    return answer.kind === "none" ? answer : undefined;
  };
}

/** Gives each demand a name in turn, in every way; true when a sure value was found. */
function assign(quest: Quest, index: number, taken: Assignment): boolean {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + (taken.size >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete(quest, taken);
  const next = (name: string, value: readonly Literal[]) =>
    solver.nested(() => assign(quest, index + 1, new Map([...taken, [name, value]])));
  for (const name of mentionedNames(solver, wanted, taken)) {
    if (wanted.forbidden.has(name)) continue;
    if (demand.cell && inCell(solver.patterns, demand.cell, name) === false) continue;
    if (every(demand.name.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const value = [...(taken.get(name) ?? []), ...demand.value];
    const possible = solver.solve(goalUnder(solver, wanted, name, value), name);
    if (possible.kind === "none") ends.offer(possible);
    else if (next(name, value)) return true;
  }
  for (const fresh of freshNames(solver, wanted, taken, wanted.demands.slice(index))) {
    if (typeof fresh !== "string") ends.offer(fresh);
    else if (next(fresh, demand.value)) return true;
  }
  return false;
}

/** Every name is given: finds the values, and more properties where the minimum asks for them. */
function complete({ solver, wanted, ends }: Quest, taken: Assignment): boolean {
  if (taken.size > wanted.max) return ends.offer(impossible);
  const values = new Map<string, Value>();
  let sure = true;
  let doubt: Answer | undefined;
  for (const [name, more] of taken) {
    const legal: Truth = every(wanted.names.map((schema) => evaluate(solver, schema, name)));
    if (legal === false) return ends.offer(impossible);
    const child = solver.solve(goalUnder(solver, wanted, name, more), name);
    if (child.kind === "none") return ends.offer(child);
    if (child.kind === "unknown") doubt ??= child;
    else {
      values.set(name, child.value);
      sure &&= child.sure && legal === true;
    }
  }
  if (doubt) return ends.offer(doubt);
  if (values.size < wanted.min) {
    const stopped = fill(solver, wanted, values);
    if (stopped) return ends.offer(stopped);
  }
  if (sizeOf(values) > largestInstance) return ends.offer(tooLarge);
  return ends.offer({ kind: "value", value: values, sure });
}

const anywhere: Demand = { cell: undefined, name: [], value: [] };

/** Adds optional properties until the minimum is met; says why when it cannot. */
function fill(solver: Solver, wanted: Objects, values: Map<string, Value>): Answer | undefined {
  if (wanted.min > mostFilled) return unknown(`it needs more than ${String(mostFilled)} properties`);
  const ends = alternatives();
  const given = (): Assignment => new Map([...values.keys()].map((name) => [name, []]));
  for (const name of mentionedNames(solver, wanted, given())) {
    if (values.size >= wanted.min) return undefined;
    if (values.has(name) || wanted.forbidden.has(name)) continue;
    if (every(wanted.names.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const child = solver.solve(goalUnder(solver, wanted, name, []), name);
    if (child.kind === "value") values.set(name, child.value);
    else ends.offer(child);
  }
  while (values.size < wanted.min) {
    const before = values.size;
    for (const fresh of freshNames(solver, wanted, given(), [anywhere])) {
      if (typeof fresh !== "string") ends.offer(fresh);
      else {
        const child = solver.solve(goalUnder(solver, wanted, fresh, []), fresh);
        if (child.kind === "value") values.set(fresh, child.value);
        else ends.offer(child);
      }
      if (values.size >= wanted.min) return undefined;
    }
    if (values.size === before) return ends.result();
  }
  return undefined;
}
