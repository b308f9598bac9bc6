import type { FieldNode } from "../syntax/ast.js";
import type { Field, FieldType, Oneof } from "./descriptor.js";
import { type DeclarationScope, type Lookup } from "./link-context.js";
/** A field of a message, or an extension of `extendeeName`. */
export declare function linkField(node: FieldNode, { file, features, parent }: DeclarationScope, lookup: Lookup, { oneof, extendeeName }: {
    oneof: Oneof | undefined;
    extendeeName: string | undefined;
}): Field;
/** Whether a list of this type may be packed: numbers and enums. */
export declare function isPackable(type: FieldType): boolean;
/** protoc's ToJsonName: underscores go, and the letter after one becomes a capital. */
export declare function jsonNameOf(name: string): string;
