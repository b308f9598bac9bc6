import { type FormatId } from "../model/formats.js";
import type { Format } from "../model/format.js";
import type { LineExpression } from "../model/snapshot.js";
/** How a format's files are told apart without loading the format. */
export interface FormatEntry {
    readonly id: FormatId;
    /** The ending of the name that a text without a name would have in this format; undefined when it is none. */
    readonly suffixOf: (text: string, isJson: boolean) => string | undefined;
    /** Whether the beginning of a file, whatever its name, says that it is a contract of this format. */
    readonly isContract?: (path: string, start: string) => boolean;
    readonly load: () => Promise<Format>;
    /** Which files may refer to files that are no contracts themselves, so that a change there matters. */
    readonly referrers: Referrers;
}
export interface Referrers {
    /** Endings of the files that refer. */
    readonly suffixes: readonly string[];
    /** Endings of the files whose change always matters: they can be referred to otherwise than by name, or say where files are found. */
    readonly targets: readonly string[];
    /** Whether another file can be referred to, by its name. */
    readonly byName: (path: string) => boolean;
    /** Lines with a reference that does not name its target as it is. */
    readonly indirectReferences: readonly LineExpression[];
}
/** The only list of formats. Each is loaded when a contract of its kind changed, not before. */
export declare const formats: readonly FormatEntry[];
