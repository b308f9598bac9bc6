import type { Node } from "../../../source/node.js";
import { type At, type Read } from "./compiler.js";
import { type Literal } from "./formula.js";
export declare function types(at: At, value: Node, key: string): Literal;
export declare function enumeration(at: At, value: Node, key: string): Literal;
export declare function listOf(at: At, nodes: readonly Node[], key: string): Literal;
export declare function count(kind: "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"): Read;
/**
 * Bounds and multiples, exactly. The boolean `exclusiveMinimum` and `exclusiveMaximum` of draft-04 are understood in
 * every dialect: custom meta-schemas often extend draft-04 without saying so, and a boolean means nothing else.
 */
export declare function numberParts(at: At, value: Node, key: string): Literal;
export declare function format(at: At, value: Node): Literal;
