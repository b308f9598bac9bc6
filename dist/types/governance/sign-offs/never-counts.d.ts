import type { Handle } from "../../model/decision.js";
import { type Facts } from "../facts.js";
import type { Needs } from "../needs/needs.js";
/** Who cannot sign this proposal because they made it. */
export interface NeverCounts {
    /** Why a person's sign-off does not count; undefined when it does. */
    why(person: Handle): string | undefined;
    /** Set when it cannot be told who made the proposal: then no sign-off can be counted. */
    readonly unverifiable?: string;
}
/** The author, and everyone whose commits change a contract or a governance file. */
export declare function neverCounts({ policy, cases }: Needs, facts: Facts): NeverCounts;
