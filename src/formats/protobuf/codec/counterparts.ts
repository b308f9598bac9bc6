import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../reading/lens.js";
import type { Decoded } from "./codec.js";
import { isPlain } from "./values.js";

export function propertyNames(message: Message, sent: Decoded): Field[] {
  return message.fields.filter(
    (field) =>
      Object.hasOwn(sent, field.name) && sent[field.name] !== null && !isEmpty(sent[field.name], field),
  );
}

/** protobufjs starts lists and maps empty rather than absent. */
export function isEmpty(value: unknown, { cardinality }: Field): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return cardinality === "map" && isPlain(value) && Object.keys(value).length === 0;
}

/** On the wire a number leads to a field; in JSON the written key does. */
export function counterpart(reader: Message, field: Field, on: DataSurface): Field | undefined {
  if (on === "wire") {
    // A field of this name under another number is the one that was meant.
    if (reader.fields.some(({ name, number }) => name === field.name && number !== field.number))
      return undefined;
    return reader.fields.find(({ number }) => number === field.number);
  }
  const found = reader.fields.find(
    ({ jsonName, name }) => jsonName === field.jsonName || name === field.jsonName,
  );
  // As on the wire, a field of this name is the one that was meant.
  if (found && found.name !== field.name && reader.fields.some(({ name }) => name === field.name))
    return undefined;
  // A key that another field has taken over no longer leads to the one that was meant, which is still there.
  const taken = found && found.name !== field.name && found.number !== field.number;
  return taken && reader.fields.some(({ number }) => number === field.number) ? undefined : found;
}
