import { type Comparison } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { type Class } from "../../model/outcome.js";
import type { Policy, PolicyRule } from "../policy/policy.js";
import { type Level, type RawSignOffRole, type Situation } from "../policy/raw.js";
import type { FiledRequest } from "../requests/request.js";
import type { Grounds } from "./context.js";
import { type Effective } from "./effective.js";
import type { ContractCase } from "./needs.js";
import { type Risk } from "./risk.js";
export interface Assessment {
    readonly effective: Effective;
    readonly situation: Situation;
    readonly level: Level;
    readonly because: string;
    readonly signoff: readonly RawSignOffRole[] | undefined;
    readonly risk: Risk;
    readonly class: Class;
    readonly experimentalUntil?: Instant;
}
/** The strictest reading over the entries that speak for a contract by its names at base and head. */
export declare function assess(grounds: Grounds, comparison: Comparison, request: FiledRequest | undefined): Assessment;
/** The rule of the policy for a row that only the evidence shows: a revert. */
export declare function ruleFor(policy: Policy, { comparison, declared, risk, class: kind, path }: ContractCase, situation: Situation): PolicyRule | undefined;
