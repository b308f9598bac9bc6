import { typeName } from "../model/type-text.js";
import type { Outcome } from "../../../model/outcome.js";
import { misreads, reads, readsWith, rejects, undecided, worst } from "../../../model/outcome.js";
import type { Enum, Field, FieldType, Message, Scalar } from "../model/descriptor.js";
import { readEnum } from "./enum.js";
import type { DataSurface, Lens } from "./lens.js";
import { readMessage } from "./message.js";
import { readJsonScalar, readWireScalar, wireTypeOf } from "./scalar.js";
import { jsonScalarOf } from "./well-known.js";

/** Whether two fields have the same type, where renamed and moved types count as the same. */
export function isSameType(a: Field, b: Field, lens: Lens): boolean {
  return a.mapKey === b.mapKey && isSame(a.type, b.type, lens);
}

function isSame(a: FieldType, b: FieldType, lens: Lens): boolean {
  if (a.kind === "scalar" || b.kind === "scalar") {
    return a.kind === "scalar" && b.kind === "scalar" && a.scalar === b.scalar;
  }
  const identity = (type: Exclude<FieldType, { kind: "scalar" }>) => {
    if (type.kind === "unresolved") return type.name;
    return lens.identity(type.kind === "message" ? type.message : type.enum);
  };
  return a.kind === b.kind && identity(a) === identity(b);
}

/** Types alone; cardinality is another question. Types that are the same one are judged where they are declared. */
export function readFieldType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome {
  if (isSameType(reader, writer, lens)) return reads;
  return readValueType(reader, writer, on, lens);
}

/** Types alone, looking into messages and enums even where they keep their names. */
export function readValueType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome {
  if (reader.mapKey !== undefined || writer.mapKey !== undefined) return readMap(reader, writer, on, lens);
  if (on === "wire" && isPackedText(reader, writer)) {
    return misreads("a packed list of numbers arrives as one meaningless element");
  }
  return readType(reader, writer, on, lens);
}

/** A packed list is one length-delimited value, as strings, bytes and messages are. */
function isPackedText(reader: Field, writer: Field): boolean {
  const delimited = (type: FieldType) =>
    type.kind === "message" || (type.kind === "scalar" && wireTypeOf(type.scalar) === 2);
  return writer.packed && delimited(reader.type) && !reader.delimited;
}

function readType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome {
  const to = reader.type;
  const from = writer.type;
  if (to.kind === "unresolved" || from.kind === "unresolved")
    return undecided("a type is declared in a file that could not be found");
  if (to.kind === "message" && from.kind === "message")
    return readMessages(reader, writer, to.message, from.message, on, lens);
  if (to.kind === "message")
    return on === "wire" ? messageFromOther(reader, from) : jsonMessage(to.message, from);
  if (from.kind === "message")
    return on === "wire" ? otherFromMessage(to, writer, reader) : jsonFromMessage(to, from.message);
  if (to.kind === "enum" && from.kind === "enum") return readEnum(to.enum, from.enum, on, lens.policy);
  if (to.kind === "enum") return from.kind === "scalar" ? enumFromScalar(to.enum, from.scalar, on) : reads;
  if (from.kind === "enum") return scalarFromEnum(to.scalar, from.enum, on);
  const verifies = reader.features.utf8_validation === "VERIFY";
  return on === "wire"
    ? readWireScalar(to.scalar, from.scalar, verifies)
    : readJsonScalar(to.scalar, from.scalar);
}

function readMessages(
  reader: Field,
  writer: Field,
  to: Message,
  from: Message,
  on: DataSurface,
  lens: Lens,
): Outcome {
  if (on === "wire" && reader.delimited !== writer.delimited) {
    return misreads(
      "a group and a message are framed differently: the value is skipped as unknown and the field reads as absent",
    );
  }
  return readMessage(to, from, on, lens);
}

function messageFromOther(reader: Field, from: FieldType): Outcome {
  const scalar = from.kind === "scalar" ? from.scalar : "int32";
  if (reader.delimited || wireTypeOf(scalar) !== 2) {
    return misreads(
      "the value is not a message on the wire: it is skipped as unknown and the field reads as absent",
    );
  }
  return rejects(`the bytes of a ${scalar} are no encoded message`);
}

function otherFromMessage(to: FieldType, writer: Field, reader: Field): Outcome {
  const scalar = to.kind === "scalar" ? to.scalar : "int32";
  if (writer.delimited || wireTypeOf(scalar) !== 2) {
    return misreads(
      "a message is encoded differently: it is skipped as unknown and the field reads as absent",
    );
  }
  if (scalar === "bytes") return readsWith("the bytes are the message as it was encoded");
  return reader.features.utf8_validation === "VERIFY"
    ? rejects("an encoded message is not always UTF-8: such a string is refused")
    : misreads("the encoded message arrives as a meaningless string");
}

function jsonMessage(to: Message, from: FieldType): Outcome {
  const wrapped = jsonScalarOf(to);
  if (wrapped !== undefined && from.kind === "scalar") return readJsonScalar(wrapped, from.scalar);
  return rejects(`the JSON of ${typeName(from)} is refused where ${to.name} is expected`);
}

function jsonFromMessage(to: FieldType, from: Message): Outcome {
  const wrapped = jsonScalarOf(from);
  if (wrapped !== undefined && to.kind === "scalar") return readJsonScalar(to.scalar, wrapped);
  return rejects(`the JSON of ${from.name} is refused where ${typeName(to)} is expected`);
}

