import type { Literal } from "./formula.js";
import type { Solver } from "./answer.js";

/** An item that must exist at or after a place, and satisfy these. */
export interface Demand {
  readonly from: number;
  /** Exactly at `from`. */
  readonly fixed: boolean;
  readonly value: readonly Literal[];
  /** Demands of one group need different places. */
  readonly group: number;
}

export interface Arrays {
  readonly items: { readonly from: number; readonly only: boolean; readonly schema: Literal }[];
  readonly demands: Demand[];
  /** At most so many items of a kind: kept by preferring items that are not of it. */
  readonly scarce: { readonly schema: Literal; readonly most: number }[];
  min: number;
  max: number;
  unique: boolean;
  twins: boolean;
}

export type Places = ReadonlyMap<number, readonly Literal[]>;

const mostDemands = 12;

/** What a set of atoms asks of an array, or why that cannot be told. */
export function arraysOf({ arena }: Solver, atoms: readonly Literal[]): Arrays | string {
  const wanted: Arrays = {
    items: [],
    demands: [],
    scarce: [],
    min: 0,
    max: Infinity,
    unique: false,
    twins: false,
  };
  let group = 0;
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "minItems":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxItems":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      case "unique":
        if (positive) wanted.unique = true;
        else wanted.twins = true;
        break;
      case "item":
      case "rest": {
        const only = shape.kind === "item";
        const from = shape.kind === "item" ? shape.index : shape.from;
        group += 1;
        if (positive) wanted.items.push({ from, only, schema: shape.schema });
        else wanted.demands.push({ from, fixed: only, value: [-shape.schema], group });
        break;
      }
      case "atLeast":
        group += 1;
        if (positive && shape.count > mostDemands)
          return `contains asks for more than ${String(mostDemands)} items`;
        if (positive)
          for (let i = 0; i < shape.count; i += 1)
            wanted.demands.push({ from: 0, fixed: false, value: [shape.schema], group });
        else if (shape.count === 1) wanted.items.push({ from: 0, only: false, schema: -shape.schema });
        else wanted.scarce.push({ schema: shape.schema, most: shape.count - 1 });
        break;
      default:
    }
  }
  return wanted;
}

/** Past this index all items are alike. */
export function tailOf({ items, demands }: Arrays): number {
  let tail = 0;
  for (const { from, only } of items) tail = Math.max(tail, from + (only ? 1 : 0));
  for (const { from } of demands) tail = Math.max(tail, from);
  return tail;
}

/** Everything that applies to the item at this place. */
export function goalAt(
  { budget }: Solver,
  { items }: Arrays,
  at: number,
  more: readonly Literal[],
): Literal[] {
  budget.spend(1 + (items.length >> 2));
  const goal = [...more];
  for (const { from, only, schema } of items) if (only ? at === from : at >= from) goal.push(schema);
  return goal;
}
