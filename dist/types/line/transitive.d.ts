import type { Sources } from "../model/sources.js";
import type { Comparison, ContractSettings } from "../model/contract.js";
import type { Format } from "../model/format.js";
import type { Snapshot } from "../model/snapshot.js";
/** What earlier versions are compared with, and where they are found. */
export interface Present {
    readonly format: Format;
    readonly head: Snapshot;
    readonly settings: (path: string) => ContractSettings;
    readonly earlier: Sources["earlier"];
}
/**
 * Adds what a transitive promise asks for: head also against every earlier version on base's branch. Only promised
 * directions are judged; a failing one names the newest version that it fails with.
 */
export declare function withEarlier(comparison: Comparison, present: Present): Promise<Comparison>;
