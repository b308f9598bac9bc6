import type { Arena } from "./arena.js";
import type { Budget } from "../values/budget.js";
import type { Literal } from "./formula.js";
import type { Theory } from "./theory.js";

/** What a writer and a reader say of the same part of an instance, and the reader's part that led there. */
interface Visit {
  readonly writer: Literal;
  readonly reader: Literal;
  readonly through: Literal | undefined;
  readonly from: Visit | undefined;
}

/** Pairs that are looked at. */
const mostVisits = 20_000;

/**
 * The parts of a reader that lead to the nearest place where it says what the writer does not: in a large schema whose
 * definitions refer to each other, a search that takes them in any order gets lost. They say where to look first, no more.
 */
export function partsOnTheWay({ arena, budget }: Theory, writer: Literal, reader: Literal): Set<Literal> {
  const queue: Visit[] = [{ writer, reader, through: undefined, from: undefined }];
  const met = new Set<string>();
  // The list grows while it is walked.
  for (const visit of queue) {
    if (queue.length > mostVisits) break;
    budget.spend();
    const [own, others] = [partsOf(arena, budget, visit.writer), partsOf(arena, budget, visit.reader)];
    // The first counts: what limits a writer to declared names is read after what the writer says itself.
    const mates = new Map([...own].reverse().map((part) => [placeOf(arena, part), part]));
    for (const part of others) {
      if (own.has(part)) continue;
      const inner = schemaOf(arena, part);
      const mate = mates.get(placeOf(arena, part));
      const outer = mate === undefined ? undefined : schemaOf(arena, mate);
      if (inner === undefined || outer === undefined) return wayTo(visit, part);
      const key = `${String(outer)} ${String(inner)}`;
      if (met.has(key)) continue;
      met.add(key);
      queue.push({ writer: outer, reader: inner, through: part, from: visit });
    }
  }
  return new Set();
}

function wayTo(last: Visit, difference: Literal): Set<Literal> {
  const way = new Set([difference]);
  for (let visit: Visit | undefined = last; visit; visit = visit.from)
    if (visit.through !== undefined) way.add(visit.through);
  return way;
}

function partsOf(arena: Arena, budget: Budget, literal: Literal): ReadonlySet<Literal> {
  const parts = new Set<Literal>();
  const met = new Set([literal]);
  for (const part of met) {
    const shape = arena.formula(part);
    if (part > 0 && shape.kind === "lazy") met.add(shape.target());
    else if (part > 0 && shape.kind === "all") for (const own of shape.parts) met.add(own);
    else parts.add(part);
  }
  budget.spend(met.size >> 2);
  return parts;
}

/** Equal for parts that speak of the same part of an instance. */
function placeOf(arena: Arena, part: Literal): string {
  const shape = arena.formula(part);
  if (part > 0 && shape.kind === "property") return `property ${shape.name}`;
  if (part > 0 && shape.kind === "item") return `item ${String(shape.index)}`;
  if (part > 0 && shape.kind === "rest") return `rest ${String(shape.from)}`;
  return String(part);
}

function schemaOf(arena: Arena, part: Literal): Literal | undefined {
  const shape = arena.formula(part);
  if (part < 0) return undefined;
  return shape.kind === "property" || shape.kind === "item" || shape.kind === "rest"
    ? shape.schema
    : undefined;
}
