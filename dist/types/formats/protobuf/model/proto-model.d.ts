import type { ComparisonTask } from "../../../model/format.js";
import type { Fault, Side } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import type { BufModule } from "./buf-config.js";
import type { ProtoFile } from "./descriptor.js";
import type { Linking } from "./linking.js";
import type { Loading } from "./loading.js";
/** One side, as far as it was opened: parsed texts, linked files, and how imports lead from one to the other. */
export interface ProtoModel extends Loading, Linking {
    readonly side: Side;
    readonly snapshot: Snapshot;
    readonly modules: readonly BufModule[];
    /** Faults found by validating, filled in by the first who asks. */
    readonly faults: Map<string, readonly Fault[]>;
}
export declare function openModel(snapshot: Snapshot, paths: readonly string[], settings: ComparisonTask["settings"]): Promise<ProtoModel>;
/** Whether a linked file comes with this program. */
export declare function isBundled({ path }: ProtoFile): boolean;
