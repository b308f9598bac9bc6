import type { FileNode, SyntaxFault } from "./ast.js";
/**
 * Reads one .proto text (proto2, proto3, editions 2023 and 2024). Grammar faults stop at the first; what is wrong
 * with a well-formed file is found later, by `validate`.
 */
export declare function parseProto(text: string): {
    readonly file: FileNode;
} | {
    readonly fault: SyntaxFault;
};
