import type { ElementPath } from "../../../model/change.js";
import type { SchemaDocument } from "../documents.js";
import type { SchemaDifference } from "./difference.js";
/** All differences between two documents, at the places where they are written; references are not followed. */
export declare function differencesOf(base: SchemaDocument, head: SchemaDocument, root: ElementPath): readonly SchemaDifference[];
