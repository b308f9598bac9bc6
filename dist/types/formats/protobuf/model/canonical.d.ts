import type { Enum, Field, Message, ProtoFile } from "./descriptor.js";
/** Everything in a file that some reader, writer or generator looks at, and all foreign types that it reaches. */
export declare function canonicalText(file: ProtoFile): string;
/** A type alone, without what it refers to. */
export declare function ownText(type: Message | Enum): string;
/** A field alone: its type by name. */
export declare function ownFieldText(field: Field): string;
