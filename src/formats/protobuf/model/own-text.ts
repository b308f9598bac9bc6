import { memoByObject } from "../../../algorithms/memo.js";
import { byText } from "../../../algorithms/order.js";
import type { RangeNode, ReservedName } from "../syntax/ast.js";
import { dependenciesOfCall, dependencyShape } from "./dependency.js";
import type { Enum, Field, Message, ProtoFile, Service } from "./descriptor.js";
import { callFacts, messageFacts, rangeOptions } from "./facts/declarations.js";
import { fieldShape } from "./facts/field.js";
import { generatedFileFacts } from "./facts/generated-code.js";
import { plainOptions } from "./facts/plain-options.js";
import { mergedRanges } from "./ranges.js";

/** A type alone, without what it refers to. */
export function ownText(type: Message | Enum): string {
  return JSON.stringify(type.kind === "message" ? messageShape(type, false) : enumShape(type));
}

/** A file's own declarations, without foreign types. */
export function ownShape(file: ProtoFile): unknown {
  return [
    file.edition,
    file.package,
    file.imports
      .filter(({ node }) => node.kind === "public")
      .map(({ node }) => node.path)
      .sort(),
    generatedFileFacts(file),
    plainOptions(file.options),
    ...declaredShapes(file),
    byName(file.extensions).map(fieldShape),
  ];
}

/** Messages, enums and services, without foreign types and without what is said of their file. */
export function declaredShapes({
  messages,
  enums,
  services,
}: Pick<ProtoFile, "messages" | "enums" | "services">): readonly unknown[] {
  return [
    byName(messages).map((message) => messageShape(message, true)),
    byName(enums).map(enumShape),
    byName(services).map(serviceShape),
  ];
}

function byName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort(byText(({ name }) => name));
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
    mergedRanges(node.extensionRanges),
    plainOptions(rangeOptions(message)),
    ...(nested
      ? [
          byName(message.messages).map((child) => messageShape(child, true)),
          byName(message.enums).map(enumShape),
        ]
      : []),
    byName(message.extensions).map(fieldShape),
  ];
}

/** A field alone: its type by name. */
export const ownFieldText = memoByObject((field: Field): string => JSON.stringify(fieldShape(field)));

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
    ...Object.values(dependenciesOfCall(rpc)).flatMap((type) => (type ? [dependencyShape(type)] : [])),
  ]);
  return [fullName, plainOptions(options), shapes];
}

function reservedShape(reserved: readonly RangeNode[], names: readonly ReservedName[]): unknown {
  return [mergedRanges(reserved), names.map(({ name }) => name).sort()];
}
