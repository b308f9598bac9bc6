import type { Pair } from "../judging/pair.js";
import type { Schema } from "../judging/side.js";
import type { SchemaDifference } from "./difference.js";
import { substituted, type Substitution } from "./substitute.js";

/** A side with one change made, or taken back; undefined where it cannot be made by itself. */
export function variantOf(
  pair: Pair,
  side: Schema,
  { documents: { base, head } }: SchemaDifference,
  change: Substitution,
): Schema | undefined {
  const [document, other] = side === pair.base ? [base, head] : [head, base];
  const root = substituted(document.root, change);
  return root && pair.variant(side, document.path, root, [other, document]);
}
