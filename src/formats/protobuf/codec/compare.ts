import type { Enum, Field, FieldType, Message } from "../model/descriptor.js";
import { effectiveDefault, writtenDefault } from "../reading/default.js";
import { printedName } from "../reading/enum.js";
import type { DataSurface } from "../reading/lens.js";
import type { Decoded } from "./codec.js";

/** What became of a datum: lost and altered are failures; kept means that bytes went to the unknown fields. */
export interface Loss {
  readonly kind: "lost" | "altered" | "kept";
  /** `total: 7 was written and -4 arrived` */
  readonly text: string;
}

interface Ends {
  readonly on: DataSurface;
  encode(type: Message, value: unknown): Uint8Array | undefined;
}

/** Compares what was sent with what arrived, field by field, as far as both sides have the field. */
export function losses(
  writer: Message,
  sent: Decoded,
  reader: Message,
  received: Decoded,
  ends: Ends,
): Loss[] {
  const found: Loss[] = [];
  const properties = propertyNames(writer, sent);
  for (const field of properties) {
    const value = sent[field.name];
    const target = counterpart(reader, field, ends.on);
    if (!target) {
      found.push(missingField(reader, field));
      continue;
    }
    const arrived =
      Object.hasOwn(received, target.name) && !isEmpty(received[target.name], target)
        ? received[target.name]
        : undefined;
    const loss = compareField({ field, value }, { field: target, value: arrived }, ends);
    if (loss) found.push(loss);
  }
  for (const field of reader.fields) {
    const source = writer.fields.find((candidate) => counterpart(reader, candidate, ends.on) === field);
    const unsent = !source || !properties.includes(source);
    const arrived = Object.hasOwn(received, field.name) ? received[field.name] : undefined;
    if (unsent && arrived !== undefined && !isEmpty(arrived, field)) {
      found.push({
        kind: "altered",
        text: `${field.name}: nothing was written and ${show(arrived)} arrived`,
      });
    } else if (unsent && source) found.push(...absent(field, source));
  }
  return found;
}

function propertyNames(message: Message, sent: Decoded): Field[] {
  return message.fields.filter(
    (field) =>
      Object.hasOwn(sent, field.name) && sent[field.name] !== null && !isEmpty(sent[field.name], field),
  );
}

/** protobufjs starts lists and maps empty rather than absent. */
function isEmpty(value: unknown, { cardinality }: Field): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return cardinality === "map" && isPlain(value) && Object.keys(value).length === 0;
}

/** On the wire a number leads to a field; in JSON the written key does. */
function counterpart(reader: Message, field: Field, on: DataSurface): Field | undefined {
  if (on === "wire") {
    // A field of this name under another number is the one that was meant.
    if (reader.fields.some(({ name, number }) => name === field.name && number !== field.number))
      return undefined;
    return reader.fields.find(({ number }) => number === field.number);
  }
  return reader.fields.find(({ jsonName, name }) => jsonName === field.jsonName || name === field.jsonName);
}

/** A value whose field the reader has elsewhere is lost; a value whose field it does not have is kept as unknown. */
function missingField(reader: Message, field: Field): Loss {
  const elsewhere = reader.fields.some(({ number, name }) => number === field.number || name === field.name);
  return elsewhere
    ? { kind: "lost", text: `${field.name}: written, and reads as absent` }
    : { kind: "kept", text: `${field.name}: kept as unknown` };
}

function absent(reader: Field, writer: Field): Loss[] {
  const from = effectiveDefault(writer);
  const to = effectiveDefault(reader);
  if (from === undefined || to === undefined || from === to || reader.type.kind !== writer.type.kind)
    return [];
  const said = writtenDefault(reader) ?? writtenDefault(writer);
  if (said === undefined && reader.type.kind !== "enum") return [];
  return [
    {
      kind: "altered",
      text: `${reader.name}: not written; the writer means ${from}, the reader reads ${to}`,
    },
  ];
}

interface End {
  readonly field: Field;
  readonly value: unknown;
}

function compareField(from: End, to: End, ends: Ends): Loss | undefined {
  const { name } = from.field;
  if (to.value === undefined) {
    return isReadersDefault(from, to.field)
      ? undefined
      : { kind: "lost", text: `${name}: ${show(from.value)} was written, and reads as absent` };
  }
  const sent = elements(from);
  const arrived = elements(to);
  if (sent.length !== arrived.length) {
    return {
      kind: arrived.length < sent.length ? "lost" : "altered",
      text: `${name}: ${show(from.value)} was written and ${show(to.value)} arrived`,
    };
  }
  for (const [index, value] of sent.entries()) {
    const loss = compareValue({ field: from.field, value }, { field: to.field, value: arrived[index] }, ends);
    if (loss)
      return loss.startsWith(">")
        ? { kind: "altered", text: `${name}.${loss.slice(1)}` }
        : { kind: "altered", text: `${name}: ${loss}` };
  }
  return undefined;
}

