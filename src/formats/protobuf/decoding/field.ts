import { misreads, type Outcome, reads, readsWith, rejects } from "../../../model/outcome.js";
import type { Field, FieldType } from "../model/descriptor.js";
import { mayBeSameName, typeName } from "../model/type-text.js";
import { readDependency } from "./dependency.js";
import { readEnum } from "./enum.js";
import { readJsonType, readSpread, takesLists } from "./json-type.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
import { readMap } from "./map.js";
import { readMessage } from "./message.js";
import { elementAsPacked, packedAsElement, packedAsSingle } from "./list-as-element.js";
import { readWireScalar } from "./scalar.js";
import { enumFromWire, messageFromOther, otherFromMessage, wireFromEnum } from "./wire-type.js";

/**
 * Whether two fields have the same type, where renamed and moved types count as the same. Whether a type that nothing
 * holds is the one of its name is for `readDependency`.
 */
export function isSameType(a: Field, b: Field, context: ReaderContext): boolean {
  return a.mapKey === b.mapKey && isSame(a.type, b.type, context);
}

function isSame(a: FieldType, b: FieldType, context: ReaderContext): boolean {
  if (a.kind === "scalar" || b.kind === "scalar") {
    return a.kind === "scalar" && b.kind === "scalar" && a.scalar === b.scalar;
  }
  if (a.kind === "unresolved" || b.kind === "unresolved") return mayBeSameName(typeName(a), typeName(b));
  const identity = (type: typeof a) => context.identity(type.kind === "message" ? type.message : type.enum);
  return a.kind === b.kind && identity(a) === identity(b);
}

/** Reads the type of a field, not its cardinality. A type that both sides have is judged where it is declared. */
export function readFieldType(
  reader: Field,
  writer: Field,
  on: DataSurface,
  context: ReaderContext,
): Outcome {
  if (isSameType(reader, writer, context)) return readDependency(reader, writer, on) ?? reads;
  return readValueType(reader, writer, on, context);
}

/** Reads the type of a field, and looks into messages and enums that both sides have. */
export function readValueType(
  reader: Field,
  writer: Field,
  on: DataSurface,
  context: ReaderContext,
): Outcome {
  const spread = on === "json" ? readSpread(reader, writer) : undefined;
  if (spread) return spread;
  const isKnown = reader.type.kind !== "unresolved" && writer.type.kind !== "unresolved";
  const packed =
    on === "wire" && isKnown
      ? (packedAsElement(reader, writer) ?? elementAsPacked(reader, writer))
      : undefined;
  if (packed) return packed;
  const isMap = reader.mapKey !== undefined || writer.mapKey !== undefined;
  return isMap ? readMap(reader, writer, on, context) : readType(reader, writer, on, context);
}

/** Reads a single value. */
export function readType(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome {
  const outside = readDependency(reader, writer, on);
  if (outside) return outside;
  return on === "json" ? readJsonType(reader, writer, context) : readWireType(reader, writer, context);
}

function readWireType(reader: Field, writer: Field, context: ReaderContext): Outcome {
  const { type: to } = reader;
  const { type: from } = writer;
  if (to.kind === "message" && from.kind === "message") {
    if (reader.delimited === writer.delimited) return readMessage(to.message, from.message, "wire", context);
    return misreads(
      "a group and a message are framed differently: the value is skipped as unknown and the field reads as absent",
    );
  }
  if (to.kind === "message") return messageFromOther(reader, from);
  if (from.kind === "message") return otherFromMessage(to, writer, reader);
  if (to.kind === "enum" && from.kind === "enum") return readEnum(to.enum, from.enum, "wire", context.policy);
  if (to.kind === "enum") return from.kind === "scalar" ? enumFromWire(to.enum, from.scalar) : reads;
  if (to.kind !== "scalar") return reads;
  if (from.kind === "enum") return wireFromEnum(to.scalar, from.enum, reader);
  const verifies = reader.features.utf8_validation === "VERIFY";
  return from.kind === "scalar" ? readWireScalar(to.scalar, from.scalar, verifies) : reads;
}

/** Reads singular, repeated or map; types are another question. */
export function readCardinality(reader: Field, writer: Field, on: DataSurface): Outcome {
  if (reader.cardinality === writer.cardinality) return reads;
  if (reader.cardinality === "map" || writer.cardinality === "map") {
    // Map against repeated is decided by the entry's type; a singular reader also keeps only one entry.
    if (on === "json" || reader.cardinality !== "singular") return reads;
    return misreads("only one entry is kept of the map");
  }
  if (on === "json") {
    // A list of list values is no change of the type, which would be judged for its own.
    const spread = readSpread(reader, writer);
    if (spread) return takesLists(reader.type) ? spread : readsWith("the array arrives as a list");
    if (reader.cardinality === "singular" && takesLists(reader.type))
      return readsWith("the array arrives as a list value");
    return rejects(
      reader.cardinality === "repeated"
        ? "a single value is refused where an array is expected"
        : "an array is refused where a single value is expected",
    );
  }
  if (reader.cardinality === "repeated")
    return readsWith("the value arrives as a list of one, or as an empty list");
  if (writer.packed) return packedAsSingle(reader, writer);
  return writer.type.kind === "message"
    ? misreads("the list's messages are merged into one")
    : misreads("only the last element of the list is kept");
}
