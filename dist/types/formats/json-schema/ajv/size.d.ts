import type { Library, SchemaDocument } from "../documents/library.js";
import { type Names } from "./schema.js";
/** How many schemas Ajv would compile, as far as the limits go, or which of them is passed and where. */
export declare function ajvSize(library: Library, document: SchemaDocument, names: Names): {
    readonly schemas: number;
} | {
    readonly tooLarge: string;
};
