import type { Outcome } from "../../../model/outcome.js";
import { misreads, reads, rejects } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface } from "./lens.js";

/**
 * A reader keeps one member of a oneof. It loses a value only where the writer may set two of its members at once,
 * which it may when they are not together in one oneof of the writer.
 */
export function readOneof(reader: Field, writer: Field, on: DataSurface): Outcome {
  const { oneof } = reader;
  if (!oneof || !writer.parent || !reader.parent) return reads;
  const rival = rivalOf(reader, writer);
  if (!rival) return reads;
  const both = `a writer may set both ${writer.name} and ${rival.name}`;
  return on === "wire"
    ? misreads(`${both}: the reader keeps only the last of oneof ${oneof.name}`)
    : rejects(`${both}: the reader refuses two members of oneof ${oneof.name}`);
}

/** Another member of the reader's oneof that the writer may set together with this field. */
export function rivalOf(reader: Field, writer: Field): Field | undefined {
  const numbers = new Set(reader.oneof?.members.map(({ number }) => number));
  return writer.parent?.fields.find(
    (other) =>
      other.number !== writer.number &&
      numbers.has(other.number) &&
      (other.oneof === undefined || other.oneof !== writer.oneof),
  );
}
