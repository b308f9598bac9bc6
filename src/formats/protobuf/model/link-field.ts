import type { FieldNode } from "../syntax/ast.js";
import type { Field, FieldType, Message, Oneof, Presence, Scalar } from "./descriptor.js";
import { scalars } from "./descriptor.js";
import { type Features, inheritFeatures } from "./features.js";
import { type DeclarationScope, type Lookup, within } from "./link-context.js";
import { optionText } from "./options.js";

const scalarNames: ReadonlySet<string> = new Set(scalars);

/** What a field stores; its other properties are derived. */
interface LinkedField extends Field {
  readonly lookup: Lookup;
  json: string | undefined;
  resolved: FieldType | undefined;
  extended: Message | "unknown" | undefined;
}

/** A large module has a hundred thousand fields, so these properties are computed when they are asked for. */
const derived: Partial<Field> & ThisType<LinkedField> = {
  kind: "field",
  get fullName() {
    return within(this.parent?.fullName ?? this.file.package, this.name);
  },
  get element() {
    return [...(this.parent?.element ?? []), this.name];
  },
  get options() {
    return this.node.options;
  },
  get at() {
    return this.node.at;
  },
  get cardinality() {
    if (this.node.type.kind === "map") return "map";
    return this.node.label === "repeated" ? "repeated" : "singular";
  },
  get mapKey() {
    return this.node.type.kind === "map" ? (this.node.type.key as Scalar) : undefined;
  },
  get jsonName() {
    return (this.json ??=
      this.extendeeName === undefined
        ? (optionText(this.options, "json_name") ?? jsonNameOf(this.name))
        : `[${this.fullName}]`);
  },
  get type() {
    return (this.resolved ??= resolveType(this));
  },
  get extendee() {
    if (this.extendeeName === undefined) return undefined;
    if (this.extended === undefined) {
      const target = this.lookup(this.extendeeName, scopeOf(this));
      this.extended = target?.kind === "message" ? target : "unknown";
    }
    return this.extended === "unknown" ? undefined : this.extended;
  },
  get presence() {
    return presenceOf(this);
  },
  get packed() {
    return this.cardinality === "repeated" && isPackable(this.type) && isPacked(this.node, this.features);
  },
  get delimited() {
    return (
      this.cardinality !== "map" &&
      (this.type.kind === "message" || this.type.kind === "unresolved") &&
      (this.node.group || this.features.message_encoding === "DELIMITED")
    );
  },
};

/** A field of a message, or an extension of `extendeeName`. */
export function linkField(
  node: FieldNode,
  { file, features, parent }: DeclarationScope,
  lookup: Lookup,
  { oneof, extendeeName }: { oneof: Oneof | undefined; extendeeName: string | undefined },
): Field {
  const inherited = oneof ? inheritFeatures(features, oneof.node.options) : features;
  const own = {
    __proto__: derived,
    node,
    name: node.name,
    number: node.number,
    file,
    parent,
    features: inheritFeatures(inherited, node.options),
    oneof,
    extendeeName,
    lookup,
    json: undefined,
    resolved: undefined,
    extended: undefined,
  };
  return own as unknown as LinkedField;
}

function scopeOf({ parent, file }: Field): string {
  return parent?.fullName ?? file.package;
}

function resolveType(field: LinkedField): FieldType {
  const { node, lookup } = field;
  const name = node.type.kind === "map" ? node.type.value : node.type.name;
  if (!node.group && scalarNames.has(name)) return scalarType(name as Scalar);
  const target = lookup(name, scopeOf(field));
  if (!target) return { kind: "unresolved", name };
  return target.kind === "message" ? { kind: "message", message: target } : { kind: "enum", enum: target };
}

const scalarTypes = new Map<Scalar, FieldType>(scalars.map((scalar) => [scalar, { kind: "scalar", scalar }]));

/** One object per scalar for all fields. */
function scalarType(scalar: Scalar): FieldType {
  return scalarTypes.get(scalar) ?? { kind: "scalar", scalar };
}

/** https://protobuf.dev/programming-guides/field_presence: by the rules of the language, not of one library. */
function presenceOf({ cardinality, type, oneof, features, extendeeName, node, file }: Field): Presence {
  if (cardinality !== "singular") return "none";
  if (node.label === "required" || features.field_presence === "LEGACY_REQUIRED") return "required";
  if (oneof || extendeeName !== undefined || type.kind === "message") return "explicit";
  if (node.label === "optional" || file.edition === "proto2") return "explicit";
  return features.field_presence === "IMPLICIT" ? "implicit" : "explicit";
}

/** Whether a list of this type may be packed: numbers and enums. */
export function isPackable(type: FieldType): boolean {
  if (type.kind === "enum") return true;
  return type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
}

function isPacked(node: FieldNode, features: Features): boolean {
  const option = optionText(node.options, "packed");
  return option === undefined ? features.repeated_field_encoding === "PACKED" : option === "true";
}

/** protoc's ToJsonName: underscores go, and the letter after one becomes a capital. */
export function jsonNameOf(name: string): string {
  if (!name.includes("_")) return name;
  const [first = "", ...rest] = name.split("_");
  let result = first;
  for (const part of rest)
    result += /^[a-z]/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
  return result;
}
