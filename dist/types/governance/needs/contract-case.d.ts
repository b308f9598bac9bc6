import { type Comparison } from "../../model/contract.js";
import type { Grounds } from "./context.js";
import type { ContractCase } from "./needs.js";
/** A changed contract, charged once with what the contracts that changed through it (`carried`) need. */
export declare function contractCase(grounds: Grounds, comparison: Comparison, carried: readonly Comparison[]): ContractCase;
