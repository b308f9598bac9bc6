import type { Rpc } from "../model/descriptor.js";
import type { Executed } from "./execute.js";
/** A call as a witness writes it down: how many messages one end sends. */
export interface CallDatum {
    readonly method: string;
    readonly role: "request" | "response";
    readonly surface: "wire";
    /** ProtoJSON of each message, in order. */
    readonly value: readonly unknown[];
}
/** Frames messages as gRPC does (one flag byte, four length bytes) and reads them as the other side's method would. */
export declare function executeCall(writer: Rpc, reader: Rpc, { role, value }: Pick<CallDatum, "role" | "value">): Promise<Executed>;
