import type { Schema } from "../../../src/formats/avro/schema/schema.js";
import { typeOf } from "../../../src/formats/avro/schema/schema.js";
import type { Datum } from "../../../src/formats/avro/witness/datum.js";
import { maxSize, sizeOf, smallest } from "../../../src/formats/avro/witness/smallest.js";

/** A small seeded generator (mulberry32): one integer is one case. */
export interface Random {
  below(limit: number): number;
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}

/** A schema as JSON, to be mutated. */
export type Json = string | Json[] | { [key: string]: Json | number | undefined };
type Obj = Record<string, Json | number | undefined>;

const primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];
const defaults: Readonly<Record<string, Json | number>> = {
  int: 7,
  long: 7,
  float: 1,
  double: 1,
  string: "d",
  bytes: "d",
};

/** A record schema with unique type names. */
export function randomSchema(rng: Random): Json {
  let names = 0;
  const name = (kind: string) => `${kind}${String((names += 1))}`;
  const symbols = () => ["X", "Y", "Z"].slice(0, 1 + rng.below(3));
  const schema = (depth: number): Json => {
    const choice = rng.below(depth > 2 ? 12 : 20);
    if (choice < 10) return rng.pick(primitives);
    if (choice === 10)
      return { type: "enum", name: name("E"), symbols: symbols(), ...(rng.chance(30) && { default: "X" }) };
    if (choice === 11) return { type: "fixed", name: name("F"), size: 1 + rng.below(3) };
    if (choice < 14) return { type: "array", items: schema(depth + 1) };
    if (choice < 16) return { type: "map", values: schema(depth + 1) };
    if (choice < 18) return union(depth);
    return record(depth + 1);
  };
  const union = (depth: number): Json => {
    const branches = new Map<string, Json>();
    for (let i = 0; i <= rng.below(3); i += 1) {
      const branch = schema(depth + 1);
      if (Array.isArray(branch)) continue;
      branches.set(typeof branch === "string" ? branch : JSON.stringify(branch.name ?? branch.type), branch);
    }
    return branches.size > 0 ? [...branches.values()] : ["null", "int"];
  };
  const record = (depth: number): Json => {
    const fields = Array.from({ length: rng.below(4) }, (_unused, i): Json => {
      const type = schema(depth);
      const value = typeof type === "string" && rng.chance(40) ? defaults[type] : undefined;
      return { name: `f${String(i)}`, type, ...(value !== undefined && { default: value }) };
    });
    return { type: "record", name: name("R"), fields };
  };
  return record(0);
}

/** The same schema with one to three changes of the kinds that people make. */
export function mutate(schema: Json, rng: Random): Json {
  const copy = structuredClone(schema);
  const spots = spotsOf(copy);
  for (let i = 0; i <= rng.below(3); i += 1) change(rng.pick(spots), rng);
  return copy;
}

type Spot = { readonly node: Obj } | { readonly get: () => Json; readonly set: (value: Json) => void };

function spotsOf(root: Json): Spot[] {
  const spots: Spot[] = [];
  const visit = (value: Json): void => {
    if (typeof value === "string") return;
    if (Array.isArray(value)) {
      for (const branch of value) visit(branch);
      return;
    }
    spots.push({ node: value });
    for (const key of ["items", "values"]) if (value[key] !== undefined) slot(value, key);
    for (const field of (value.fields ?? []) as Obj[]) slot(field, "type");
  };
  const slot = (owner: Obj, key: string): void => {
    spots.push({
      get: () => owner[key] as Json,
      set: (value) => {
        owner[key] = value;
        delete owner.default;
      },
    });
    visit(owner[key] as Json);
  };
  visit(root);
  return spots;
}

function change(spot: Spot, rng: Random): void {
  if ("set" in spot) changeType(spot, rng);
  else if (spot.node.type === "record") changeRecord(spot.node, rng);
  else if (spot.node.type === "enum") changeEnum(spot.node, rng);
  else if (spot.node.type === "fixed" && rng.chance(50)) spot.node.size = 1 + rng.below(4);
  else changeName(spot.node, rng);
}

