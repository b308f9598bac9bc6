import { memoByObject } from "../../../algorithms/memo.js";
import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
import { PairTable } from "../model/tables.js";
import type { Decoded } from "./codec.js";
import { isPlain } from "./values.js";

/** Under which name protobufjs holds the value of a field: an extension has its full name, with a leading dot. */
export function propertyOf({ name, fullName, extendeeName }: Field): string {
  return extendeeName === undefined ? name : `.${fullName}`;
}

/** The fields of a message that a datum sets, in the message's order. */
export function propertyNames(message: Message, sent: Decoded): readonly Field[] {
  const { byProperty, order } = indexOf(message);
  return Object.keys(sent)
    .flatMap((name) => byProperty.get(name) ?? [])
    .filter((field) => sent[propertyOf(field)] !== null && !isEmpty(sent[propertyOf(field)], field))
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** protobufjs starts lists and maps empty rather than absent. */
export function isEmpty(value: unknown, { cardinality }: Field): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return cardinality === "map" && isPlain(value) && Object.keys(value).length === 0;
}

/** On the wire a number leads to a field; in JSON the written key does. */
function counterpart(reader: Message, field: Field, on: DataSurface): Field | undefined {
  const { byName, byNumber, byKey } = indexOf(reader);
  const namesake = byName.get(field.name);
  // If the reader has a field of this name under another number, that field was meant.
  if (on === "wire")
    return namesake && namesake.number !== field.number ? undefined : byNumber.get(field.number);
  const target = byKey.get(field.jsonName);
  if (!target || target.name === field.name) return target;
  // As on the wire: the field of this name was meant.
  if (namesake) return undefined;
  // Another field took over the key; the field that was meant still exists under its number.
  return target.number !== field.number && byNumber.has(field.number) ? undefined : target;
}

/** Which field of the reader receives what each field of the writer sends; computed once per pair of messages. */
export interface Counterparts {
  readonly targets: ReadonlyMap<Field, Field>;
  /** For each field of the reader, the first field of the writer that sends to it. */
  readonly sources: ReadonlyMap<Field, Field>;
  readonly on: DataSurface;
}

export function counterpartsOf(writer: Message, reader: Message, on: DataSurface): Counterparts {
  return pairs[on].getOrMake(writer, reader, () => pairUp(writer, reader, on));
}

const pairs = { wire: new PairTable<Counterparts>(), json: new PairTable<Counterparts>() };

function pairUp(writer: Message, reader: Message, on: DataSurface): Counterparts {
  const targets = new Map<Field, Field>();
  const sources = new Map<Field, Field>();
  for (const field of writer.fields) {
    const target = counterpart(reader, field, on);
    if (!target) continue;
    targets.set(field, target);
    if (!sources.has(target)) sources.set(target, field);
  }
  return { targets, sources, on };
}

interface Index {
  readonly byProperty: ReadonlyMap<string, Field>;
  readonly byName: ReadonlyMap<string, Field>;
  readonly byNumber: ReadonlyMap<number, Field>;
  /** A JSON key is a field's JSON name, or else its own. */
  readonly byKey: ReadonlyMap<string, Field>;
  readonly order: ReadonlyMap<Field, number>;
}
/** A message of thousands of fields is asked thousands of times. */
export const indexOf = memoByObject((message: Message): Index => {
  const byProperty = new Map(message.fields.map((field) => [propertyOf(field), field]));
  const byName = new Map<string, Field>();
  const byNumber = new Map<number, Field>();
  const byKey = new Map<string, Field>();
  for (const field of message.fields) {
    if (!byName.has(field.name)) byName.set(field.name, field);
    if (!byNumber.has(field.number)) byNumber.set(field.number, field);
    if (!byKey.has(field.jsonName)) byKey.set(field.jsonName, field);
  }
  for (const field of message.fields) if (!byKey.has(field.name)) byKey.set(field.name, field);
  const order = new Map(message.fields.map((field, i) => [field, i]));
  return { byProperty, byName, byNumber, byKey, order };
});
