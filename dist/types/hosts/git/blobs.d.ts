import type { Loaded } from "../../model/snapshot.js";
/** Blobs read so far, by object id: both sides share it, so equal content is read and decoded once. */
export type BlobStore = Map<string, Loaded>;
/** Streams blobs through one `git cat-file --batch`; blobs over the limit are passed over, not kept. */
export declare function loadBlobs(cwd: string, oids: Iterable<string>, store: BlobStore): Promise<void>;
export declare function tooLarge(size: number): Loaded;
/** UTF-8 text, or why the bytes are not text. */
export declare function decode(bytes: Uint8Array): Loaded;
