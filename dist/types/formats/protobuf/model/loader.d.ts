import type { Snapshot } from "../../../model/snapshot.js";
import { type ImportPaths, type Target } from "./import-paths.js";
import { type Parsed } from "./parsed.js";
/** Marks the path of a file that comes with this program rather than from the repository. */
export declare const bundle = "(bundled) ";
/** The texts of one side, parsed, and where their imports lead. */
export interface Loader {
    /** Loads and parses these files and all that they import. */
    load(paths: Iterable<string>): Promise<void>;
    parsed(path: string): Parsed | undefined;
    /** Why a path has no text. */
    unreadable(path: string): string | undefined;
    /** The paths loaded so far, without bundled files. */
    loaded(): readonly string[];
    target(importPath: string, importer: string): Target;
    /** Where each import of a file leads, in the order written. */
    routesOf(path: string): readonly (string | undefined)[];
}
export declare function loaderFor(snapshot: Snapshot, imports: ImportPaths): Loader;
export declare function isBundle(path: string): boolean;
