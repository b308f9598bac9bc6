import type { Node } from "../../../source/node.js";
import { type At } from "./compiler.js";
import type { Literal } from "./formula.js";
export declare function reference(at: At, value: Node, key: string): Literal;
/** Decided when the outermost owner of the name is the same on every way to it; else equal to itself only. */
export declare function dynamicReference(at: At, value: Node, key: string): Literal;
