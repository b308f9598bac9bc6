import { type ProfileResult } from "../../../model/contract.js";
import type { Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import type { Contract } from "../judging/side.js";
/**
 * Confluent Schema Registry's answer over a pair. Backward: head is registered after base; forward: the registry
 * compares the other way round. `confluent: lenient` in the config is its compatibilityPolicy LENIENT.
 */
export declare function confluentVerdict({ base, head, settings }: ProfileTask<Contract>): {
    readonly verdict: Verdict;
    readonly result: ProfileResult;
};
