import type { Policy } from "../../policy/policy.js";
import type { ChangeRequest } from "../../requests/request.js";
export declare const changeRequest: import("../requirement.js").Requirement;
/** The parts of a rollback that the policy asks of requests and that this one lacks; none where it asks for no requests. */
export declare function missingRollback({ rules, table }: Policy, request: ChangeRequest): readonly string[];
/** The steps of a rollback cannot take longer than the whole. */
export declare function rollbackSum({ rollback }: ChangeRequest): string | undefined;
