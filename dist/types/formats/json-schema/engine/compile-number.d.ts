import type { Node } from "../../../source/node.js";
import type { At } from "./compiler.js";
import type { Literal } from "./formula.js";
/**
 * Bounds and multiples, exactly. The boolean `exclusiveMinimum` and `exclusiveMaximum` of draft-04 are understood in
 * every dialect: custom meta-schemas often extend draft-04 without saying so, and a boolean means nothing else.
 */
export declare function numberParts(at: At, value: Node, key: string): Literal;
