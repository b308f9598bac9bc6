import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
import type { Decoded } from "./codec.js";
/** The fields of a message that a datum sets, in the message's order. */
export declare function propertyNames(message: Message, sent: Decoded): readonly Field[];
/** protobufjs starts lists and maps empty rather than absent. */
export declare function isEmpty(value: unknown, { cardinality }: Field): boolean;
/** Which field of the reader receives what each field of the writer sends; computed once per pair of messages. */
export interface Counterparts {
    readonly targets: ReadonlyMap<Field, Field>;
    /** For each field of the reader, the first field of the writer that sends to it. */
    readonly sources: ReadonlyMap<Field, Field>;
}
export declare function counterpartsOf(writer: Message, reader: Message, on: DataSurface): Counterparts;
interface Index {
    readonly byName: ReadonlyMap<string, Field>;
    readonly byNumber: ReadonlyMap<number, Field>;
    /** A JSON key is a field's JSON name or its own. */
    readonly byKey: ReadonlyMap<string, Field>;
    readonly order: ReadonlyMap<Field, number>;
}
/** A message of thousands of fields is asked thousands of times. */
export declare const indexOf: (object: Message) => Index;
export {};
