import type { Snapshot } from "../../../model/snapshot.js";
import type { ProtoFile } from "./descriptor.js";
import type { ImportPaths } from "./import-paths.js";
import { type Loader } from "./loader.js";
import { type SymbolKind } from "./scope.js";
/** The kind of a full name, and the file that declares it. */
interface Symbol {
    readonly kind: SymbolKind;
    readonly path: string;
}
/** The files of one side with their names resolved, each linked when it is asked for. */
export interface Linker {
    /** The linked file; undefined where it is not loaded or does not parse. */
    file(path: string): ProtoFile | undefined;
    /** What a full name is among the files that this one sees. */
    find(path: string, fullName: string): Symbol | undefined;
    /** The files that a file sees: itself, its imports, and what those import publicly. */
    visible(path: string): readonly string[];
    /** More was loaded: a file may see more now. */
    forget(): void;
}
export declare function linkerFor(snapshot: Snapshot, loader: Loader, imports: ImportPaths): Linker;
export {};
