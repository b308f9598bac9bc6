import { type Comparison } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import type { Location } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Situation } from "../policy/raw.js";
/** The version that a contract says of itself, before and after. */
export interface DeclaredVersions {
    readonly base: string;
    readonly head: string;
    readonly location: Location;
}
/** By contract path: Avro and JSON Schema documents may carry `version`; Protobuf has no place for one. */
export declare function declaredVersions(comparisons: readonly Comparison[], baseSide: Snapshot, headSide: Snapshot): Promise<ReadonlyMap<string, DeclaredVersions>>;
/** A version that grows by less than the change is worth (semver 2.0.0 §6 to §8; SchemaVer). */
export declare function versionReasons(name: string, situation: Situation, because: string, versions: DeclaredVersions | undefined): readonly Reason[];
