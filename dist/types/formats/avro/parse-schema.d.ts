import type { ArrayNode, Node, ObjectNode } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import type { Field, Named, Properties, Reference, Schema } from "./schema.js";
/** Reads schemas from one file's JSON (or from an IDL file rendered to the same nodes). */
export interface SchemaReader {
    readonly text: Text;
    readonly definitions: ReadonlyMap<string, Named>;
    readonly references: readonly Reference[];
    readonly notes: readonly string[];
    /** @throws ReadError at the first thing that is not Avro. */
    schema(node: Node, namespace: string): Schema;
    fields(node: ArrayNode, namespace: string, owner: string): readonly Field[];
    properties(node: ObjectNode, known: readonly string[]): Properties;
    note(message: string, at: {
        start: number;
    }): void;
    fail(message: string, at: {
        start: number;
        end: number;
    }): never;
}
export declare function schemaReader(text: Text): SchemaReader;
