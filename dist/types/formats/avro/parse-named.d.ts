import type { Node, ObjectNode } from "../../source/node.js";
import type { Reading } from "./reading.js";
import type { Named, Place, Schema } from "./schema.js";
/** What every named type has. */
export interface Common {
    readonly place: Place;
    readonly aliases: readonly string[];
    readonly doc: string | undefined;
}
/** Reads a definition under its full name; an identical one that stands in the file already is meant by its name. */
export declare function define(reading: Reading, node: ObjectNode, namespace: string, read: (name: string, scope: string, common: Common) => Named): Schema;
/** One name without dots. */
export declare function checkPart(reading: Reading, part: string, at: Node): void;
