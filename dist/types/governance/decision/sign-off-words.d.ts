import type { Case } from "../needs/needs.js";
import type { Policy } from "../policy/policy.js";
import type { GroupResult } from "../sign-offs/tally.js";
import { type Finding } from "./finding.js";
/** One group with how it stands, in words: who, what is missing, and the command that brings it about. */
export declare function signOffFinding(matter: Case, result: GroupResult, policy: Policy): Finding;
