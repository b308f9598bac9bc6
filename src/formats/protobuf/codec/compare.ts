import type { Field, Message } from "../model/descriptor.js";
import { memoByObject } from "../../../algorithms/memo.js";
import { isSameNumber, isSameValue, misreadName, printedName, valueText } from "../decoding/enum.js";
import { defaultValue, effectiveDefault, writtenDefault } from "../model/defaults.js";
import type { DataSurface } from "../decoding/reader-context.js";
import type { Decoded } from "./codec.js";
import {
  type Counterparts,
  counterpartsOf,
  indexOf,
  isEmpty,
  propertyNames,
  propertyOf,
} from "./counterparts.js";
import type { Typed } from "./values.js";
import {
  entryOf,
  isDefault,
  isPlain,
  isZero,
  jsonForm,
  kept,
  mapEntries,
  sameValue,
  show,
} from "./values.js";

/** What became of a datum: lost and altered are failures; kept means that bytes went to the unknown fields. */
export interface Loss {
  readonly kind: "lost" | "altered" | "kept";
  /** `total: 7 was written and -4 arrived` */
  readonly text: string;
  /** The field of the whole message that it happened to, as the sides have it. */
  readonly fields: readonly Field[];
}

interface Ends {
  readonly on: DataSurface;
  encode(type: Message, value: unknown): Uint8Array | undefined;
  /** A message of either side with those extensions that count as its fields. */
  writes(message: Message): Message;
  reads(message: Message): Message;
}

interface TypedMessage {
  readonly type: Message;
  readonly message: Decoded;
}

/** Compares what was sent with what arrived, field by field, as far as both sides have the field. */
export function losses(from: TypedMessage, to: TypedMessage, ends: Ends): Loss[] {
  const [writer, reader] = [ends.writes(from.type), ends.reads(to.type)];
  const { message: sent } = from;
  const { message: received } = to;
  const all: Loss[] = [];
  const between = counterpartsOf(writer, reader, ends.on);
  const { targets, sources } = between;
  const sentFields = propertyNames(writer, sent);
  for (const field of sentFields) {
    const value = sent[propertyOf(field)];
    const target = targets.get(field);
    if (!target) {
      all.push(missingField(reader, field));
      continue;
    }
    const { [propertyOf(target)]: holds } = own(received);
    const arrived = isEmpty(holds, target) ? undefined : holds;
    const loss = compareField({ field, value }, { field: target, value: arrived }, ends);
    if (loss) all.push({ ...loss, fields: [field, target] });
  }
  const wasSent = new Set(sentFields);
  for (const field of speaking(reader, received, between)) {
    const source = sources.get(field);
    if (source && wasSent.has(source)) continue;
    const { [propertyOf(field)]: arrived } = own(received);
    if (arrived !== undefined && !isEmpty(arrived, field)) {
      all.push({
        kind: "altered",
        text: `${field.name}: nothing was written and ${show(arrived)} arrived`,
        fields: [field],
      });
    } else if (source) all.push(...absent(field, source, ends.on));
  }
  return all;
}

/** What a message holds itself: its prototype holds defaults. */
function own(message: Decoded): Decoded {
  return { ...message };
}

