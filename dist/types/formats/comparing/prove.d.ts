import type { Change } from "../../model/change.js";
import type { Pairing } from "../../model/contract.js";
import type { Surface, Verdict } from "../../model/outcome.js";
import type { Judged } from "../../model/rule.js";
import type { FormatDefinition, ProofTask } from "../format-definition.js";
/** Asks the format for a datum that shows a failure. */
export type Prover = (task: Pick<ProofTask<unknown, unknown>, "change" | "surface" | "direction">) => ReturnType<FormatDefinition<unknown, unknown, unknown>["prove"]>;
/** Adds to a judged change its witnesses, its surface and its effect on the whole contract. */
export declare function provenChange(judged: Judged, context: {
    pairing: Pairing;
    surfaces: readonly Surface[];
    whole: Verdict;
    prover: Prover;
}): Promise<Change>;
/** Executes a datum for every direction that fails and has none yet. */
export declare function prove(verdict: Verdict, change: Judged | undefined, surface: Surface, prover: Prover): Promise<Verdict>;
/**
 * Gives the whole contract the witness of a change that fails in the same direction; it rejects where the decoder
 * rejected a witness.
 */
export declare function borrowWitnesses(whole: Verdict, changes: readonly Change[], surfaces: readonly Surface[]): Verdict;
