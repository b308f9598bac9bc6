import type { Decision, Dimension } from "../../model/decision.js";
import type { Facts } from "../facts.js";
import type { Needs } from "../needs/needs.js";
import { type Tally } from "../sign-offs/tally.js";
import type { Finding } from "./finding.js";
import type { Subject } from "./subject.js";
/** Judges the evidence against the needs. Pure: the same needs and facts always give the same decision. */
export declare function decide(needs: Needs, facts: Facts): Promise<Decision>;
/** What a requirement says of a case, enforced as far as the case's enforcement reaches. */
export interface EnforcedFinding extends Finding {
    readonly dimension: Dimension;
}
export declare function findingsOf(subject: Subject, tally: Tally): readonly EnforcedFinding[];
