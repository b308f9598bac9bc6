import type { ChangeRequest } from "./request.js";
/**
 * How long it takes to see the first stage through and to take it back again, in milliseconds: so much of a window
 * must be left when the change lands, or the rollback happens outside it.
 */
export declare function recoveryTime({ rollout, rollback }: ChangeRequest): number;
