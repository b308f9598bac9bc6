import type { Replayed } from "../../model/format.js";
import type { Outcome, Witness } from "../../model/outcome.js";
import type { Contract } from "./schema.js";
/** Builds the smallest datum that shows this failure, and executes it. Undefined where none can be built. */
export declare function proveOutcome(outcome: Outcome, reader: Contract, writer: Contract): Promise<Witness | undefined>;
/** Executes `written` once more. A datum that the writer cannot write is not a failure of the reader: it throws. */
export declare function replayWritten(reader: Contract, writer: Contract, written: unknown): Promise<Replayed>;
