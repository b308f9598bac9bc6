import { isAtLeast } from "../documents/dialect.js";
import { covered, type Rest, restDifferences } from "./content-model.js";
import { bound, type Difference, type Run, under } from "./difference.js";
import { restOf } from "./objects.js";
import type { Shape } from "./shape.js";

interface ArrayShape {
  readonly shape: Shape;
  /** What every item must be, where no tuple is declared. */
  readonly all?: Shape;
  readonly tuple: readonly Shape[];
  readonly additional: Rest;
  readonly unevaluated: Rest;
  readonly unique: boolean;
}

/** Arrays: all items, the tuple by content model, what follows it, counts. */
export function arrays(run: Run, from: Shape, to: Shape): readonly Difference[] {
  const original = arrayOf(from);
  const update = arrayOf(to);
  const rests = [
    ["additionalItems", original.additional, update.additional],
    ["unevaluatedItems", original.unevaluated, update.unevaluated],
  ] as const;
  const contains = isAtLeast(to.place.dialect, "2019-09") ? ["maxContains", "minContains"] : [];
  const type = original.unique ? "UNIQUE_ITEMS_REMOVED" : "UNIQUE_ITEMS_ADDED";
  return [
    ...under("items", allItems(run, original, update)),
    ...tuples(run, original, update),
    ...rests.flatMap(([key, before, after]) => restDifferences(run, key, [before, after], to)),
    ...["maxItems", "minItems", ...contains].flatMap((key) => bound(key, from, to)),
    ...(original.unique === update.unique ? [] : [{ type, path: ["uniqueItems"], at: to }]),
  ];
}

function arrayOf(shape: Shape): ArrayShape {
  const { schema, place, sub } = shape;
  const { dialect } = place.document;
  const items = schema?.get("items");
  const prefix = isAtLeast(dialect, "2020-12") ? schema?.get("prefixItems") : items;
  const tuple = prefix?.kind === "array" ? prefix.items.map(sub) : [];
  const every = items && items.kind !== "array" && tuple.length === 0 ? items : undefined;
  const rest = isAtLeast(dialect, "2020-12") && tuple.length > 0 ? items : schema?.get("additionalItems");
  const unique = schema?.get("uniqueItems");
  return {
    shape,
    ...(every && { all: sub(every) }),
    tuple,
    additional: every ? "open" : restOf(rest, sub),
    unevaluated: isAtLeast(dialect, "2019-09") ? restOf(schema?.get("unevaluatedItems"), sub) : "open",
    unique: unique?.kind === "boolean" && unique.value,
  };
}

function allItems(
  run: Run,
  { all: from }: ArrayShape,
  { all: to, shape }: ArrayShape,
): readonly Difference[] {
  if (from && to) return run.compare(from, to);
  if (!from && !to) return [];
  return [{ type: from ? "SCHEMA_REMOVED" : "SCHEMA_ADDED", path: [], at: to ?? shape }];
}

function tuples(run: Run, original: ArrayShape, update: ArrayShape): readonly Difference[] {
  const length = Math.max(original.tuple.length, update.tuple.length);
  return Array.from({ length }, (_, i) => {
    const [before, after] = [original.tuple[i], update.tuple[i]];
    const differences =
      before && after
        ? run.compare(before, after)
        : before
          ? removed(run, before, update)
          : after
            ? added(run, original, after)
            : [];
    return under(["items", String(i)], differences);
  }).flat();
}

function restAfter({ additional, unevaluated }: ArrayShape): Rest {
  return additional === "open" ? unevaluated : additional;
}

function removed(run: Run, before: Shape, update: ArrayShape): readonly Difference[] {
  const rest = restAfter(update);
  if (typeof rest !== "string") return covered(run, "ITEM_REMOVED", [before, rest]);
  const closed = before.kind === "never" ? "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED" : "ITEM_REMOVED_FROM_CLOSED";
  const type = `${rest === "open" ? "ITEM_REMOVED_FROM_OPEN" : closed}_CONTENT_MODEL`;
  return [{ type, path: [], at: update.shape }];
}

function added(run: Run, original: ArrayShape, after: Shape): readonly Difference[] {
  const rest = restAfter(original);
  if (typeof rest !== "string") return covered(run, "ITEM_ADDED", [rest, after]);
  const open = after.kind === "any" ? "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN" : "ITEM_ADDED_TO_OPEN";
  const type = `${rest === "open" ? open : "ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`;
  return [{ type, path: [], at: after }];
}
