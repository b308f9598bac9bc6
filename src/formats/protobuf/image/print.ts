import { objectOf, objectsOf, textsOf } from "../../../algorithms/untyped.js";
import { jsonNameOf } from "../model/link-field.js";
import { largestFieldNumber } from "../syntax/parse-ranges.js";
import type { Descriptor } from "./descriptors.js";

/** The text of a file that a compiler has read, as far as descriptors keep it: no comments and no custom options. */
export function printFile(file: Descriptor): string {
  const edition = editionOf(file);
  const context: Context = { edition, syntax: edition };
  const isEdition = /^\d/.test(edition);
  const publics = new Set(numbersIn(file.publicDependency));
  const weak = new Set(numbersIn(file.weakDependency));
  const imports = textsOf(file.dependency).map((path, index) => {
    const kind = publics.has(index) ? "public " : weak.has(index) ? "weak " : "";
    return `import ${kind}${quoted(path)};`;
  });
  return [
    `${isEdition ? "edition" : "syntax"} = ${quoted(edition)};`,
    ...(textOf(file.package) === "" ? [] : [`package ${textOf(file.package)};`]),
    ...imports,
    ...textsOf(file.optionDependency).map((path) => `import option ${quoted(path)};`),
    ...optionLines(file.options),
    ...objectsOf(file.messageType).flatMap((message) => printMessage(message, context)),
    ...objectsOf(file.enumType).flatMap((type) => printEnum(type, context)),
    ...objectsOf(file.service).flatMap(printService),
    ...printExtensions(file.extension, [], context),
    "",
  ].join("\n");
}

interface Context {
  readonly edition: string;
  readonly syntax: string;
}

/** By name as JSON has them, by number as bytes do (enum Edition of descriptor.proto). */
const editions: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  ["EDITION_2023", "2023"],
  [1000, "2023"],
  ["EDITION_2024", "2024"],
  [1001, "2024"],
]);

/** @throws RangeError for an edition that is not read: it could mean anything. */
function editionOf({ name, syntax, edition }: Descriptor): string {
  if (syntax !== "editions") return syntax === "proto3" ? "proto3" : "proto2";
  const text = editions.get(edition);
  if (text === undefined) throw new RangeError(`${textOf(name)} is of an edition that is not read`);
  return text;
}

function printMessage(message: Descriptor, context: Context): readonly string[] {
  return [`${visibilityOf(message)}message ${textOf(message.name)} {`, ...bodyOf(message, context), "}"];
}

/** What stands between the braces of a message, or of a group. */
function bodyOf(message: Descriptor, context: Context): readonly string[] {
  const nested = objectsOf(message.nestedType);
  const fields = objectsOf(message.field);
  const extensions = objectsOf(message.extension);
  const groups = new Set(
    [...fields, ...extensions]
      .filter(({ type }) => type === "TYPE_GROUP")
      .map((field) => lastOf(textOf(field.typeName))),
  );
  const isPlain = (type: Descriptor) =>
    objectOf(type.options).mapEntry !== true && !groups.has(textOf(type.name));
  const oneofs = objectsOf(message.oneofDecl).flatMap((oneof, index) => {
    const members = fields.filter(
      ({ oneofIndex, proto3Optional }) => oneofIndex === index && proto3Optional !== true,
    );
    return members.length === 0
      ? []
      : [
          `oneof ${textOf(oneof.name)} {`,
          ...optionLines(oneof.options),
          ...members.flatMap((field) => printField(field, nested, { ...context, syntax: "oneof" })),
          "}",
        ];
  });
  const alone = fields.filter(
    ({ oneofIndex, proto3Optional }) => oneofIndex === undefined || proto3Optional === true,
  );
  return [
    ...optionLines(message.options),
    ...nested.filter(isPlain).flatMap((type) => printMessage(type, context)),
    ...objectsOf(message.enumType).flatMap((type) => printEnum(type, context)),
    ...alone.flatMap((field) => printField(field, nested, context)),
    ...oneofs,
    ...rangeLines("extensions", message.extensionRange, 1),
    ...rangeLines("reserved", message.reservedRange, 1),
    ...nameLines(message.reservedName, context),
    ...printExtensions(message.extension, nested, context),
  ];
}

function printExtensions(
  fields: unknown,
  nested: readonly Descriptor[],
  context: Context,
): readonly string[] {
  return objectsOf(fields).flatMap((field) => [
    `extend ${textOf(field.extendee)} {`,
    ...printField(field, nested, context),
    "}",
  ]);
}

