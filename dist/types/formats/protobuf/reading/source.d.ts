import type { Outcome } from "../../../model/outcome.js";
/** Code generated from one side does not compile or link against users of the other. */
export declare function breaksCode(what: string): Outcome;
/** Only the generators of some languages look at it. */
export declare function breaksCodeIn(languages: string, what: string): Outcome;
