import type { Replayed } from "../../../model/format.js";
import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Unproven } from "../../format-definition.js";
import { type Resolution } from "../decode/resolution.js";
import type { Contract } from "../schema/schema.js";
/** Builds the smallest datum that shows this failure, and executes it; or says why there is none to show. */
export declare function proveOutcome(outcome: Outcome, resolution: Resolution): Promise<Witness | Unproven | undefined>;
/** Executes `written` once more. A datum that the writer cannot write is not a failure of the reader: it throws. */
export declare function replayWritten(reader: Contract, writer: Contract, written: unknown): Promise<Replayed>;
