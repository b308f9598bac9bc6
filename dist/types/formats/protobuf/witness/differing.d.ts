import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
/** Values of the writer that set only what differs between two messages, the nearest difference first. */
export declare function differingValues(writer: Message, reader: Message, on: DataSurface): readonly unknown[];
/** Values of a message field that set only what differs between its type and the reader's. */
export declare function differingFieldValues(writer: Field, reader: Field | undefined, on: DataSurface): readonly unknown[];
