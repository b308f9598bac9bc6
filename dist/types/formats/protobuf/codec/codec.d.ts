import type { Enum, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "../decoding/reader-context.js";
/** A message as protobufjs holds it: own properties by field name. */
export type Decoded = Readonly<Record<string, unknown>>;
/** The real encoder and decoder of one type. */
export interface Codec {
    /** ProtoJSON in, message out. Throws what the decoder says. */
    parse(value: unknown): Decoded;
    print(message: Decoded): unknown;
    encode(message: Decoded): Uint8Array;
    /** A message inside this one. */
    encodeAs(type: Message, message: Decoded): Uint8Array;
    /** Unknown fields are kept. */
    decode(bytes: Uint8Array): Decoded;
    parseJson(text: string, policy: Policy): Decoded;
    printJson(message: Decoded): string;
    /** What an absent field reads as. */
    missing(message: Decoded): string | undefined;
}
export declare const decoderName = "protobufjs 8.8.1";
/** protobufjs and its ProtoJSON extension, loaded when the first witness is needed. Throws what it cannot describe. */
export declare const codecOf: (object: Message | Enum) => Promise<Codec>;
/** A datum by the writer's schema, in ProtoJSON, and how it is to travel. */
export interface Dispatch {
    readonly value: unknown;
    readonly on: DataSurface;
    readonly policy: Policy;
}
/** How a datum travels: encoded by the writer, decoded by the reader. */
export interface Trip {
    readonly sent: Decoded;
    readonly received: Decoded;
    /** Hex on the wire, text in JSON. */
    readonly transport: string;
}
export type Travelled = Trip | {
    readonly refused: string;
    readonly transport: string;
};
/** Writes with one codec and reads with the other. Throws only where the writer itself refuses the datum. */
export declare function travel(writer: Codec, reader: Codec, { value, on, policy }: Dispatch): Travelled;
