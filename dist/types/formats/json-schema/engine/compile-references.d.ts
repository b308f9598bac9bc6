import type { Node } from "../../../source/node.js";
import type { At } from "./compiler.js";
import type { Literal } from "./formula.js";
export declare function reference(at: At, value: Node, key: string): Literal;
/** Static when the name has one owner among everything loaded: then no dynamic scope can choose another. */
export declare function dynamicReference(at: At, value: Node, key: string): Literal;
