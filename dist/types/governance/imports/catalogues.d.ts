import type { Snapshot } from "../../model/snapshot.js";
import { type ConfigFault } from "../files/fault.js";
import type { Part } from "../policy/parts.js";
import type { Consumer, ContractEntry, Policy } from "../policy/policy.js";
export interface Imported {
    readonly contracts: readonly ContractEntry[];
    readonly consumers: readonly Consumer[];
    readonly faults: readonly ConfigFault[];
}
/** What Backstage and ODCS files at the governed tip say of consumers and owners. */
export declare function importCatalogues(tip: Snapshot, parts: readonly Part[], policy: Policy): Promise<Imported>;
