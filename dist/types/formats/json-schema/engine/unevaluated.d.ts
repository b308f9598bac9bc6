import type { Node } from "../../../source/node.js";
import { type At } from "./compiler.js";
import { type Literal } from "./formula.js";
export declare function unevaluatedProperties(at: At, value: Node): Literal;
export declare function unevaluatedItems(at: At, value: Node): Literal;
