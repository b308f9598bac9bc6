import protobuf from "protobufjs";
import type { Scalar } from "../../../src/formats/protobuf/model/descriptor.js";
import type { EnumModel, FieldModel, FileModel, MessageModel, TypeModel } from "./proto-text.js";
import { enumOf, jsonNameOf, messageOf } from "./proto-text.js";

export interface Crossing {
  readonly writer: FileModel;
  readonly reader: FileModel;
  readonly on: "wire" | "json";
  /** What a message of the writer's is as bytes. */
  readonly encode: (type: TypeModel, datum: unknown) => Uint8Array;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Whether a datum (ProtoJSON by the writer's names) stands in what the reader's decoder made of it, by the language
 * guide alone: the first thing lost or altered, or nothing.
 */
export function whatIsLost(
  from: MessageModel,
  datum: Raw,
  into: MessageModel,
  got: Raw,
  way: Crossing,
): string | undefined {
  const filled = new Set<FieldModel>();
  for (const field of from.fields) {
    const value = Object.hasOwn(datum, jsonNameOf(field)) ? datum[jsonNameOf(field)] : undefined;
    if (value === undefined || isUnwritten(field, value, way)) continue;
    const twin = twinOf(field, into, way.on);
    if (!twin) {
      if (into.fields.some(({ id, name }) => id === field.id && name === field.name))
        return `${field.name} was not found`;
      continue;
    }
    const arrived = Object.hasOwn(got, twin.name) ? got[twin.name] : undefined;
    // A reader without presence holds its zero by holding nothing.
    if (
      arrived === undefined &&
      twin.presence === "implicit" &&
      (isUnwritten({ ...field, presence: "implicit" }, value, way) || isZeroToReader(value, field, twin, way))
    )
      continue;
    filled.add(twin);
    const why = fieldLost(field, value, twin, arrived, way);
    if (why !== undefined) return `${field.name}: ${why}`;
  }
  for (const twin of into.fields) {
    if (filled.has(twin)) continue;
    const value = Object.hasOwn(got, twin.name) ? got[twin.name] : undefined;
    if (value !== undefined && !isEmpty(value)) return `${twin.name} arrived unasked`;
    const source = from.fields.find((field) => twinOf(field, into, way.on) === twin);
    if (source && meansAnother(source, twin, way)) return `${twin.name} is absent and means another value`;
  }
  return undefined;
}

function twinOf(field: FieldModel, { fields }: MessageModel, on: "wire" | "json"): FieldModel | undefined {
  if (on === "wire") return fields.find(({ number }) => number === field.number);
  return fields.find((it) => jsonNameOf(it) === jsonNameOf(field) || it.name === jsonNameOf(field));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}

function isMap(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** JSON speaks names: one that is zero to the reader, whatever it was to the writer. */
function isZeroToReader(value: unknown, from: FieldModel, into: FieldModel, way: Crossing): boolean {
  if (way.on === "wire" || from.type.kind !== "enum" || into.type.kind !== "enum") return false;
  return enumOf(way.reader, into.type.id).values.some(({ name, number }) => name === value && number === 0);
}

/** A zero without presence, an empty list and an empty map are not written. */
function isUnwritten({ presence, type }: FieldModel, value: unknown, way: Crossing): boolean {
  if (presence !== "implicit") return false;
  if (type.kind === "enum")
    return enumOf(way.writer, type.id).values.some(({ name, number }) => name === value && number === 0);
  if (type.kind === "message") return way.encode(type, value).length === 0;
  return value === false || value === "" || Number(value) === 0;
}

/** Two fields that are absent, where a default or the first value of an enum says what that means. */
function meansAnother(from: FieldModel, into: FieldModel, way: Crossing): boolean {
  const [sent, arrived] = [absentMeans(from, way.writer), absentMeans(into, way.reader)];
  // JSON speaks names: what is absent is the same under a name of both, and another where the reader has that name elsewhere.
  const both = sent !== undefined && arrived !== undefined;
  if (both && way.on === "json" && from.type.kind === "enum" && into.type.kind === "enum") {
    const names = valuesNumbered(enumOf(way.writer, from.type.id), sent);
    const numbers = enumOf(way.reader, into.type.id).values.filter(({ name }) => names.includes(name));
    if (numbers.length > 0) return !numbers.every(({ number }) => String(number) === arrived);
  }
  const says = from.default !== undefined || into.default !== undefined || from.type.kind === "enum";
  return says && both && from.type.kind === into.type.kind && sent !== arrived;
}

function valuesNumbered({ values }: EnumModel, number: string | undefined): readonly string[] {
  return values.filter((value) => String(value.number) === number).map(({ name }) => name);
}

/** What an absent field reads as; undefined where it is nothing of its own. */
function absentMeans(field: FieldModel, file: FileModel): string | undefined {
  const { type, cardinality } = field;
  if (cardinality !== "singular" || type.kind === "message" || type.kind === "known") return undefined;
  if (type.kind === "enum") {
    const { values } = enumOf(file, type.id);
    return String((values.find(({ name }) => name === field.default) ?? values[0])?.number);
  }
  if (field.default !== undefined) return field.default;
  if (type.scalar === "bool") return "false";
  return type.scalar === "string" || type.scalar === "bytes" ? '""' : "0";
}

function fieldLost(
  from: FieldModel,
  value: unknown,
  into: FieldModel,
  got: unknown,
  way: Crossing,
): string | undefined {
  if (from.cardinality === "map" || into.cardinality === "map") return mapLost(from, value, into, got, way);
  const sent = Array.isArray(value) ? (value as unknown[]) : [value];
  const arrived = Array.isArray(got) ? (got as unknown[]) : got === undefined ? [] : [got];
  if (sent.length !== arrived.length) return `${sent.length} written, ${arrived.length} arrived`;
  for (const [index, item] of sent.entries()) {
    const why = valueLost(from.type, item, into.type, arrived[index], way);
    if (why !== undefined) return why;
  }
  return undefined;
}

function mapLost(
  from: FieldModel,
  value: unknown,
  into: FieldModel,
  got: unknown,
  way: Crossing,
): string | undefined {
  const sent = entriesOf(from, value, way.writer, true);
  const arrived = entriesOf(into, got, way.reader, false);
  if (sent && into.cardinality !== "map" && into.type.kind === "scalar" && into.type.scalar === "bytes") {
    // Each entry arrives as it was encoded.
    return Array.isArray(got) && got.length === sent.length ? undefined : "entries were lost";
  }
  if (!sent || !arrived) return "no map entries";
  if (sent.length !== arrived.length) return `${sent.length} entries written, ${arrived.length} arrived`;
  for (const entry of sent) {
    const match = arrived.find(
      (other) => valueLost(entry.keyType, entry.key, other.keyType, other.key, way) === undefined,
    );
    if (!match) return `no key ${String(entry.key)}`;
    const why = valueLost(entry.type, entry.value, match.type, match.value, way);
    if (why !== undefined) return `[${String(entry.key)}]: ${why}`;
  }
  return undefined;
}

interface Entry {
  readonly keyType: TypeModel;
  readonly key: unknown;
  readonly type: TypeModel;
  readonly value: unknown;
}

/** A map's entries, also where it is written as what it is on the wire: messages of key = 1 and value = 2. */
function entriesOf(field: FieldModel, value: unknown, file: FileModel, json: boolean): Entry[] | undefined {
  if (field.cardinality === "map") {
    const keyType: TypeModel = { kind: "scalar", scalar: field.key };
    return Object.entries((value ?? {}) as Raw).map(([key, item]) => ({
      keyType,
      key: keyOf(key, field.key),
      type: field.type,
      value: item,
    }));
  }
  if (field.type.kind !== "message") return undefined;
  const { fields } = messageOf(file, field.type.id);
  const [key, item] = [1, 2].map((number) => fields.find((it) => it.number === number));
  if (!key || !item) return undefined;
  const nameOf = (it: FieldModel) => (json ? jsonNameOf(it) : it.name);
  return ((Array.isArray(value) ? value : value === undefined ? [] : [value]) as Raw[]).map((entry) => ({
    keyType: key.type,
    key: entry[nameOf(key)] ?? absentPart(key, json),
    type: item.type,
    value: entry[nameOf(item)] ?? absentPart(item, json),
  }));
}

/** What the writer means by a key or a value that it does not write. */
function absentPart({ type, default: means }: FieldModel, isWriter: boolean): unknown {
  if (!isWriter || means === undefined || type.kind !== "scalar") return zeroOf(type);
  if (type.scalar === "bytes") return Buffer.from(JSON.parse(means) as string).toString("base64");
  return JSON.parse(means) as unknown;
}

/** Keys of maps are texts in JSON and in JavaScript; protobufjs keeps those of 64 bits as eight raw characters. */
function keyOf(key: string, scalar: Scalar): unknown {
  if (scalar === "string") return key;
  if (scalar === "bool") return key === "true";
  if (scalar.endsWith("32")) return Number(key);
  if (!scalar.endsWith("64")) return key;
  if (key.length !== 8 || /^-?\d+$/.test(key)) return { toString: () => key };
  return protobuf.util.longFromHash(key, scalar.startsWith("u") || scalar === "fixed64");
}

/** What an entry without a value holds (its message is there, and empty), as ProtoJSON. */
function zeroOf(type: TypeModel): unknown {
  if (type.kind === "message") return {};
  if (type.kind === "known" && type.name === "Timestamp") return "1970-01-01T00:00:00Z";
  if (type.kind === "known") return zeroOf(innerType(type));
  if (type.kind !== "scalar") return 0;
  if (type.scalar === "bool") return false;
  return type.scalar === "string" || type.scalar === "bytes" ? "" : 0;
}

function valueLost(
  from: TypeModel,
  value: unknown,
  into: TypeModel,
  got: unknown,
  way: Crossing,
): string | undefined {
  const differ = `${JSON.stringify(value)} arrived as ${JSON.stringify(got)}`;
  if (got === undefined) return `${JSON.stringify(value)} did not arrive`;
  const [a, b] = [structureOf(from, way.writer), structureOf(into, way.reader)];
  const alike =
    way.on === "wire" ||
    from.kind === "message" ||
    (into.kind === "known" && from.kind === "known" && from.name === into.name);
  if (a && b && alike) return whatIsLost(a, structured(from, value), b, got as Raw, way);
  if (from.kind === "known" && way.on === "json")
    return valueLost({ kind: "scalar", scalar: wrapped[from.name] ?? "string" }, value, into, got, way);
  if (b && way.on === "json")
    return valueLost(from, value, innerType(into), (got as Raw).value ?? zeroOf(innerType(into)), way);
  if (a) return into.kind === "scalar" && sameBytes(way.encode(from, value), got) ? undefined : differ;
  if (b) return differ;
  if (from.kind === "enum")
    return enumLost(enumOf(way.writer, from.id), value, into, got, way) ? differ : undefined;
  if (from.kind !== "scalar") return differ;
  if (into.kind === "enum") return sameNumber(value, got) ? undefined : differ;
  return sameScalar(from.scalar, value, got, way.on) ? undefined : differ;
}

const wrapped: Readonly<Record<string, Scalar>> = {
  Int32Value: "int32",
  UInt64Value: "uint64",
  StringValue: "string",
  BoolValue: "bool",
  BytesValue: "bytes",
};

function plainField(name: string, number: number, scalar: Scalar): FieldModel {
  const type: TypeModel = { kind: "scalar", scalar };
  return { id: name, name, number, presence: "implicit", cardinality: "singular", key: "string", type };
}

function innerType(type: TypeModel): TypeModel {
  const scalar = type.kind === "known" ? wrapped[type.name] : undefined;
  return scalar ? { kind: "scalar", scalar } : type;
}

function structureOf(type: TypeModel, file: FileModel): MessageModel | undefined {
  if (type.kind === "message") return messageOf(file, type.id);
  if (type.kind !== "known") return undefined;
  const scalar = wrapped[type.name];
  const fields = scalar
    ? [plainField("value", 1, scalar)]
    : [plainField("seconds", 1, "int64"), plainField("nanos", 2, "int32")];
  return { id: type.name, name: type.name, fields };
}

function structured(type: TypeModel, value: unknown): Raw {
  if (type.kind !== "known") return value as Raw;
  if (type.name !== "Timestamp") return { value };
  const millis = Date.parse(String(value));
  return { seconds: Math.floor(millis / 1000), nanos: (millis % 1000) * 1e6 };
}

function enumLost(type: EnumModel, value: unknown, into: TypeModel, got: unknown, way: Crossing): boolean {
  const number = typeof value === "number" ? value : type.values.find(({ name }) => name === value)?.number;
  if (into.kind === "scalar" && way.on === "json") {
    const printed = type.values.find((it) => it.number === number)?.name;
    return got !== printed;
  }
  // The absent bytes of a map are empty, and so is what is read of a zero that is skipped.
  const isNothing = (Array.isArray(got) || got instanceof Uint8Array) && got.length === 0;
  if (into.kind !== "enum") return !sameNumber(number, isNothing ? 0 : got);
  const names = type.values.filter((it) => it.number === number).map(({ name }) => name);
  const known = enumOf(way.reader, into.id).values.filter(({ name }) => names.includes(name));
  // Where names of one number have two of the reader's, whoever wrote one of them may have meant the other.
  return known.length > 0 ? !known.every((it) => it.number === got) : number !== got;
}

function sameScalar(from: Scalar, value: unknown, got: unknown, on: "wire" | "json"): boolean {
  if (from === "bytes") {
    const bytes = Buffer.from(String(value), "base64");
    return on === "json" && typeof got === "string"
      ? got === "" && bytes.length === 0
      : sameBytes(bytes, got);
  }
  if (from === "string")
    return typeof got === "string" ? got === value : sameBytes(Buffer.from(String(value)), got);
  return typeof got === "string" ? String(value) === got : sameNumber(value, got);
}

function sameBytes(bytes: Uint8Array, got: unknown): boolean {
  // protobufjs makes the absent bytes of a map an empty array.
  if (Array.isArray(got)) return got.length === bytes.length;
  const other = typeof got === "string" ? Buffer.from(got) : got instanceof Uint8Array ? got : undefined;
  return other !== undefined && Buffer.compare(bytes, other) === 0;
}

function sameNumber(value: unknown, got: unknown): boolean {
  return exact(value) === exact(got);
}

function exact(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "object" && value !== null) return (value as { toString(): string }).toString();
  const number = Number(value);
  return Number.isInteger(number)
    ? BigInt(typeof value === "string" ? value : number).toString()
    : String(number);
}
