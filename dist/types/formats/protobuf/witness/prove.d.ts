import type { ProofTask, Unproven } from "../../format-definition.js";
import type { Matched, ProtoContract } from "../matching/matched.js";
import { type Executed } from "./execute.js";
/** Executes a datum that shows how one change fails on one surface. Undefined where no data fails, or none was found. */
export declare function proveChange({ change, surface, direction, matched, run, }: ProofTask<ProtoContract, Matched>): Promise<Executed | Unproven | undefined>;
