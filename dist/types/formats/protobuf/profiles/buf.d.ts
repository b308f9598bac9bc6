import type { ProfileFinding } from "../../../model/contract.js";
import type { ProtoContract } from "../matching/match.js";
import type { ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { Span } from "../syntax/ast.js";
/** Notes one finding; without a span it belongs to the file as a whole. */
export type Report = (id: string, message: string, file: ProtoFile | undefined, at?: Span) => void;
/**
 * What `buf breaking` 1.75 says about one file of base: the same rule ids in the same files. Elements are paired by
 * full name wherever they stand now, files by path.
 */
export declare function bufFindings(category: string, base: ProtoContract, head: ProtoContract | undefined, headModel: ProtoModel): readonly ProfileFinding[];
