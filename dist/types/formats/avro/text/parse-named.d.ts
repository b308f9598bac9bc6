import { type Node, type ObjectNode } from "../../../source/node.js";
import { type Named, type Place, type Schema } from "../schema/schema.js";
import { type ParseContext } from "./parse-context.js";
/** What every named type has. */
export interface Common {
    /** The full name. */
    readonly name: string;
    readonly place: Place;
    readonly aliases: readonly string[];
    readonly doc: string | undefined;
}
/** Reads a definition under its full name. A second, identical definition becomes a reference to the first. */
export declare function define(context: ParseContext, node: ObjectNode, namespace: string, read: (context: ParseContext, node: ObjectNode, common: Common) => Named): Schema;
/** One name without dots. */
export declare function checkPart(context: ParseContext, part: string, at: Node): void;
