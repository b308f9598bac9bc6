import type { Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
import type { Decoded } from "./codec.js";
/** What became of a datum: lost and altered are failures; kept means that bytes went to the unknown fields. */
export interface Loss {
    readonly kind: "lost" | "altered" | "kept";
    /** `total: 7 was written and -4 arrived` */
    readonly text: string;
}
interface Ends {
    readonly on: DataSurface;
    encode(type: Message, value: unknown): Uint8Array | undefined;
}
interface TypedMessage {
    readonly type: Message;
    readonly message: Decoded;
}
/** Compares what was sent with what arrived, field by field, as far as both sides have the field. */
export declare function losses(from: TypedMessage, to: TypedMessage, ends: Ends): Loss[];
export {};
