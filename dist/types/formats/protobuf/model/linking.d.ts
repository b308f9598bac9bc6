import type { Snapshot } from "../../../model/snapshot.js";
import type { ProtoFile } from "./descriptor.js";
import type { ImportPaths } from "./import-paths.js";
import type { Loading } from "./loading.js";
import type { SymbolKind } from "./scope.js";
/** The files of one side with their names resolved, each linked when it is asked for. */
export interface Linking {
    /** The linked file; undefined where it is not loaded or does not parse. */
    file(path: string): ProtoFile | undefined;
    /** What a full name is among the files that this one sees. */
    find(path: string, fullName: string): {
        readonly kind: SymbolKind;
        readonly path: string;
    } | undefined;
    /** The files that a file sees: itself, its imports, and what those import publicly. */
    visible(path: string): readonly string[];
    /** More was loaded: what is seen may be more. */
    forget(): void;
}
export declare function linkingOf(snapshot: Snapshot, loading: Loading, imports: ImportPaths): Linking;
