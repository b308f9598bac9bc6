import type { FileNode } from "../syntax/ast.js";
import type { ProtoFile } from "./descriptor.js";
/** What decides how the names of a text resolve: its paths, and the files that its imports lead to. */
interface LinkKey {
    readonly path: string;
    readonly importPath: string;
    readonly node: FileNode;
    readonly targets: readonly (ProtoFile | "circle" | undefined)[];
}
/**
 * A file that is the same on both sides, down to the last import, is linked once for both: most of a large module.
 * Held weakly, so that a comparison's files go with it.
 */
export declare function linkedOnce(key: LinkKey, link: () => ProtoFile): ProtoFile;
export {};
