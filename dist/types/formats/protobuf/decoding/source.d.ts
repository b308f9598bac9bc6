import { type Outcome } from "../../../model/outcome.js";
/** Code generated from one side does not compile or link against users of the other. */
export declare function breaksCode(what: string): Outcome;
/** Code generated for some languages only does not compile. */
export declare function breaksCodeIn(languages: string, what: string): Outcome;
