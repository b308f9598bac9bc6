import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../reading/lens.js";
/** Values that reach what differs between two messages, the nearest difference first; equal parts stay empty. */
export declare function differingValues(writer: Message, reader: Message, on: DataSurface): readonly unknown[];
/** Values of a field of messages that reach what differs between its type and the reader's. */
export declare function differingFieldValues(writer: Field, reader: Field | undefined, on: DataSurface): readonly unknown[];
