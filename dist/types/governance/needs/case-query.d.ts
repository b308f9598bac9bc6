import { type Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { Class } from "../../model/outcome.js";
import type { Query } from "../../calendar/answers/answers.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Grounds } from "./context.js";
/** What people call a contract: its declared id, else its path. */
export declare function nameOf(policy: Policy, comparison: Comparison): string;
/** Who is on call for a contract, by its entry and by its windows. */
export declare function oncallOf(policy: Policy, comparison: Comparison): readonly Handle[];
/** What a calendar is asked for a contract at one of its places. */
export declare function queryOf({ policy, impacts }: Pick<Grounds, "policy" | "impacts">, comparison: Comparison, at: {
    readonly path: string;
    readonly class: Class;
    readonly request: FiledRequest | undefined;
}): Query;
