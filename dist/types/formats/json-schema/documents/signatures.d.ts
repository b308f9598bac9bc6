import { type Reading } from "./canonical.js";
import type { Place } from "./resolve.js";
/**
 * Short names for schemas, equal only where two schemas with everything they refer to say the same.
 * Schemas that refer to each other in circles are named together, from the one with the smallest text on, so that the
 * names do not depend on where a circle is entered; everything else is named by its text and the names it refers to.
 * Linear in the size of the schemas: Tarjan's strongly connected components.
 */
export declare class Signatures {
    private readonly reading;
    private readonly names;
    private readonly members;
    private readonly stack;
    private visited;
    constructor(reading: Reading);
    of(place: Place): string;
    private enter;
    /** Without recursion: chains of references may be as long as the document. */
    private visit;
    /** Names the circle that was closed last: it ends with `root` on the stack. */
    private name;
}
