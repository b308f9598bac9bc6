import { evaluate, every, inCell } from "./evaluate.js";
import type { Truth } from "./evaluate.js";
import type { Literal, NameCell } from "./formula.js";
import type { Alternatives, Found, Solver } from "./found.js";
import { alternatives, impossible, unknown } from "./found.js";
import type { Value } from "./value.js";

/** A property that must exist somewhere: in a cell of names, with a name and a value that satisfy these. */
interface Demand {
  readonly cell: NameCell | undefined;
  readonly name: readonly Literal[];
  readonly value: readonly Literal[];
}

interface Objects {
  readonly properties: Map<string, Literal[]>;
  readonly cells: { readonly cell: NameCell; readonly schema: Literal }[];
  readonly names: Literal[];
  /** Names that must be there, with what is demanded of their values. */
  readonly required: Map<string, Literal[]>;
  readonly forbidden: Set<string>;
  readonly demands: Demand[];
  min: number;
  max: number;
}

type Assignment = ReadonlyMap<string, readonly Literal[]>;

const mostPatterns = 6;
const mostFilled = 2000;

/**
 * Finds an object. Only names that must exist are given; all others are left out, which satisfies every universal
 * keyword. Names nobody mentions are found per cell of the patterns, so "none" covers all names there are.
 */
export function findObject(solver: Solver, atoms: readonly Literal[]): Found {
  const wanted = collect(solver, atoms);
  for (const name of wanted.required.keys()) if (wanted.forbidden.has(name)) return impossible;
  if (wanted.min > wanted.max) return impossible;
  const ends = alternatives();
  assign(solver, wanted, 0, wanted.required, ends);
  return ends.result();
}

function collect({ arena }: Solver, atoms: readonly Literal[]): Objects {
  const wanted: Objects = {
    properties: new Map(),
    cells: [],
    names: [],
    required: new Map(),
    forbidden: new Set(),
    demands: [],
    min: 0,
    max: Infinity,
  };
  const push = (map: Map<string, Literal[]>, name: string, ...schemas: Literal[]) => {
    const known = map.get(name);
    if (known) known.push(...schemas);
    else map.set(name, schemas);
  };
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "property":
        if (positive) push(wanted.properties, shape.name, shape.schema);
        else push(wanted.required, shape.name, -shape.schema);
        break;
      case "named":
        if (positive) wanted.cells.push(shape);
        else wanted.demands.push({ cell: shape.cell, name: [], value: [-shape.schema] });
        break;
      case "names":
        if (positive) wanted.names.push(shape.schema);
        else wanted.demands.push({ cell: undefined, name: [-shape.schema], value: [] });
        break;
      case "required":
        if (positive) push(wanted.required, shape.name);
        else wanted.forbidden.add(shape.name);
        break;
      case "minProperties":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxProperties":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      default:
    }
  }
  return wanted;
}

