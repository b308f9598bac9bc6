import { type FormatId } from "../model/formats.js";
/** Files that may be contracts by content: JSON or YAML by name, or without any extension (as in schema registries). */
export declare function mayBeContract(path: string): boolean;
/** The format of a file that only its content tells. */
export declare function formatByContent(path: string, start: string): FormatId | undefined;
/** A file that a person named; a pipe has no name. */
export interface NamedText {
    readonly name: string | undefined;
    readonly text: string | undefined;
}
/** What two named files are: by either's name, else by what is in them. */
export declare function recogniseTogether(base: NamedText, head: NamedText): {
    readonly name: string;
    readonly format: FormatId;
} | {
    readonly fault: string;
};
