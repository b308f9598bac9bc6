import type { Node, ObjectNode } from "../../../source/node.js";
import { type At } from "./compiler.js";
import { type Literal } from "./formula.js";
export declare function eachMember(at: At, value: Node, key: string, read: (name: string, child: Node) => Literal): Literal;
export declare function eachSchema(at: At, value: Node, key: string, make: (name: string, schema: Literal) => Literal): Literal;
/** The names and patterns that `additionalProperties` leaves alone: those beside it, not those in other branches. */
export declare function declared(schema: ObjectNode): {
    names: ReadonlySet<string>;
    patterns: readonly string[];
};
export declare function required(at: At, value: Node, key: string): Literal;
export declare function requiredNames(at: At, node: Node, key: string): Literal;
/** Of an object that has the name, the schema holds. */
export declare function whenPresent({ compiler: { arena } }: At, name: string, schema: Literal): Literal;
