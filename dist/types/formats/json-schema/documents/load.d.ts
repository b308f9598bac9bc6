import type { ContractSettings } from "../../../model/contract.js";
import type { Snapshot } from "../../../model/snapshot.js";
import type { Library } from "./library.js";
/** Loads schemas with everything they refer to, inside this side of the repository and never elsewhere. */
export declare function loadLibrary(snapshot: Snapshot, paths: readonly string[], settings: (path: string) => ContractSettings): Promise<Library>;
export declare function loadInto(library: Library, paths: readonly string[], settings: (path: string) => ContractSettings): Promise<void>;
