import type { ErrorObject } from "ajv";
/** One thing that Ajv objects to. */
export interface Objection {
    /** Where in the instance, as a JSON pointer; a property that may not be there is the place itself. */
    readonly place: string;
    readonly keyword: string;
    /** The property that is missing. */
    readonly missing: string | undefined;
    readonly text: string;
}
export declare function objectionOf(error: ErrorObject): Objection;
