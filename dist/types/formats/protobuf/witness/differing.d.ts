import type { Message } from "../model/descriptor.js";
/** Values that reach what differs between two messages, the nearest difference first; equal parts stay empty. */
export declare function differingValues(writer: Message, reader: Message): readonly unknown[];
