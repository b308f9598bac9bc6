import type { Facts } from "../facts.js";
import type { ContractCase, Needs } from "../needs/needs.js";
import type { Exception } from "./subject.js";
/** Content that the base branch had lately: one owner or on-call person, no window. */
export declare function revertOf({ policy, now }: Needs, { pastStates }: Facts, contract: ContractCase): Exception | undefined;