/** The reader's fields that can differ although nothing was sent to them, in the message's order. */
function speaking(reader: Message, received: Decoded, between: Counterparts): readonly Field[] {
  const { byProperty, order } = indexOf(reader);
  const arrived = Object.keys(received).flatMap((name) => byProperty.get(name) ?? []);
  const fields = new Set([...arrived, ...otherDefaults(between)]);
  return [...fields].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The reader's fields whose absence means another value to the writer. */
const otherDefaults = memoByObject(({ sources, on }: Counterparts): readonly Field[] =>
  [...sources].filter(([field, source]) => absent(field, source, on).length > 0).map(([field]) => field),
);

/** lost: the reader has the field elsewhere. kept: it has no such field, and the bytes stay as unknown. */
function missingField(reader: Message, field: Field): Loss {
  const { byName, byNumber } = indexOf(reader);
  const elsewhere = byNumber.has(field.number) || byName.has(field.name);
  return elsewhere
    ? { kind: "lost", text: `${field.name}: written, and reads as absent`, fields: [field] }
    : { kind: "kept", text: `${field.name}: kept as unknown`, fields: [field] };
}

function absent(reader: Field, writer: Field, on: DataSurface): Loss[] {
  const written = writtenDefault(reader) ?? writtenDefault(writer);
  if (written === undefined && reader.type.kind !== "enum") return [];
  const from = effectiveDefault(writer);
  const to = effectiveDefault(reader);
  if (from === undefined || to === undefined || reader.type.kind !== writer.type.kind) return [];
  const zero = unwrittenZero(reader, writer);
  if (zero) return [{ kind: "altered", text: zero, fields: [reader, writer] }];
  const [value, other] = [defaultValue(writer), defaultValue(reader)];
  if (value && other ? isSameValue(other, value, on) : from === to) return [];
  return [
    {
      kind: "altered",
      text: `${reader.name}: not written; the writer means ${value ? valueText(value) : from}, the reader reads ${other ? valueText(other) : to}`,
      fields: [reader, writer],
    },
  ];
}

/** A writer without presence does not write any name of zero: one of them may be another value to the reader. */
function unwrittenZero(reader: Field, writer: Field): string | undefined {
  if (writer.presence !== "implicit" || writer.type.kind !== "enum" || reader.type.kind !== "enum")
    return undefined;
  const sent = { enum: writer.type.enum, number: 0 };
  const read = { enum: reader.type.enum, number: Number(effectiveDefault(reader)) };
  if (read.number !== 0 || isSameNumber(read, sent)) return undefined;
  const [from, to] = [misreadName(read, sent), printedName(read.enum, 0)];
  return `${reader.name}: a zero is not written; the writer may mean ${from ?? "0"}, and the reader reads ${to ?? "0"}`;
}

interface End {
  readonly field: Field;
  readonly value: unknown;
}

function compareField(from: End, to: End, ends: Ends): Omit<Loss, "fields"> | undefined {
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

/** Implicit presence: a zero is not sent, and an absent field reads as zero. */
function isReadersDefault({ value, field }: End, reader: Field): boolean {
  if (reader.cardinality !== "singular" || field.cardinality !== "singular") return false;
  if (reader.presence !== "implicit" && field.presence !== "implicit") return false;
  return isZero(value) || isDefault(value, effectiveDefault(reader));
}

function elements({ field, value }: End): readonly unknown[] {
  if (field.mapKey !== undefined && isPlain(value)) return mapEntries(value, field.mapKey);
  return Array.isArray(value) ? value : [value];
}

/** Undefined where both values mean the same. A text that starts with > continues a path: `>inner.total: …`. */
function compareValue(from: End, to: End, ends: Ends): string | undefined {
  const [fromMap, toMap] = [from.field.mapKey !== undefined, to.field.mapKey !== undefined];
  if (!fromMap && !toMap) {
    const typed = ({ field, value }: End): Typed => ({ type: field.type, value });
    return compareTyped(typed(from), typed(to), ends);
  }
  const dropped = toMap && !fromMap && ends.on === "wire" ? besidesEntry(from) : undefined;
  if (dropped) return `>${dropped.name}: written, and dropped: a map keeps keys and values`;
  // On the wire a map is a list of messages { key = 1, value = 2 }; in JSON no other type has a map's form.
  const sent = fromMap || ends.on === "wire" ? entryOf(from) : undefined;
  const arrived = toMap || ends.on === "wire" ? entryOf(to) : undefined;
  if (!sent || !arrived) return differing(from.value, to.value);
  if (compareTyped(sent.key, arrived.key, ends) !== undefined)
    return `the key ${show(sent.key.value)} arrived as ${show(arrived.key.value)}`;
  return compareTyped(sent.item, arrived.item, ends);
}

/** A field beside key = 1 and value = 2 that the datum sets: a map drops it. */
function besidesEntry({ field, value }: End): Field | undefined {
  if (field.type.kind !== "message" || !isPlain(value)) return undefined;
  return propertyNames(field.type.message, value).find(({ number }) => number > 2);
}

function differing(sent: unknown, arrived: unknown): string {
  return `${show(sent)} was written and ${show(arrived)} arrived`;
}

function compareTyped(sent: Typed, arrived: Typed, ends: Ends): string | undefined {
  if (sent.value === undefined && sent.absent !== undefined && !isDefault(arrived.value, sent.absent))
    return `nothing was written, which means ${sent.absent}, and ${show(arrived.value)} arrived`;
  const [from, to] = ends.on === "json" ? jsonForm(sent, arrived) : [sent, arrived];
  if (from.type.kind === "message" && to.type.kind === "message" && isPlain(to.value)) {
    const sentMessage = { type: from.type.message, message: from.value as Decoded };
    const inner = losses(sentMessage, { type: to.type.message, message: to.value }, ends);
    const loss = inner.find(({ kind }) => kind !== "kept");
    return loss && `>${loss.text}`;
  }
  // Bytes may hold an encoded message; a text never does.
  const holds = from.type.kind === "message" && to.value instanceof Uint8Array;
  const encoded = holds && ends.encode(from.type.message, from.value);
  const same = encoded ? sameValue({ ...from, value: encoded }, to, ends.on) : sameValue(from, to, ends.on);
  return same ? undefined : differing(shown(sent, arrived, true), shown(arrived, sent, false));
}

/** An enum's number is told by its name where the other side has the same number. */
function shown({ type, value }: Typed, other: Typed, isSent: boolean): unknown {
  if (type.kind !== "enum" || show(value) !== show(other.value)) return kept({ type, value });
  const own = { enum: type.enum, number: Number(value) };
  const read = other.type.kind === "enum" && { enum: other.type.enum, number: Number(other.value) };
  return (isSent && read ? misreadName(read, own) : printedName(own.enum, own.number)) ?? value;
}
