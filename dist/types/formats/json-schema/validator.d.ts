import type { Node } from "../../source/node.js";
import type { Library, SchemaDocument } from "./documents.js";
import type { Patterns } from "./engine/patterns.js";
/** What Ajv says of an instance, or why it could not be asked. */
export type Validation = {
    readonly valid: boolean;
    readonly error: string;
} | {
    readonly fault: string;
};
export interface Validator {
    readonly name: string;
    validate(instance: unknown): Validation;
}
/** A validator over a document and everything that it refers to. Never throws: a schema that Ajv refuses is a fault. */
export declare function validatorOf(library: Library, document: SchemaDocument, patterns: Patterns): Promise<Validator>;
/**
 * The document as Ajv must see it to speak the document's dialect: `$schema` and keywords that the dialect does not
 * know removed, siblings of `$ref` removed where they are ignored, draft-04's `id` and boolean bounds respelled.
 */
export declare function prepared(document: SchemaDocument, node: Node): unknown;