/** Gives each demand a name in turn, in every way; true when a sure value was found. */
function assign(
  solver: Solver,
  wanted: Objects,
  index: number,
  taken: Assignment,
  ends: Alternatives,
): boolean {
  solver.budget.spend();
  const demand = wanted.demands[index];
  if (!demand) return complete(solver, wanted, taken, ends);
  for (const name of mentioned(wanted, taken)) {
    if (wanted.forbidden.has(name)) continue;
    if (demand.cell && inCell(solver.patterns, demand.cell, name) === false) continue;
    if (every(demand.name.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const value = [...(taken.get(name) ?? []), ...demand.value];
    const possible = solver.solve(goalOf(solver, wanted, name, value));
    if (possible.kind === "none") ends.offer(possible);
    else if (assign(solver, wanted, index + 1, new Map([...taken, [name, value]]), ends)) return true;
  }
  for (const fresh of freshNames(solver, wanted, taken, demand)) {
    if (typeof fresh !== "string") ends.offer(fresh);
    else if (assign(solver, wanted, index + 1, new Map([...taken, [fresh, demand.value]]), ends)) return true;
  }
  return false;
}

function mentioned(wanted: Objects, taken: Assignment): Set<string> {
  const names = new Set([...taken.keys(), ...wanted.properties.keys()]);
  for (const { cell } of [...wanted.cells, ...wanted.demands])
    for (const name of cell?.names ?? []) names.add(name);
  return names;
}

/** Everything that applies to the value under this name. A cell that cannot be told is left out: fewer constraints. */
function goalOf(solver: Solver, wanted: Objects, name: string, more: readonly Literal[]): Literal[] {
  const goal = [...(wanted.properties.get(name) ?? []), ...more];
  for (const { cell, schema } of wanted.cells)
    if (inCell(solver.patterns, cell, name) === true) goal.push(schema);
  return goal;
}

/**
 * One new name for each cell that can serve the demand, or why a cell cannot. A cell is a choice, for every pattern, of
 * matching it or not: all new names of a cell are alike, so one of them speaks for all.
 */
function* freshNames(
  solver: Solver,
  wanted: Objects,
  taken: Assignment,
  demand: Demand,
): Iterable<string | Found> {
  const { arena } = solver;
  const patterns = new Set<string>();
  for (const cell of [...wanted.cells.map((entry) => entry.cell), ...(demand.cell ? [demand.cell] : [])]) {
    if (cell.include !== undefined) patterns.add(cell.include);
    for (const pattern of cell.patterns) patterns.add(pattern);
  }
  const list = [...patterns];
  if (list.length > mostPatterns) {
    yield unknown(`its names fall into more than ${String(2 ** mostPatterns)} cells`);
    return;
  }
  const used = arena.values([...mentioned(wanted, taken), ...wanted.forbidden]);
  for (let choice = 0; choice < 2 ** list.length; choice += 1) {
    solver.budget.spend();
    const matches = new Set(list.filter((_, i) => (choice >> i) % 2 === 1));
    if (demand.cell && !covers(demand.cell, matches)) continue;
    const schemas = wanted.cells.filter(({ cell }) => covers(cell, matches)).map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...demand.value]);
    if (value.kind !== "value") {
      yield value;
      continue;
    }
    const name = solver.solve([
      arena.types(["string"]),
      ...list.map((source) => (matches.has(source) ? 1 : -1) * arena.atom({ kind: "pattern", source })),
      ...wanted.names,
      ...demand.name,
      -used,
    ]);
    yield name.kind === "value" && typeof name.value === "string" ? name.value : name;
  }
}

function covers({ include, patterns }: NameCell, matches: ReadonlySet<string>): boolean {
  if (include !== undefined && !matches.has(include)) return false;
  return !patterns.some((pattern) => matches.has(pattern));
}

/** Every name is given: finds the values, and more properties where the minimum asks for them. */
function complete(solver: Solver, wanted: Objects, taken: Assignment, ends: Alternatives): boolean {
  if (taken.size > wanted.max) return ends.offer(impossible);
  const values = new Map<string, Value>();
  let sure = true;
  let doubt: Found | undefined;
  for (const [name, more] of taken) {
    const legal: Truth = every(wanted.names.map((schema) => evaluate(solver, schema, name)));
    if (legal === false) return ends.offer(impossible);
    const child = solver.solve(goalOf(solver, wanted, name, more));
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
  return ends.offer({ kind: "value", value: values, sure });
}

/** Adds optional properties until the minimum is met; says why when it cannot. */
function fill(solver: Solver, wanted: Objects, values: Map<string, Value>): Found | undefined {
  if (wanted.min > mostFilled) return unknown(`it needs more than ${String(mostFilled)} properties`);
  const ends = alternatives();
  const taken = new Map<string, Literal[]>([...values.keys()].map((name) => [name, []]));
  for (const name of mentioned(wanted, taken)) {
    if (values.size >= wanted.min) return undefined;
    if (values.has(name) || wanted.forbidden.has(name)) continue;
    if (every(wanted.names.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const child = solver.solve(goalOf(solver, wanted, name, []));
    if (child.kind === "value") values.set(name, child.value);
    else ends.offer(child);
  }
  const anywhere: Demand = { cell: undefined, name: [], value: [] };
  while (values.size < wanted.min) {
    const before = values.size;
    const used = new Map<string, Literal[]>([...values.keys()].map((name) => [name, []]));
    for (const fresh of freshNames(solver, wanted, used, anywhere)) {
      if (typeof fresh !== "string") ends.offer(fresh);
      else {
        const child = solver.solve(goalOf(solver, wanted, fresh, []));
        if (child.kind === "value") values.set(fresh, child.value);
      }
      if (values.size >= wanted.min) return undefined;
    }
    if (values.size === before) return ends.result();
  }
  return undefined;
}
