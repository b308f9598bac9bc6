import type { Text } from "../../../source/text.js";
import type { FileNode } from "../syntax/ast.js";
import type { Enum, Import, Message, ProtoFile } from "./descriptor.js";
/** What linking needs to know of the other files. */
export interface Linkage {
    readonly path: string;
    readonly importPath: string;
    readonly text: Text;
    readonly node: FileNode;
    imports(): readonly Import[];
    /** The message or enum that a name means in a scope of this file. */
    lookup(name: string, scope: string): Message | Enum | undefined;
}
/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export declare function linkFile(linkage: Linkage): ProtoFile;
/** protoc's ToJsonName: underscores go, and the letter after one becomes a capital. */
export declare function jsonNameOf(name: string): string;
