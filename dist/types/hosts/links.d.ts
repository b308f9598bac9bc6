import type { Loaded } from "../model/snapshot.js";
export interface Linked {
    /** Loads a file or a link itself, not what it leads to. */
    readonly load: (path: string) => Promise<unknown>;
    readonly isLink: (path: string) => boolean;
    readonly exists: (path: string) => boolean;
    /** A loaded link's text is where it leads. */
    readonly direct: (path: string) => Loaded;
}
/** The file that a link leads to, as its text; or why it is not followed: it leaves the root, goes nowhere, or in circles. */
export declare function followLink(path: string, { load, isLink, exists, direct }: Linked): Promise<Loaded>;
