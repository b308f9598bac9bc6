import type { ArrayNode, Node, ObjectNode, StringNode } from "../../../source/node.js";
interface Placed {
    readonly start: number;
    readonly end: number;
}
/** JSON nodes made from IDL, with the positions of the IDL text. */
export declare function stringAt(value: string, { start, end }: Placed): StringNode;
export declare function arrayAt(items: readonly Node[], { start, end }: Placed): ArrayNode;
export declare function objectAt(entries: readonly (readonly [string, Node | undefined])[], { start, end }: Placed): ObjectNode;
export {};
