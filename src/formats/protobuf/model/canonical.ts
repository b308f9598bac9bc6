import { effectiveDefault, writtenDefault } from "../reading/default.js";
import { generatedFacts } from "../rules/field-generated.js";
import { generatedFileFacts } from "../rules/file-options.js";
import { messageFacts } from "../rules/message-options.js";
import { plainOptions } from "../rules/options.js";
import { callFacts } from "../rules/rpc-streaming.js";
import type { RangeNode, ReservedName } from "../syntax/ast.js";
import type { Enum, Field, Message, ProtoFile, Service } from "./descriptor.js";
import { allExtensions, allMessages } from "./descriptor.js";
import { isBundled } from "./proto-model.js";
import { targetOf, typeDigest } from "./type-digest.js";
import { typeText } from "./type-text.js";

const canonical = new WeakMap<ProtoFile, string>();

/** Everything in a file that some reader, writer or generator looks at, and all foreign types that it reaches. */
export function canonicalText(file: ProtoFile): string {
  let text = canonical.get(file);
  if (text === undefined) {
    const foreign = [...foreignTypes(file)].sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
    canonical.set(file, (text = JSON.stringify([ownShape(file), foreign.map(typeDigest)])));
  }
  return text;
}

/** A type alone, without what it refers to. */
export function ownText(type: Message | Enum): string {
  return JSON.stringify(type.kind === "message" ? messageShape(type, false) : enumShape(type));
}

/** A file's own declarations alone. */
function ownShape(file: ProtoFile): unknown {
  return [
    file.edition,
    file.package,
    file.imports
      .filter(({ node }) => node.kind === "public")
      .map(({ node }) => node.path)
      .sort(),
    generatedFileFacts(file),
    plainOptions(file.options),
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
    messageFacts(message),
    plainOptions(message.options),
    message.features.json_format,
    [...message.fields].sort((a, b) => a.number - b.number).map(fieldShape),
    byName(message.oneofs).map(({ name, node: oneof }) => [name, plainOptions(oneof.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    ranges(node.extensionRanges),
    node.extensionRanges.map(({ options }) => plainOptions(options)),
    ...(nested
      ? [
          byName(message.messages).map((child) => messageShape(child, true)),
          byName(message.enums).map(enumShape),
        ]
      : []),
    byName(message.extensions).map(fieldShape),
  ];
}

const fieldTexts = new WeakMap<Field, string>();

/** A field alone: its type by name. */
export function ownFieldText(field: Field): string {
  let text = fieldTexts.get(field);
  if (text === undefined) fieldTexts.set(field, (text = JSON.stringify(fieldShape(field))));
  return text;
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
    plainOptions(field.options),
  ];
}

function enumShape({ fullName, closed, features, values, node, options }: Enum): unknown {
  return [
    fullName,
    node.visibility ?? null,
    closed,
    features.json_format,
    values[0]?.number ?? null,
    // Only the order of names that share a number matters: JSON prints the first.
    [...values]
      .sort((a, b) => a.number - b.number)
      .map(({ name, number, node: value }) => [number, name, plainOptions(value.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    plainOptions(options),
  ];
}

function serviceShape({ fullName, rpcs, options }: Service): unknown {
  const shapes = byName(rpcs).map((rpc) => [
    rpc.name,
    rpc.requestName,
    rpc.responseName,
    callFacts(rpc),
    plainOptions(rpc.node.options),
  ]);
  return [fullName, plainOptions(options), shapes];
}

function reservedShape(reserved: readonly RangeNode[], names: readonly ReservedName[]): unknown {
  return [ranges(reserved), names.map(({ name }) => name).sort()];
}

function ranges(nodes: readonly RangeNode[]): readonly (readonly [number, number])[] {
  return nodes.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
}

/** The messages and enums of other files that this one refers to; their digests say what those reach. */
function foreignTypes(file: ProtoFile): ReadonlySet<Message | Enum> {
  const found = new Set<Message | Enum>();
  const add = (target: Message | Enum | undefined) => {
    if (target && target.file !== file && !isBundled(target.file)) found.add(target);
  };
  for (const message of allMessages(file)) for (const field of message.fields) add(targetOf(field));
  for (const field of allExtensions(file)) add(targetOf(field));
  for (const { rpcs } of file.services) {
    for (const { request, response } of rpcs) {
      add(request);
      add(response);
    }
  }
  return found;
}
