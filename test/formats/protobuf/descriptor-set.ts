import type { JsonObject } from "@bufbuild/protobuf";
import type { EnumModel, FieldModel, FileModel, MessageModel, Placed } from "./proto-text.js";
import { fullNameOf, importsOf, isEdition2024, jsonNameOf, packageOf, rangeOf } from "./proto-text.js";
import type { SetModel } from "./random-sets.js";
import { viewAt } from "./random-protos.js";

/** The descriptors of a set as protoc would write them, one file after those that it imports; none of our code reads them. */
export function descriptorsOf(model: SetModel): JsonObject[] {
  return model.files.map(({ path }, index) => {
    const view = viewAt(model, { place: index });
    const inside = ({ place }: Placed) => place === index;
    const { messages, enums } = model;
    return {
      name: path,
      package: packageOf(model, { place: index }),
      dependency: [...importsOf(view, index)],
      ...(view.syntax === "2023"
        ? { syntax: "editions", edition: isEdition2024(view, index) ? "EDITION_2024" : "EDITION_2023" }
        : { syntax: view.syntax }),
      messageType: messages
        .filter((it) => inside(it) && it.parent === undefined)
        .map((it) => messageOf(view, it)),
      enumType: enums.filter(inside).map((it) => enumTypeOf(view, it)),
      extension: model.extensions.filter(inside).map(({ extendee, field }) => ({
        ...fieldOf(view, field),
        extendee: fullNameOf(model, { kind: "message", id: extendee }),
      })),
    };
  });
}

function enumTypeOf({ syntax }: FileModel, { name, values, closed }: EnumModel): JsonObject {
  const options = {
    ...(new Set(values.map(({ number }) => number)).size < values.length && { allowAlias: true }),
    ...(syntax === "2023" && closed && { features: { enumType: "CLOSED" } }),
  };
  return { name, value: values.map((value) => ({ ...value })), options };
}

function messageOf(view: FileModel, message: MessageModel): JsonObject {
  const oneofs = [...new Set(message.fields.flatMap(({ oneof }) => oneof ?? []))];
  const synthetic: string[] = [];
  const field = message.fields.map((it) => {
    const described = fieldOf(view, it, fullNameOf(view, { kind: "message", id: message.id }));
    if (it.oneof !== undefined) return { ...described, oneofIndex: oneofs.indexOf(it.oneof) };
    if (!isProto3Optional(view, it)) return described;
    synthetic.push(`_${it.name}`);
    return { ...described, proto3Optional: true, oneofIndex: oneofs.length + synthetic.length - 1 };
  });
  return {
    name: message.name,
    field,
    nestedType: [
      ...view.messages.filter(({ parent }) => parent === message.id).map((it) => messageOf(view, it)),
      ...message.fields.filter(({ cardinality }) => cardinality === "map").map((it) => entryOf(view, it)),
    ],
    oneofDecl: [...oneofs, ...synthetic].map((name) => ({ name })),
    extensionRange: rangeOf(view, message).map((start) => ({ start, end: start + 1 })),
  };
}

function isProto3Optional({ syntax }: FileModel, { cardinality, presence, type }: FieldModel): boolean {
  const plain = type.kind === "scalar" || type.kind === "enum";
  return syntax === "proto3" && cardinality === "singular" && presence === "explicit" && plain;
}

const entryName = ({ name }: FieldModel) =>
  `${name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/_/g, "")}Entry`;

function entryOf(view: FileModel, field: FieldModel): JsonObject {
  const part = (name: string, number: number, type: JsonObject) => ({
    name,
    number,
    jsonName: name,
    label: "LABEL_OPTIONAL",
    ...type,
  });
  return {
    name: entryName(field),
    field: [
      part("key", 1, { type: `TYPE_${field.key.toUpperCase()}` }),
      part("value", 2, typeOf(view, field)),
    ],
    options: { mapEntry: true },
  };
}

function typeOf(view: FileModel, { type }: FieldModel): JsonObject {
  if (type.kind === "scalar") return { type: `TYPE_${type.scalar.toUpperCase()}` };
  return { type: type.kind === "enum" ? "TYPE_ENUM" : "TYPE_MESSAGE", typeName: fullNameOf(view, type) };
}

function fieldOf(view: FileModel, field: FieldModel, holder = ""): JsonObject {
  const { name, number, cardinality, presence } = field;
  const required = view.syntax === "proto2" && presence === "required" && cardinality === "singular";
  const label = cardinality === "singular" ? (required ? "REQUIRED" : "OPTIONAL") : "REPEATED";
  const isMap = cardinality === "map";
  return {
    name,
    number,
    jsonName: jsonNameOf(field),
    label: `LABEL_${label}`,
    ...(isMap ? { type: "TYPE_MESSAGE", typeName: `${holder}.${entryName(field)}` } : typeOf(view, field)),
    ...(field.default !== undefined && { defaultValue: field.default.replace(/^"(.*)"$/, "$1") }),
    options: optionsOf(view, field),
  };
}

function optionsOf(view: FileModel, field: FieldModel): JsonObject {
  const { packed, cardinality, oneof, presence } = field;
  if (view.syntax !== "2023") return packed === undefined ? {} : { packed };
  const plain = cardinality === "singular" && oneof === undefined;
  return {
    features: {
      ...(packed !== undefined && { repeatedFieldEncoding: packed ? "PACKED" : "EXPANDED" }),
      ...(field.delimited && { messageEncoding: "DELIMITED" }),
      ...(plain && presence === "implicit" && { fieldPresence: "IMPLICIT" }),
      ...(plain && presence === "required" && { fieldPresence: "LEGACY_REQUIRED" }),
    },
  };
}

/** A message with its extensions among its fields, as data has it: each under its full name. */
export function extendedMessage(model: SetModel, message: MessageModel): MessageModel {
  const extensions = model.extensions.filter(({ extendee }) => extendee === message.id);
  const fields = extensions.map((it): FieldModel => {
    const name = `${packageOf(model, it)}.${it.field.name}`;
    return { ...it.field, name: `.${name}`, jsonName: `[${name}]` };
  });
  return { ...message, fields: [...message.fields, ...fields] };
}