/** A zero that an implicit field does not keep is the value that its absence means. */
function isReadersDefault({ value, field }: End, reader: Field): boolean {
  if (reader.cardinality !== "singular" || field.cardinality !== "singular") return false;
  return (
    scalarText(value) === "0" ||
    value === "" ||
    value === false ||
    (value instanceof Uint8Array && value.length === 0) ||
    scalarText(value) === effectiveDefault(reader)
  );
}

function elements({ field, value }: End): readonly unknown[] {
  if (field.cardinality === "map" && isPlain(value)) {
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => ({ key, item }));
  }
  return Array.isArray(value) ? value : [value];
}

function isEntry(value: unknown): value is { key: string; item: unknown } {
  return isPlain(value) && "key" in value && "item" in value;
}

/** Undefined where both mean the same; a text starting with > goes on a path. */
function compareValue(from: End, to: End, ends: Ends): string | undefined {
  const a = from.value;
  const b = to.value;
  if (from.field.cardinality === "map" && to.field.cardinality === "map" && isEntry(a) && isEntry(b)) {
    if (keyText(a.key) !== keyText(b.key)) return `the key ${a.key} arrived as ${b.key}`;
    return compareTyped(
      { ...asType(from.field), value: a.item },
      { ...asType(to.field), value: b.item },
      ends,
    );
  }
  if (from.field.cardinality === "map" || to.field.cardinality === "map") return undefined;
  return compareTyped({ ...asType(from.field), value: a }, { ...asType(to.field), value: b }, ends);
}

/** protobufjs keeps 64-bit keys as eight raw characters. */
function keyText(key: string): string {
  return key.length === 8 && /[^\d-]/.test(key) ? Buffer.from(key, "latin1").reverse().toString("hex") : key;
}

function asType(field: Field): { type: FieldType } {
  return { type: field.type };
}

interface Typed {
  readonly type: FieldType;
  readonly value: unknown;
}

function compareTyped(from: Typed, to: Typed, ends: Ends): string | undefined {
  if (from.type.kind === "message" && to.type.kind === "message") {
    const [loss] = losses(
      from.type.message,
      from.value as Decoded,
      to.type.message,
      to.value as Decoded,
      ends,
    ).filter(({ kind }) => kind !== "kept");
    return loss && `>${loss.text}`;
  }
  const differ = `${show(from.value)} was written and ${show(to.value)} arrived`;
  if (from.type.kind === "message") {
    const bytes = ends.encode(from.type.message, from.value);
    return to.value instanceof Uint8Array && bytes && Buffer.compare(bytes, to.value) === 0
      ? undefined
      : differ;
  }
  if (to.type.kind === "message") return ends.on === "json" ? undefined : differ;
  if (from.type.kind === "enum" && to.type.kind === "enum") {
    return sameEnumValue(from.type.enum, Number(from.value), to.type.enum, Number(to.value))
      ? undefined
      : differ;
  }
  return sameScalar(from, to, ends.on) ? undefined : differ;
}

function sameEnumValue(writer: Enum, sent: number, reader: Enum, received: number): boolean {
  const names = writer.values.filter(({ number }) => number === sent).map(({ name }) => name);
  const known = reader.values.filter(({ name }) => names.includes(name));
  if (known.length > 0) return known.some(({ number }) => number === received);
  return sent === received;
}

function sameScalar(from: Typed, to: Typed, on: DataSurface): boolean {
  if (on === "json" && from.type.kind === "enum" && typeof to.value === "string") {
    return printedName(from.type.enum, Number(from.value)) === to.value;
  }
  if (on === "json" && from.value instanceof Uint8Array && typeof to.value === "string") return false;
  if (typeof from.value === "string" || typeof to.value === "string" || from.value instanceof Uint8Array) {
    if (on === "json" && typeof to.value === "string" && typeof from.value !== "string")
      return scalarText(from.value) === to.value;
    const bytes = (value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value), "utf8");
    return Buffer.compare(bytes(from.value), bytes(to.value)) === 0;
  }
  return scalarText(from.value) === scalarText(to.value);
}

function scalarText(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  return isLong(value) ? longText(value) : JSON.stringify(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
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
