import type { Class } from "../../model/outcome.js";
import type { RawRisk, RiskLevel } from "../policy/raw.js";
/** What a contract's risk is computed from. */
export interface RiskInput {
    readonly class: Class;
    readonly removed: boolean;
    readonly tier: number | undefined;
    readonly tags: readonly string[];
    readonly regions: number;
    readonly consumersBroken: number;
    readonly tier1ConsumersBroken: number;
}
export interface Risk {
    readonly score: number;
    readonly level: RiskLevel;
    /** Each part of the score in words. */
    readonly parts: readonly string[];
}
/** The computed risk; a request may raise it, never lower it. */
export declare function riskOf(input: RiskInput, policy: RawRisk | undefined, declared?: RiskLevel): Risk;
