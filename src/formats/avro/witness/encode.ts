import { memoByObject } from "../../../algorithms/memo.js";
import { type Schema, type Type, typeOf } from "../schema/schema.js";
import { type Compound, type Datum, isObject } from "./datum.js";

/**
 * A datum in Avro's binary encoding (specification 1.12, Binary Encoding), for schemas that avsc is not given: a datum
 * of one of them is small, avsc's types for it are not.
 */
export function encodeDatum(datum: Datum, schema: Schema): Buffer {
  const bytes: number[] = [];
  write(datum, typeOf(schema), bytes);
  return Buffer.from(bytes);
}

function write(datum: Datum, type: Type, out: number[]): void {
  if (datum === null) return;
  if (typeof datum === "boolean") out.push(datum ? 1 : 0);
  else if (typeof datum === "bigint") writeLong(datum, out);
  else if (typeof datum === "number") writeNumber(datum, type, out);
  else if (typeof datum === "string") writeText(datum, type, out);
  else if (datum instanceof Uint8Array) {
    if (type.kind !== "fixed") writeLong(BigInt(datum.length), out);
    for (const byte of datum) out.push(byte);
  } else if (isObject(datum)) writeCompound(datum, type, out);
  else if (type.kind === "array")
    writeBlock(
      datum,
      (item) => {
        write(item, typeOf(type.items), out);
      },
      out,
    );
}

function writeCompound(datum: Compound, type: Type, out: number[]): void {
  if ("branch" in datum && type.kind === "union") {
    writeLong(BigInt(datum.branch), out);
    const branch = type.branches[datum.branch];
    if (branch) write(datum.value, typeOf(branch), out);
  } else if ("fields" in datum && type.kind === "record") {
    for (const field of type.fields) write(datum.fields.get(field.name) ?? null, typeOf(field.type), out);
  } else if ("entries" in datum && type.kind === "map") {
    const values = typeOf(type.values);
    const entry = ([key, value]: readonly [string, Datum]) => {
      writeBytes(Buffer.from(key, "utf8"), out);
      write(value, values, out);
    };
    writeBlock([...datum.entries], entry, out);
  }
}

/** Items of an array or a map: one block, then the empty one that ends them. */
function writeBlock<T>(items: readonly T[], item: (item: T) => void, out: number[]): void {
  if (items.length > 0) {
    writeLong(BigInt(items.length), out);
    items.forEach(item);
  }
  out.push(0);
}

function writeText(text: string, type: Type, out: number[]): void {
  if (type.kind === "enum") writeLong(BigInt(indexesOf(type).get(text) ?? -1), out);
  else writeBytes(Buffer.from(text, "utf8"), out);
}

/** The first place of each symbol: every change of a large enum writes one. */
const indexesOf = memoByObject(
  ({ symbols }: Extract<Type, { kind: "enum" }>): ReadonlyMap<string, number> => {
    const indexes = new Map<string, number>();
    for (const [index, { name }] of symbols.entries()) if (!indexes.has(name)) indexes.set(name, index);
    return indexes;
  },
);

function writeBytes(bytes: Uint8Array, out: number[]): void {
  writeLong(BigInt(bytes.length), out);
  for (const byte of bytes) out.push(byte);
}

function writeNumber(number: number, { kind }: Type, out: number[]): void {
  if (kind !== "float" && kind !== "double") {
    writeLong(BigInt(number), out);
    return;
  }
  const bytes = Buffer.alloc(kind === "float" ? 4 : 8);
  if (kind === "float") bytes.writeFloatLE(number);
  else bytes.writeDoubleLE(number);
  for (const byte of bytes) out.push(byte);
}

/** Zigzag, seven bits at a time. */
function writeLong(value: bigint, out: number[]): void {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  out.push(Number(rest));
}
