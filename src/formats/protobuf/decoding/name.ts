import { memoByObject } from "../../../algorithms/memo.js";
import { misreads, type Outcome, reads, rejects } from "../../../model/outcome.js";
import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";

/**
 * The field that ProtoJSON reads a key into: the one with this JSON name, or else the one that is written so. A JSON name
 * wins over the name of another field (protobufjs alone refuses such a message).
 */
export function takerOf(reader: Message, key: string): Field | undefined {
  const { byJsonName, byName } = keysOf(reader);
  return byJsonName.get(key) ?? byName.get(key);
}

interface Keys {
  readonly byJsonName: ReadonlyMap<string, Field>;
  readonly byName: ReadonlyMap<string, Field>;
}

const keysOf = memoByObject(({ fields }: Message): Keys => {
  const byJsonName = new Map<string, Field>();
  const byName = new Map<string, Field>();
  for (const field of fields) {
    if (!byJsonName.has(field.jsonName)) byJsonName.set(field.jsonName, field);
    if (!byName.has(field.name)) byName.set(field.name, field);
  }
  return { byJsonName, byName };
});

/** Reads the JSON key that the writer writes. */
export function readName(reader: Field, writer: Field, on: DataSurface, policy: Policy): Outcome {
  if (on === "wire") return reads;
  const key = writer.jsonName;
  const holder = reader.extendeeName === undefined ? reader.parent : undefined;
  const taker = holder ? takerOf(holder, key) : reader.jsonName === key ? reader : undefined;
  if (taker === reader) return reads;
  if (taker) return misreads(`the JSON key "${key}" now belongs to the field ${taker.name}`);
  return policy.unknownFields === "reject"
    ? rejects(`the reader does not know the JSON key "${key}"`)
    : misreads(`the reader does not know the JSON key "${key}" and drops its value`);
}
