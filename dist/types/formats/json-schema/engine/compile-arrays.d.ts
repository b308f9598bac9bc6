import type { Node } from "../../../source/node.js";
import { type At } from "./compiler.js";
import { type Literal } from "./formula.js";
export declare function tuple(at: At, nodes: readonly Node[]): Literal;
export declare function items(at: At, value: Node, key: string): Literal;
export declare function contains(at: At, value: Node): Literal;