function changeType({ get, set }: { get: () => Json; set: (value: Json) => void }, rng: Random): void {
  const type = get();
  const kind = rng.below(4);
  if (kind < 2) set(rng.pick(primitives));
  else if (!Array.isArray(type)) set(type === "null" ? ["null"] : kind === 2 ? ["null", type] : [type]);
  else if (kind === 2) set([...type].reverse());
  else if (type.length > 1) set(type.slice(1));
  else if (!type.includes("string")) set([...type, "string"]);
}

function changeRecord(record: Obj, rng: Random): void {
  const fields = record.fields as Obj[];
  const at = rng.below(fields.length + 1);
  const field = fields[at];
  const kind = rng.below(6);
  if (kind === 0 || !field)
    fields.push({ name: `g${String(rng.below(1e9))}`, type: "int", ...(rng.chance(50) && { default: 3 }) });
  else if (kind === 1) fields.splice(at, 1);
  else if (kind === 2) fields.reverse();
  else if (kind === 3) Object.assign(field, { aliases: [field.name], name: `${nameOf(field)}x` });
  else if (kind === 4) field.name = `${nameOf(field)}y`;
  else changeName(record, rng);
}

function nameOf({ name }: Obj): string {
  return typeof name === "string" ? name : "";
}

function changeEnum(type: Obj, rng: Random): void {
  const symbols = type.symbols as string[];
  const kind = rng.below(4);
  if (kind === 0) symbols.push(`N${String(rng.below(1e9))}`);
  else if (kind === 1 && symbols.length > 1 && type.default === undefined) symbols.shift();
  else if (kind === 2) symbols.reverse();
  else changeName(type, rng);
}

function changeName(type: Obj, rng: Random): void {
  if (typeof type.name !== "string") return;
  const kind = rng.below(3);
  if (kind === 0) type.namespace = "moved";
  else if (kind === 1) Object.assign(type, { aliases: [type.name], name: `${type.name}x` });
  else type.name = `${type.name}y`;
}

/** Data of a type: small, with the numbers at which promotions begin to lose. */
export function randomDatum(schema: Schema, rng: Random, depth = 0): Datum {
  const type = typeOf(schema);
  if (depth > 8) return smallest(type);
  switch (type.kind) {
    case "null":
      return null;
    case "boolean":
      return rng.chance(50);
    case "int":
      return rng.pick([0, 1, -1, 2147483647, 16777217]);
    case "long":
      return rng.pick([0n, 1n, -1n, 9007199254740993n, 9223372036854775807n]);
    case "float":
      return rng.pick([0, 1.5, -2, 3e10].map(Math.fround));
    case "double":
      return rng.pick([0, 0.1, -1e300]);
    case "string":
      return rng.pick(["", "a", "é€"]);
    case "bytes":
      return new Uint8Array(rng.pick([[], [1], [255, 0]]));
    case "fixed":
      return new Uint8Array(type.size).fill(rng.below(256));
    case "enum":
      return rng.pick(type.symbols).name;
    case "array":
      return Array.from({ length: depth > 4 || !hasData(type.items) ? 0 : rng.below(3) }, () =>
        randomDatum(type.items, rng, depth + 1),
      );
    case "map":
      return {
        entries: new Map(
          rng.chance(60) && hasData(type.values) ? [["k", randomDatum(type.values, rng, depth + 1)]] : [],
        ),
      };
    case "record":
      return {
        fields: new Map(type.fields.map((field) => [field.name, randomDatum(field.type, rng, depth + 1)])),
      };
    case "union": {
      const branch = rng.pick(
        [...type.branches.keys()].filter((place) => hasData(type.branches[place] ?? schema)),
      );
      return { branch, value: randomDatum(type.branches[branch] ?? schema, rng, depth + 1) };
    }
  }
}

/** A record that always contains itself has no data. */
export function hasData(schema: Schema): boolean {
  return sizeOf(schema) <= maxSize;
}
