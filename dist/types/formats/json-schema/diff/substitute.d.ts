import { type Node } from "../../../source/node.js";
/** A way into a document: keys of objects, indexes of arrays. */
export type Path = readonly (string | number)[];
/** What one change does to a document: at this place, this node stands now (undefined: nothing does). */
export interface Substitution {
    readonly path: Path;
    readonly node: Node | undefined;
}
/** The document with one change made and everything else shared. */
export declare function substituted(root: Node, { path, node }: Substitution): Node | undefined;
export declare function pointerOf(path: Path): string;
