import { type Loaded } from "../model/snapshot.js";
/** A file on disk; `link`: it is a symbolic link, and the text is where it leads. */
export type OnDisk = Loaded & {
    readonly link?: true;
};
/** Reads a file below a root, never one that lies elsewhere through a linked folder. Never throws. */
export declare function readBelow(root: string, path: string): Promise<OnDisk>;
/** The first bytes of a regular file; undefined where there is none. */
export declare function startBelow(root: string, path: string, length: number): Promise<Buffer | undefined>;
/** Reads the file that a person named, be it a pipe (process substitution); never more than the limit. Never throws. */
export declare function readNamed(file: string): Promise<Loaded>;
