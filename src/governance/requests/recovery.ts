import { durationMillis } from "../../calendar/time/instants.js";
import type { ChangeRequest } from "./request.js";

/**
 * How long it takes to see the first stage through and to take it back again, in milliseconds: so much of a window
 * must be left when the change lands, or the rollback happens outside it.
 */
export function recoveryTime({ rollout, rollback }: ChangeRequest): number {
  const millis = (text: string | undefined) => (text === undefined ? 0 : (durationMillis(text) ?? 0));
  const steps = (rollback?.steps ?? []).reduce((sum, { estimate }) => sum + millis(estimate), 0);
  const back = rollback?.estimate === undefined ? steps : millis(rollback.estimate);
  return millis(rollout?.stages?.[0]?.hold) + back;
}
