import { inCell } from "./evaluate.js";
import type { Literal, NameCell } from "./formula.js";
import type { Solver } from "./answer.js";

/** A property that must exist somewhere: in a cell of names, with a name and a value that satisfy these. */
export interface Demand {
  readonly cell: NameCell | undefined;
  readonly name: readonly Literal[];
  readonly value: readonly Literal[];
}

/** What a set of atoms asks of an object. */
export interface Objects {
  readonly properties: ReadonlyMap<string, readonly Literal[]>;
  readonly cells: readonly { readonly cell: NameCell; readonly schema: Literal }[];
  /** What holds of every name. */
  readonly names: readonly Literal[];
  /** Names that must be there, with what is demanded of their values. */
  readonly required: ReadonlyMap<string, readonly Literal[]>;
  readonly forbidden: ReadonlySet<string>;
  readonly demands: readonly Demand[];
  readonly min: number;
  readonly max: number;
}

/** Names that are given so far, with what is demanded of their values beside what always applies. */
export type Assignment = ReadonlyMap<string, readonly Literal[]>;

export function objectsOf({ arena }: Solver, atoms: Iterable<Literal>): Objects {
  const properties = new Map<string, Literal[]>();
  const required = new Map<string, Literal[]>();
  const cells: { cell: NameCell; schema: Literal }[] = [];
  const names: Literal[] = [];
  const forbidden = new Set<string>();
  const demands: Demand[] = [];
  let min = 0;
  let max = Infinity;
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "property":
        if (positive) push(properties, shape.name, shape.schema);
        else push(required, shape.name, -shape.schema);
        break;
      case "named":
        if (positive) cells.push(shape);
        else demands.push({ cell: shape.cell, name: [], value: [-shape.schema] });
        break;
      case "names":
        if (positive) names.push(shape.schema);
        else demands.push({ cell: undefined, name: [-shape.schema], value: [] });
        break;
      case "required":
        if (positive) push(required, shape.name);
        else forbidden.add(shape.name);
        break;
      case "minProperties":
        if (positive) min = Math.max(min, shape.count);
        else max = Math.min(max, shape.count - 1);
        break;
      case "maxProperties":
        if (positive) max = Math.min(max, shape.count);
        else min = Math.max(min, shape.count + 1);
        break;
      default:
    }
  }
  return { properties, cells, names, required, forbidden, demands, min, max };
}

function push(map: Map<string, Literal[]>, name: string, ...schemas: Literal[]): void {
  const list = map.get(name);
  if (list) list.push(...schemas);
  else map.set(name, schemas);
}

/** Names that some part speaks of by name. */
export function mentionedNames({ budget }: Solver, wanted: Objects, taken: Assignment): Set<string> {
  const names = new Set([...taken.keys(), ...wanted.properties.keys()]);
  for (const { cell } of [...wanted.cells, ...wanted.demands])
    for (const name of cell?.names ?? []) names.add(name);
  budget.spend(names.size >> 2);
  return names;
}

/** Everything that applies to the value under this name. A cell that cannot be told is left out: fewer constraints. */
export function goalUnder(
  { patterns, budget }: Solver,
  wanted: Objects,
  name: string,
  more: readonly Literal[],
): Literal[] {
  budget.spend(wanted.cells.length);
  const goal = [...(wanted.properties.get(name) ?? []), ...more];
  for (const { cell, schema } of wanted.cells) if (inCell(patterns, cell, name) === true) goal.push(schema);
  return goal;
}
