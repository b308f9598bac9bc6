import type { Comparison, ContractSettings, Pairing } from "../../model/contract.js";
import type { FormatDefinition } from "../define-format.js";
/** One pair: parsed on both sides, or why not; then judged. */
export declare function comparePair<Model, Contract, Matched>(definition: FormatDefinition<Model, Contract, Matched>, models: {
    base: Model;
    head: Model;
}, pairing: Pairing, settings: ContractSettings): Promise<Comparison>;
