import type { Snapshot } from "../model/snapshot.js";
declare const attributes: readonly ["linguist-vendored", "linguist-generated"];
type Attribute = (typeof attributes)[number];
/** What `.gitattributes` say of a file, as far as it concerns us; an attribute that none speaks of is not there. */
export type Attributes = (path: string) => ReadonlyMap<Attribute, boolean>;
export declare const noAttributes: Attributes;
/** One line: later lines win over earlier ones, files in deeper folders over those above. */
interface Line {
    /** The folder of the file, "" or ending in "/". */
    readonly folder: string;
    readonly pattern: readonly string[];
    /** A pattern without a slash is matched with the file's name alone. */
    readonly nameOnly: boolean;
    /** undefined: `!name`, back to what holds without any line. */
    readonly values: ReadonlyMap<Attribute, boolean | undefined>;
}
/** Reads every `.gitattributes` of a side (never those of the machine: the answer is the same everywhere). */
export declare function readAttributes(side: Snapshot): Promise<Attributes>;
/** The lines of one file that set one of our attributes, directly or through a macro. */
export declare function parseAttributes(folder: string, text: string): Line[];
/** `**` stands for any number of folders; without backtracking over more than the last one, so never slow. */
export declare function matchNames(pattern: readonly string[], names: readonly string[]): boolean;
export {};
