import { evaluate, every } from "./evaluate.js";
import type { Formula, Literal } from "./formula.js";
import { domains } from "./formula.js";
import type { Solver } from "./found.js";
import type { JsonType, Value } from "./value.js";
import { isArray, isObject, typeOf } from "./value.js";

/** One branch of the search for a value of one type: what must hold, and the choices not made yet. */
export interface Branch {
  readonly type: JsonType;
  /** Atoms, and the connectives already taken apart (kept, so that their opposites are seen at once). */
  readonly taken: Set<Literal>;
  /** Connectives that leave a choice. */
  readonly open: Set<Literal>;
  /** For a property whose value comes from a short list: the list. */
  readonly listed: Map<string, readonly Value[]>;
}

export function branchOf(type: JsonType): Branch {
  return { type, taken: new Set(), open: new Set(), listed: new Map() };
}

export function copyOf({ type, taken, open, listed }: Branch): Branch {
  return { type, taken: new Set(taken), open: new Set(open), listed: new Map(listed) };
}

/** Puts literals into a branch, taking apart what leaves no choice. False: the branch is contradictory. */
export function enter(solver: Solver, branch: Branch, literals: readonly Literal[]): boolean {
  const queue = [...literals];
  for (let literal = queue.pop(); literal !== undefined; literal = queue.pop()) {
    if (branch.taken.has(literal) || branch.open.has(literal)) continue;
    if (branch.taken.has(-literal) || branch.open.has(-literal)) return false;
    solver.budget.spend();
    const shape = solver.arena.formula(literal);
    const positive = literal > 0;
    const domain = domains[shape.kind];
    if (domain !== undefined && domain !== branch.type) {
      if (positive) continue;
      return false;
    }
    switch (shape.kind) {
      case "true":
        if (!positive) return false;
        break;
      case "type":
        if (shape.types.has(branch.type) !== positive) return false;
        break;
      case "all":
        if (positive) {
          branch.taken.add(literal);
          queue.push(...shape.parts);
        } else branch.open.add(literal);
        break;
      case "one":
        branch.open.add(literal);
        break;
      case "lazy":
        branch.taken.add(literal);
        queue.push(positive ? shape.target() : -shape.target());
        break;
      case "enum":
        if (!enterList(solver, branch, literal, shape.values, queue)) return false;
        break;
      case "property": {
        branch.taken.add(literal);
        if (!positive) queue.push(solver.arena.atom({ kind: "required", name: shape.name }));
        const list = positive ? listOf(solver, shape.schema) : undefined;
        if (list) branch.listed.set(shape.name, list);
        break;
      }
      default:
        branch.taken.add(literal);
    }
  }
  return true;
}

function enterList(
  solver: Solver,
  branch: Branch,
  literal: Literal,
  values: ReadonlyMap<string, Value>,
  queue: Literal[],
): boolean {
  const ofType = [...values.values()].filter((value) => typeOf(value) === branch.type);
  if (literal > 0) {
    branch.taken.add(literal);
    return ofType.length > 0;
  }
  if (ofType.length === 0) return true;
  branch.taken.add(literal);
  for (const value of ofType) {
    if (value === null) return false;
    if (isArray(value) || isObject(value)) queue.push(-spelledOut(solver, value));
  }
  return true;
}

/** An object or array value as a schema, so that "not this value" can be taken apart like any other schema. */
function spelledOut({ arena }: Solver, value: Value): Literal {
  if (isArray(value)) {
    return arena.all([
      arena.atom({ kind: "minItems", count: value.length }),
      arena.atom({ kind: "maxItems", count: value.length }),
      ...value.map((item, index) => arena.item(index, arena.values([item]))),
    ]);
  }
  if (!isObject(value)) return arena.values([value]);
  const names = new Set(value.keys());
  return arena.all([
    ...[...names].map((name) => arena.atom({ kind: "required", name })),
    ...[...value].map(([name, child]) => arena.property(name, arena.values([child]))),
    arena.named({ include: undefined, names, patterns: [] }, -1),
  ]);
}

