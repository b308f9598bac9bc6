import type { ContractPair } from "../../format-definition.js";
import type { ContractSettings } from "../../../model/contract.js";
import type { Policy } from "../decoding/reader-context.js";
import type { Matched, ProtoContract } from "./matched.js";
export declare function policyOf({ options }: ContractSettings): Policy;
export declare function matchContracts({ base, head, settings, run }: ContractPair<ProtoContract>): Matched;
