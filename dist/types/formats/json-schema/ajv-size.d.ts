import type { Library, SchemaDocument } from "./documents.js";
import type { Names } from "./ajv-schema.js";
/** Ajv writes a function for every schema that it meets: about a millisecond each, and its own recursion for depth. */
export declare const mostSchemas = 600;
export declare const deepestSchema = 150;
/** How many schemas Ajv would compile, as far as the limits go, or which of them is passed and where. */
export declare function ajvSize(library: Library, document: SchemaDocument, names: Names): {
    readonly schemas: number;
} | {
    readonly tooLarge: string;
};
