import { misreads, type Outcome, reads, rejects } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";

/** The keys under which ProtoJSON accepts a field: its JSON name and the name as written. */
export function keysOf({ jsonName, name }: Field): readonly [string, string] {
  return [jsonName, name];
}

export function accepts(field: Field, key: string): boolean {
  return field.jsonName === key || field.name === key;
}

/** Reads the JSON key that the writer writes. */
export function readName(reader: Field, writer: Field, on: DataSurface, policy: Policy): Outcome {
  if (on === "wire") return reads;
  const key = writer.jsonName;
  if (accepts(reader, key)) return reads;
  const other = reader.parent?.fields.find((field) => accepts(field, key));
  if (other) return misreads(`the JSON key "${key}" now belongs to the field ${other.name}`);
  return policy.unknownFields === "reject"
    ? rejects(`the reader does not know the JSON key "${key}"`)
    : misreads(`the reader does not know the JSON key "${key}" and drops its value`);
}
