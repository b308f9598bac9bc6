import type { Enum, Field, Message, ProtoFile } from "./descriptor.js";
/** A type alone, without what it refers to. */
export declare function ownText(type: Message | Enum): string;
/** A file's own declarations, without foreign types. */
export declare function ownShape(file: ProtoFile): unknown;
/** A field alone: its type by name. */
export declare const ownFieldText: (object: Field) => string;
