import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Resolution } from "../decode/resolution.js";
/** Writes a call or a datum for which the reader has no message or type. */
export declare function proveMissing(outcome: Outcome, { missing, writer }: Resolution): Promise<Witness | undefined>;
