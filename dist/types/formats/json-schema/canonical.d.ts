import type { Library } from "./documents.js";
import type { Place } from "./resolve.js";
/**
 * A schema with everything it refers to as one text, equal for schemas that say the same in the same words: keys in
 * order, annotations and unknown keywords left out, references replaced by the order in which they are met.
 */
export declare function canonicalText(library: Library, start: Place): string;
/** A short name that is the same for equal canonical texts. */
export declare function signatureOf(library: Library, place: Place): string;
