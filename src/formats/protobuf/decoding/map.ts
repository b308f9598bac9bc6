import type { Outcome } from "../../../model/outcome.js";
import { misreads, reads, readsWith, rejects, undecided, worst } from "../../../model/outcome.js";
import type { Field, Message, Scalar } from "../model/descriptor.js";
import { nonZeroDefault } from "../model/defaults.js";
import { readType } from "./field.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
import { readJsonScalar, readWireScalar } from "./scalar.js";
import { hasSpecialJson } from "./well-known.js";
import { enumFromWire, messageFromOther, otherFromMessage, wireFromEnum } from "./wire-type.js";

/** Two fields of which one is a map, or both. */
export function readMap(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome {
  const { mapKey: to } = reader;
  const { mapKey: from } = writer;
  if (to !== undefined && from !== undefined) {
    const verifies = reader.features.utf8_validation === "VERIFY";
    const key = on === "wire" ? readWireScalar(to, from, verifies) : readJsonKey(to, from);
    return worst([key, readType(reader, writer, on, context)]);
  }
  const isKnown = reader.type.kind !== "unresolved" && writer.type.kind !== "unresolved";
  if (!isKnown) return unheldEntry;
  if (on === "json") return to === undefined ? fromJsonMap(reader, context) : jsonMap(to, writer);
  return to === undefined ? entryFromMap(reader, writer, context) : mapFromEntry(reader, writer, context);
}

/** Map keys are JSON strings whatever their type. */
function readJsonKey(reader: Scalar, writer: Scalar): Outcome {
  if (reader === writer) return reads;
  if (reader === "string") return readsWith(`the key's text arrives as the string`);
  if (writer === "string" || writer === "bool" || reader === "bool")
    return rejects(`keys that are no ${reader} are refused`);
  return readJsonScalar(reader, writer);
}

/** A message reads the JSON object of a map: it takes the keys for names of its fields. */
function fromJsonMap({ type, cardinality }: Field, { policy }: ReaderContext): Outcome {
  const refused = rejects("the JSON object of a map is refused where the field is none");
  if (type.kind !== "message" || cardinality !== "singular") return refused;
  const { message } = type;
  if (["google.protobuf.Struct", "google.protobuf.Value"].includes(message.fullName))
    return readsWith(`the map arrives as a ${message.fullName}`);
  if (hasSpecialJson(message)) return refused;
  return policy.unknownFields === "reject"
    ? rejects(`the map's keys are no fields of ${message.name}: the message is refused`)
    : misreads(`the map's keys are no fields of ${message.name}: its entries are dropped`);
}

function jsonMap(key: Scalar, { type, cardinality }: Field): Outcome {
  if (type.kind !== "message" || cardinality !== "singular" || hasSpecialJson(type.message))
    return rejects("only a JSON object is accepted where a map is expected");
  return key === "string"
    ? misreads(
        `the names of the fields of ${type.message.name} arrive as the map's keys, where their values fit`,
      )
    : rejects(`the names of the fields of ${type.message.name} are refused as keys`);
}

/** A message reads the entries of a map: on the wire each is a message { key = 1, value = 2 }. */
function entryFromMap(reader: Field, writer: Field, context: ReaderContext): Outcome {
  if (reader.type.kind !== "message") return otherFromMessage(reader.type, writer, reader);
  if (reader.delimited) return misreads("map entries are not groups: they are skipped as unknown");
  const [key, value] = entryFields(reader.type.message);
  if (!key || !value)
    return misreads(`${reader.type.message.name} has no key = 1 and value = 2 to hold the map's entries`);
  return worst([
    keyFromMap(key, writer.mapKey),
    readType(value, writer, "wire", context),
    moreThanEntry(reader.type.message, key, value),
  ]);
}

/** Whether the message can hold both parts of an entry and requires nothing else. */
function moreThanEntry({ name, fields }: Message, key: Field, value: Field): Outcome {
  const wanted = fields.find((field) => field !== key && field !== value && field.presence === "required");
  if (wanted) return rejects(`${name} requires ${wanted.name}, which no map entry has`);
  if (key.cardinality !== "singular" || value.cardinality !== "singular") return heldAsLists(name);
  return key.oneof !== undefined && key.oneof === value.oneof
    ? misreads(`${name} keeps either the key or the value: both are in oneof ${key.oneof.name}`)
    : reads;
}

function heldAsLists(name: string): Outcome {
  return misreads(`${name} has a repeated key or value, and a map entry keeps one of each`);
}

function mapFromEntry(reader: Field, writer: Field, context: ReaderContext): Outcome {
  if (writer.type.kind !== "message")
    return misreads("the value is no map entry: it is skipped as unknown or misread");
  if (writer.delimited) return misreads("groups are no map entries: they are skipped as unknown");
  const [key, value] = entryFields(writer.type.message);
  if (!key || !value || writer.type.message.fields.length > 2) {
    return misreads(`a map keeps key = 1 and value = 2 of ${writer.type.message.name} and drops the rest`);
  }
  if (key.cardinality !== "singular" || value.cardinality !== "singular")
    return heldAsLists(writer.type.message.name);
  const collapse =
    writer.cardinality === "repeated"
      ? misreads("entries with the same key collapse into the last one")
      : readsWith("the message arrives as a map of one entry");
  return worst([
    keyIntoMap(reader, key),
    readType(reader, value, "wire", context),
    collapse,
    defaultOf(key),
    defaultOf(value),
  ]);
}

/** A map reads zero where the key or value of an entry is absent; the writer may mean another default. */
function defaultOf(part: Field): Outcome {
  const means = part.presence === "required" ? undefined : nonZeroDefault(part);
  if (means === undefined) return reads;
  return misreads(
    `where ${part.name} is not written the writer means ${means}, and a map reads nothing or 0`,
  );
}

function entryFields({ fields }: Message): readonly [Field | undefined, Field | undefined] {
  return [fields.find((field) => field.number === 1), fields.find((field) => field.number === 2)];
}

/** A map's key, read into field 1 of a message. */
function keyFromMap(key: Field, mapKey: Scalar | undefined): Outcome {
  if (mapKey === undefined || key.type.kind === "unresolved") return unknownKey;
  if (key.type.kind === "enum") return enumFromWire(key.type.enum, mapKey);
  if (key.type.kind === "message") return messageFromOther(key, { kind: "scalar", scalar: mapKey });
  return readWireScalar(key.type.scalar, mapKey, key.features.utf8_validation === "VERIFY");
}

/** Field 1 of a message, read as a map's key. */
function keyIntoMap(reader: Field, key: Field): Outcome {
  const { mapKey, features } = reader;
  if (mapKey === undefined || key.type.kind === "unresolved") return unknownKey;
  if (key.type.kind === "enum") return wireFromEnum(mapKey, key.type.enum, reader);
  if (key.type.kind === "message") return otherFromMessage({ kind: "scalar", scalar: mapKey }, key, reader);
  return readWireScalar(mapKey, key.type.scalar, features.utf8_validation === "VERIFY");
}

const unheldEntry = undecided(
  "a map is read as its entries, or entries as a map, and this repository does not hold the type of one of them",
);
const unknownKey = undecided("the type of a map's key is declared in a file that could not be found");
