import type { Pair } from "../pair.js";
import type { Schema } from "../side.js";
import type { SchemaDifference } from "./difference.js";
import type { Substitution } from "./substitute.js";
/** A side with one change made, or taken back; undefined where it cannot be made by itself. */
export declare function variantOf(pair: Pair, side: Schema, { documents: { base, head } }: SchemaDifference, made: Substitution): Schema | undefined;
