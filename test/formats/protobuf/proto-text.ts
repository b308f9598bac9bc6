import type { Scalar } from "../../../src/formats/protobuf/model/descriptor.js";

export type Syntax = "proto2" | "proto3" | "2023";

/** A file as the property test knows it: independent of our own reader of the text that it becomes. */
export interface FileModel {
  syntax: Syntax;
  messages: MessageModel[];
  enums: EnumModel[];
  /** The files of a set (file-sets.ts), in which each element has its place; without them, all is one file. */
  files?: SetFile[];
  extensions?: ExtensionModel[];
  services?: ServiceModel[];
}

export interface SetFile {
  path: string;
  package: string;
  syntax: Syntax;
  /** Of a file of edition 2023: it is written in the next one, with what that one starts with set back. */
  is2024?: boolean;
}

/** The number of the file where an element would lie, and of the one where it does, since imports have no circles. */
export interface Placed {
  wish?: number;
  place?: number;
}

export interface ExtensionModel extends Placed {
  /** The message that it extends, by id. */
  extendee: string;
  field: FieldModel;
}

export interface MethodModel {
  name: string;
  request: string;
  response: string;
  streams: readonly ["" | "stream ", "" | "stream "];
}

export interface ServiceModel extends Placed {
  name: string;
  methods: MethodModel[];
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

export interface MessageModel extends Placed {
  id: string;
  name: string;
  /** The message around it. */
  parent?: string;
  fields: FieldModel[];
  /** Whether it has a range of numbers for extensions. */
  extendable?: boolean;
}

export interface EnumModel extends Placed {
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
  if (type.kind === "enum") return `.${packageOf(file, enumOf(file, type.id))}.${enumOf(file, type.id).name}`;
  const message = messageOf(file, type.id);
  return message.parent === undefined
    ? `.${packageOf(file, message)}.${message.name}`
    : `${fullNameOf(file, { kind: "message", id: message.parent })}.${message.name}`;
}

export function packageOf({ files }: FileModel, { place = 0 }: Placed): string {
  return files?.[place]?.package ?? "p";
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

/** The text of a file, or of one file of a set. */
export function protoText(file: FileModel, place?: number): string {
  const inside = (it: Placed) => place === undefined || it.place === place;
  const messages = file.messages.filter(inside);
  const enums = file.enums.filter(inside);
  const extensions = (file.extensions ?? []).filter(inside);
  const services = (file.services ?? []).filter(inside);
  const is2024 = isEdition2024(file, place);
  return [
    file.syntax === "2023" ? `edition = "${is2024 ? "2024" : "2023"}";` : `syntax = "${file.syntax}";`,
    `package ${packageOf(file, { place: place ?? 0 })};`,
    ...importsOf(file, place).map((path) => `import "${path}";`),
    // Types of other files are used, nested ones too, and names are as they come.
    ...(is2024 ? ["option features.default_symbol_visibility = EXPORT_ALL;"] : []),
    ...(is2024 ? ["option features.enforce_naming_style = STYLE_LEGACY;"] : []),
    ...messages.filter(({ parent }) => parent === undefined).map((it) => messageText(file, it)),
    ...enums.map((it) => enumText(file, it)),
    ...extensions.map(
      ({ extendee, field }) =>
        `extend ${fullNameOf(file, { kind: "message", id: extendee })} {\n${fieldText(file, field)}\n}`,
    ),
    ...services.map((it) => serviceText(file, it)),
  ].join("\n");
}

export function isEdition2024({ syntax, files }: FileModel, place = 0): boolean {
  return syntax === "2023" && files?.[place]?.is2024 === true;
}

/** What a file, or one file of a set, imports. */
export function importsOf(file: FileModel, place?: number): readonly string[] {
  const inside = (it: Placed) => place === undefined || it.place === place;
  const message = (id: string): TypeModel => ({ kind: "message", id });
  const types = [
    ...file.messages.filter(inside).flatMap(({ fields }) => fields.map(({ type }) => type)),
    ...(file.extensions ?? [])
      .filter(inside)
      .flatMap(({ extendee, field }) => [message(extendee), field.type]),
    ...(file.services ?? [])
      .filter(inside)
      .flatMap(({ methods }) =>
        methods.flatMap(({ request, response }) => [message(request), message(response)]),
      ),
  ];
  const paths = types.flatMap((type) => {
    if (type.kind === "scalar") return [];
    if (type.kind === "known") return [importOf(type.name)];
    const element = type.kind === "enum" ? enumOf(file, type.id) : messageOf(file, type.id);
    return inside(element) ? [] : (file.files?.[element.place ?? 0]?.path ?? []);
  });
  return [...new Set(paths)].sort();
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
    ...(rangeOf(file, message).length > 0 ? [`extensions ${rangeOf(file, message).join(", ")};`] : []),
    "}",
  ].join("\n");
}

/** The numbers that extensions may take: what fields have left of a range. */
export function rangeOf({ syntax }: FileModel, { extendable, fields }: MessageModel): readonly number[] {
  if (!extendable || syntax === "proto3") return [];
  return Array.from({ length: 6 }, (_, index) => 100 + index).filter(
    (number) => !fields.some((field) => field.number === number),
  );
}

function serviceText(file: FileModel, { name, methods }: ServiceModel): string {
  const type = (id: string) => fullNameOf(file, { kind: "message", id });
  const rows = methods.map(
    ({ name: method, request, response, streams }) =>
      `rpc ${method}(${streams[0]}${type(request)}) returns (${streams[1]}${type(response)});`,
  );
  return `service ${name} {\n${rows.join("\n")}\n}`;
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
