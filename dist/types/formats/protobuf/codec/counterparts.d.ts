import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface } from "../reading/lens.js";
import type { Decoded } from "./codec.js";
/** The fields of a message that a datum sets, in the message's order. */
export declare function propertyNames(message: Message, sent: Decoded): readonly Field[];
/** protobufjs starts lists and maps empty rather than absent. */
export declare function isEmpty(value: unknown, { cardinality }: Field): boolean;
/** Which of the reader's fields take what the writer's fields send, worked out once for all data. */
export interface Counterparts {
    readonly targets: ReadonlyMap<Field, Field>;
    /** The first field that sends to each of the reader's. */
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
export declare function indexOf(message: Message): Index;
export {};
