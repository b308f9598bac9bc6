import { misreads, type Outcome, reads, readsWith, rejects } from "../../../model/outcome.js";
import type { Enum, Field, FieldType, Scalar } from "../model/descriptor.js";
import { readWireScalar, wireTypeOf } from "./scalar.js";

/** The reader has a message, the writer another type. */
export function messageFromOther(reader: Field, from: FieldType): Outcome {
  const scalar = from.kind === "scalar" ? from.scalar : "int32";
  if (reader.delimited || wireTypeOf(scalar) !== 2) {
    return misreads(
      "the value is not a message on the wire: it is skipped as unknown and the field reads as absent",
    );
  }
  return rejects(`the bytes of a ${scalar} are no encoded message`);
}

/** The writer has a message, the reader another type. */
export function otherFromMessage(to: FieldType, writer: Field, reader: Field): Outcome {
  const scalar = to.kind === "scalar" ? to.scalar : "int32";
  if (writer.delimited || wireTypeOf(scalar) !== 2) {
    const empty = writer.type.kind === "message" && writer.type.message.fields.length === 0;
    if (empty && reader.presence === "implicit")
      return readsWith("the message has no fields: it is skipped, and the field reads as not set");
    return misreads(
      "a message is encoded differently: it is skipped as unknown and the field reads as absent",
    );
  }
  if (scalar === "bytes" && reader.presence === "implicit")
    return readsWith("the bytes are the message as it was encoded; an empty message reads as not set");
  if (scalar === "bytes") return readsWith("the bytes are the message as it was encoded");
  return reader.features.utf8_validation === "VERIFY"
    ? rejects("an encoded message is not always UTF-8: such a string is refused")
    : misreads("the encoded message arrives as a meaningless string");
}

/** The reader has an enum, the writer a scalar. */
export function enumFromWire(reader: Enum, writer: Scalar): Outcome {
  const asInt32 = readWireScalar("int32", writer, false);
  if (asInt32.outcome !== "reads" || !reader.closed) return asInt32;
  const listed = (number: number) => reader.values.some((value) => value.number === number);
  if (writer === "bool" && listed(0) && listed(1)) return asInt32;
  return misreads(
    `numbers that ${reader.name} does not list go to the unknown fields and the field reads as absent`,
  );
}

/** The reader has a scalar, the writer an enum: its declared numbers decide. */
export function wireFromEnum(reader: Scalar, writer: Enum, field: Field): Outcome {
  const numbers = writer.values.map(({ number }) => number);
  if (reader === "bool" && numbers.every((number) => number === 0 || number === 1)) return reads;
  if (writer.closed && numbers.every((number) => number === 0) && readsZero(reader, field))
    return readsWith(`${writer.name} has no other value than 0${skipped(reader, field)}`);
  const unsigned = reader === "uint32" || reader === "uint64";
  if (unsigned && numbers.every((number) => number >= 0)) return reads;
  return readWireScalar(reader, "int32", false);
}

/** Whether a 0 of the writer reads as 0: it is decoded, or it is skipped and an absent field reads as 0 too. */
function readsZero(reader: Scalar, { presence, mapKey }: Field): boolean {
  return wireTypeOf(reader) === 0 || presence === "implicit" || mapKey !== undefined;
}

/** What a reader does that expects another wire type, and who does otherwise. */
function skipped(reader: Scalar, { mapKey }: Field): string {
  if (wireTypeOf(reader) === 0) return "";
  return mapKey === undefined
    ? ", which is skipped (protobuf-es takes the bytes after it for the value)"
    : ", which is skipped, and the entry reads without a value (protobuf-python drops the entry)";
}
