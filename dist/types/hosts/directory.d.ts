import type { FormatId } from "../model/formats.js";
import { type Sources } from "../model/sources.js";
/** A file that a person named, with the name that says what it is; none for a pipe. */
export interface Named {
    readonly name: string | undefined;
    readonly text: string | undefined;
}
/** What two named files are together, and the name they go by. A fault says why they cannot be compared. */
export type Recognise = (base: Named, head: Named) => {
    readonly name: string;
    readonly format: FormatId;
} | {
    readonly fault: string;
};
/**
 * Two folders, or two files, as two sides; no git. Two files are one contract, whatever their names, and may be pipes.
 * @throws NoSources (exit 2) when a path does not exist, a file is compared with a folder, or nobody can tell what a
 * file is.
 */
export declare function directorySources(base: string, head: string, recognise: Recognise): Promise<Sources>;
