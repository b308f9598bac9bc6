import { levelTexts, needsTable } from "../needs/needs-table.js";
import { declaredMode, enforcementFor, entryFor, scopeOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { Situation } from "../policy/raw.js";
import { type Lint, warning } from "./lint-finding.js";

/** What needs a window by default, in words of who proposes it. */
const windowed: readonly (readonly [Situation, string])[] = [
  ["promise-broken", "a broken promise"],
  ["breaking", "a change that breaks both directions"],
  ["removed", "the removal of a contract"],
];

/**
 * GV309 before anybody meets it: changes that need a window where there is none at all. Silent where the policy's own
 * rules may ask for less, and for what is not enforced fully yet: nothing of it waits.
 */
export function windowlessLints(policy: Policy, contracts: readonly string[]): readonly Lint[] {
  if (policy.calendar) return []; // the calendar's own lints say it, of each contract
  const stuck = windowed.filter(([situation]) => !mayBeSpared(policy, situation));
  const { ignored } = scopeOf(policy);
  const enforced = contracts.filter((path) => {
    const isEnforced = enforcementFor(policy, { headPath: path, status: "modified" }) === "full";
    const isSpared =
      declaredMode(policy, path) === "none" || entryFor(policy, path)?.status === "experimental";
    return isEnforced && !isSpared && ignored(path) !== true;
  });
  const [first] = enforced;
  if (first === undefined || stuck.length === 0) return [];
  const others = enforced.length - 1;
  const which = others === 0 ? first : `${first} and ${String(others)} more contract${others > 1 ? "s" : ""}`;
  const message = `${which}: ${stuck.map(([, words]) => words).join(", ")}: each needs ${levelTexts["window-and-sign-off"]}, and there is no window at all, so none can ever land. Add one under windows:, or say under policy: rules: what they need instead`;
  return [warning("GV309", message, entryFor(policy, first)?.location ?? { file: policy.files[0] ?? first })];
}

function mayBeSpared({ rules }: Policy, situation: Situation): boolean {
  return rules.some(
    ({ when, needs = needsTable[situation].needs }) =>
      (when.situation === undefined || when.situation === situation) &&
      needs !== "window-and-sign-off" &&
      needs !== "request-window-and-sign-off",
  );
}
