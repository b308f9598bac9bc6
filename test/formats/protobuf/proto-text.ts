import type { Scalar } from "../../../src/formats/protobuf/model/descriptor.js";

/** A file as the property test knows it: independent of our own reader of the text that it becomes. */
export interface FileModel {
  syntax: "proto2" | "proto3" | "2023";
  messages: MessageModel[];
  enums: EnumModel[];
}

export type TypeModel =
  | { kind: "scalar"; scalar: Scalar }
  | { kind: "message"; id: string }
  | { kind: "enum"; id: string }
  /** A wrapper of google.protobuf, or Timestamp. */
  | { kind: "known"; name: string };

/** Elements keep their id through every mutation; names and numbers do not. */
export interface FieldModel {
  id: string;
  name: string;
  number: number;
  presence: "explicit" | "implicit" | "required";
  cardinality: "singular" | "repeated" | "map";
  key: Scalar;
  type: TypeModel;
  oneof?: string;
  packed?: boolean;
  delimited?: boolean;
  default?: string;
  jsonName?: string;
}

export interface MessageModel {
  id: string;
  name: string;
  /** The message around it. */
  parent?: string;
  fields: FieldModel[];
}

export interface EnumModel {
  id: string;
  name: string;
  closed: boolean;
  values: { name: string; number: number }[];
}

export function jsonNameOf(field: FieldModel): string {
  return field.jsonName ?? field.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function fullNameOf(file: FileModel, type: TypeModel): string {
  if (type.kind === "scalar") return type.scalar;
  if (type.kind === "known") return `.google.protobuf.${type.name}`;
  if (type.kind === "enum") return `.p.${enumOf(file, type.id).name}`;
  const message = messageOf(file, type.id);
  return message.parent === undefined
    ? `.p.${message.name}`
    : `${fullNameOf(file, { kind: "message", id: message.parent })}.${message.name}`;
}

export function messageOf(file: FileModel, id: string): MessageModel {
  const found = file.messages.find((message) => message.id === id);
  if (!found) throw new Error(`no message ${id}`);
  return found;
}

export function enumOf(file: FileModel, id: string): EnumModel {
  const found = file.enums.find((it) => it.id === id);
  if (!found) throw new Error(`no enum ${id}`);
  return found;
}

export function protoText(file: FileModel): string {
  const known = new Set(
    file.messages.flatMap(({ fields }) =>
      fields.flatMap(({ type }) => (type.kind === "known" ? [importOf(type.name)] : [])),
    ),
  );
  return [
    file.syntax === "2023" ? 'edition = "2023";' : `syntax = "${file.syntax}";`,
    "package p;",
    ...[...known].sort().map((path) => `import "${path}";`),
    ...file.messages.filter(({ parent }) => parent === undefined).map((it) => messageText(file, it)),
    ...file.enums.map((it) => enumText(file, it)),
  ].join("\n");
}

function importOf(name: string): string {
  return `google/protobuf/${name === "Timestamp" ? "timestamp" : "wrappers"}.proto`;
}

function messageText(file: FileModel, message: MessageModel): string {
  const oneofs = [...new Set(message.fields.flatMap(({ oneof }) => oneof ?? []))];
  const members = (oneof: string) => message.fields.filter((field) => field.oneof === oneof);
  return [
    `message ${message.name} {`,
    ...file.messages.filter(({ parent }) => parent === message.id).map((it) => messageText(file, it)),
    ...message.fields.filter(({ oneof }) => oneof === undefined).map((field) => fieldText(file, field)),
    ...oneofs.map(
      (oneof) =>
        `oneof ${oneof} {\n${members(oneof)
          .map((field) => fieldText(file, field))
          .join("\n")}\n}`,
    ),
    "}",
  ].join("\n");
}

function fieldText(file: FileModel, field: FieldModel): string {
  const type = fullNameOf(file, field.type);
  const whole = field.cardinality === "map" ? `map<${field.key}, ${type}>` : type;
  const options = optionsOf(file, field);
  const brackets = options.length > 0 ? ` [${options.join(", ")}]` : "";
  return `${labelOf(file, field)}${whole} ${field.name} = ${field.number}${brackets};`;
}

function labelOf({ syntax }: FileModel, { cardinality, presence, oneof, type }: FieldModel): string {
  if (cardinality === "repeated") return "repeated ";
  if (cardinality === "map" || oneof !== undefined || syntax === "2023") return "";
  if (syntax === "proto2") return presence === "required" ? "required " : "optional ";
  return presence === "explicit" && (type.kind === "scalar" || type.kind === "enum") ? "optional " : "";
}

function optionsOf({ syntax }: FileModel, field: FieldModel): string[] {
  const options: string[] = [];
  if (field.default !== undefined) options.push(`default = ${field.default}`);
  if (field.jsonName !== undefined) options.push(`json_name = "${field.jsonName}"`);
  if (field.packed !== undefined) {
    if (syntax !== "2023") options.push(`packed = ${String(field.packed)}`);
    else options.push(`features.repeated_field_encoding = ${field.packed ? "PACKED" : "EXPANDED"}`);
  }
  if (syntax !== "2023") return options;
  if (field.delimited) options.push("features.message_encoding = DELIMITED");
  const plain = field.cardinality === "singular" && field.oneof === undefined;
  if (plain && field.presence === "implicit") options.push("features.field_presence = IMPLICIT");
  if (plain && field.presence === "required") options.push("features.field_presence = LEGACY_REQUIRED");
  return options;
}

function enumText({ syntax }: FileModel, { name, values, closed }: EnumModel): string {
  const aliases = new Set(values.map(({ number }) => number)).size < values.length;
  return [
    `enum ${name} {`,
    ...(syntax === "2023" && closed ? ["option features.enum_type = CLOSED;"] : []),
    ...(aliases ? ["option allow_alias = true;"] : []),
    ...values.map((value) => `${value.name} = ${value.number};`),
    "}",
  ].join("\n");
}
