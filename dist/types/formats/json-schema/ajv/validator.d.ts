import { type Objection } from "./error-text.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { type Budget } from "../values/budget.js";
import { type Patterns } from "../engine/patterns.js";
/** What Ajv says of an instance, or why it could not be asked. */
export type Validation = Judgement | {
    readonly fault: string;
};
interface Judgement {
    readonly valid: boolean;
    /** What it objects to first; empty for a valid instance. */
    readonly error: string;
    readonly first: Objection | undefined;
}
export interface Validator {
    readonly name: string;
    validate(instance: unknown): Validation;
    /** All that it objects to in an instance that it refuses; none where that cannot be told. */
    objections(instance: unknown): readonly Objection[];
}
/** What a validator needs beside the schema. */
export interface Means {
    readonly patterns: Patterns;
    readonly budget: Budget;
}
/** A validator over a document and everything that it refers to. Never throws: a schema that Ajv refuses is a fault. */
export declare function validatorOf(library: Library, document: SchemaDocument, means: Means): Promise<Validator>;
export {};
