import type { Node } from "../../../source/node.js";
import { type IdlScanner, type Token } from "./idl-scanner.js";
import { type Annotation } from "./idl-types.js";
/** The words that begin a named type. */
export declare const definitions: string[];
/** What stands before a declaration. */
export interface Header {
    readonly doc: string | undefined;
    readonly annotations: readonly Annotation[];
}
export declare function readDefinition(scanner: IdlScanner, header: Header): Node;
export declare function readMessage(scanner: IdlScanner, header: Header): [string, Node];
export declare function common({ doc, annotations }: Header, at: Token): [string, Node | undefined][];
export declare function nameToken(scanner: IdlScanner, what: string): Token;
export declare function endOfStatement(scanner: IdlScanner, token: Token, start?: number): Token;
