import type { ErrorObject } from "ajv";
/** What Ajv objects to, as one sentence that names the thing: Ajv's own text leaves out which property, which values. */
export declare function errorText({ instancePath, keyword, message, params }: ErrorObject): string;
