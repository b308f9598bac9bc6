import type { Library } from "./documents.js";
import type { DynamicScope } from "./dynamic-scope.js";
import type { Budget } from "./engine/budget.js";
import type { Place } from "./resolve.js";
/** Short names for schemas, equal only where two schemas with everything they refer to say the same. */
export interface Signatures {
    of(place: Place): string;
}
/**
 * Schemas that refer to each other in circles are named together, from the one with the smallest text on, so that the
 * names do not depend on where a circle is entered; everything else is named by its text and the names it refers to.
 * Linear in the size of the schemas: Tarjan's strongly connected components.
 */
export declare function signaturesOf(library: Library, scope: DynamicScope, budget: Budget): Signatures;
