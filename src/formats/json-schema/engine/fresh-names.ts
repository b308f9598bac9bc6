import { bounded } from "../values/budget.js";
import type { Literal, NameCell } from "./formula.js";
import { type Answer, type Solver, unknown } from "./answer.js";
import { type Assignment, type Demand, mentionedNames, type Objects } from "./object-parts.js";

/** Each doubles the kinds of names; beyond, those without a name are dropped as they arise. */
const mostMarks = 6;
const mostKinds = 64;
/** For dropping kinds without a name. */
const mostSteps = 60_000;

/**
 * One new name of each kind that can serve the first demand, or why a kind cannot. A kind is a choice, for everything
 * that tells new names apart, of satisfying it or not: the patterns of all cells, and what this demand and those that
 * follow ask of their names. So all new names of a kind are alike, now and for the demands to come: one speaks for all.
 */
export function* freshNames(
  solver: Solver,
  wanted: Objects,
  taken: Assignment,
  demands: readonly Demand[],
): Iterable<string | Answer> {
  const { arena } = solver;
  const demand = demands[0];
  const marks = marksOf(solver, wanted, demands);
  const kinds = kindsOf(solver, wanted, marks);
  if (!kinds) {
    yield unknown(
      `its names fall into more than ${String(mostKinds)} cells (${String(marks.length)} patterns of names)`,
    );
    return;
  }
  const used = arena.values([...mentionedNames(solver, wanted, taken), ...wanted.forbidden]);
  for (const kind of kinds) {
    solver.budget.spend();
    const holds = new Set(kind);
    if (demand?.name.some((literal) => holds.has(-literal))) continue;
    if (demand?.cell && !covers(solver, demand.cell, holds)) continue;
    const schemas = wanted.cells
      .filter(({ cell }) => covers(solver, cell, holds))
      .map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...(demand?.value ?? [])], "*");
    if (value.kind !== "value") {
      yield value;
      continue;
    }
    const name = solver.solve([arena.types(["string"]), ...kind, ...wanted.names, -used]);
    yield name.kind === "value" && typeof name.value === "string" ? name.value : name;
  }
}

function kindsOf(
  solver: Solver,
  wanted: Objects,
  marks: readonly Literal[],
): readonly (readonly Literal[])[] | undefined {
  if (marks.length <= mostMarks) return allKinds(marks);
  const key = `${marks.join(",")} ${wanted.names.join(",")}`;
  if (solver.kinds.has(key)) return solver.kinds.get(key);
  const ended = bounded(solver.budget, mostSteps, "telling names apart", () =>
    inhabitedKinds(solver, wanted, marks),
  );
  const kinds = "done" in ended ? ended.done : undefined;
  solver.kinds.set(key, kinds);
  return kinds;
}

function allKinds(marks: readonly Literal[]): readonly (readonly Literal[])[] {
  return Array.from({ length: 2 ** marks.length }, (_, choice) =>
    marks.map((mark, i) => ((choice >> i) % 2 === 1 ? mark : -mark)),
  );
}

/** The kinds that have a name, mark by mark; undefined when there are too many. */
function inhabitedKinds(
  solver: Solver,
  wanted: Objects,
  marks: readonly Literal[],
): readonly (readonly Literal[])[] | undefined {
  const text = solver.arena.types(["string"]);
  let kinds: (readonly Literal[])[] = [[]];
  for (const mark of marks) {
    const finer = kinds.flatMap((kind) => [
      [...kind, -mark],
      [...kind, mark],
    ]);
    kinds = finer.filter((kind) => solver.solve([text, ...kind, ...wanted.names]).kind !== "none");
    if (kinds.length > mostKinds) return undefined;
  }
  return kinds;
}

/** What tells new names apart, as literals over names, each once and whatever its sign. */
function marksOf(solver: Solver, wanted: Objects, demands: readonly Demand[]): readonly Literal[] {
  const marks = new Set<Literal>();
  solver.budget.spend((wanted.cells.length + demands.length) >> 2);
  for (const { cell } of [...wanted.cells, ...demands]) {
    if (cell?.include !== undefined) marks.add(matching(solver, cell.include));
    for (const pattern of cell?.patterns ?? []) marks.add(matching(solver, pattern));
  }
  for (const { name } of demands) for (const literal of name) marks.add(Math.abs(literal));
  return [...marks];
}

function matching({ arena }: Solver, source: string): Literal {
  return arena.atom({ kind: "pattern", source });
}

function covers(solver: Solver, { include, patterns }: NameCell, holds: ReadonlySet<Literal>): boolean {
  if (include !== undefined && !holds.has(matching(solver, include))) return false;
  return !patterns.some((pattern) => holds.has(matching(solver, pattern)));
}
