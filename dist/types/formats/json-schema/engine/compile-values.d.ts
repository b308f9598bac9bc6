import type { Node } from "../../../source/node.js";
import type { At, Read } from "./compiler.js";
import type { Literal } from "./formula.js";
export declare function types(at: At, value: Node, key: string): Literal;
export declare function enumeration(at: At, value: Node, key: string): Literal;
export declare function listOf(at: At, nodes: readonly Node[], key: string): Literal;
export declare function count(kind: "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"): Read;
export declare function format(at: At, value: Node): Literal;
