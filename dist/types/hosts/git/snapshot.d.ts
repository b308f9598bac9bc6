import type { Side } from "../../model/location.js";
import type { Entry, Snapshot } from "../../model/snapshot.js";
import type { BlobStore } from "./blobs.js";
export interface GitSnapshot {
    readonly side: Side;
    /** The top of the working tree. */
    readonly root: string;
    /** The commit; undefined = the working tree. */
    readonly commit: string | undefined;
    entries(): ReadonlyMap<string, Entry>;
    readonly blobs: BlobStore;
}
/** A snapshot of a commit or of the working tree; entries without an object id are read from disk. */
export declare function gitSnapshot({ side, root, commit, entries, blobs }: GitSnapshot): Snapshot;
