import { type Outcome } from "../../../model/outcome.js";
import { type Contract, type Message, type Named } from "../schema/schema.js";
/** The outcome for each message, type or whole contract of the writer that the reader lacks. */
export type Missing = ReadonlyMap<Message | Named | Contract, Outcome>;
export declare function missingCounterparts(reader: Contract, writer: Contract): Missing;
