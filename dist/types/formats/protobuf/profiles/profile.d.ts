import type { ProfileName, ProfileResult } from "../../../model/contract.js";
import type { Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../define-format.js";
import type { ProtoContract } from "../matching/match.js";
import type { ProtoModel } from "../model/proto-model.js";
/** Another system's verdict over a pair; undefined for a profile that Protobuf does not know. */
export declare function profileOf(name: ProfileName, { base, head }: ProfileTask<ProtoContract>): {
    verdict: Verdict;
    result: ProfileResult;
} | undefined;
/** A file that is gone, as buf reports it. */
export declare function removedResult(name: ProfileName, base: ProtoContract, head: ProtoModel): ProfileResult | undefined;