function listOf({ arena }: Solver, schema: Literal): readonly Value[] | undefined {
  if (schema < 0) return undefined;
  const shape = arena.formula(schema);
  const parts = shape.kind === "all" ? shape.parts : [schema];
  for (const part of parts) {
    const inner = arena.formula(part);
    if (part > 0 && inner.kind === "enum" && inner.values.size <= 20) return [...inner.values.values()];
  }
  return undefined;
}

/** 1: holds in every value of this branch. -1: in none. 0: not known without looking closer. Sound, never complete. */
export type Standing = 1 | 0 | -1;

const deepestLook = 8;

export function standingOf(solver: Solver, branch: Branch, literal: Literal, depth = 0): Standing {
  if (branch.taken.has(literal) || branch.open.has(literal)) return 1;
  if (branch.taken.has(-literal) || branch.open.has(-literal)) return -1;
  const standing = standingOfShape(solver, branch, solver.arena.formula(literal), depth);
  if (literal > 0 || standing === 0) return standing;
  return standing === 1 ? -1 : 1;
}

function standingOfShape(solver: Solver, branch: Branch, shape: Formula, depth: number): Standing {
  const domain = domains[shape.kind];
  if (domain !== undefined && domain !== branch.type) return 1;
  switch (shape.kind) {
    case "true":
      return 1;
    case "type":
      return shape.types.has(branch.type) ? 1 : -1;
    case "enum":
      return [...shape.values.values()].some((value) => typeOf(value) === branch.type) ? 0 : -1;
    case "all": {
      if (depth > deepestLook) return 0;
      let standing: Standing = 1;
      for (const part of shape.parts) {
        const one = standingOf(solver, branch, part, depth + 1);
        if (one === -1) return -1;
        if (one === 0) standing = 0;
      }
      return standing;
    }
    case "property":
      return standingOfProperty(solver, branch, shape.name, shape.schema);
    default:
      return 0;
  }
}

/** A discriminator: its value comes from a list, so what a branch says of it can be tried value by value. */
function standingOfProperty(solver: Solver, branch: Branch, name: string, schema: Literal): Standing {
  if (branch.taken.has(-solver.arena.atom({ kind: "required", name }))) return 1;
  const values = branch.listed.get(name);
  if (!values) return 0;
  const truths = values.map((value) => evaluate(solver, schema, value));
  if (every(truths) === true) return 1;
  const never = truths.every((truth) => truth === false);
  return never && branch.taken.has(solver.arena.atom({ kind: "required", name })) ? -1 : 0;
}

/** The ways in which an open connective can hold; each way is a list of literals that hold together. */
export function waysOf({ arena }: Solver, literal: Literal): readonly (readonly Literal[])[] {
  const shape = arena.formula(literal);
  if (shape.kind === "all") return shape.parts.map((part) => [-part]);
  if (shape.kind !== "one") return [[literal]];
  const { parts } = shape;
  if (literal > 0)
    return parts.map((part) => [part, ...parts.filter((other) => other !== part).map((o) => -o)]);
  const pairs = parts.flatMap((part, i) => parts.slice(i + 1).map((other) => [part, other]));
  return [parts.map((part) => -part), ...pairs];
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
      const [only] = left;
      if (only === undefined) return false;
      if (left.length > 1) continue;
      branch.open.delete(literal);
      branch.taken.add(literal);
      moved = true;
      if (!enter(solver, branch, only)) return false;
    }
  }
  return true;
}

export function waysLeft(
  solver: Solver,
  branch: Branch,
  literal: Literal,
): "holds" | readonly (readonly Literal[])[] {
  const left: (readonly Literal[])[] = [];
  for (const way of waysOf(solver, literal)) {
    solver.budget.spend();
    const standings = way.map((part) => standingOf(solver, branch, part));
    if (standings.includes(-1)) continue;
    if (standings.every((standing) => standing === 1)) return "holds";
    left.push(way);
  }
  return left;
}
