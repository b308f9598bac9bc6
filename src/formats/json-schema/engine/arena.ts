import type { Budget } from "../values/budget.js";
import type { Formula, Literal, NameCell } from "./formula.js";
import { bottom, top } from "./formula.js";
import type { JsonType, Value } from "../values/value.js";
import { jsonTypes, valueKey } from "../values/value.js";

/** The formulas of one comparison. */
export interface Arena {
  /** What a literal stands for, its sign left out. */
  formula(literal: Literal): Formula;
  all(parts: Iterable<Literal>): Literal;
  any(parts: Iterable<Literal>): Literal;
  one(parts: readonly Literal[]): Literal;
  lazy(name: string, target: () => Literal): Literal;
  types(types: Iterable<JsonType>): Literal;
  values(values: readonly Value[]): Literal;
  atom(formula: Formula): Literal;
  property(name: string, schema: Literal): Literal;
  named(cell: NameCell, schema: Literal): Literal;
  item(index: number, schema: Literal): Literal;
  rest(from: number, schema: Literal): Literal;
  size(): number;
}

export function arenaOf(budget: Budget): Arena {
  const formulas: Formula[] = [{ kind: "true" }, { kind: "true" }];
  const table = new Map<string, Literal>();

  function intern(key: string, make: () => Formula): Literal {
    const known = table.get(key);
    if (known !== undefined) return known;
    budget.spend(1 + (key.length >> 5));
    const id = formulas.push(make()) - 1;
    table.set(key, id);
    return id;
  }

  const formula = (literal: Literal): Formula => formulas[Math.abs(literal)] ?? { kind: "true" };

  /** A and not A is empty; true adds nothing; false empties all. */
  function all(parts: Iterable<Literal>): Literal {
    const flat = new Set<Literal>();
    let looked = 0;
    for (const part of parts) {
      const shape = formula(part);
      if (part > 0 && shape.kind === "all") for (const inner of shape.parts) flat.add(inner);
      else flat.add(part);
      looked += 1;
    }
    budget.spend((looked + flat.size) >> 2);
    flat.delete(top);
    for (const part of flat) if (part === bottom || flat.has(-part)) return bottom;
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return top;
    if (sorted.length === 1) return only;
    return intern(`all ${sorted.join(",")}`, () => ({ kind: "all", parts: sorted }));
  }

  const any = (parts: Iterable<Literal>): Literal => -all([...parts].map((part) => -part));

  /** Branches that hold nowhere are dropped; two equal branches can never hold alone. */
  function one(parts: readonly Literal[]): Literal {
    const sorted = parts.filter((part) => part !== bottom).sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return bottom;
    if (sorted.length === 1) return only;
    budget.spend(sorted.length >> 2);
    const twice = new Set(sorted.filter((part, i) => part === sorted[i - 1]));
    if (twice.size > 0) {
      const single = [...new Set(sorted)].filter((part) => !twice.has(part));
      return all([...[...twice].map((part) => -part), single.length > 0 ? one(single) : bottom]);
    }
    return intern(`one ${sorted.join(",")}`, () => ({ kind: "one", parts: sorted }));
  }

  function types(wanted: Iterable<JsonType>): Literal {
    const set = new Set(wanted);
    if (set.size === jsonTypes.length) return top;
    if (set.size === 0) return bottom;
    const sorted = [...set].sort();
    return intern(`type ${sorted.join(",")}`, () => ({ kind: "type", types: set }));
  }

  function values(list: readonly Value[]): Literal {
    budget.spend(list.length >> 1);
    const byKey = new Map(list.map((value) => [valueKey(value), value]));
    if (byKey.size === 0) return bottom;
    return intern(`enum ${[...byKey.keys()].sort().join(",")}`, () => ({ kind: "enum", values: byKey }));
  }

  function atom(shape: Formula): Literal {
    return intern(keyOf(shape), () => shape);
  }

  return {
    formula,
    all,
    any,
    one,
    types,
    values,
    atom,
    lazy: (name, target) => intern(`lazy ${name}`, () => ({ kind: "lazy", name, target: once(target) })),
    property: (name, schema) => (schema === top ? top : atom({ kind: "property", name, schema })),
    named: (cell, schema) => (schema === top ? top : atom({ kind: "named", cell, schema })),
    item: (index, schema) => (schema === top ? top : atom({ kind: "item", index, schema })),
    rest: (from, schema) => (schema === top ? top : atom({ kind: "rest", from, schema })),
    size: () => formulas.length,
  };
}

function once(make: () => Literal): () => Literal {
  let made: Literal | undefined;
  return () => (made ??= make());
}

function keyOf(shape: Formula): string {
  switch (shape.kind) {
    case "minimum":
    case "maximum":
      return `${shape.kind} ${String(shape.exclusive)} ${shape.bound.n.toString()}/${shape.bound.d.toString()}`;
    case "multipleOf":
      return `multipleOf ${shape.divisor.n.toString()}/${shape.divisor.d.toString()}`;
    case "pattern":
      return `pattern ${shape.source}`;
    case "format":
      return `format ${shape.name}`;
    case "item":
      return `item ${shape.index} ${shape.schema}`;
    case "rest":
      return `rest ${shape.from} ${shape.schema}`;
    case "atLeast":
      return `atLeast ${shape.count} ${shape.schema}`;
    case "required":
      return `required ${shape.name}`;
    case "property":
      return `property ${shape.schema} ${shape.name}`;
    case "named":
      return `named ${shape.schema} ${cellKey(shape.cell)}`;
    case "names":
      return `names ${shape.schema}`;
    case "opaque":
      return `opaque ${shape.text}`;
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties":
      return `${shape.kind} ${shape.count}`;
    default:
      return shape.kind;
  }
}

function cellKey({ include, names, patterns }: NameCell): string {
  return JSON.stringify([include ?? null, [...names].sort(), [...patterns].sort()]);
}
