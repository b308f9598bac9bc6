import { misreads, type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import { wireTypeOf } from "./scalar.js";

/**
 * A packed list is one length-delimited value, as strings, bytes and messages are: a reader that expects one of those takes
 * the list for it, and one of a list of numbers of another width takes it apart otherwise. undefined: the list is not packed,
 * or the reader takes it as it is.
 */
export function packedAsElement(reader: Field, writer: Field): Outcome | undefined {
  if (!writer.packed) return undefined;
  if (isDelimited(reader)) return misreads("a packed list of numbers arrives as one meaningless element");
  const [to, from] = [numberWire(reader), numberWire(writer)];
  if (reader.cardinality !== "repeated" || to === undefined || to === from) return undefined;
  return misreads("the packed numbers are taken apart in another width, or refused as a list");
}

/** The wire type of a number; undefined for what is none. */
function numberWire({ type }: Field): number | undefined {
  if (type.kind === "enum") return 0;
  return type.kind === "scalar" ? wireTypeOf(type.scalar) : undefined;
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
