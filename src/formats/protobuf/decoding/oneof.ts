import { memoByObject } from "../../../algorithms/memo.js";
import { misreads, type Outcome, reads, rejects } from "../../../model/outcome.js";
import { type Field, holderOf, type Oneof } from "../model/descriptor.js";
import type { DataSurface } from "./reader-context.js";
import { takerOf } from "./name.js";

/**
 * A reader keeps one member of a oneof. It loses a value only where the writer may set two of its members at once,
 * which it may when they are not together in one oneof of the writer.
 */
export function readOneof(reader: Field, writer: Field, on: DataSurface): Outcome {
  const { oneof } = reader;
  if (!oneof) return reads;
  const rival = rivalOf(reader, writer, on);
  if (!rival) return reads;
  const both = `a writer may set both ${writer.name} and ${rival.name}`;
  return on === "wire"
    ? misreads(`${both}: the reader keeps only the last of oneof ${oneof.name}`)
    : rejects(`${both}: the reader refuses two members of oneof ${oneof.name}`);
}

/** Another field that the writer may set together with this one, where the reader puts both into one oneof. */
export function rivalOf({ oneof }: Field, writer: Field, on: DataSurface): Field | undefined {
  if (!oneof) return undefined;
  const numbers = numbersOf(oneof);
  const lands = ({ number, jsonName }: Field) =>
    on === "wire" ? numbers.has(number) : takerOf(oneof.message, jsonName)?.oneof === oneof;
  if (!lands(writer)) return undefined;
  return holderOf(writer)?.fields.find(
    (other) =>
      other !== writer && (other.oneof === undefined || other.oneof !== writer.oneof) && lands(other),
  );
}

const numbersOf = memoByObject(
  ({ members }: Oneof): ReadonlySet<number> => new Set(members.map(({ number }) => number)),
);
