/**
 * A JSON or YAML document as it was written: exact numbers, duplicate keys seen, the offsets of every node.
 * Offsets index the Text it was read from.
 */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode;
interface Placed {
    readonly start: number;
    readonly end: number;
}
export interface ObjectNode extends Placed {
    readonly kind: "object";
    /** In the order written; a key that is written twice is here twice. */
    readonly members: readonly Member[];
    /** The last member with this key, as JSON.parse would have it. */
    get(key: string): Node | undefined;
    member(key: string): Member | undefined;
}
export interface Member {
    readonly key: string;
    /** Where the key stands. */
    readonly start: number;
    readonly end: number;
    readonly value: Node;
}
export interface ArrayNode extends Placed {
    readonly kind: "array";
    readonly items: readonly Node[];
}
export interface StringNode extends Placed {
    readonly kind: "string";
    readonly value: string;
}
export interface NumberNode extends Placed {
    readonly kind: "number";
    /** JSON's spelling of the number, digit for digit. */
    readonly raw: string;
    readonly value: number;
}
export interface BooleanNode extends Placed {
    readonly kind: "boolean";
    readonly value: boolean;
}
export interface NullNode extends Placed {
    readonly kind: "null";
}
export declare function objectNode(start: number, end: number, members: readonly Member[]): ObjectNode;
/** Members whose key is written again later in the same object: JSON.parse would lose them silently. */
export declare function duplicateMembers({ members }: ObjectNode): readonly Member[];
/** The plain JSON value; numbers become doubles, `__proto__` stays an ordinary key. */
export declare function plain(node: Node): unknown;
/** What a node is, for messages: "an object", "the string \"x\"". */
export declare function describe(node: Node): string;
export {};
