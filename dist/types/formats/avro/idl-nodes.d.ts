import type { ArrayNode, Node, ObjectNode, StringNode } from "../../source/node.js";
interface Placed {
    readonly start: number;
    readonly end: number;
}
/** JSON nodes that stand where the IDL text stands that they are made from. */
export declare function stringAt(value: string, { start, end }: Placed): StringNode;
export declare function arrayAt(items: readonly Node[], { start, end }: Placed): ArrayNode;
export declare function objectAt(entries: readonly (readonly [string, Node | undefined])[], { start, end }: Placed): ObjectNode;
export {};
