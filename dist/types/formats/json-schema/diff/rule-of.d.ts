import type { Node } from "../../../source/node.js";
/** Which rule a difference under a keyword belongs to; `node` tells the two kinds of the old `dependencies` apart. */
export declare function ruleOf(keyword: string, node: Node): string;
