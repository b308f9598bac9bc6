import type { Node } from "../../../source/node.js";
/** A node as compact JSON: numbers digit for digit, keys in order, the last of duplicate keys. */
export declare const rawJson: (object: Node) => string;
