import type { Attributes } from "./attributes.js";
/** Why a file that looks like a contract does not count. */
export type Skipped = "vendored" | "generated" | "test data" | "ignored by the config";
export interface SkipRules {
    readonly attributes: Attributes;
    /** What the config says: true: ignored; false: counts wherever it lies; undefined: nothing. */
    readonly ignored?: (path: string) => boolean | undefined;
}
/**
 * Says of a path why it is skipped, or undefined when it counts. What the config says wins, then `.gitattributes`
 * (`-linguist-vendored` brings a vendored folder back), then the usual names of folders.
 */
export declare function skipping({ attributes, ignored }: SkipRules): (path: string) => Skipped | undefined;
/** Whether any of many paths, each after a tab, lies in a folder that is usually skipped. */
export declare function someFolderSkipped(lines: string): boolean;
