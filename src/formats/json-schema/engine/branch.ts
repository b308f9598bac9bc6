import { memoByObject } from "../../../algorithms/memo.js";
import { domains, type Literal } from "./formula.js";
import type { Solver } from "./answer.js";
import { isArray, isObject, type JsonType, typeOf, type Value } from "../values/value.js";

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

export function copyOf({ budget }: Solver, { type, taken, open, listed }: Branch): Branch {
  budget.spend(1 + ((taken.size + open.size + listed.size) >> 3));
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
          for (const part of shape.parts) queue.push(part);
        } else branch.open.add(literal);
        break;
      case "one":
        branch.open.add(literal);
        break;
      case "lazy":
        branch.taken.add(literal);
        queue.push(positive ? shape.target() : -shape.target());
        break;
      case "enum": {
        const apart = enterList(solver, branch, literal, shape.values);
        if (!apart) return false;
        queue.push(...apart);
        break;
      }
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

/** A list of values, or of values that are ruled out, which are taken apart. undefined: a contradiction. */
function enterList(
  solver: Solver,
  branch: Branch,
  literal: Literal,
  values: ReadonlyMap<string, Value>,
): readonly Literal[] | undefined {
  const ofType = valuesOfType(values, branch.type);
  if (literal > 0) {
    branch.taken.add(literal);
    return ofType.length > 0 ? [] : undefined;
  }
  if (ofType.length === 0) return [];
  branch.taken.add(literal);
  if (branch.type === "null") return undefined;
  const isComposed = branch.type === "array" || branch.type === "object";
  return isComposed ? ofType.map((value) => -spelledOut(solver, value)) : [];
}

/** The values of one type in a list, which may be very long and asked often. */
export function valuesOfType(values: ReadonlyMap<string, Value>, type: JsonType): readonly Value[] {
  return sortedByType(values).get(type) ?? [];
}

const sortedByType = memoByObject((values: ReadonlyMap<string, Value>) => {
  const lists = new Map<JsonType, Value[]>();
  for (const value of values.values()) {
    const list = lists.get(typeOf(value));
    if (list) list.push(value);
    else lists.set(typeOf(value), [value]);
  }
  return lists;
});

/** An object or array value as a schema, so that "not this value" can be taken apart like any other schema. */
function spelledOut({ arena, budget }: Solver, value: Value): Literal {
  budget.spend(2);
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
