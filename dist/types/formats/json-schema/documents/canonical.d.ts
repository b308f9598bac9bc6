import type { Node } from "../../../source/node.js";
import type { Budget } from "../values/budget.js";
import type { Library } from "./library.js";
import { type DynamicScope } from "./dynamic-scope.js";
import { type Place } from "./resolve.js";
/**
 * A schema with everything it refers to as one text, equal for schemas that say the same in the same words: keys in
 * order, annotations and unknown keywords left out, references replaced by the order in which they are met.
 */
export declare function canonicalText(library: Library, start: Place): string;
/** What references are followed in. */
export interface Reading {
    readonly library: Library;
    readonly scope: DynamicScope;
    readonly budget?: Budget;
}
/** One schema as such a text, its references written as `referenceTo` says. */
export declare function schemaText({ library, scope, budget }: Reading, start: Place, referenceTo: (target: Place) => string): string;
/** A value that is no schema, equal for equal values. */
export declare function valueText(node: Node): string;
