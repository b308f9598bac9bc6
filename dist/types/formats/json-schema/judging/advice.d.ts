import { type Outcome, type Verdict } from "../../../model/outcome.js";
/** One direction under the profile's semantics and by plain set inclusion. */
export interface BothWays {
    readonly own: Outcome;
    readonly strict: Outcome;
}
/** A direction that reads only because writers write declared names says so itself. */
export declare function noteOn({ own, strict }: BothWays): Outcome;
/**
 * Where the default profile and plain set inclusion differ: both answers, and what to do about it. Most questions about
 * compatibility of JSON Schemas in the field are this one.
 */
export declare function adviceOn(verdict: Verdict, strict: Verdict): readonly string[];
