import type { Enum, Message, ProtoFile } from "./descriptor.js";
/** Everything in a file that some reader, writer or generator looks at, and all foreign types that it reaches. */
export declare function canonicalText(file: ProtoFile): string;
/** A file's own declarations alone. */
export declare function ownShape(file: ProtoFile): unknown;
/** The messages and enums of other files that this one reaches, through any number of files. */
export declare function foreignTypes(file: ProtoFile): ReadonlySet<Message | Enum>;
