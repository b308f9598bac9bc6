import type { Snapshot } from "../../../model/snapshot.js";
/** Where an import leads: a file of the repository, a bundled well-known type, or nowhere. */
export type Target = {
    readonly path: string;
} | {
    readonly bundled: string;
} | {
    readonly looked: readonly string[];
    readonly hint?: string;
};
export interface ImportPaths {
    resolve(importPath: string, importer: string): Target;
    /** The path that others import this file by: the shortest that some root gives it. */
    importPathOf(path: string): string;
}
/**
 * Finds imported files: configured roots, then the modules of buf.yaml or buf.work.yaml, then the importer's
 * ancestor directories, nearest first, then the only file of the repository whose path ends so, then the bundle.
 */
export declare function importPaths(snapshot: Snapshot, roots: readonly string[], isBundled: (importPath: string) => boolean): ImportPaths;
/** Imports are paths below a root: nothing may lead out of the repository. */
export declare function isUsableImport(importPath: string): boolean;
