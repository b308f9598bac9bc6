import type { Type as AvscType } from "avsc";
import { plain } from "../../source/node.js";
import { namedTypes } from "./aliases.js";
import type { Datum } from "./datum.js";
import { branchName, isObject, objectOf } from "./datum.js";
import { exactJson } from "./definition-key.js";
import type { Field, Named, Schema, Type } from "./schema.js";
import { isNamed, namespaceOf, simpleName, typeOf } from "./schema.js";

/** The reference library, loaded only when a datum is to be executed. */
export const codec = "avsc 5.7.9";

const built = new WeakMap<Schema, AvscType>();
const resolvers = new WeakMap<AvscType, WeakMap<AvscType, object>>();

/** Schemas of more parts than this are not given to avsc whole: building its types would take seconds. */
const largest = 6000;
const large = new WeakMap<Schema, boolean>();

export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** The schema as avsc types: 64-bit longs as BigInt, unions wrapped, names in full. @throws where avsc refuses it. */
export async function avscType(schema: Schema): Promise<AvscType> {
  const known = built.get(schema);
  if (known) return known;
  if (isLarge(schema)) throw new TooLarge("the schema is too large to be given to avsc whole");
  const type = await build(render(schema));
  built.set(schema, type);
  return type;
}

export interface AvscWriter {
  readonly type: AvscType;
  /** False where it stands for parts of the schema only: what avsc refuses may then be what stands for the others. */
  readonly whole: boolean;
}

/** avsc types that write this datum to the same bytes; of a large schema, only the parts that the datum touches. */
export async function avscWriter(schema: Schema, datum: Datum): Promise<AvscWriter> {
  if (built.has(schema) || !isLarge(schema)) return { type: await avscType(schema), whole: true };
  const touched = touchedBy(datum, schema);
  return { type: await build(render(schema, touched)), whole: false };
}

/**
 * avsc's resolver, or its refusal: built once a pair, for one union of hundreds may have hundreds of witnesses.
 * @throws where avsc refuses the pair.
 */
export function avscResolver(reader: AvscType, writer: AvscType): object {
  const row = resolvers.get(reader) ?? new WeakMap<AvscType, object>();
  resolvers.set(reader, row);
  const made = row.get(writer) ?? createResolver(reader, writer);
  row.set(writer, made);
  if (made instanceof Error) throw made;
  return made;
}

