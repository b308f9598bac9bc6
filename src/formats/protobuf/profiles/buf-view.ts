import type { ElementPath } from "../../../model/change.js";
import type { Enum, Field, Message, ProtoFile } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import { effectiveDefault } from "../model/defaults.js";
import { withoutDot } from "../model/type-text.js";
import type { Span } from "../syntax/ast.js";

/** A field as a file descriptor has it: a map is a repeated message, its entry a message of its own. */
export interface BufField {
  readonly name: string;
  readonly number: number;
  readonly jsonName: string;
  /** A scalar, "enum", "message" or "group". */
  readonly kind: string;
  readonly typeName: string;
  readonly enum: Enum | undefined;
  readonly cardinality: "explicit" | "implicit" | "required" | "repeated" | "map" | "entry";
  /** Undefined where the field can have no default. */
  readonly default: string | undefined;
  readonly oneof: string | undefined;
  readonly jstype: string;
  readonly cppString: string;
  readonly javaUtf8: string;
  readonly utf8: string;
  readonly extendee: string | undefined;
  /** Written with the label; a feature that says the same does not count for buf. */
  readonly labelRequired: boolean;
  readonly fullName: string;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly nameAt: Span;
  readonly typeAt: Span;
  /** Where an option is written. */
  readonly optionAt: (name: string) => Span | undefined;
}

export interface BufMessage {
  readonly name: string;
  readonly fullName: string;
  /** Names joined by dots, without the package. */
  readonly nested: string;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly fields: readonly BufField[];
  /** Undefined for the entry of a map. */
  readonly message: Message | undefined;
}

/** Every message of a file, with the entries of its maps. */
export function bufMessages(file: ProtoFile): readonly BufMessage[] {
  const messages: BufMessage[] = [];
  const visit = (message: Message) => {
    messages.push({
      name: message.name,
      fullName: message.fullName,
      nested: nestedName(message.element),
      file,
      at: message.at,
      fields: message.fields.map(bufField),
      message,
    });
    for (const field of message.fields)
      if (field.mapKey !== undefined) messages.push(entryOf(message, field));
    message.messages.forEach(visit);
  };
  file.messages.forEach(visit);
  return messages;
}

function nestedName(element: ElementPath): string {
  return element.join(".");
}

/** protoc's name for the entry of a map field. */
function entryName(name: string): string {
  return `${name.replace(/(?:^|_)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase()).replaceAll("_", "")}Entry`;
}

function entryOf(message: Message, field: Field): BufMessage {
  const name = entryName(field.name);
  const fullName = `${message.fullName}.${name}`;
  const value = valueKind(field);
  const part = (
    partName: string,
    number: number,
    kind: { kind: string; typeName: string; enum: Enum | undefined },
  ): BufField => ({
    name: partName,
    number,
    jsonName: partName,
    ...kind,
    cardinality: "entry",
    default:
      kind.kind === "message"
        ? undefined
        : kind.kind === "enum"
          ? String(kind.enum?.values[0]?.number ?? 0)
          : zeroOf(kind.kind),
    oneof: undefined,
    jstype: "JS_NORMAL",
    cppString: "STRING",
    javaUtf8: javaUtf8Of(field.file, field.features.utf8_validation, field.features.languages),
    utf8: field.features.utf8_validation,
    extendee: undefined,
    labelRequired: false,
    fullName: `${fullName}.${partName}`,
    file: field.file,
    at: field.at,
    nameAt: field.at,
    typeAt: field.node.type.at,
    optionAt: () => undefined,
  });
  const key = field.mapKey ?? "string";
  return {
    name,
    fullName,
    nested: `${nestedName(message.element)}.${name}`,
    file: field.file,
    at: field.at,
    fields: [part("key", 1, { kind: key, typeName: "", enum: undefined }), part("value", 2, value)],
    message: undefined,
  };
}

function zeroOf(kind: string): string {
  if (kind === "bool") return "false";
  return kind === "string" || kind === "bytes" ? '""' : "0";
}

function valueKind({ type, delimited }: Field): { kind: string; typeName: string; enum: Enum | undefined } {
  switch (type.kind) {
    case "scalar":
      return { kind: type.scalar, typeName: "", enum: undefined };
    case "enum":
      return { kind: "enum", typeName: type.enum.fullName, enum: type.enum };
    case "message":
      return { kind: delimited ? "group" : "message", typeName: type.message.fullName, enum: undefined };
    case "unresolved":
      return { kind: "message", typeName: withoutDot(type.name), enum: undefined };
  }
}

export function bufField(field: Field): BufField {
  const { name, number, jsonName, oneof, features, options, file, at, node, fullName } = field;
  const isMap = field.mapKey !== undefined;
  const kind = isMap
    ? { kind: "message", typeName: `${field.parent?.fullName ?? ""}.${entryName(name)}`, enum: undefined }
    : valueKind(field);
  return {
    name,
    number,
    jsonName,
    ...kind,
    cardinality: cardinalityOf(field),
    default: field.cardinality === "singular" ? effectiveDefault(field) : undefined,
    oneof: oneof?.name,
    jstype: optionText(options, "jstype") ?? "JS_NORMAL",
    cppString: cppStringOf(field),
    javaUtf8: javaUtf8Of(file, features.utf8_validation, features.languages),
    utf8: features.utf8_validation,
    extendee:
      field.extendeeName === undefined
        ? undefined
        : (field.extendee?.fullName ?? withoutDot(field.extendeeName)),
    labelRequired: node.label === "required",
    fullName,
    file,
    at,
    nameAt: node.nameAt,
    typeAt: node.type.at,
    optionAt: (option) => optionNamed(options, option)?.at,
  };
}

function cardinalityOf({ cardinality, presence }: Field): BufField["cardinality"] {
  if (cardinality !== "singular") return cardinality;
  return presence === "none" ? "implicit" : presence;
}

function cppStringOf({ options, features, file }: Field): string {
  const ctype = file.edition === "2024" ? undefined : optionText(options, "ctype");
  if (ctype !== undefined) return ctype;
  return features.languages["pb.cpp.string_type"] ?? "STRING";
}

function javaUtf8Of(file: ProtoFile, utf8: string, languages: Readonly<Record<string, string>>): string {
  const checked = optionText(file.options, "java_string_check_utf8");
  const editions = file.edition === "2023" || file.edition === "2024";
  if (!editions || checked !== undefined) return checked === "true" ? "VERIFY" : utf8;
  return languages["pb.java.utf8_validation"] === "VERIFY" ? "VERIFY" : utf8;
}
