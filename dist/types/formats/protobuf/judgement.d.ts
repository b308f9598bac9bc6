import type { ContractSettings } from "../../model/contract.js";
import type { Outcome, Surface } from "../../model/outcome.js";
import type { Rule } from "../../model/rule.js";
import type { Matched, ProtoContract } from "./matching/match.js";
/** The rules, each asked once about one matching: the changes and both whole verdicts come from the same answers. */
export declare const askedOnce: readonly Rule<Matched>[];
export declare function matchOnce(base: ProtoContract, head: ProtoContract, settings: ContractSettings): Matched;
/** The whole contract: the worst that any change does on a surface that counts. */
export declare function judgeWhole(reader: ProtoContract, writer: ProtoContract, settings: ContractSettings, surfaces: readonly Surface[]): Outcome;