function createResolver(reader: AvscType, writer: AvscType): object {
  try {
    return reader.createResolver(writer, { ignoreNamespaces: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function build(schema: unknown): Promise<AvscType> {
  const { avsc } = await import("./avsc-library.js");
  const long = avsc.types.LongType.__with({
    fromBuffer: (buffer: Buffer) => buffer.readBigInt64LE(),
    toBuffer: (value: bigint) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigInt64LE(value);
      return buffer;
    },
    fromJSON: (value: number | string) => BigInt(value),
    toJSON: Number,
    isValid: (value: unknown) => typeof value === "bigint" && BigInt.asIntN(64, value) === value,
    compare: (a: bigint, b: bigint) => (a === b ? 0 : a < b ? -1 : 1),
  });
  const registry: Record<string, AvscType> = { long };
  return avsc.Type.forSchema(schema as never, {
    registry,
    wrapUnions: true,
    noAnonymousTypes: true,
    typeHook: (attributes: unknown) => {
      const name = (attributes as { reference?: string } | null)?.reference;
      return name === undefined ? undefined : registry[name];
    },
  });
}

function isLarge(schema: Schema): boolean {
  const known = large.get(schema) ?? partsOf(schema) > largest;
  large.set(schema, known);
  return known;
}

function partsOf(schema: Schema): number {
  let parts = 0;
  for (const type of namedTypes([schema])) {
    if (type.kind === "enum") parts += type.symbols.length / 10;
    if (type.kind !== "record") continue;
    for (const { type: inner } of type.fields) {
      const field = typeOf(inner);
      parts += 1 + (field.kind === "union" ? field.branches.length : 0);
    }
    if (parts > largest) break;
  }
  return parts;
}

/** The types that a datum touches; of a union, how many branches the one that it takes needs. */
function touchedBy(datum: Datum, schema: Schema): ReadonlyMap<Type, number> {
  const touched = new Map<Type, number>();
  const queue: { readonly datum: Datum; readonly schema: Schema }[] = [{ datum, schema }];
  for (const item of queue) {
    const type = typeOf(item.schema);
    const value = item.datum;
    const branches = isObject(value) && "branch" in value ? value.branch + 1 : 0;
    touched.set(type, Math.max(branches, touched.get(type) ?? 0));
    if (Array.isArray(value) && type.kind === "array")
      for (const inner of value as readonly Datum[]) queue.push({ datum: inner, schema: type.items });
    if (!isObject(value)) continue;
    if ("branch" in value && type.kind === "union") {
      const branch = type.branches[value.branch];
      if (branch) queue.push({ datum: value.value, schema: branch });
    }
    if ("entries" in value && type.kind === "map")
      for (const inner of value.entries.values()) queue.push({ datum: inner, schema: type.values });
    if ("fields" in value && type.kind === "record")
      for (const field of type.fields)
        queue.push({ datum: value.fields.get(field.name) ?? null, schema: field.type });
  }
  return touched;
}

/** avsc's schema: each named type defined where it is first met, later meant by name through the type hook. */
function render(schema: Schema, touched?: ReadonlyMap<Type, number>): unknown {
  const defined = new Set<Named>();
  const shape = (inner: Schema): unknown => {
    const type = typeOf(inner);
    if (touched?.has(type) === false && !isNamed(type)) return stub(type);
    switch (type.kind) {
      case "array":
        return { type: "array", items: shape(type.items) };
      case "map":
        return { type: "map", values: shape(type.values) };
      case "union":
        return type.branches.slice(0, touched?.get(type)).map(shape);
      case "record":
      case "enum":
      case "fixed":
        if (defined.has(type)) return { reference: type.name };
        defined.add(type);
        return touched?.has(type) === false ? stub(type) : definition(type);
      default:
        return type.kind;
    }
  };
  const definition = (type: Named): unknown => {
    const common = { name: simpleName(type.name), namespace: namespaceOf(type.name), aliases: type.aliases };
    if (type.kind === "record") return { type: "record", ...common, fields: type.fields.map(field) };
    if (type.kind === "fixed") return { type: "fixed", ...common, size: type.size };
    const symbols = type.symbols.map(({ name }) => name);
    return { type: "enum", ...common, symbols, ...(type.default !== undefined && { default: type.default }) };
  };
  const field = ({ name, type, default: fallback, aliases }: Field): unknown => ({
    name,
    type: shape(type),
    aliases,
    // A writer needs no default, and one may not fit a union cut short.
    ...(fallback &&
      !touched && { default: typeOf(type).kind === "long" ? exactJson(fallback) : plain(fallback) }),
  });
  return shape(schema);
}

/** Stands for a type that the datum does not touch, under the same name. */
function stub(type: Type): unknown {
  if (isNamed(type))
    return { type: "fixed", name: simpleName(type.name), namespace: namespaceOf(type.name), size: 1 };
  if (type.kind === "array") return { type: "array", items: "null" };
  if (type.kind === "map") return { type: "map", values: "null" };
  return type.kind === "union" ? "null" : type.kind;
}

/** A datum as avsc takes it. */
export function toAvsc(datum: Datum, schema: Schema): unknown {
  const type = typeOf(schema);
  if (datum instanceof Uint8Array) return Buffer.from(datum);
  if (Array.isArray(datum) && type.kind === "array")
    return datum.map((item: Datum) => toAvsc(item, type.items));
  if (!isObject(datum)) return datum;
  if ("branch" in datum && type.kind === "union") {
    const branch = type.branches[datum.branch];
    if (!branch || datum.value === null) return null;
    return objectOf([[branchName(branch), toAvsc(datum.value, branch)]]);
  }
  if ("fields" in datum && type.kind === "record")
    return objectOf(
      type.fields.map((field) => [field.name, toAvsc(datum.fields.get(field.name) ?? null, field.type)]),
    );
  if ("entries" in datum && type.kind === "map")
    return objectOf([...datum.entries].map(([key, value]) => [key, toAvsc(value, type.values)]));
  return undefined;
}

/** What avsc decoded, as a datum of the type it was decoded to. */
export function fromAvsc(value: unknown, schema: Schema): Datum {
  const type = typeOf(schema);
  if (value === null || value === undefined)
    return type.kind === "union" ? { branch: nullBranch(type.branches), value: null } : null;
  if (Buffer.isBuffer(value)) return new Uint8Array(value);
  if (Array.isArray(value) && type.kind === "array") return value.map((item) => fromAvsc(item, type.items));
  if (typeof value !== "object") return value as Datum;
  const entries = Object.entries(value);
  if (type.kind === "map")
    return { entries: new Map(entries.map(([key, item]) => [key, fromAvsc(item, type.values)])) };
  if (type.kind === "record") {
    const members = new Map<string, unknown>(entries);
    return {
      fields: new Map(
        type.fields.map((field) => [field.name, fromAvsc(members.get(field.name), field.type)]),
      ),
    };
  }
  if (type.kind !== "union") return null;
  const [[name, inner] = ["", null]] = entries;
  const branch = type.branches.findIndex((candidate) => branchName(candidate) === name);
  const chosen = type.branches[branch];
  return chosen ? { branch, value: fromAvsc(inner, chosen) } : null;
}

function nullBranch(branches: readonly Schema[]): number {
  return branches.findIndex((branch) => typeOf(branch).kind === "null");
}
