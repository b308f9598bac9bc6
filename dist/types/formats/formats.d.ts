import type { FormatId } from "../model/change.js";
import type { Format } from "../model/format.js";
/** How a format's files are told apart without loading the format. */
export interface FormatEntry {
    readonly id: FormatId;
    /** Endings of file names that are contracts of this format by name. */
    readonly suffixes: readonly string[];
    readonly load: () => Promise<Format>;
    /** Which files may refer to files that are no contracts themselves, so that a change there matters. */
    readonly referrers: Referrers;
}
export interface Referrers {
    /** Endings of the files that refer. */
    readonly suffixes: readonly string[];
    /** Endings of the files whose change always matters: they can be referred to otherwise than by name, or say where files are found. */
    readonly targets: readonly string[];
    /** Any other file can be referred to by its name. */
    readonly byName: boolean;
    /** Ways to spell a name so that it does not stand in the text as it is. */
    readonly escapes: readonly string[];
}
/** The only list of formats. Each is loaded when a contract of its kind changed, not before. */
export declare const formats: readonly FormatEntry[];
