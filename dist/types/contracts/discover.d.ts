import { type FormatId } from "../model/formats.js";
import type { Differing, Sources } from "../model/sources.js";
import type { Snapshot } from "../model/snapshot.js";
import { type Skipped } from "./skip.js";
/** What decides which files are contracts. */
export interface Discovery {
    /** A format that the config gives to a path, whatever its name. */
    readonly formatOf?: (path: string) => FormatId | undefined;
    /** Why a file does not count; undefined when it does. */
    readonly skipped: (path: string) => Skipped | undefined;
}
/** A changed file that is a contract. */
export interface Candidate extends Differing {
    readonly format: FormatId;
}
export interface Discovered {
    readonly candidates: readonly Candidate[];
    /** Changed files that are contracts by name or config but do not count. */
    readonly skipped: readonly {
        readonly path: string;
        readonly why: Skipped;
    }[];
}
/** The changed files that are contracts: by config, by name, or by content on either side. */
export declare function discover(sources: Sources, discovery: Discovery): Promise<Discovered>;
/** Only the file's mode changed. */
export declare function sameContent({ base, head }: Differing): boolean;
/** Contracts of a side that are known by name or config; those known by content count when they change. */
export declare function contractsOf(side: Snapshot, { formatOf, skipped }: Discovery): Generator<string>;
/** The number of contracts by name in lines of paths, in one pass; undefined where some of them may be skipped. */
export declare function countByName(lines: string): number | undefined;
/** "2 changed files were skipped: 1 vendored (vendor/a.avsc), 1 generated (gen/b.proto)"; nothing for none. */
export declare function skippedNote(skipped: Discovered["skipped"]): string | undefined;
