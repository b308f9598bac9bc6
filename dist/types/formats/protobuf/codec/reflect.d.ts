import type * as Protobuf from "protobufjs";
import { type Enum, type Message, type ProtoFile } from "../model/descriptor.js";
type Library = typeof Protobuf;
/** The types of a schema as protobufjs holds them, each described once and only when a datum or a neighbour needs it. */
export interface Reflection {
    message(type: Message): Protobuf.Type;
    /** A message with one field, `value`, that holds the enum. */
    holder(type: Enum): Protobuf.Type;
}
/** The types as one file sees them: its own extensions count. */
export declare function reflectionFrom(library: Library, file: ProtoFile): Reflection;
export {};
