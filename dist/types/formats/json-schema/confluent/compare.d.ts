import { type Difference } from "./difference.js";
import type { Shape } from "./shape.js";
import { type Policy } from "./types.js";
/** The differences that the registry lists, or why it could not compare. */
export interface Compared {
    readonly differences: readonly Difference[];
    readonly unknown?: string;
}
/**
 * The comparison of Confluent Schema Registry 8 (json-schema-provider, SchemaDiff) of a registered schema with its
 * update, from its documented difference types and content models. A pair that is met inside itself adds nothing, and
 * every pair is compared once. What the registry does not look at (format, contains, propertyNames, if/then/else,
 * changed patternProperties) is no difference here either.
 */
export declare function confluentDifferences(original: Shape, update: Shape, policy: Policy): Compared;
