import type { FileNode } from "../syntax/ast.js";
export type SymbolKind = "package" | "message" | "enum" | "service" | "field" | "oneof" | "value" | "extension" | "rpc";
/** The full names that a text declares and their kinds, packages included. The first declaration of a name wins. */
export interface Symbols {
    get(fullName: string): SymbolKind | undefined;
}
export declare function symbolsOf(file: FileNode): Symbols;
/**
 * Resolves a name as protoc does: from the innermost scope outwards, the first scope that knows the name's first
 * part as something with members decides. `find` answers what a full name is.
 */
export declare function resolveName(name: string, scope: string, find: (fullName: string) => SymbolKind | undefined, wanted: (kind: SymbolKind) => boolean): string | undefined;
