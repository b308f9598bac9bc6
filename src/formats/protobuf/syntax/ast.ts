/** Offsets into the file's text; positions are made from them only when something is reported. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One part of an option's name: `features`, or `(my.ext)` with extension = true. */
export interface OptionPart {
  readonly name: string;
  readonly extension: boolean;
}

export type OptionValue =
  | { readonly kind: "identifier"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly OptionValue[] }
  | { readonly kind: "aggregate"; readonly fields: readonly AggregateField[] };

export interface AggregateField {
  readonly name: string;
  readonly value: OptionValue;
}

export interface OptionNode {
  readonly name: readonly OptionPart[];
  readonly value: OptionValue;
  readonly at: Span;
}

export type Label = "optional" | "required" | "repeated";

/** A type as written: a scalar, a possibly qualified name, or a map. */
export type TypeNode =
  | { readonly kind: "named"; readonly name: string; readonly at: Span }
  | { readonly kind: "map"; readonly key: string; readonly value: string; readonly at: Span };

export interface FieldNode {
  readonly name: string;
  readonly number: number;
  readonly label: Label | undefined;
  readonly type: TypeNode;
  /** The oneof that holds it, as an index into the message's oneofs. */
  readonly oneof: number | undefined;
  /** Written with the `group` keyword: its type is the message of that name beside it. */
  readonly group: boolean;
  readonly options: readonly OptionNode[];
  readonly at: Span;
  readonly nameAt: Span;
  readonly numberAt: Span;
}

export interface OneofNode {
  readonly name: string;
  readonly options: readonly OptionNode[];
  readonly at: Span;
}

/** Inclusive; `max` is already a number. */
export interface RangeNode {
  readonly from: number;
  readonly to: number;
  readonly at: Span;
  readonly options: readonly OptionNode[];
}

export interface ReservedName {
  readonly name: string;
  readonly at: Span;
}

export interface ExtendNode {
  readonly extendee: string;
  readonly fields: readonly FieldNode[];
  readonly at: Span;
}

export type Visibility = "export" | "local" | undefined;

export interface MessageNode {
  readonly name: string;
  readonly visibility: Visibility;
  readonly group: boolean;
  readonly fields: readonly FieldNode[];
  readonly oneofs: readonly OneofNode[];
  readonly messages: readonly MessageNode[];
  readonly enums: readonly EnumNode[];
  readonly extends: readonly ExtendNode[];
  readonly extensionRanges: readonly RangeNode[];
  readonly reservedRanges: readonly RangeNode[];
  readonly reservedNames: readonly ReservedName[];
  readonly options: readonly OptionNode[];
  readonly at: Span;
  /** Where its body ends. */
  readonly end: number;
}

export interface EnumValueNode {
  readonly name: string;
  readonly number: number;
  readonly options: readonly OptionNode[];
  readonly at: Span;
  readonly numberAt: Span;
}

export interface EnumNode {
  readonly name: string;
  readonly visibility: Visibility;
  readonly values: readonly EnumValueNode[];
  readonly reservedRanges: readonly RangeNode[];
  readonly reservedNames: readonly ReservedName[];
  readonly options: readonly OptionNode[];
  readonly at: Span;
  /** Where its body ends. */
  readonly end: number;
}

export interface RpcNode {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
  readonly options: readonly OptionNode[];
  readonly at: Span;
  readonly requestAt: Span;
  readonly responseAt: Span;
}

export interface ServiceNode {
  readonly name: string;
  readonly rpcs: readonly RpcNode[];
  readonly options: readonly OptionNode[];
  readonly at: Span;
  /** Where its body ends. */
  readonly end: number;
}

export interface ImportNode {
  readonly path: string;
  readonly kind: "plain" | "public" | "weak" | "option";
  readonly at: Span;
}

export type Edition = "proto2" | "proto3" | "2023" | "2024";

export interface FileNode {
  readonly edition: Edition;
  /** Where syntax or edition is written; undefined where a file has none, which means proto2. */
  readonly editionAt: Span | undefined;
  readonly package: string;
  readonly packageAt: Span | undefined;
  readonly imports: readonly ImportNode[];
  readonly options: readonly OptionNode[];
  readonly messages: readonly MessageNode[];
  readonly enums: readonly EnumNode[];
  readonly extends: readonly ExtendNode[];
  readonly services: readonly ServiceNode[];
}

/** A fault before it has a file: offsets only, so that one parse serves every path and side with this content. */
export interface SyntaxFault {
  readonly message: string;
  readonly at: Span;
}

/** A node while it is being read: its lists can still grow. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
