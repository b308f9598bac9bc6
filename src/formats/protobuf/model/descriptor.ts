import type { ElementPath } from "../../../model/change.js";
import type { Text } from "../../../source/text.js";
import type {
  Edition,
  EnumNode,
  EnumValueNode,
  FieldNode,
  FileNode,
  ImportNode,
  MessageNode,
  OneofNode,
  OptionNode,
  RpcNode,
  ServiceNode,
  Span,
} from "../syntax/ast.js";
import type { Dependencies } from "./buf-lock.js";
import type { Features } from "./features.js";
import { getOrMake } from "./tables.js";

export const scalars = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes",
] as const;
export type Scalar = (typeof scalars)[number];

/** One file of one side, with its names resolved through its imports. */
export interface ProtoFile {
  /** Where it lies in the repository; the import path for a bundled file. */
  readonly path: string;
  /** The path that others import it by. */
  readonly importPath: string;
  readonly text: Pick<Text, "rangeOf">;
  readonly node: FileNode;
  readonly edition: Edition;
  readonly package: string;
  readonly features: Features;
  readonly options: readonly OptionNode[];
  readonly imports: readonly Import[];
  /** The imports that this file sees and that nothing holds: what they declare is known by name alone. */
  readonly missing: readonly string[];
  /** What is pinned of the modules that the file depends on. */
  readonly dependencies: Dependencies;
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  readonly services: readonly Service[];
  readonly extensions: readonly Field[];
}

export interface Import {
  readonly node: ImportNode;
  readonly file: ProtoFile | undefined;
}

interface Declared {
  readonly name: string;
  /** With the package, without a leading dot. */
  readonly fullName: string;
  /** Names from the file's root, without the package. */
  readonly element: ElementPath;
  readonly file: ProtoFile;
  readonly at: Span;
  readonly options: readonly OptionNode[];
}

export interface Message extends Declared {
  readonly kind: "message";
  readonly node: MessageNode;
  readonly features: Features;
  readonly parent: Message | undefined;
  /** In the order written, without extensions. */
  readonly fields: readonly Field[];
  readonly oneofs: readonly Oneof[];
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  readonly extensions: readonly Field[];
}

export interface Oneof {
  readonly name: string;
  readonly node: OneofNode;
  readonly message: Message;
  readonly members: readonly Field[];
}

export type FieldType =
  | { readonly kind: "scalar"; readonly scalar: Scalar }
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "enum"; readonly enum: Enum }
  | { readonly kind: "unresolved"; readonly name: string };

/** none: repeated fields and maps, which are empty rather than absent. */
export type Presence = "explicit" | "implicit" | "required" | "none";

export interface Field extends Declared {
  readonly kind: "field";
  readonly node: FieldNode;
  readonly number: number;
  readonly features: Features;
  readonly jsonName: string;
  readonly cardinality: "singular" | "repeated" | "map";
  /** A map's key; then `type` is the type of its values. */
  readonly mapKey: Scalar | undefined;
  readonly type: FieldType;
  readonly presence: Presence;
  readonly packed: boolean;
  /** Written between group tags. */
  readonly delimited: boolean;
  /** The oneof as written: a proto3 `optional` has none. */
  readonly oneof: Oneof | undefined;
  /** The message it is written in; for an extension, the message around `extend`, if any. */
  readonly parent: Message | undefined;
  /** For an extension: the extended message, and its name as written. */
  readonly extendee: Message | undefined;
  readonly extendeeName: string | undefined;
}

export interface EnumValue {
  readonly name: string;
  readonly number: number;
  readonly node: EnumValueNode;
  readonly enum: Enum;
  readonly element: ElementPath;
}

export interface Enum extends Declared {
  readonly kind: "enum";
  readonly node: EnumNode;
  readonly features: Features;
  readonly closed: boolean;
  readonly parent: Message | undefined;
  readonly values: readonly EnumValue[];
}

export interface Rpc {
  readonly name: string;
  readonly node: RpcNode;
  readonly service: Service;
  readonly element: ElementPath;
  readonly request: Message | undefined;
  readonly response: Message | undefined;
  readonly requestName: string;
  readonly responseName: string;
}

export interface Service extends Declared {
  readonly kind: "service";
  readonly node: ServiceNode;
  readonly rpcs: readonly Rpc[];
}

/** The message whose data holds a field: for an extension the extended one. */
export function holderOf({ extendeeName, extendee, parent }: Field): Message | undefined {
  return extendeeName === undefined ? parent : extendee;
}

/** Every message of a file or below a message, outer ones first. */
export function allMessages({ messages }: { readonly messages: readonly Message[] }): readonly Message[] {
  if (messages.every((message) => message.messages.length === 0)) return messages;
  return messages.flatMap((message) => [message, ...allMessages(message)]);
}

/** Every enum of a file, with the nested ones. */
export function allEnums(file: Pick<ProtoFile, "enums" | "messages">): readonly Enum[] {
  return [...file.enums, ...allMessages(file).flatMap(({ enums }) => enums)];
}

/** Every extension that a file declares, with the nested ones. Each datum asks for them: they are gathered once. */
export function allExtensions(file: ProtoFile): readonly Field[] {
  return getOrMake(extensionsByFile, file, () => [
    ...file.extensions,
    ...allMessages(file).flatMap((message) => message.extensions),
  ]);
}

const extensionsByFile = new WeakMap<ProtoFile, readonly Field[]>();
