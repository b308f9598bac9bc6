import { type Entries } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import { type Snapshot } from "../../model/snapshot.js";
import type { BlobReader } from "./blobs.js";
import type { Grep } from "./grep.js";
export interface GitSide {
    readonly side: Side;
    /** The top of the working tree. */
    readonly root: string;
    /** The side is the working tree: what has no object id, or one that git never stored, is read from disk. */
    readonly inTree: boolean;
    readonly entries: Entries;
    readonly blobs: BlobReader;
    /** Greps base's commit. */
    readonly grep: Grep;
    /** Paths that are not as in base's commit: they are not grepped but always named, which is allowed. */
    readonly changed: readonly string[];
}
/** A snapshot of a commit or of the working tree. */
export declare function gitSnapshot({ side, root, inTree, entries, blobs, grep, changed }: GitSide): Snapshot;
