import type { Outcome, Witness } from "../../model/outcome.js";
import type { Check } from "./check.js";
/** A message or a type that the reader lacks: the call or the datum is written, and nobody can read it. */
export declare function proveLack(outcome: Outcome, { lacks, writer }: Check): Promise<Witness | undefined>;
