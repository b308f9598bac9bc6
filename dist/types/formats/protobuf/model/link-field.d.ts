import type { FieldNode } from "../syntax/ast.js";
import type { Field, Oneof } from "./descriptor.js";
import type { Lookup, Place } from "./linkage.js";
/** A field of a message, or an extension of `extendeeName`. */
export declare function linkField(node: FieldNode, { file, features, parent }: Place, lookup: Lookup, { oneof, extendeeName }: {
    oneof: Oneof | undefined;
    extendeeName: string | undefined;
}): Field;
/** protoc's ToJsonName: underscores go, and the letter after one becomes a capital. */
export declare function jsonNameOf(name: string): string;
