import { type Outcome, type Surface } from "../../../model/outcome.js";
import { type Schema } from "../schema/schema.js";
import type { Matched } from "./matched.js";
/** One branch of one side, with the whole types of both sides at that place. */
export interface Branch {
    readonly branch: Schema;
    readonly slot: Schema;
    readonly otherSlot: Schema;
}
export interface BranchDifference {
    readonly base: Branch | undefined;
    readonly head: Branch | undefined;
    readonly match: Matched["unions"][number];
}
/** Branches that only one side has, and pairs of branches that differ by a promotion. */
export declare function branchDifferences({ unions }: Matched): Iterable<BranchDifference>;
/** What becomes of a value that the writer writes in this branch. */
export declare function readsBranch(reader: Branch | undefined, writer: Branch | undefined, _on: Surface, { resolver }: Matched): Outcome;
