import type { ProfileName } from "../../../model/formats.js";
import type { ProfileResult } from "../../../model/contract.js";
import { type Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import type { ProtoContract } from "../matching/matched.js";
import type { ProtoModel } from "../model/proto-model.js";
/** Another system's verdict over a pair; undefined for a profile that Protobuf does not know. */
export declare function profileOf(name: ProfileName, { base, head }: ProfileTask<ProtoContract>): {
    verdict: Verdict;
    result: ProfileResult;
} | undefined;
/** The findings of buf about a file that head does not have. */
export declare function removedResult(name: ProfileName, base: ProtoContract, head: ProtoModel): ProfileResult | undefined;
