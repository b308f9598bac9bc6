import type { Requirement } from "./requirement.js";
/** Everything that a case may need, in the order of the report: people, what is in the way, the plan, the time. */
export declare const requirements: readonly Requirement[];
