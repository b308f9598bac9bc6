import type { Enum, Message } from "../model/descriptor.js";
type Type = Message | Enum;
/** The types that a codec must describe to carry a datum: those that it sets, on either side, and no others. */
export interface Reach {
    readonly writer: ReadonlySet<Type>;
    readonly reader: ReadonlySet<Type>;
}
/** Follows a ProtoJSON datum through the writer's type and, field by field, through the reader's. */
export declare function reachOf(writer: Type, reader: Type, datum: unknown): Reach;
export {};
