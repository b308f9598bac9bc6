import type { Type as AvscType } from "avsc";
import { memoByObject } from "../../../algorithms/memo.js";
import { plain } from "../../../source/node.js";
import { exactJson } from "../schema/definition-key.js";
import type { WitnessBudget } from "../decode/resolution.js";
import type { Field, Named, Schema, Type } from "../schema/schema.js";
import { namespaceOf, simpleName, typeOf } from "../schema/schema.js";

/** The reference library, loaded only when a datum is to be executed. */
export const codec = "avsc 5.7.9";

/** Schemas of more parts than this are not given to avsc: building its types would take longer than judging. */
const maxParts = 2000;
/** Nor are, in one run, schemas of more parts than this together. */
const maxPartsOfRun = 50_000;

/** Values that the witnesses of one run may hold together. */
const maxValuesOfRun = 200_000;

/** What one run may spend on witnesses: a type that many files refer to has as many dependents, each with its own. */
export class ProofBudget {
  readonly values: WitnessBudget = { all: maxValuesOfRun, left: maxValuesOfRun };
  private left = maxPartsOfRun;
  private isShort = false;
  private readonly counted = new Set<Type>();

  /** How much of it is spent, of 1; 1 where somebody went short. */
  get spent(): number {
    if (this.isShort || this.values.isShort) return 1;
    return Math.max(1 - this.left / maxPartsOfRun, 1 - this.values.left / maxValuesOfRun);
  }

  /** Whether avsc may be given this schema; a schema counts once. */
  admits(schema: Schema): boolean {
    const type = typeOf(schema);
    if (this.counted.has(type)) return true;
    const parts = partsOf(type);
    if (parts > maxParts) return false;
    if (parts > this.left) {
      this.isShort = true;
      return false;
    }
    this.left -= parts;
    this.counted.add(type);
    return true;
  }
}

export const proofBudget = () => new ProofBudget();

/** Before anything that avsc may refuse: a library that is missing is no refusal. */
export async function loadAvsc(): Promise<void> {
  await import("./avsc-library.js");
}

/** The schema as avsc types: 64-bit longs as BigInt, unions wrapped, names in full. @throws where avsc refuses it. */
export const avscType = memoByObject((schema: Schema): Promise<AvscType> => build(render(schema)));

/**
 * avsc's resolver, or its refusal: built once a pair, for one union of hundreds may have hundreds of witnesses.
 * @throws where avsc refuses the pair.
 */
export function avscResolver(reader: AvscType, writer: AvscType): object {
  const resolver = resolversOf(reader)(writer);
  if (resolver instanceof Error) throw resolver;
  return resolver;
}

const resolversOf = memoByObject((reader: AvscType) =>
  memoByObject((writer: AvscType): object => {
    try {
      return reader.createResolver(writer, { ignoreNamespaces: true });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }),
);

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

/** Counted up to the largest schema that avsc is given. */
const partsOf = memoByObject((schema: Type): number => {
  const seen = new Set<Type>([schema]);
  let parts = 0;
  for (const type of seen) {
    const inside = schemasIn(type);
    parts += inside.length + (type.kind === "enum" ? type.symbols.length / 10 : 0);
    if (parts > maxParts) break;
    for (const inner of inside) seen.add(typeOf(inner));
  }
  return parts;
});

function schemasIn(type: Type): readonly Schema[] {
  switch (type.kind) {
    case "record":
      return type.fields.map((field) => field.type);
    case "union":
      return type.branches;
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    default:
      return [];
  }
}

/** avsc's schema: each named type defined where it is first met, later meant by name through the type hook. */
function render(schema: Schema): unknown {
  const defined = new Set<Named>();
  const shape = (inner: Schema): unknown => {
    const type = typeOf(inner);
    switch (type.kind) {
      case "array":
        return { type: "array", items: shape(type.items) };
      case "map":
        return { type: "map", values: shape(type.values) };
      case "union":
        return type.branches.map(shape);
      case "record":
      case "enum":
      case "fixed":
        if (defined.has(type)) return { reference: type.name };
        defined.add(type);
        return definition(type);
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
    ...(fallback && { default: typeOf(type).kind === "long" ? exactJson(fallback) : plain(fallback) }),
  });
  return shape(schema);
}
