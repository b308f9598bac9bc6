import type { ElementPath } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents.js";
import type { SchemaDifference, Spot, Standing } from "./difference.js";
import type { Path } from "./substitute.js";
/** Two documents on the way through them, and what was found so far. */
export interface Walk {
    readonly base: SchemaDocument;
    readonly head: SchemaDocument;
    readonly found: SchemaDifference[];
}
/** One difference: where each side has it, and where it would be. */
export declare function add(walk: Walk, rule: string, element: ElementPath, base: Spot | undefined, head: Spot | undefined, basePath: Path, headPath: Path): void;
export declare function spotted(keyword: string, { node }: Standing): Spot;
export declare function named(keyword: string, name: string, { node }: Standing): Spot;
export declare function membersOf(node: Node): readonly string[];
export declare function standing({ node, path }: Standing, key: string): Standing | undefined;
export declare function item({ node, path }: Standing, index: number): Standing | undefined;
export declare function emptied({ node }: Standing): Node;
/** Equal as JSON texts, the order of keys aside, and only the last of keys that are written twice. */
export declare function same(one: Node, other: Node): boolean;
