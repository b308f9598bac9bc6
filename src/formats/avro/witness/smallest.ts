import { type RecordType, type Schema, type Type, typeOf, type Union } from "../schema/schema.js";
import type { Datum } from "./datum.js";
import { bigDecimalZero } from "./decimals.js";

/** Values in the largest datum that is shown. */
export const maxSize = 20_000;

/** No datum of this type is small enough, or none exists (a record that always contains itself). */
export class NoSample extends Error {
  override readonly name = "NoSample";
  constructor() {
    super("the smallest one is too large, or there is none");
  }
}

/** Both are pure functions of a type, spelled out here because their recursion is as deep as the data. */
const sizeByRecord = new WeakMap<RecordType, number>();
const smallestByType = new WeakMap<Type, Datum>();

/** How many values the smallest datum of a type holds; Infinity where a type always contains itself. */
export function sizeOf(schema: Schema): number {
  const type = typeOf(schema);
  switch (type.kind) {
    case "fixed":
      return type.size > maxSize ? Infinity : 1 + Math.floor(type.size / 64);
    case "enum":
      return type.symbols.length === 0 ? Infinity : 1;
    case "record":
      if (!sizeByRecord.has(type)) measure(type);
      return sizeByRecord.get(type) ?? Infinity;
    case "union":
      return 1 + (chosenBranch(type)?.size ?? Infinity);
    default:
      return 1;
  }
}

/** The smallest datum of a type; the same object each time. @throws NoSample */
export function smallest(schema: Schema): Datum {
  const type = typeOf(schema);
  const earlier = smallestByType.get(type);
  if (earlier !== undefined) return earlier;
  if (sizeOf(type) > maxSize) throw new NoSample();
  const datum = build(type);
  smallestByType.set(type, datum);
  return datum;
}

/**
 * Sizes only shrink: a record is measured again whenever one that it holds has become smaller. What was measured before
 * is final.
 */
function measure(start: RecordType): void {
  const users = new Map<RecordType, RecordType[]>([[start, []]]);
  for (const record of users.keys()) {
    sizeByRecord.set(record, Infinity);
    for (const inner of recordsIn(record)) {
      const others = users.get(inner);
      if (others) others.push(record);
      else if (!sizeByRecord.has(inner)) users.set(inner, [record]);
    }
  }
  const waiting = new Set([...users.keys()].reverse());
  for (const record of waiting) {
    waiting.delete(record);
    const size = record.fields.reduce((sum, field) => sum + sizeOf(field.type), 1);
    if (size >= (sizeByRecord.get(record) ?? Infinity)) continue;
    sizeByRecord.set(record, size);
    for (const user of users.get(record) ?? []) waiting.add(user);
  }
}

/** The records whose size a record's own may depend on. */
function recordsIn(record: RecordType): ReadonlySet<RecordType> {
  const records = new Set<RecordType>();
  for (const field of record.fields) {
    const type = typeOf(field.type);
    for (const inner of type.kind === "union" ? type.branches.map(typeOf) : [type])
      if (inner.kind === "record") records.add(inner);
  }
  return records;
}

/** Null first, then any branch that is no record, then the smallest record: so the choice ends for recursive types. */
function chosenBranch({ branches }: Union): { readonly index: number; readonly size: number } | undefined {
  let chosen: { index: number; size: number; rank: number } | undefined;
  for (const [index, branch] of branches.entries()) {
    const { kind } = typeOf(branch);
    const rank = kind === "null" ? 0 : kind === "record" ? 2 : 1;
    if (chosen && rank > chosen.rank) continue;
    const size = sizeOf(branch);
    if (size < Infinity && (!chosen || rank < chosen.rank || size < chosen.size))
      chosen = { index, size, rank };
  }
  return chosen;
}

function build(type: Type): Datum {
  switch (type.kind) {
    case "null":
      return null;
    case "boolean":
      return false;
    case "int":
    case "float":
    case "double":
      return 0;
    case "long":
      return 0n;
    case "string":
      return type.logical?.name === "uuid" ? "00000000-0000-0000-0000-000000000000" : "";
    case "bytes":
      if (type.logical?.name === "big-decimal") return bigDecimalZero;
      return new Uint8Array(type.logical ? 1 : 0);
    case "fixed":
      return new Uint8Array(type.size);
    case "array":
      return [];
    case "map":
      return { entries: new Map() };
    case "enum":
      return type.symbols[0]?.name ?? "";
    case "record":
      return { fields: new Map(type.fields.map((field) => [field.name, smallest(field.type)])) };
    case "union": {
      const index = chosenBranch(type)?.index ?? 0;
      return { branch: index, value: smallest(type.branches[index] ?? type) };
    }
  }
}
