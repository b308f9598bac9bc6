import type { Aliases } from "../schema/aliases.js";
import { type Schema } from "../schema/schema.js";
/**
 * Apache Avro's test for "the same union": then a branch is read by its place, whatever its namespace. Every pair of
 * parts must agree, so the pairs are simply visited.
 */
export declare function equivalent(reader: Schema, writer: Schema, aliases: Aliases): boolean;