function printField(field: Descriptor, nested: readonly Descriptor[], context: Context): readonly string[] {
  const name = textOf(field.name);
  const number = String(numberIn(field.number));
  const entry = nested.find(
    (type) =>
      objectOf(type.options).mapEntry === true && textOf(field.typeName).endsWith(`.${textOf(type.name)}`),
  );
  const options = fieldOptions(field);
  if (entry) {
    const [key = {}, value = {}] = objectsOf(entry.field);
    return [`map<${typeOf(key)}, ${typeOf(value)}> ${name} = ${number}${options};`];
  }
  const label = labelOf(field, context);
  const group =
    field.type === "TYPE_GROUP"
      ? nested.find((type) => textOf(type.name) === lastOf(textOf(field.typeName)))
      : undefined;
  if (group)
    return [`${label}group ${textOf(group.name)} = ${number}${options} {`, ...bodyOf(group, context), "}"];
  return [`${label}${typeOf(field)} ${name} = ${number}${options};`];
}

function labelOf({ label, proto3Optional }: Descriptor, { edition, syntax }: Context): string {
  if (label === "LABEL_REPEATED") return "repeated ";
  if (syntax === "oneof") return "";
  if (edition === "proto2") return label === "LABEL_REQUIRED" ? "required " : "optional ";
  return proto3Optional === true ? "optional " : "";
}

function typeOf({ type, typeName }: Descriptor): string {
  return typeof typeName === "string" ? typeName : textOf(type).replace("TYPE_", "").toLowerCase();
}

function fieldOptions(field: Descriptor): string {
  const { jsonName, defaultValue, extendee } = field;
  const isText = field.type === "TYPE_STRING" || field.type === "TYPE_BYTES";
  const options = [
    ...(typeof defaultValue === "string"
      ? [
          `default = ${
            field.type === "TYPE_BYTES" ? `"${defaultValue}"` : isText ? quoted(defaultValue) : defaultValue
          }`,
        ]
      : []),
    ...(typeof jsonName === "string" && extendee === undefined && jsonName !== jsonNameOf(textOf(field.name))
      ? [`json_name = ${quoted(jsonName)}`]
      : []),
    ...optionTexts(field.options),
  ];
  return options.length === 0 ? "" : ` [${options.join(", ")}]`;
}

function printEnum(type: Descriptor, context: Context): readonly string[] {
  const values = objectsOf(type.value).map((value) => {
    const options = optionTexts(value.options);
    const end = options.length === 0 ? "" : ` [${options.join(", ")}]`;
    return `${textOf(value.name)} = ${String(numberIn(value.number))}${end};`;
  });
  return [
    `${visibilityOf(type)}enum ${textOf(type.name)} {`,
    ...optionLines(type.options),
    ...values,
    ...rangeLines("reserved", type.reservedRange, 0),
    ...nameLines(type.reservedName, context),
    "}",
  ];
}

function printService(service: Descriptor): readonly string[] {
  const methods = objectsOf(service.method).flatMap((method) => {
    const end = (type: unknown, streams: unknown) => `(${streams === true ? "stream " : ""}${textOf(type)})`;
    const call = `rpc ${textOf(method.name)}${end(method.inputType, method.clientStreaming)}`;
    return [
      `${call} returns ${end(method.outputType, method.serverStreaming)} {`,
      ...optionLines(method.options),
      "}",
    ];
  });
  return [`service ${textOf(service.name)} {`, ...optionLines(service.options), ...methods, "}"];
}

/** Ends of messages' ranges are exclusive, those of enums are not. */
function rangeLines(keyword: string, ranges: unknown, exclusive: number): readonly string[] {
  return objectsOf(ranges).map((range) => {
    const [from, to] = [numberIn(range.start), numberIn(range.end) - exclusive];
    const last = to >= (exclusive === 1 ? largestFieldNumber : 2_147_483_647) ? "max" : String(to);
    return `${keyword} ${String(from)}${from === to ? "" : ` to ${last}`};`;
  });
}

/** Editions write reserved names without quotes. */
function nameLines(names: unknown, { edition }: Context): readonly string[] {
  return textsOf(names).map((name) => `reserved ${/^\d/.test(edition) ? name : quoted(name)};`);
}

function optionLines(options: unknown): readonly string[] {
  return optionTexts(options).map((text) => `option ${text};`);
}

/** `features` is written feature by feature. */
function optionTexts(options: unknown): readonly string[] {
  return Object.entries(objectOf(options)).flatMap(([key, value]) => {
    if (key === "mapEntry" || key.startsWith("[")) return [];
    if (key === "features") return optionTexts(value).map((text) => `features.${text}`);
    const isChoice = typeof value === "string" && /^[A-Z][A-Z_0-9]*$/.test(value) && choices.has(key);
    if (typeof value !== "string" && typeof value !== "boolean") return [];
    const text = isChoice || typeof value === "boolean" ? String(value) : quoted(value);
    return [`${snakeOf(key)} = ${text}`];
  });
}

const choices: ReadonlySet<string> = new Set(
  "optimizeFor ctype jstype idempotencyLevel fieldPresence enumType repeatedFieldEncoding utf8Validation messageEncoding jsonFormat".split(
    " ",
  ),
);

function visibilityOf({ visibility }: Descriptor): string {
  if (visibility === "VISIBILITY_LOCAL") return "local ";
  return visibility === "VISIBILITY_EXPORT" ? "export " : "";
}

function snakeOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function numbersIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === "number") : [];
}
