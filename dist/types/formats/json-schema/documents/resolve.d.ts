import type { Node } from "../../../source/node.js";
import type { Library, SchemaDocument } from "./library.js";
/** A subschema with what its own references are resolved against. */
export interface Place {
    readonly document: SchemaDocument;
    readonly node: Node;
    readonly base: string;
}
/** What following one reference costs, in steps. */
export declare const resolveSteps = 10;
/** Where a reference leads, or the URI that nothing in the repository answers to. */
export type Resolved = Place | {
    readonly missing: string;
};
/**
 * Resolves `$ref` inside this side of the repository.
 * Sources: JSON Schema Core §8.2 (identifiers), RFC 6901 (pointers); a relative reference that its `$id` base leads
 * nowhere is also tried next to the file, as every editor does.
 */
export declare function resolve(library: Library, from: Place, reference: string): Resolved;
/** The place of a subschema that stands below another one in the same document. */
export declare function below({ document, base }: Place, node: Node): Place;
