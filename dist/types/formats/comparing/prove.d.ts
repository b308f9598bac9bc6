import type { Change } from "../../model/change.js";
import type { ContractSettings, Pairing } from "../../model/contract.js";
import type { Surface, Verdict } from "../../model/outcome.js";
import type { Judged } from "../../model/rule.js";
import type { FormatDefinition } from "../define-format.js";
export interface Proofs<Contract> {
    readonly base: Contract;
    readonly head: Contract;
    readonly settings: ContractSettings;
    readonly definition: Pick<FormatDefinition<never, Contract, never>, "prove">;
}
/** A judged change with its witnesses, its surface and what it does to the whole. */
export declare function finish<Contract>(judged: Judged, context: {
    pairing: Pairing;
    surfaces: readonly Surface[];
    whole: Verdict;
    proofs: Proofs<Contract>;
}): Promise<Change>;
/** Executes a datum for every direction that fails and has none yet. */
export declare function prove<Contract>(verdict: Verdict, change: Judged | undefined, surface: Surface, { base, head, settings, definition }: Proofs<Contract>): Promise<Verdict>;
/**
 * The whole contract shows the witness of a change that fails in the same direction, and rejects where one of them is
 * executed and rejects.
 */
export declare function borrowWitnesses(whole: Verdict, changes: readonly Change[], surfaces: readonly Surface[]): Verdict;
