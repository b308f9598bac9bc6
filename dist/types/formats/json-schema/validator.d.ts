import type { Library, SchemaDocument } from "./documents.js";
import type { Budget } from "./engine/budget.js";
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
/** What a validator needs beside the schema. */
export interface Means {
    readonly patterns: Patterns;
    readonly budget: Budget;
}
/** A validator over a document and everything that it refers to. Never throws: a schema that Ajv refuses is a fault. */
export declare function validatorOf(library: Library, document: SchemaDocument, means: Means): Promise<Validator>;
