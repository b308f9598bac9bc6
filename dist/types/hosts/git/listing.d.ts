import type { Side } from "../../model/location.js";
import type { Entry } from "../../model/snapshot.js";
import type { Differing } from "../sources.js";
export type Entries = ReadonlyMap<string, Entry>;
/** Output of `ls-tree -r -z`: `mode type oid\tpath`. A submodule is no file. */
export declare function parseTree(output: Buffer): Entries;
/** Output of `ls-files -z -s -o`, parsed as far as is asked: a run in which nothing changed needs little of it. */
export interface Index {
    /** Tracked files; a new map. */
    entries(): Map<string, Entry>;
    /** All tracked files as one text, each `…\tpath\0`; undefined where not every line is one file. */
    readonly lines: string | undefined;
    readonly untracked: readonly string[];
}
/**
 * `mode oid stage\tpath` for tracked files, `path` for untracked ones, which git lists first. A file in conflict is
 * listed once per stage, and what counts is on disk. `path/` is a repository of its own.
 */
export declare function parseIndex(output: Buffer): Index;
/** `:basemode headmode baseoid headoid status`, `path`, …; zeros stand for "no file" or "not hashed yet". */
export declare function parseRawDiff(output: Buffer): Map<string, Differing>;
/** A file that was taken out of the index but not off the disk is deleted and untracked at once: it is there. */
export declare function addUntracked(differing: Map<string, Differing>, untracked: readonly string[]): void;
/** One side's entries are the other's with what differs exchanged, so that only one side is listed. */
export declare function exchange(entries: Map<string, Entry>, differing: readonly Differing[], side: Side): Entries;
