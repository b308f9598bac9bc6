import { type Node } from "./node.js";
import { type Text } from "./text.js";
/** Deeper documents are refused: no contract needs it, and every later step may recurse. */
export declare const deepest = 1000;
export interface JsonSyntax {
    /** Accept // and block comments, as Avro's Java parser does. */
    readonly comments?: boolean;
}
/**
 * Reads one JSON document (RFC 8259), keeping what JSON.parse loses: positions, duplicate keys, digits of numbers.
 * @throws ReadError with file, line, column and what was expected.
 */
export declare function readJson(source: Text, syntax?: JsonSyntax): Node;
