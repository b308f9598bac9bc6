import { type Field, isNamed, type PrimitiveKind, type Schema, type Type, typeOf } from "../schema/schema.js";

/** A value of an Avro type: exact, with the branch of every union. */
export type Datum = Leaf | readonly Datum[] | Compound;
export type Leaf = null | boolean | number | bigint | string | Uint8Array;
export type Compound =
  | { readonly fields: ReadonlyMap<string, Datum> }
  | { readonly entries: ReadonlyMap<string, Datum> }
  | { readonly branch: number; readonly value: Datum };

/** How Avro's JSON encoding and avsc name a union's branch. */
export function branchName(branch: Schema): string {
  const type = typeOf(branch);
  return isNamed(type) ? type.name : type.kind;
}

export function isList(datum: Datum): datum is readonly Datum[] {
  return Array.isArray(datum);
}

export function isObject(datum: Datum): datum is Compound {
  return typeof datum === "object" && datum !== null && !isList(datum) && !(datum instanceof Uint8Array);
}

/**
 * A datum as plain values, in the shape that JSON and avsc share: records and maps as objects, a union's value under the
 * name of its branch. `leaf` spells the rest.
 */
export function plainDatum(datum: Datum, schema: Schema, leaf: (value: Leaf) => unknown): unknown {
  const type = typeOf(schema);
  if (isList(datum))
    return type.kind === "array" ? datum.map((item) => plainDatum(item, type.items, leaf)) : datum;
  if (!isObject(datum)) return leaf(datum);
  if ("branch" in datum && type.kind === "union") {
    const branch = type.branches[datum.branch];
    if (!branch || datum.value === null) return null;
    return objectOf([[branchName(branch), plainDatum(datum.value, branch, leaf)]]);
  }
  if ("fields" in datum && type.kind === "record")
    return objectOf(
      type.fields.map((field) => [
        field.name,
        plainDatum(datum.fields.get(field.name) ?? null, field.type, leaf),
      ]),
    );
  if ("entries" in datum && type.kind === "map")
    return objectOf([...datum.entries].map(([key, value]) => [key, plainDatum(value, type.values, leaf)]));
  return undefined;
}

/** Avro's JSON encoding; longs beyond 2^53 as strings, and numbers that JSON lacks as strings. */
export function toJson(datum: Datum, schema: Schema): unknown {
  return plainDatum(datum, schema, (value) => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    return value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;
  });
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
    default: {
      const datum = leafFrom[type.kind](json);
      return datum === undefined ? bad() : datum;
    }
  }
}

const text = (json: unknown) => (typeof json === "string" ? json : undefined);
const bytes = (json: unknown) =>
  typeof json === "string" ? new Uint8Array(Buffer.from(json, "latin1")) : undefined;
function number(json: unknown): number | undefined {
  if (typeof json === "string" && /^(NaN|-?Infinity)$/.test(json)) return Number(json);
  return typeof json === "number" ? json : undefined;
}

/** undefined: not a value of this kind. */
const leafFrom: Readonly<Record<PrimitiveKind | "fixed" | "enum", (json: unknown) => Leaf | undefined>> = {
  null: (json) => (json === null ? null : undefined),
  boolean: (json) => (typeof json === "boolean" ? json : undefined),
  int: (json) => (typeof json === "number" && Number.isInteger(json) ? json : undefined),
  long(json) {
    if (typeof json === "number" && Number.isInteger(json)) return BigInt(json);
    return typeof json === "string" && /^-?\d{1,20}$/.test(json) ? BigInt(json) : undefined;
  },
  float: number,
  double: number,
  string: text,
  enum: text,
  bytes,
  fixed: bytes,
};

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
