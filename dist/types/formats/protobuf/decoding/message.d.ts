import { type Outcome } from "../../../model/outcome.js";
import type { Message } from "../model/descriptor.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
/**
 * Reads a whole message with all that it refers to: for a field whose type was replaced by another one, and for
 * files that only use a changed type. A recursive type reads unless something else in it does not.
 */
export declare function readMessage(reader: Message, writer: Message, on: DataSurface, context: ReaderContext): Outcome;
