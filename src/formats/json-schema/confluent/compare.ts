import { rawJson } from "../diff/raw-json.js";
import { bounded, budgetOf, shares } from "../values/budget.js";
import { patternsOf } from "../engine/patterns.js";
import { arrays } from "./arrays.js";
import { bothCombined, oneCombined } from "./combined.js";
import { bound, type Difference, numberAt, type Run, under } from "./difference.js";
import { objects } from "./objects.js";
import type { Shape } from "./shape.js";
import { accepts, type Policy } from "./types.js";

/** The differences that the registry lists, or why it could not compare. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly unknown?: string;
}

/** More pairs of subschemas, or deeper ones, than a registry would get through either. */
const mostPairs = 100_000;
const deepest = 400;

/**
 * The comparison of Confluent Schema Registry 8 (json-schema-provider, SchemaDiff) of a registered schema with its
 * update, from its documented difference types and content models. A pair that is met inside itself adds nothing, and
 * every pair is compared once. What the registry does not look at (format, contains, propertyNames, if/then/else,
 * changed patternProperties) is no difference here either.
 */
export function confluentDifferences(original: Shape, update: Shape, policy: Policy): Compared {
  const compared = new Map<Shape, Map<Shape, readonly Difference[]>>();
  let pairs = 0;
  let depth = 0;
  let unknown: string | undefined;
  const budget = budgetOf(shares.direction);
  const patterns = patternsOf(budget);
  const run: Run = {
    policy,
    compatible: (differences) => differences.every(({ type }) => accepts(policy, type)),
    finds(pattern, name) {
      const tested = bounded(budget, shares.direction, "the test", () => patterns.test(pattern, name));
      const matches = "done" in tested ? tested.done : undefined;
      if (matches === undefined)
        unknown ??= `whether the pattern ${pattern} is found in ${JSON.stringify(name)} cannot be told`;
      return matches === true;
    },
    compare(from, to) {
      const before = compared.get(from)?.get(to);
      if (before) return before;
      const missing = from.missing ?? to.missing;
      if (missing !== undefined) unknown ??= `"$ref" leads to ${missing}, which is not in the repository`;
      pairs += 1;
      if (pairs > mostPairs || depth > deepest) unknown ??= "the schemas are too large for this comparison";
      if (unknown !== undefined) return [];
      const row = compared.get(from) ?? new Map<Shape, readonly Difference[]>();
      compared.set(from, row.set(to, []));
      depth += 1;
      const differences = pair(run, from, to);
      depth -= 1;
      row.set(to, differences);
      return differences;
    },
  };
  const differences = run.compare(original, update);
  return { differences, ...(unknown !== undefined && { unknown }) };
}

function pair(run: Run, original: Shape, update: Shape): readonly Difference[] {
  const combined = oneCombined(run, original, update);
  if (combined) return combined;
  if (original.kind !== update.kind) {
    const fine = original.kind === "never" || update.kind === "any" || bothBytes(original, update);
    return fine ? [] : [{ type: "TYPE_CHANGED", path: [], at: update }];
  }
  return [...annotations(original, update), ...byKind(run, original, update)];
}

/** Kafka Connect writes bytes as strings or as numbers and says so: changing between the two is no difference. */
function bothBytes(original: Shape, update: Shape): boolean {
  return [original, update].every(({ schema }) => {
    const type = schema?.get("connect.type");
    return type?.kind === "string" && type.value === "bytes";
  });
}

function annotations(original: Shape, update: Shape): readonly Difference[] {
  const id = (shape: Shape) => (shape.place.dialect === "draft-04" ? "id" : "$id");
  const differs = (before: string, after: string) => raw(original, before) !== raw(update, after);
  const changes = ["title", "description", "default"]
    .filter((key) => differs(key, key))
    .map((key) => `${key.toUpperCase()}_CHANGED`);
  const types = differs(id(original), id(update)) ? ["ID_CHANGED", ...changes] : changes;
  return types.map((type) => ({ type, path: [], at: update }));
}

function raw({ schema }: Shape, key: string): string | undefined {
  const node = schema?.get(key);
  return node && rawJson(node);
}

function byKind(run: Run, original: Shape, update: Shape): readonly Difference[] {
  switch (update.kind) {
    case "string":
      return strings(original, update);
    case "number":
      return numbers(original, update);
    case "enum":
      return enums(original, update);
    case "const":
      return raw(original, "const") === raw(update, "const")
        ? []
        : [{ type: "ENUM_ARRAY_CHANGED", path: ["const"], at: update }];
    case "combined":
      return bothCombined(run, original, update);
    case "not":
      return nots(run, original, update);
    case "object":
      return objects(run, original, update);
    case "array":
      return arrays(run, original, update);
    default:
      return [];
  }
}

function strings(original: Shape, update: Shape): readonly Difference[] {
  const from = raw(original, "pattern");
  const to = raw(update, "pattern");
  const changed = from === undefined ? "ADDED" : to === undefined ? "REMOVED" : "CHANGED";
  return [
    ...bound("maxLength", original, update),
    ...bound("minLength", original, update),
    ...(from === to ? [] : [{ type: `PATTERN_${changed}`, path: ["pattern"], at: update }]),
  ];
}

function numbers(original: Shape, update: Shape): readonly Difference[] {
  const keys = ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"];
  const multiple = multipleOf(numberAt(original, "multipleOf"), numberAt(update, "multipleOf"));
  const type = original.integer ? "TYPE_EXTENDED" : "TYPE_NARROWED";
  return [
    ...keys.flatMap((key) => bound(key, original, update)),
    ...(multiple === "" ? [] : [{ type: `MULTIPLE_OF_${multiple}`, path: ["multipleOf"], at: update }]),
    ...(original.integer === update.integer ? [] : [{ type, path: [], at: update }]),
  ];
}

/** The registry compares the integer parts. */
function multipleOf(from: number | undefined, to: number | undefined): string {
  if (from === to) return "";
  if (from === undefined) return "ADDED";
  if (to === undefined) return "REMOVED";
  if (Math.trunc(to) % Math.trunc(from) === 0) return "EXPANDED";
  return Math.trunc(from) % Math.trunc(to) === 0 ? "REDUCED" : "CHANGED";
}

function enums(original: Shape, update: Shape): readonly Difference[] {
  const from = valuesOf(original);
  const to = valuesOf(update);
  const extended = [...from].every((value) => to.has(value));
  const narrowed = [...to].every((value) => from.has(value));
  if (extended && narrowed) return [];
  const type = `ENUM_ARRAY_${extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED"}`;
  return [{ type, path: ["enum"], at: update }];
}

function valuesOf({ schema }: Shape): ReadonlySet<string> {
  const list = schema?.get("enum");
  return new Set(list?.kind === "array" ? list.items.map(rawJson) : []);
}

/** Inside `not` the update is the one that must be covered. */
function nots(run: Run, original: Shape, update: Shape): readonly Difference[] {
  const from = original.schema?.get("not");
  const to = update.schema?.get("not");
  if (!from || !to) return [];
  const inside = run.compare(update.sub(to), original.sub(from));
  const type = run.compatible(inside) ? "NOT_TYPE_NARROWED" : "NOT_TYPE_EXTENDED";
  return under("not", [{ type, path: [], at: update }]);
}
