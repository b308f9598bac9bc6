import type { ComparisonTask } from "../../../model/format.js";
import type { Fault, Side } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { type BufModule } from "./buf-config.js";
import type { ProtoFile } from "./descriptor.js";
import { type Linker } from "./linker.js";
import { type Loader } from "./loader.js";
/** One side as far as it was opened: parsed texts, linked files and the routes of their imports. */
export interface ProtoModel extends Loader, Linker {
    readonly side: Side;
    readonly snapshot: Snapshot;
    readonly modules: readonly BufModule[];
    /** The faults of each file that was validated. */
    readonly faults: Map<string, readonly Fault[]>;
}
export declare function openModel(snapshot: Snapshot, paths: readonly string[], settings: ComparisonTask["settings"]): Promise<ProtoModel>;
/** Whether a linked file comes with this program. */
export declare function isBundled({ path }: ProtoFile): boolean;
