import { byText } from "../../../algorithms/order.js";
import type { Field, FieldType, Scalar } from "../model/descriptor.js";
import { nonZeroDefault } from "../model/defaults.js";
import { isSameNumber, printedName } from "../decoding/enum.js";
import type { DataSurface } from "../decoding/reader-context.js";
import { hasSpecialJson, jsonScalarOf } from "../decoding/well-known.js";

/** A value as protobufjs holds it, with its type. */
export interface Typed {
  readonly type: FieldType;
  readonly value: unknown;
  /** The default that a missing value means, where it is not zero: `"7"`. */
  readonly absent?: string;
}

interface Entry {
  readonly key: Typed;
  readonly item: Typed;
}

/** A map's entries, in an order that does not depend on how keys are spelled. */
export function mapEntries(map: Readonly<Record<string, unknown>>, keyType: Scalar): readonly unknown[] {
  return Object.entries(map)
    .map(([key, item]) => ({ key: keyValue(key, keyType), item }))
    .sort(byText(({ key }) => scalarText(key)));
}

/** Keys are texts in JavaScript; protobufjs keeps those of 64 bits as eight raw characters. */
function keyValue(key: string, type: Scalar): unknown {
  if (type === "string") return key;
  if (type === "bool") return key === "true";
  if (key.length !== 8 || !type.endsWith("64") || /^-?\d+$/.test(key)) return key;
  const bytes = Buffer.from(key, "latin1");
  const unsigned = !type.startsWith("s") && !type.startsWith("i");
  return { low: bytes.readInt32LE(0), high: bytes.readInt32LE(4), unsigned };
}

/** An entry of a map, or the message of key = 1 and value = 2 that is the same on the wire. */
export function entryOf({ field, value }: { field: Field; value: unknown }): Entry | undefined {
  if (field.mapKey !== undefined) {
    if (!isPlain(value)) return undefined;
    const key: Typed = { type: { kind: "scalar", scalar: field.mapKey }, value: value.key };
    return { key, item: { type: field.type, value: value.item } };
  }
  if (field.type.kind !== "message" || !isPlain(value)) return undefined;
  const { fields } = field.type.message;
  const part = (number: number): Typed | undefined => {
    const field = fields.find(
      (candidate) => candidate.number === number && candidate.cardinality === "singular",
    );
    if (!field) return undefined;
    const absent = nonZeroDefault(field);
    const written = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    return { type: field.type, value: written, ...(absent !== undefined && { absent }) };
  };
  const [key, item] = [part(1), part(2)];
  return key && item && { key, item };
}

/** ProtoJSON writes a wrapper such as Int32Value as the bare value, so compared with another type it is that value. */
export function jsonForm(from: Typed, to: Typed): readonly [Typed, Typed] {
  if (from.type.kind === "message" && to.type.kind === "message") {
    if (from.type.message.fullName === to.type.message.fullName) return [from, to];
  }
  return [unwrapped(from), unwrapped(to)];
}

function unwrapped({ type, value }: Typed): Typed {
  const scalar = type.kind === "message" ? jsonScalarOf(type.message) : undefined;
  if (scalar === undefined) return { type, value };
  return { type: { kind: "scalar", scalar }, value: isPlain(value) ? value.value : value };
}

/** Whether two values mean the same. A message on one side only is given as its bytes. */
export function sameValue(from: Typed, to: Typed, on: DataSurface): boolean {
  if (from.value === undefined || to.value === undefined) return isZero(from.value ?? to.value);
  if (on === "json" && hasOwnForm(from, to)) return true;
  if (to.type.kind === "message" || (from.type.kind === "message" && !(from.value instanceof Uint8Array)))
    return false;
  if (from.type.kind === "enum" && to.type.kind === "enum")
    return isSameNumber(
      { enum: to.type.enum, number: Number(to.value) },
      { enum: from.type.enum, number: Number(from.value) },
    );
  return sameScalar(from, to, on);
}

/** Types with a JSON form of their own (Timestamp, Struct) are text or plain JSON, which a reader takes as it is. */
function hasOwnForm(from: Typed, to: Typed): boolean {
  const special = ({ type }: Typed) => type.kind === "message" && hasSpecialJson(type.message);
  return special(to) || (special(from) && typeof to.value === "string");
}

function sameScalar(from: Typed, to: Typed, on: DataSurface): boolean {
  if (on === "json" && typeof to.value === "string") {
    if (from.type.kind === "enum") return printedName(from.type.enum, Number(from.value)) === to.value;
    if (from.value instanceof Uint8Array) return false;
    return (typeof from.value === "string" ? from.value : scalarText(from.value)) === to.value;
  }
  if ([from.value, to.value].some((value) => typeof value === "string" || value instanceof Uint8Array))
    return Buffer.compare(bytesOf(from.value), bytesOf(to.value)) === 0;
  return scalarText(from.value) === scalarText(kept(to));
}

function bytesOf(value: unknown): Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(scalarText(value), "utf8");
}

/** A float keeps 24 bits, although protobufjs still holds the double that it read from JSON. */
export function kept({ type, value }: Typed): unknown {
  const narrow = type.kind === "scalar" && type.scalar === "float";
  return narrow && typeof value === "number" ? Math.fround(value) : value;
}

export function isZero(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (value instanceof Uint8Array) return value.length === 0;
  if (isPlain(value) && !isLong(value)) return Object.keys(value).length === 0;
  return scalarText(value) === "0";
}

/** Whether a value is the default that is written so. */
export function isDefault(value: unknown, text: string | undefined): boolean {
  if (typeof value === "boolean") return String(value) === text;
  return (typeof value === "string" ? JSON.stringify(value) : scalarText(value)) === text;
}

function scalarText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  return isLong(value) ? longText(value) : JSON.stringify(value);
}

export function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}

function isLong(value: unknown): value is { low: number; high: number; unsigned: boolean } {
  return isPlain(value) && "low" in value && "high" in value && "unsigned" in value;
}

function longText({ low, high, unsigned }: { low: number; high: number; unsigned: boolean }): string {
  const bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return (unsigned ? bits : BigInt.asIntN(64, bits)).toString();
}

/** A value for people. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString("hex")}`;
  if (isLong(value)) return longText(value);
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(show).join(", ")}]`;
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "number" && !Number.isFinite(inner) ? String(inner) : inner,
  );
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
