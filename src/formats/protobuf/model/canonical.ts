import { effectiveDefault, writtenDefault } from "../reading/default.js";
import { typeText } from "../reading/field.js";
import { generatedFacts } from "../rules/field-generated.js";
import type { OptionNode, RangeNode, ReservedName } from "../syntax/ast.js";
import type { Enum, Field, Message, ProtoFile, Service } from "./descriptor.js";
import { allExtensions, allMessages } from "./descriptor.js";
import { optionNameText, optionTexts } from "./options.js";
import { isBundled } from "./proto-model.js";

/** Everything in a file that some reader, writer or generator looks at, and all foreign types that it reaches. */
export function canonicalText(file: ProtoFile): string {
  const foreign = [...foreignTypes(file)].sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
  return JSON.stringify([
    ownShape(file),
    foreign.map((type) => (type.kind === "message" ? messageShape(type, false) : enumShape(type))),
  ]);
}

/** A file's own declarations alone. */
export function ownShape(file: ProtoFile): unknown {
  return [
    file.edition,
    file.package,
    file.imports
      .filter(({ node }) => node.kind === "public")
      .map(({ node }) => node.path)
      .sort(),
    optionsShape(file.options),
    byName(file.messages).map((message) => messageShape(message, true)),
    byName(file.enums).map(enumShape),
    byName(file.services).map(serviceShape),
    byName(file.extensions).map(fieldShape),
  ];
}

function byName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function messageShape(message: Message, nested: boolean): unknown {
  const { node } = message;
  return [
    message.fullName,
    node.visibility ?? null,
    optionsShape(message.options),
    message.features.json_format,
    [...message.fields].sort((a, b) => a.number - b.number).map(fieldShape),
    byName(message.oneofs).map(({ name, node: oneof }) => [name, optionsShape(oneof.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    ranges(node.extensionRanges),
    node.extensionRanges.map(({ options }) => optionsShape(options)),
    ...(nested
      ? [
          byName(message.messages).map((child) => messageShape(child, true)),
          byName(message.enums).map(enumShape),
        ]
      : []),
    byName(message.extensions).map(fieldShape),
  ];
}

function fieldShape(field: Field): unknown {
  return [
    field.number,
    field.name,
    field.jsonName,
    field.cardinality,
    field.presence,
    typeText(field),
    field.extendee?.fullName ?? field.extendeeName ?? null,
    field.oneof?.name ?? null,
    field.packed,
    field.delimited,
    field.features.utf8_validation,
    writtenDefault(field) ?? null,
    field.type.kind === "enum" ? null : (effectiveDefault(field) ?? null),
    generatedFacts(field),
    optionsShape(field.options),
  ];
}

function enumShape({ fullName, closed, features, values, node, options }: Enum): unknown {
  return [
    fullName,
    node.visibility ?? null,
    closed,
    features.json_format,
    values[0]?.number ?? null,
    values.map(({ name, number, node: value }) => [number, name, optionsShape(value.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    optionsShape(options),
  ];
}

function serviceShape({ fullName, rpcs, options }: Service): unknown {
  const shapes = byName(rpcs).map(({ name, node, requestName, responseName }) => [
    name,
    requestName,
    responseName,
    node.clientStreaming,
    node.serverStreaming,
    optionsShape(node.options),
  ]);
  return [fullName, optionsShape(options), shapes];
}

function reservedShape(reserved: readonly RangeNode[], names: readonly ReservedName[]): unknown {
  return [ranges(reserved), names.map(({ name }) => name).sort()];
}

function ranges(nodes: readonly RangeNode[]): readonly (readonly [number, number])[] {
  return nodes.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
}

/** Options by name; features are resolved where they matter, so they do not count as written. */
function optionsShape(options: readonly OptionNode[]): readonly string[] {
  return optionTexts(options.filter((option) => !optionNameText(option).startsWith("features")));
}

/** The messages and enums of other files that this one reaches, through any number of files. */
export function foreignTypes(file: ProtoFile): ReadonlySet<Message | Enum> {
  const found = new Set<Message | Enum>();
  const visit = (message: Message) => {
    for (const field of [...message.fields, ...message.extensions]) visitField(field);
  };
  const queue: Message[] = [];
  const visitField = ({ type }: Field) => {
    const target = type.kind === "message" ? type.message : type.kind === "enum" ? type.enum : undefined;
    if (!target || target.file === file || isBundled(target.file) || found.has(target)) return;
    found.add(target);
    if (target.kind === "message") queue.push(target);
  };
  for (const message of allMessages(file)) visit(message);
  for (const field of allExtensions(file)) visitField(field);
  for (const { rpcs } of file.services) {
    for (const { request, response } of rpcs) {
      for (const message of [request, response]) {
        if (!message || message.file === file || isBundled(message.file) || found.has(message)) continue;
        found.add(message);
        queue.push(message);
      }
    }
  }
  for (let next = queue.pop(); next; next = queue.pop()) visit(next);
  return found;
}

const shapes = new WeakMap<Message | Enum, string>();

/** One type with every type that it reaches, for telling whether it changed. */
export function typeShape(type: Message | Enum): string {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const found = new Set<Message | Enum>([type]);
  for (const next of found) {
    if (next.kind === "enum") continue;
    for (const { type: target } of next.fields) {
      if (target.kind === "message") found.add(target.message);
      else if (target.kind === "enum") found.add(target.enum);
    }
  }
  const shape = JSON.stringify(
    [...found]
      .filter(({ file }) => !isBundled(file))
      .map((it) => (it.kind === "message" ? messageShape(it, false) : enumShape(it))),
  );
  shapes.set(type, shape);
  return shape;
}
