import { type ProtoFile } from "./descriptor.js";
/** What readers, writers and generators look at in a file, as text, with digests of the foreign types it reaches. */
export declare const canonicalText: (object: ProtoFile) => string;
