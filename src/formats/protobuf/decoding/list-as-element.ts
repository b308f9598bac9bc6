import { misreads, type Outcome } from "../../../model/outcome.js";
import type { Field, FieldType } from "../model/descriptor.js";
import { wireTypeOf } from "./scalar.js";

/**
 * A packed list is one length-delimited value, as strings, bytes and messages are: a reader that expects one of those takes
 * the list for it. undefined: the list is not packed, or the reader's type is a number too, which takes both encodings.
 */
export function packedAsElement(reader: Field, writer: Field): Outcome | undefined {
  if (!writer.packed || reader.delimited || !isDelimited(reader.type)) return undefined;
  return misreads("a packed list of numbers arrives as one meaningless element");
}

function isDelimited(type: FieldType): boolean {
  return type.kind === "message" || (type.kind === "scalar" && wireTypeOf(type.scalar) === 2);
}

/** A reader that expects one number skips the packed list. */
export const packedAsSingle: Outcome = misreads(
  "a packed list is skipped as unknown and the field reads as absent",
);
