import type { Side } from "../../model/location.js";
import { type Entries } from "../../model/entries.js";
import type { Differing } from "../../model/sources.js";
/**
 * Output of `ls-tree -r -z` (`mode type oid\tpath`) or the tracked files of `ls-files -z -s` (`mode oid stage\tpath`),
 * each line ended by a NUL, with what differs from it. It is searched as one text, and parsed only when much is asked.
 */
export declare function listedEntries(lines: string, differing?: readonly Differing[], side?: Side): Entries;
/** Output of `ls-files -z -s -o`. */
export interface Index {
    /** All tracked files as one text, each line ended by a NUL. */
    readonly lines: string;
    /** Every line of it is one file: none is in conflict, none is a submodule. */
    readonly plain: boolean;
    readonly untracked: readonly string[];
}
/** git lists untracked files first, by path alone. `path/` is a repository of its own. */
export declare function parseIndex(text: string): Index;
/** `:basemode headmode baseoid headoid status`, `path`, …; zeros stand for "no file" or "not hashed yet". */
export declare function parseRawDiff(output: Buffer): Map<string, Differing>;
/** A file that was taken out of the index but not off the disk is deleted and untracked at once: it is there. */
export declare function addUntracked(differing: Map<string, Differing>, untracked: readonly string[]): void;
