import type { PlainSchema } from "./claim.js";
/**
 * An estimate of json-schema-diff's work on a pair. It writes every set out as a list of alternatives, and multiplies
 * such lists for a conjunction and for each complement: oneOf of four equal objects takes seconds, of five a minute.
 */
export declare function costOf(base: PlainSchema, head: PlainSchema): number;
