import { allExtensions, type Enum, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
import { floatValue } from "../model/defaults.js";
import { optionNamed } from "../model/options.js";
import { getOrMake } from "../model/tables.js";
import type { OptionValue } from "../syntax/ast.js";

/** protobufjs's reflection JSON, as far as we write it. */
export interface RootJson {
  nested: Record<string, NodeJson>;
  /** The members of the message itself, where it does not hold them yet. */
  members?: MembersJson;
}
export interface MembersJson {
  readonly fields: Readonly<Record<string, FieldJson>>;
  readonly oneofs: Readonly<Record<string, { oneof: string[] }>>;
}
interface NodeJson {
  nested?: Record<string, NodeJson>;
  edition?: string;
  fields?: Record<string, FieldJson>;
  oneofs?: Record<string, { oneof: string[] }>;
  values?: Record<string, number>;
  extensions?: number[][];
  options?: Record<string, unknown>;
  id?: number;
}
interface FieldJson extends NodeJson {
  type: string;
  id: number;
  rule?: string;
  keyType?: string;
  extend?: string;
  jsonName?: string;
}

/**
 * Describes one message or enum for protobufjs, which is our codec and not our parser: every feature is resolved here
 * and written out, so nothing is left for it to infer. The types of fields are named and described elsewhere.
 * `from` are the files whose extensions of the message count beside those of the message's own file.
 */
export function rootJson(type: Message | Enum, from: readonly ProtoFile[]): RootJson {
  const json: RootJson = { nested: dictionary() };
  if (type.kind === "enum") Object.assign(nodeAt(json, type.fullName), enumJson(type));
  else {
    const { fields, oneofs } = membersJson(type);
    const extensions = type.node.extensionRanges.map(({ from, to }) => [from, to]);
    const isWhole = extensions.length > 0; // extensions follow the fields
    const own = isWhole ? { fields, oneofs, extensions } : { fields: {} };
    Object.assign(nodeAt(json, type.fullName), { edition: "2023", ...own });
    addExtensions(json, type, from);
    if (!isWhole) return { ...json, members: { fields, oneofs } };
  }
  return json;
}

/** Describes the message that carries a single value of an enum, because only messages travel. */
export function holderRoot(type: Enum): RootJson {
  const json: RootJson = { nested: dictionary() };
  Object.assign(nodeAt(json, holderName(type)), holderJson(type));
  return json;
}

/** The message that carries a single value of an enum. */
export function holderName({ fullName }: Enum): string {
  return `${fullName}__field`;
}

function dictionary<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** The extensions of a message that its own file or one of these declares. */
export function extensionsOf(message: Message, from: readonly ProtoFile[]): readonly Field[] {
  if (message.node.extensionRanges.length === 0) return [];
  const files = new Set([...from, message.file]);
  return [...files].flatMap((file) => extensionsByName(file).get(message.fullName) ?? []);
}

function extensionsByName(file: ProtoFile): ReadonlyMap<string, readonly Field[]> {
  return getOrMake(extensionTables, file, () => {
    const table = new Map<string, Field[]>();
    for (const field of allExtensions(file))
      if (field.extendee) getOrMake(table, field.extendee.fullName, () => []).push(field);
    return table;
  });
}

const extensionTables = new WeakMap<ProtoFile, ReadonlyMap<string, readonly Field[]>>();

function nodeAt(json: RootJson, fullName: string): NodeJson {
  if (!isHeld(fullName)) throw new Error("protobufjs cannot hold an element named __proto__");
  let node: NodeJson = json;
  for (const part of fullName.split(".")) {
    node.nested ??= dictionary();
    node = node.nested[part] ??= {};
  }
  return node;
}

function isHeld(fullName: string): boolean {
  return !fullName.split(".").includes("__proto__");
}

function membersJson(message: Message): MembersJson {
  const fields = dictionary<FieldJson>();
  // What it refuses then is the schema, which proves nothing about a datum.
  if (new Set(message.fields.map(({ number }) => number)).size < message.fields.length)
    throw new Error(`protobufjs cannot hold ${message.fullName}: two of its fields have one number`);
  for (const field of message.fields) fields[field.name] = fieldJson(field);
  const oneofs = dictionary<{ oneof: string[] }>();
  for (const { name, members } of message.oneofs)
    oneofs[name] = { oneof: members.map((member) => member.name) };
  return { fields, oneofs };
}

function enumJson({ values, closed }: Enum): NodeJson {
  const numbers = dictionary<number>();
  for (const { name, number } of values) numbers[name] = number;
  return {
    edition: "2023",
    options: { features: { enum_type: closed ? "CLOSED" : "OPEN" } },
    values: numbers,
  };
}

function holderJson({ fullName }: Enum): NodeJson {
  const features = { field_presence: "EXPLICIT" };
  return { edition: "2023", fields: { value: { type: `.${fullName}`, id: 1, options: { features } } } };
}

function addExtensions(json: RootJson, message: Message, from: readonly ProtoFile[]): void {
  for (const field of extensionsOf(message, from)) {
    Object.assign(nodeAt(json, field.fullName), {
      ...fieldJson(field),
      edition: "2023",
      extend: `.${message.fullName}`,
    });
  }
}

function fieldJson(field: Field): FieldJson {
  const { number, mapKey, cardinality } = field;
  const features = {
    field_presence:
      field.presence === "required"
        ? "LEGACY_REQUIRED"
        : field.presence === "implicit"
          ? "IMPLICIT"
          : "EXPLICIT",
    repeated_field_encoding: field.packed ? "PACKED" : "EXPANDED",
    message_encoding: field.delimited ? "DELIMITED" : "LENGTH_PREFIXED",
    utf8_validation: field.features.utf8_validation,
  };
  const written = optionNamed(field.options, "default")?.value;
  return {
    type: protobufType(field),
    id: number,
    ...(cardinality === "repeated" && { rule: "repeated" }),
    ...(mapKey !== undefined && { keyType: mapKey }),
    ...(field.extendeeName === undefined && { jsonName: field.jsonName }),
    options: {
      features,
      ...(written && hasDefault(field) && { default: defaultOf(field, written) }),
    },
  };
}

/** A type that the repository does not hold has no data here: its field stays unset on both sides. */
function protobufType({ type }: Field): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return isHeld(type.message.fullName) ? `.${type.message.fullName}` : "bytes";
    case "enum":
      return isHeld(type.enum.fullName) ? `.${type.enum.fullName}` : "int32";
    case "unresolved":
      return "bytes";
  }
}

function hasDefault({ type }: Field): boolean {
  return type.kind === "scalar" || type.kind === "enum";
}

function defaultOf({ type }: Field, value: OptionValue): unknown {
  if (!("text" in value)) return undefined;
  const { text } = value;
  const scalar = type.kind === "scalar" ? type.scalar : undefined;
  if (scalar === "bool") return text === "true";
  if (scalar === "string" || scalar === undefined) return text;
  if (scalar === "bytes")
    return Buffer.from(text, /[^\u0000-\u00ff]/.test(text) ? "utf8" : "latin1").toString("base64");
  if (scalar === "float" || scalar === "double") return floatValue(scalar, text);
  if (scalar.endsWith("64")) return text;
  return Number(text.replace(/^(-?)0(?=[0-7]+$)/, "$10o"));
}
