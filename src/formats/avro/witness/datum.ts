import type { Field, Schema, Type } from "../schema/schema.js";
import { isNamed, typeOf } from "../schema/schema.js";

/** A value of an Avro type: exact, with the branch of every union. */
export type Datum = null | boolean | number | bigint | string | Uint8Array | readonly Datum[] | Compound;
export type Compound =
  | { readonly fields: ReadonlyMap<string, Datum> }
  | { readonly entries: ReadonlyMap<string, Datum> }
  | { readonly branch: number; readonly value: Datum };

/** How Avro's JSON encoding and avsc name a union's branch. */
export function branchName(branch: Schema): string {
  const type = typeOf(branch);
  return isNamed(type) ? type.name : type.kind;
}

export function isObject(datum: Datum): datum is Compound {
  return (
    typeof datum === "object" && datum !== null && !Array.isArray(datum) && !(datum instanceof Uint8Array)
  );
}

/** Avro's JSON encoding; longs beyond 2^53 as strings, and numbers that JSON lacks as strings. */
export function toJson(datum: Datum, schema: Schema): unknown {
  const type = typeOf(schema);
  if (typeof datum === "bigint") return Number.isSafeInteger(Number(datum)) ? Number(datum) : String(datum);
  if (typeof datum === "number") return Number.isFinite(datum) ? datum : String(datum);
  if (datum instanceof Uint8Array) return Buffer.from(datum).toString("latin1");
  if (Array.isArray(datum) && type.kind === "array")
    return datum.map((item: Datum) => toJson(item, type.items));
  if (!isObject(datum)) return datum;
  if ("branch" in datum && type.kind === "union") {
    const branch = type.branches[datum.branch];
    if (!branch || datum.value === null) return null;
    return objectOf([[branchName(branch), toJson(datum.value, branch)]]);
  }
  if ("fields" in datum && type.kind === "record")
    return objectOf(
      type.fields.map((field) => [field.name, toJson(datum.fields.get(field.name) ?? null, field.type)]),
    );
  if ("entries" in datum && type.kind === "map")
    return objectOf([...datum.entries].map(([key, value]) => [key, toJson(value, type.values)]));
  return undefined;
}

export class BadDatum extends Error {
  override readonly name = "BadDatum";
}

/** Reads Avro's JSON encoding as `toJson` writes it. @throws BadDatum where it does not fit the type. */
export function fromJson(json: unknown, schema: Schema): Datum {
  const type = typeOf(schema);
  const bad = (): never => {
    throw new BadDatum(`${shown(json)} is not a value of ${type.kind}`);
  };
  switch (type.kind) {
    case "null":
      return json === null ? null : bad();
    case "boolean":
      return typeof json === "boolean" ? json : bad();
    case "int":
      return typeof json === "number" && Number.isInteger(json) ? json : bad();
    case "long":
      if (typeof json === "number" && Number.isInteger(json)) return BigInt(json);
      return typeof json === "string" && /^-?\d{1,20}$/.test(json) ? BigInt(json) : bad();
    case "float":
    case "double":
      if (typeof json === "string" && /^(NaN|-?Infinity)$/.test(json)) return Number(json);
      return typeof json === "number" ? json : bad();
    case "string":
    case "enum":
      return typeof json === "string" ? json : bad();
    case "bytes":
    case "fixed":
      return typeof json === "string" ? new Uint8Array(Buffer.from(json, "latin1")) : bad();
    case "array":
      return Array.isArray(json) ? json.map((item) => fromJson(item, type.items)) : bad();
    case "map":
      return {
        entries: new Map(members(json, bad).map(([key, value]) => [key, fromJson(value, type.values)])),
      };
    case "record":
      return { fields: recordFrom(new Map(members(json, bad)), type.fields) };
    case "union":
      return unionFrom(json, type, bad);
  }
}

function recordFrom(
  json: ReadonlyMap<string, unknown>,
  fields: readonly Field[],
): ReadonlyMap<string, Datum> {
  return new Map(fields.map((field) => [field.name, fromJson(json.get(field.name), field.type)]));
}

function unionFrom(json: unknown, type: Extract<Type, { kind: "union" }>, bad: () => never): Datum {
  const [[name, value] = [json === null ? "null" : "", null]] = json === null ? [] : members(json, bad);
  const branch = type.branches.findIndex((candidate) => branchName(candidate) === name);
  const chosen = type.branches[branch];
  return chosen ? { branch, value: fromJson(value, chosen) } : bad();
}

function members(json: unknown, bad: () => never): [string, unknown][] {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? Object.entries(json) : bad();
}

/** An object whose keys are data: `__proto__` stays an ordinary key. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

function shown(json: unknown): string {
  return json === undefined ? "nothing" : JSON.stringify(json).slice(0, 60);
}
