import { type Comparison, pathOf } from "../../model/contract.js";
import { enforcementFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { transitionOf } from "../requests/transition.js";
import { nameOf } from "./case-query.js";
import type { Context } from "./context.js";
import { effectiveOf } from "./effective.js";
import type { Impact } from "./impact.js";
import type { DependentCase } from "./needs.js";
import { requestFor } from "./request-for.js";
import { consumerGroups, merged } from "./sign-off-groups.js";

/** Dependents of a changed contract need no owners of their own; consumers that break are heard all the same. */
export function dependentCase(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
): readonly DependentCase[] {
  const path = pathOf(comparison.pairing);
  const signOffs = merged(consumerGroups({ impacts: impacts.filter(({ contract }) => contract === path) }));
  if (signOffs.length === 0) return [];
  return [
    {
      kind: "dependent",
      path,
      name: nameOf(policy, comparison),
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      enforce: enforcementFor(policy, comparison.pairing),
      comparison,
      effective: effectiveOf(policy, comparison, context.now),
      signOffs,
      transition: transitionOf(comparison, requestFor(policy, comparison, context)?.request),
    },
  ];
}
