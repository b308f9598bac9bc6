import type { PlainSchema } from "./claim.js";
/**
 * Values that may be in a set which json-schema-diff wrote down, the simplest first: at its bounds and just outside of
 * what it leaves out. They share nothing with the engine that they are to check, and Ajv judges every one.
 */
export declare function samplesOf(claim: PlainSchema): readonly unknown[];
