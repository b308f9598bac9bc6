import { type Comparison } from "../../model/contract.js";
import type { Outcome } from "../../model/outcome.js";
import type { Consumer, Policy } from "../policy/policy.js";
/**
 * Whether a consumer's schema reads what the head side writes. The host asks the format; the reader schema is read at
 * the governed tip, because a proposal must not repair its own victim. Undefined where the host cannot ask.
 */
export type JudgeReader = (comparison: Comparison, readerSchema: string) => Promise<Outcome | undefined>;
/** One consumer of one changed contract. */
export interface Impact {
    readonly contract: string;
    readonly consumer: Consumer;
    /** broken: computed. removed: it reads an element that is gone. reads: it is not hurt. unknown: could not be computed. */
    readonly effect: "broken" | "removed" | "reads" | "unknown";
    readonly because: string;
    /** Fingerprints of the changes that hurt it. */
    readonly changes: readonly string[];
}
export declare function impactOf(policy: Policy, comparisons: readonly Comparison[], judge: JudgeReader | undefined): Promise<readonly Impact[]>;
