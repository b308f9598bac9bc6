import type { FormatId } from "./formats.js";
import type { Instant } from "./instant.js";
import type { Entry } from "./entries.js";
import type { Fault } from "./location.js";
import type { Revision } from "./report.js";
import type { Snapshot } from "./snapshot.js";
/** A file that is not the same on both sides; a side is undefined where the file does not exist. */
export interface Differing {
    readonly path: string;
    readonly base?: Entry;
    readonly head?: Entry;
}
/** A state that a contract had on base's branch. */
export interface EarlierVersion {
    readonly commit: string;
    /** When it landed. */
    readonly at: Instant;
    /** The file's path then. */
    readonly path: string;
    readonly open: () => Promise<Snapshot>;
}
export interface EarlierVersions {
    /** Newest first. */
    readonly versions: readonly EarlierVersion[];
    /** Why there may be more of them. */
    readonly missing?: string;
}
/** The two sides that are compared, as a host found them. Nothing has been read yet. */
export interface Sources {
    readonly base: Revision;
    readonly head: Revision;
    readonly baseSide: Snapshot;
    readonly headSide: Snapshot;
    readonly differing: readonly Differing[];
    /** Head's files as one text, each path between a tab and a NUL: enough to count them when no file is added or removed. */
    readonly headLines?: string;
    /** The branch whose merge base with head is compared, as this clone knows it. */
    readonly target?: {
        readonly name: string;
        readonly commit: string;
    };
    /** The earlier versions of a contract on base's branch; absent where there is no history. */
    readonly earlier?: (of: {
        readonly path: string;
        readonly cause?: string;
    }) => Promise<EarlierVersions>;
    /** Two files that a person named are contracts of this format, whatever their names. */
    readonly format?: FormatId;
    /** What was left out while looking, for people. */
    readonly notes?: readonly string[];
}
/** The same sources, where all history is fetched before earlier versions are looked for: a plain checkout has none. */
export declare function withHistory(sources: Sources, fetch: () => Promise<void>): Sources;
/** There is nothing to compare; `exit` is 2 for a wrong call, 3 for a missing base. */
export declare class NoSources extends Error {
    readonly fault: Fault;
    readonly exit: 2 | 3;
    readonly name = "NoSources";
    constructor(fault: Fault, exit: 2 | 3);
}
