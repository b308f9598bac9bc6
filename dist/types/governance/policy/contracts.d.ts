import type { Comparison, Mode, Pairing } from "../../model/contract.js";
import type { Enforcement } from "../../model/decision.js";
import type { ContractEntry, Policy, PolicyScope } from "./policy.js";
import type { RawSettings } from "./raw.js";
/** The entry of `contracts:` that speaks for a file: the last that names it. */
export declare function entryFor(policy: Policy, path: string): ContractEntry | undefined;
/** A setting of the entry, else of the defaults. */
export declare function settingOf<Key extends keyof RawSettings>(policy: Policy, entry: ContractEntry | undefined, key: Key): RawSettings[Key];
/** The promise that a contract declares; undefined where nobody declared one. */
export declare function declaredMode(policy: Policy, path: string): Mode | undefined;
/** What discovery and the formats ask of the configuration. */
export declare function scopeOf(policy: Policy): PolicyScope;
/** How far a contract's requirements are enforced: its own word, else the last glob that names it, else fully. */
export declare function enforcementFor(policy: Policy, pairing: Pairing): Enforcement;
/** The strictest enforcement in the policy: what governs all contracts is enforced so. Contracts that no rule names count as `full`. */
export declare function widestEnforcement({ enforce, contracts, defaults }: Policy): Enforcement;
export declare function strictest(all: readonly Enforcement[]): Enforcement;
/** Both names of a moved file: moving it out of a glob must not move it out of its rules. */
export declare function pathsOf({ headPath, basePath }: Pairing): readonly string[];
/** The entries that speak for a comparison, by its name at head and at base. */
export declare function entriesFor(policy: Policy, pairing: Pairing): readonly (ContractEntry | undefined)[];
/** Whether a glob of a window, rule or consumer names this contract, by path, declared id or computed id. */
export declare function namesContract(glob: string, policy: Policy, { pairing, id }: Pick<Comparison, "pairing" | "id">): boolean;