function enumFromScalar(reader: Enum, writer: Scalar, on: DataSurface): Outcome {
  if (on === "json") {
    const small = writer === "int32" || writer === "sint32" || writer === "sfixed32";
    if (small && !reader.closed) return readsWith("ProtoJSON accepts the number in place of a name");
    return rejects(`the JSON of ${writer} is refused where the enum ${reader.name} does not list it`);
  }
  const asInt32 = readWireScalar("int32", writer, false);
  if (asInt32.outcome !== "reads" || !reader.closed) return asInt32;
  const listed = (number: number) => reader.values.some((value) => value.number === number);
  if (writer === "bool" && listed(0) && listed(1)) return asInt32;
  return misreads(
    `numbers that ${reader.name} does not list go to the unknown fields and the field reads as absent`,
  );
}

function scalarFromEnum(reader: Scalar, writer: Enum, on: DataSurface): Outcome {
  if (on === "json") {
    return reader === "string"
      ? readsWith("the value's name arrives as the string")
      : rejects(`ProtoJSON writes names of ${writer.name}, which are refused where ${reader} is expected`);
  }
  const outcome = readWireScalar(reader, "int32", false);
  const numbers = writer.values.map((value) => value.number);
  if (reader === "bool" && numbers.every((number) => number === 0 || number === 1)) return reads;
  const unsigned = reader === "uint32" || reader === "uint64";
  return unsigned && numbers.every((number) => number >= 0) ? reads : outcome;
}

function readMap(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome {
  const { mapKey: to } = reader;
  const { mapKey: from } = writer;
  if (to !== undefined && from !== undefined) {
    const verifies = reader.features.utf8_validation === "VERIFY";
    const key = on === "wire" ? readWireScalar(to, from, verifies) : readJsonKey(to, from);
    return worst([key, readType(reader, writer, on, lens)]);
  }
  if (on === "json")
    return rejects("a map is a JSON object of its keys, which no other field accepts or writes");
  return to === undefined ? entryFromMap(reader, writer, lens) : mapFromEntry(reader, writer, lens);
}

/** Map keys are JSON strings whatever their type. */
function readJsonKey(reader: Scalar, writer: Scalar): Outcome {
  if (reader === writer) return reads;
  if (reader === "string") return readsWith(`the key's text arrives as the string`);
  if (writer === "string" || writer === "bool" || reader === "bool")
    return rejects(`keys that are no ${reader} are refused`);
  return readJsonScalar(reader, writer);
}

/** A map is a repeated message of key = 1 and value = 2. */
function entryFromMap(reader: Field, writer: Field, lens: Lens): Outcome {
  if (reader.type.kind !== "message") return otherFromMessage(reader.type, writer, reader);
  if (reader.delimited) return misreads("map entries are not groups: they are skipped as unknown");
  const [key, value] = entryFields(reader.type.message);
  if (!key || !value)
    return misreads(`${reader.type.message.name} has no key = 1 and value = 2 to hold the map's entries`);
  return worst([entryKey(key, writer.mapKey, "reader"), readType(value, writer, "wire", lens)]);
}

function mapFromEntry(reader: Field, writer: Field, lens: Lens): Outcome {
  if (writer.type.kind !== "message")
    return misreads("the value is no map entry: it is skipped as unknown or misread");
  if (writer.delimited) return misreads("groups are no map entries: they are skipped as unknown");
  const [key, value] = entryFields(writer.type.message);
  if (!key || !value || writer.type.message.fields.length > 2) {
    return misreads(`a map keeps key = 1 and value = 2 of ${writer.type.message.name} and drops the rest`);
  }
  const collapse = misreads("entries with the same key collapse into the last one");
  return worst([entryKey(key, reader.mapKey, "writer"), readType(reader, value, "wire", lens), collapse]);
}

function entryFields({ fields }: Message): readonly [Field | undefined, Field | undefined] {
  return [fields.find((field) => field.number === 1), fields.find((field) => field.number === 2)];
}

function entryKey(entry: Field, mapKey: Scalar | undefined, entryIs: "reader" | "writer"): Outcome {
  if (entry.type.kind !== "scalar" || mapKey === undefined)
    return misreads("the map's key is no scalar on the other side");
  const verifies = entry.features.utf8_validation === "VERIFY";
  return entryIs === "reader"
    ? readWireScalar(entry.type.scalar, mapKey, verifies)
    : readWireScalar(mapKey, entry.type.scalar, verifies);
}

/** Singular, repeated and map alone; types are another question. */
export function readCardinality(reader: Field, writer: Field, on: DataSurface): Outcome {
  if (reader.cardinality === writer.cardinality) return reads;
  if (reader.cardinality === "map" || writer.cardinality === "map") {
    // Map against repeated is decided by the entry's type; a singular reader also keeps only one entry.
    if (on === "json" || reader.cardinality !== "singular") return reads;
    return misreads("only one entry is kept of the map");
  }
  if (on === "json") {
    return rejects(
      reader.cardinality === "repeated"
        ? "a single value is refused where an array is expected"
        : "an array is refused where a single value is expected",
    );
  }
  if (reader.cardinality === "repeated")
    return readsWith("the value arrives as a list of one, or as an empty list");
  if (writer.packed) return misreads("a packed list is skipped as unknown and the field reads as absent");
  return writer.type.kind === "message"
    ? misreads("the list's messages are merged into one")
    : misreads("only the last element of the list is kept");
}
