import { type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
/**
 * A packed list is one length-delimited value, as strings, bytes and messages are: a reader that expects one of those takes
 * the list for it. undefined: the list is not packed, or the reader's type is a number too, which takes both encodings.
 */
export declare function packedAsElement(reader: Field, writer: Field): Outcome | undefined;
/** A reader that expects one number skips the packed list. */
export declare const packedAsSingle: Outcome;
