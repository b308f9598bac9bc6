import type { Node, ObjectNode } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import type { Import } from "./parsed.js";
/** An IDL file rendered to the nodes that its JSON form would have, with the positions of the IDL text. */
export interface IdlDocument {
    readonly protocol: ObjectNode | undefined;
    readonly namespace: string;
    readonly types: readonly Node[];
    readonly main: Node | undefined;
    readonly imports: readonly Import[];
}
/**
 * Reads Avro IDL (1.12, Idl.g4): a protocol, or `namespace …;`, `schema …;` and named types.
 * @throws ReadError with line, column and what was expected.
 */
export declare function readIdl(text: Text): IdlDocument;
