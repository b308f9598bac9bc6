import type { Pair } from "../judging/pair.js";
import type { Schema } from "../judging/side.js";
import type { SchemaDifference } from "./difference.js";
import { type Substitution } from "./substitute.js";
/** A side with one change made, or taken back; undefined where it cannot be made by itself. */
export declare function variantOf(pair: Pair, side: Schema, { documents: { base, head } }: SchemaDifference, change: Substitution): Schema | undefined;
