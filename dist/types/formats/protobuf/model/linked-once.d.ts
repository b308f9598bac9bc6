import type { FileNode } from "../syntax/ast.js";
import type { ProtoFile } from "./descriptor.js";
/** What decides how a text's names resolve: where it lies, and the files that its imports lead to. */
interface Linkage {
    readonly path: string;
    readonly importPath: string;
    readonly node: FileNode;
    readonly targets: readonly (ProtoFile | "circle" | undefined)[];
}
/**
 * A file that is the same on both sides, down to the last import, is linked once for both: most of a large module.
 * Held weakly, so that a comparison's files go with it.
 */
export declare function linkedOnce(linkage: Linkage, link: () => ProtoFile): ProtoFile;
export {};
