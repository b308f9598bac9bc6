import type { Cause, Reach } from "./check.js";
import type { Datum } from "./datum.js";
import type { Named, Schema, Type } from "./schema.js";
import { typeOf } from "./schema.js";

/** Larger data than this show nothing more. */
const largest = 20_000;

/** No datum of this type is small enough, or none exists (a record that always contains itself). */
export class NoSample extends Error {
  override readonly name = "NoSample";
}

/** The smallest datum of the writer's root that reaches the cause of a failure. @throws NoSample */
export function sampleFor({ issue, reach }: Cause, allowance: Size): Datum {
  const granted = Math.min(largest, allowance.left);
  const size = { left: granted };
  const { part } = issue;
  const probe =
    (issue.kind === "symbol" || issue.kind === "symbol-default") && part && "name" in part
      ? part.name
      : telling(reach.pair.writer, size);
  const datum = climb(reach, probe, size);
  allowance.left -= granted - size.left;
  return datum;
}

/** The smallest datum of a type. @throws NoSample */
export function smallest(schema: Schema): Datum {
  return fill(schema, new Set(), { left: largest });
}

/** How many values may still be made. */
export interface Size {
  left: number;
}

function climb(reach: Reach, probe: Datum, size: Size): Datum {
  let datum = probe;
  for (let { step, from } = reach; from; { step, from } = from) {
    const writer = from.pair.writer;
    if (step?.step === "item") datum = [datum];
    else if (step?.step === "value") datum = { entries: new Map([["key", datum]]) };
    else if (step?.step === "branch") datum = { branch: step.index, value: datum };
    else if (step?.step === "field" && writer.kind === "record") {
      const inner = datum;
      datum = {
        fields: new Map(
          writer.fields.map((field) => [
            field.name,
            field === step.field ? inner : fill(field.type, new Set([writer]), size),
          ]),
        ),
      };
    }
  }
  return datum;
}

/** A value that shows a difference of unit, scale or type: not zero, not empty. */
function telling(type: Type, size: Size): Datum {
  switch (type.kind) {
    case "int":
      return type.logical?.name === "time-millis" ? 43_200_000 : 19_675;
    case "long":
      return 1_700_000_000_000n;
    case "bytes":
      return new Uint8Array([0x04, 0xd2]);
    case "string":
      return "text";
    case "fixed":
      return new Uint8Array(type.size).fill(1, 0, Math.min(type.size, 16));
    case "array":
      return [fill(type.items, new Set(), size)];
    case "map":
      return { entries: new Map([["key", fill(type.values, new Set(), size)]]) };
    default:
      return fill(type, new Set(), size);
  }
}

function fill(schema: Schema, open: ReadonlySet<Named>, size: Size): Datum {
  size.left -= 1;
  if (size.left < 0) throw new NoSample("the smallest datum is too large");
  const type = typeOf(schema);
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
      return "";
    case "bytes":
      return new Uint8Array();
    case "fixed":
      if (type.size > largest) throw new NoSample("the fixed type is too large");
      return new Uint8Array(type.size);
    case "array":
      return [];
    case "map":
      return { entries: new Map() };
    case "enum": {
      const [symbol] = type.symbols;
      if (!symbol) throw new NoSample(`${type.name} has no symbols`);
      return symbol.name;
    }
    case "record": {
      if (open.has(type)) throw new NoSample(`${type.name} always contains itself`);
      const inside = new Set(open).add(type);
      return { fields: new Map(type.fields.map((field) => [field.name, fill(field.type, inside, size)])) };
    }
    case "union":
      return fillUnion(type.branches, open, size);
  }
}

function fillUnion(branches: readonly Schema[], open: ReadonlySet<Named>, size: Size): Datum {
  const ranked = branches
    .map((branch, index) => ({ type: typeOf(branch), index }))
    .sort((a, b) => rank(a.type) - rank(b.type));
  for (const { type, index } of ranked) {
    try {
      return { branch: index, value: fill(type, open, size) };
    } catch (error) {
      if (!(error instanceof NoSample) || size.left < 0) throw error;
    }
  }
  throw new NoSample("no branch of the union ends");
}

function rank({ kind }: Type): number {
  if (kind === "null") return 0;
  return kind === "record" ? 2 : 1;
}
