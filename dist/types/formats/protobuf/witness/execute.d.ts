import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Dispatch } from "../codec/codec.js";
import type { Enum, Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
/** A datum as a witness writes it down: plain JSON that `replay` can encode again. */
export interface Datum {
    /** The writer's message, or the writer's enum for a message with this one field, called value. */
    readonly message?: string;
    readonly enum?: string;
    /** The reader's name for it, where that is another. */
    readonly reader?: string;
    readonly surface: DataSurface;
    /** ProtoJSON, by the writer's schema. */
    readonly value: unknown;
}
export interface Executed {
    readonly outcome: Outcome["outcome"];
    readonly witness: Witness;
}
/** Really writes one datum with the writer's type and reads it with the reader's. Throws where the writer refuses it. */
export declare function execute(writer: Message | Enum, reader: Message | Enum, dispatch: Dispatch): Promise<Executed>;
