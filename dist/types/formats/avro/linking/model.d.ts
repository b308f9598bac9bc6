import type { Fault } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { type Contract, type Named, type Reference } from "../schema/schema.js";
import type { Import, ParsedFile } from "../text/parsed.js";
export type Opened = {
    readonly file: ParsedFile;
} | {
    readonly fault: Fault;
};
/** What a file defines under a name. */
export interface Definition {
    readonly path: string;
    readonly type: Named;
}
/** The Avro files of one side that are read so far, and what they define. Files are added, never removed. */
export interface Model {
    readonly snapshot: Snapshot;
    readonly opened: Map<string, Opened>;
    readonly definitions: Map<string, Definition[]>;
    /** Simple names whose definitions were looked for in the whole side. */
    readonly searched: Set<string>;
    /** By path, once asked for. */
    readonly linked: Map<string, Linked>;
    readonly ownLinks: Map<ParsedFile, OwnLinks>;
}
/** A file with its references resolved, or why that cannot be done. */
export interface Linked {
    readonly contract: Contract | undefined;
    readonly faults: readonly Fault[];
    readonly notes: readonly string[];
}
/** What a file's own references lead to. */
export interface OwnLinks extends Omit<Linked, "contract"> {
    /** The files that it refers to, each with the first reference. */
    readonly uses: ReadonlyMap<string, Reference>;
}
/** Reads these files and, to the closure, all that they refer to; nothing more of the side is read. */
export declare function openModel(snapshot: Snapshot, paths: readonly string[]): Promise<Model>;
export declare function extendModel(model: Model, paths: readonly string[]): Promise<void>;
/** The files that an IDL file imports, as far as they can be found. */
export declare function importsOf(model: Model, path: string): readonly string[];
/** Relative to the importing file; else the one file whose path ends so, as a class path would find it. */
export declare function importPath(model: Model, from: string, { path }: Import): string | undefined;
