import { type Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
/** Stands beside every reference: it counts, so that references to references cannot take exponential time. */
export declare const countingKeyword = "contractCheckStep";
/** Names that an instance holds. What a schema says of other names makes no difference to it. */
export type Names = ReadonlySet<string> | undefined;
/**
 * The document as Ajv must see it to speak the document's dialect: `$schema` and keywords that the dialect does not
 * know removed, siblings of `$ref` removed where they are ignored, draft-04's `id` and boolean bounds respelled.
 * With `names`, properties and dependencies under other names are left out.
 */
export declare function prepared(document: SchemaDocument, node: Node, names?: Names): unknown;
/** Their members say something only of instances that have the name. */
export declare const byName: Set<string>;
