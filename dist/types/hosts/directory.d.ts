import type { Sources } from "./sources.js";
/**
 * Two folders, or two files, as two sides; no git. Two files are one contract, whatever their names: both are known
 * by the head file's name.
 * @throws NoSources (exit 2) when a path does not exist or a file is compared with a folder.
 */
export declare function directorySources(base: string, head: string): Promise<Sources>;
