import { type Comparison, type ContractSettings, type Pairing } from "../../model/contract.js";
import type { Run } from "../../model/run.js";
import type { FormatDefinition } from "../format-definition.js";
/** Compares one pair: reports why a side does not parse, or judges both. */
export declare function comparePair<Model, Contract, Matched>(definition: FormatDefinition<Model, Contract, Matched>, sides: {
    readonly base: Model;
    readonly head: Model;
    readonly run: Run;
}, pairing: Pairing, settings: ContractSettings): Promise<Comparison>;
