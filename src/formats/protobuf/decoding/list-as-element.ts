import { misreads, type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import { wireTypeOf } from "./scalar.js";

/**
 * A packed list is one length-delimited value, as strings, bytes and messages are: a reader that expects one of those takes
 * the list for it. undefined: the list is not packed, or the reader's type is a number too, which takes both encodings.
 */
export function packedAsElement(reader: Field, writer: Field): Outcome | undefined {
  if (!writer.packed || !isDelimited(reader)) return undefined;
  return misreads("a packed list of numbers arrives as one meaningless element");
}

/** The other way round: a reader that expects a list of numbers takes what is length-delimited for a packed one. */
export function elementAsPacked(reader: Field, writer: Field): Outcome | undefined {
  if (reader.cardinality !== "repeated" || isDelimited(reader) || reader.type.kind === "message")
    return undefined;
  if (writer.packed || !isDelimited(writer)) return undefined;
  return misreads("the bytes arrive as a packed list of meaningless numbers, or are refused as one");
}

/** Whether an element of the field is length-delimited on the wire; entries of maps are messages. */
function isDelimited({ type, mapKey, delimited }: Field): boolean {
  if (mapKey !== undefined) return true;
  return type.kind === "message" ? !delimited : type.kind === "scalar" && wireTypeOf(type.scalar) === 2;
}

/** A reader that expects one number, or a group, skips the packed list. */
const skipped: Outcome = misreads("a packed list is skipped as unknown and the field reads as absent");

export function packedAsSingle(reader: Field, writer: Field): Outcome {
  return packedAsElement(reader, writer) ?? skipped;
}
