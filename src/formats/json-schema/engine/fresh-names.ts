import type { NameCell } from "./formula.js";
import type { Found, Solver } from "./found.js";
import { unknown } from "./found.js";
import type { Assignment, Demand, Objects } from "./object-parts.js";
import { mentionedNames } from "./object-parts.js";

const mostPatterns = 6;

/**
 * One new name for each cell that can serve the demand, or why a cell cannot. A cell is a choice, for every pattern, of
 * matching it or not: all new names of a cell are alike, so one of them speaks for all.
 */
export function* freshNames(
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
    yield unknown(
      `its names fall into more than ${String(2 ** mostPatterns)} cells (${String(list.length)} patterns of names)`,
    );
    return;
  }
  const used = arena.values([...mentionedNames(solver, wanted, taken), ...wanted.forbidden]);
  for (let choice = 0; choice < 2 ** list.length; choice += 1) {
    solver.budget.spend();
    const matches = new Set(list.filter((_, i) => (choice >> i) % 2 === 1));
    if (demand.cell && !covers(demand.cell, matches)) continue;
    const schemas = wanted.cells.filter(({ cell }) => covers(cell, matches)).map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...demand.value], "*");
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
