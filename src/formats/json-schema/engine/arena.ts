import type { Budget } from "../values/budget.js";
import { bottom, type Formula, type Literal, type NameCell, top } from "./formula.js";
import { type JsonType, jsonTypes, type Value, valueKey } from "../values/value.js";

/** The formulas of one comparison. */
export class Arena {
  private readonly formulas: Formula[] = [{ kind: "true" }, { kind: "true" }];
  private readonly table = new Map<string, Literal>();

  constructor(private readonly budget: Budget) {}

  /** What a literal stands for, its sign left out. */
  formula(literal: Literal): Formula {
    return this.formulas[Math.abs(literal)] ?? { kind: "true" };
  }

  /** A and not A is empty; true adds nothing; false empties all. */
  all(parts: Iterable<Literal>): Literal {
    const flat = new Set<Literal>();
    let looked = 0;
    for (const part of parts) {
      const shape = this.formula(part);
      if (part > 0 && shape.kind === "all") for (const inner of shape.parts) flat.add(inner);
      else flat.add(part);
      looked += 1;
    }
    this.budget.spend((looked + flat.size) >> 2);
    flat.delete(top);
    for (const part of flat) if (part === bottom || flat.has(-part)) return bottom;
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return top;
    if (sorted.length === 1) return only;
    return this.intern(`all ${sorted.join(",")}`, () => ({ kind: "all", parts: sorted }));
  }

  any(parts: Iterable<Literal>): Literal {
    return -this.all([...parts].map((part) => -part));
  }

  /** Branches that hold nowhere are dropped; two equal branches can never hold alone. */
  one(parts: readonly Literal[]): Literal {
    const sorted = parts.filter((part) => part !== bottom).sort((a, b) => a - b);
    const [only] = sorted;
    if (only === undefined) return bottom;
    if (sorted.length === 1) return only;
    this.budget.spend(sorted.length >> 2);
    const twice = new Set(sorted.filter((part, i) => part === sorted[i - 1]));
    if (twice.size > 0) {
      const single = [...new Set(sorted)].filter((part) => !twice.has(part));
      return this.all([...[...twice].map((part) => -part), single.length > 0 ? this.one(single) : bottom]);
    }
    return this.intern(`one ${sorted.join(",")}`, () => ({ kind: "one", parts: sorted }));
  }

  lazy(name: string, target: () => Literal): Literal {
    return this.intern(`lazy ${name}`, () => ({ kind: "lazy", name, target: once(target) }));
  }

  types(wanted: Iterable<JsonType>): Literal {
    const types = new Set(wanted);
    if (types.size === jsonTypes.length) return top;
    if (types.size === 0) return bottom;
    return this.intern(`type ${[...types].sort().join(",")}`, () => ({ kind: "type", types }));
  }

  values(list: readonly Value[]): Literal {
    this.budget.spend(list.length >> 1);
    const values = new Map(list.map((value) => [valueKey(value), value]));
    if (values.size === 0) return bottom;
    return this.intern(`enum ${[...values.keys()].sort().join(",")}`, () => ({ kind: "enum", values }));
  }

  atom(shape: Formula): Literal {
    return this.intern(keyOf(shape), () => shape);
  }

  property(name: string, schema: Literal): Literal {
    return schema === top ? top : this.atom({ kind: "property", name, schema });
  }

  named(cell: NameCell, schema: Literal): Literal {
    return schema === top ? top : this.atom({ kind: "named", cell, schema });
  }

  item(index: number, schema: Literal): Literal {
    return schema === top ? top : this.atom({ kind: "item", index, schema });
  }

  rest(from: number, schema: Literal): Literal {
    return schema === top ? top : this.atom({ kind: "rest", from, schema });
  }

  size(): number {
    return this.formulas.length;
  }

  private intern(key: string, make: () => Formula): Literal {
    const earlier = this.table.get(key);
    if (earlier !== undefined) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    const id = this.formulas.push(make()) - 1;
    this.table.set(key, id);
    return id;
  }
}

function once(make: () => Literal): () => Literal {
  let literal: Literal | undefined;
  return () => (literal ??= make());
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
