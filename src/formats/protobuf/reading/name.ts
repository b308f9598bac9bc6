import type { Outcome } from "../../../model/outcome.js";
import { misreads, reads, readsWith, rejects } from "../../../model/outcome.js";
import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./lens.js";

/** The keys under which ProtoJSON accepts a field: its JSON name and the name as written. */
export function keysOf({ jsonName, name }: Field): readonly [string, string] {
  return [jsonName, name];
}

export function accepts(field: Field, key: string): boolean {
  return field.jsonName === key || field.name === key;
}

/** The key that the writer writes, at the reader. */
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

/** A field that only one side has. */
export function readPresence(
  reader: Field | undefined,
  writer: Field | undefined,
  on: DataSurface,
  policy: Policy,
): Outcome {
  if (reader) {
    return reader.presence === "required"
      ? rejects(`the reader requires ${reader.name}, which the writer does not write`)
      : reads;
  }
  if (!writer) return reads;
  if (on === "json") {
    return policy.unknownFields === "reject"
      ? rejects(`the reader does not know the JSON key "${writer.jsonName}"`)
      : readsWith("readers ignore JSON keys that they do not know");
  }
  return readsWith("the reader keeps the value among its unknown fields");
}

/** A required reader refuses what a writer may leave out. */
export function readRequired(reader: Field, writer: Field): Outcome {
  if (reader.presence !== "required" || writer.presence === "required") return reads;
  return rejects(`the reader requires ${reader.name}, which the writer may leave out`);
}

/** Whether the number or the name is kept from being used again. */
export function isReserved(
  { node }: Message,
  { number, name }: { number: number; name: string },
): { number: boolean; name: boolean } {
  return {
    number: node.reservedRanges.some(({ from, to }) => number >= from && number <= to),
    name: node.reservedNames.some((reserved) => reserved.name === name),
  };
}
