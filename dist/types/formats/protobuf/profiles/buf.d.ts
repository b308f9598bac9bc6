import type { ProfileFinding } from "../../../model/contract.js";
import type { ProtoContract } from "../matching/matched.js";
import type { ProtoModel } from "../model/proto-model.js";
/**
 * What `buf breaking` 1.75 says about one file of base: the same rule ids in the same files. Elements are paired by
 * full name wherever they stand now, files by path.
 */
export declare function bufFindings(category: string, base: ProtoContract, head: ProtoContract | undefined, headModel: ProtoModel): readonly ProfileFinding[];
