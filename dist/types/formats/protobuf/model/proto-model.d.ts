import type { ComparisonTask } from "../../../model/format.js";
import type { Fault } from "../../../model/location.js";
import type { Side } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import type { BufModule } from "./buf-config.js";
import type { ProtoFile } from "./descriptor.js";
import type { Target } from "./import-paths.js";
import type { Parsed } from "./parsed.js";
import type { SymbolKind } from "./scope.js";
/** One side, as far as it was opened: parsed texts, linked files, and how imports lead from one to the other. */
export interface ProtoModel {
    readonly side: Side;
    readonly snapshot: Snapshot;
    readonly modules: readonly BufModule[];
    /** Loads and parses these files and all that they import. */
    load(paths: Iterable<string>): Promise<void>;
    /** The linked file; undefined where it is not loaded or does not parse. */
    file(path: string): ProtoFile | undefined;
    /** The paths loaded so far, without bundled files. */
    loaded(): readonly string[];
    parsed(path: string): Parsed | undefined;
    /** Why a path has no text. */
    unreadable(path: string): string | undefined;
    target(importPath: string, importer: string): Target;
    /** Faults found by validating, filled in by the first who asks. */
    readonly faults: Map<string, readonly Fault[]>;
    /** What a full name is among the files that this one sees. */
    find(path: string, fullName: string): {
        readonly kind: SymbolKind;
        readonly path: string;
    } | undefined;
    /** The files that a file sees: itself, its imports, and what those import publicly. */
    visible(path: string): readonly string[];
}
export declare function openModel(snapshot: Snapshot, paths: readonly string[], settings: ComparisonTask["settings"]): Promise<ProtoModel>;
/** Whether a linked file comes with this program. */
export declare function isBundled({ path }: ProtoFile): boolean;
