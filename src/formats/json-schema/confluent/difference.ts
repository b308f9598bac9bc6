import type { Shape } from "./shape.js";
import type { Policy } from "./types.js";

/** One of the registry's difference types, at a path below the schema that is compared. */
export interface Difference {
  readonly type: string;
  readonly path: readonly string[];
  readonly at: Shape;
}

/** One run of the registry's comparison: a registered schema against its update. */
export interface Run {
  readonly policy: Policy;
  /** Compares two subschemas; inside `not` the sides are exchanged. */
  compare(original: Shape, update: Shape): readonly Difference[];
  compatible(differences: readonly Difference[]): boolean;
  /** Whether a pattern is found in a name; a pattern that cannot be told ends the comparison as unknown. */
  finds(pattern: string, name: string): boolean;
}

export function under(
  prefix: string | readonly string[],
  differences: readonly Difference[],
): readonly Difference[] {
  return differences.map((difference) => ({ ...difference, path: [prefix, difference.path].flat() }));
}

/** A bound that came, went or moved: STEM_ADDED, STEM_REMOVED, STEM_INCREASED, STEM_DECREASED. */
export function bound(key: string, original: Shape, update: Shape): readonly Difference[] {
  const type = `${stemOf(key)}_${moved(numberAt(original, key), numberAt(update, key))}`;
  return type.endsWith("_") ? [] : [{ type, path: [key], at: update }];
}

function moved(from: number | undefined, to: number | undefined): string {
  if (from === to) return "";
  if (from === undefined) return "ADDED";
  if (to === undefined) return "REMOVED";
  return from < to ? "INCREASED" : "DECREASED";
}

/** maxLength is MAX_LENGTH. */
export function stemOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export function numberAt({ schema }: Shape, key: string): number | undefined {
  const node = schema?.get(key);
  if (node?.kind === "number") return node.value;
  // Where the draft knows minContains, the registry's parser fills in its default.
  return key === "minContains" && schema?.get("contains") ? 1 : undefined;
}
