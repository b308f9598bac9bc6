import { assignment } from "../../../algorithms/assignment.js";
import { rawJson } from "../diff/raw-json.js";
import { type Difference, type Run, under } from "./difference.js";
import type { Criterion, Shape } from "./shape.js";

type Combined = NonNullable<Shape["combined"]>;

/** allOf, anyOf or oneOf on one side only: compatible through one of its parts, or undefined. */
export function oneCombined(run: Run, original: Shape, update: Shape): readonly Difference[] | undefined {
  const from = original.combined;
  const to = update.combined;
  if (from && to) return undefined;
  if (to) {
    const sum = to.criterion === "allOf" ? undefined : "SUM_TYPE_EXTENDED";
    return through(run, to, { type: sum, at: update }, (part) => run.compare(original, part));
  }
  if (!from) return undefined;
  const product = from.criterion === "allOf" ? "PRODUCT_TYPE_NARROWED" : undefined;
  return through(run, from, { type: product, at: update }, (part) => run.compare(part, update));
}

/** A single part stands for the whole; of several, one may, where `type` then says what the others became. */
function through(
  run: Run,
  combined: Combined,
  { type, at }: { readonly type: string | undefined; readonly at: Shape },
  compare: (part: Shape) => readonly Difference[],
): readonly Difference[] | undefined {
  const parts = combined.parts();
  if (parts.length !== 1 && type === undefined) return undefined;
  for (const part of parts) {
    const differences = compare(part);
    if (!run.compatible(differences)) continue;
    return parts.length === 1 || type === undefined ? differences : [...differences, { type, path: [], at }];
  }
  return undefined;
}

/** Parts are matched up so that as many as possible are compatible; the smaller side must be covered. */
export function bothCombined(run: Run, original: Shape, update: Shape): readonly Difference[] {
  if (!original.combined || !update.combined) return [];
  const { criterion } = original.combined;
  const from = distinct(original.combined.parts());
  const to = distinct(update.combined.parts());
  const difference = (type: string): Difference => ({ type, path: [], at: update });
  const changed = criterionChange(
    [criterion, original.combined.parts().length],
    [update.combined.criterion, update.combined.parts().length],
  );
  if (changed === "COMBINED_TYPE_CHANGED") return [difference(changed)];
  const differences = changed === undefined ? [] : [difference(changed)];
  if (from.length !== to.length) {
    const kind = criterion === "allOf" ? "PRODUCT_TYPE" : "SUM_TYPE";
    differences.push(difference(`${kind}_${from.length < to.length ? "EXTENDED" : "NARROWED"}`));
  }
  const edges = from.map((part, i) =>
    to.map((other) => {
      const inside = run.compare(part, other);
      return run.compatible(inside) ? under([criterion, String(i)], inside) : undefined;
    }),
  );
  const matched = matching(edges);
  for (const edge of matched) differences.push(...edge);
  if (matched.length < Math.min(from.length, to.length))
    differences.push(difference("COMBINED_TYPE_SUBSCHEMAS_CHANGED"));
  return differences;
}

type Count = readonly [Criterion, number];

function criterionChange([from, before]: Count, [to, after]: Count): string | undefined {
  if (from === to) return undefined;
  const allowed =
    to === "anyOf" || (before === 1 && (to === "oneOf" || after === 1)) || (after === 1 && from === "allOf");
  return allowed ? "COMBINED_TYPE_EXTENDED" : "COMBINED_TYPE_CHANGED";
}

function distinct(parts: readonly Shape[]): readonly Shape[] {
  const textOf = ({ kind, place }: Shape, i: number) =>
    kind === "unresolved" ? String(i) : `${kind} ${rawJson(place.node)}`;
  const byText = new Map<string, Shape>();
  for (const [i, part] of parts.entries()) {
    const text = part.integer ? `integer ${textOf(part, i)}` : textOf(part, i);
    if (!byText.has(text)) byText.set(text, part);
  }
  return [...byText.values()];
}

type Edge = readonly Difference[];

/** A largest set of edges that share no end. */
function matching(edges: readonly (readonly (Edge | undefined)[])[]): readonly Edge[] {
  const pairs = assignment((from) => (edges[from] ?? []).flatMap((edge, to) => (edge ? [to] : [])));
  for (const from of edges.keys()) pairs.place(from);
  return [...pairs.holders]
    .sort(([a], [b]) => a - b)
    .flatMap(([to, from]) => (edges[from]?.[to] ? [edges[from][to]] : []));
}
