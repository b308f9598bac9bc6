import type { Flaw, Location } from "../../../model/location.js";
import type { Node } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";

/** Where an element stands in its file. */
export interface Place {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

export const primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;
export type PrimitiveKind = (typeof primitives)[number];

/** A `logicalType` that the specification knows and whose base type fits; anything else is a plain property. */
export interface Logical {
  readonly name: string;
  readonly precision?: number;
  readonly scale?: number;
}

/** Attributes that the specification does not name, as JSON text by key. */
export type Properties = ReadonlyMap<string, string>;
/** Shared by all elements without any, which are most. */
export const noProperties: Properties = new Map();

interface Element {
  readonly place: Place;
  readonly properties: Properties;
  readonly logical?: Logical;
}
export interface Primitive extends Element {
  readonly kind: PrimitiveKind;
}
export interface ArrayType extends Element {
  readonly kind: "array";
  readonly items: Schema;
}
export interface MapType extends Element {
  readonly kind: "map";
  readonly values: Schema;
}
export interface Union extends Element {
  readonly kind: "union";
  readonly branches: readonly Schema[];
}
interface NamedElement extends Element {
  /** The full name: namespace and name. */
  readonly name: string;
  /** Full names. */
  readonly aliases: readonly string[];
  readonly doc: string | undefined;
}
export interface RecordType extends NamedElement {
  readonly kind: "record";
  readonly error: boolean;
  readonly fields: readonly Field[];
}
export interface EnumType extends NamedElement {
  readonly kind: "enum";
  readonly symbols: readonly EnumSymbol[];
  readonly default: string | undefined;
}
export interface FixedType extends NamedElement {
  readonly kind: "fixed";
  readonly size: number;
}
export type Named = RecordType | EnumType | FixedType;

export interface EnumSymbol {
  readonly name: string;
  readonly place: Place;
}

export interface Field {
  readonly name: string;
  readonly type: Schema;
  /** As written: exact numbers. */
  readonly default: Node | undefined;
  readonly order: "ascending" | "descending" | "ignore";
  readonly aliases: readonly string[];
  readonly doc: string | undefined;
  readonly properties: Properties;
  readonly place: Place;
}

/** A name that stands for a type defined elsewhere; `link` is filled when the file is linked. */
export interface Reference {
  readonly kind: "reference";
  /** The full names it may mean, the likeliest first. */
  readonly names: readonly string[];
  readonly place: Place;
  readonly link: { target: Named | undefined };
}

/** A schema that is not a reference; what it holds may be. */
export type Type = Primitive | ArrayType | MapType | Union | Named;
export type Schema = Type | Reference;

export interface Message {
  readonly name: string;
  /** The parameters, as the record that a client writes. */
  readonly request: RecordType;
  readonly response: Schema;
  /** "string" and the declared errors. */
  readonly errors: Union;
  readonly oneWay: boolean;
  readonly doc: string | undefined;
  readonly properties: Properties;
  readonly place: Place;
}

export interface Protocol {
  readonly name: string;
  readonly doc: string | undefined;
  readonly properties: Properties;
  readonly messages: readonly Message[];
  readonly place: Place;
}

/** One file with every reference resolved. */
export interface Contract {
  readonly path: string;
  readonly root: Schema | undefined;
  readonly protocol: Protocol | undefined;
  /** Every named type that this file itself defines, and those of its IDL imports. */
  readonly types: readonly Named[];
  /** Faults that do not keep the data from being judged. */
  readonly flaws: readonly Flaw[];
}

/** The type that a schema stands for. Only linked schemas are asked. */
export function typeOf(schema: Schema): Type {
  if (schema.kind !== "reference") return schema;
  const { target } = schema.link;
  if (!target) throw new Error(`unlinked reference to ${schema.names[0] ?? "?"}`);
  return target;
}

export function isNamed(type: Type): type is Named {
  return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}

const primitiveKinds: ReadonlyMap<string, PrimitiveKind> = new Map(primitives.map((kind) => [kind, kind]));

export function primitiveOf(name: string): PrimitiveKind | undefined {
  return primitiveKinds.get(name);
}

export function isPrimitive(type: Type): type is Primitive {
  return primitiveKinds.has(type.kind);
}

/** A primitive without a logical type: two of one kind are the same. */
export function isBare(type: Type): boolean {
  return !type.logical && isPrimitive(type);
}

/** Both are the same primitive without a logical type: every value is read as it was written. */
export function areSameBare(a: Type, b: Type): boolean {
  return a.kind === b.kind && isBare(a) && isBare(b);
}

export function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(".") + 1);
}

export function namespaceOf(fullName: string): string {
  const dot = fullName.lastIndexOf(".");
  return dot < 0 ? "" : fullName.slice(0, dot);
}

export function locate({ text, start, end }: Place): Location {
  return text.locate(start, end);
}
