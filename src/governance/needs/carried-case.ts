import { pathOf } from "../../model/contract.js";
import type { Comparison } from "../../model/contract.js";
import { enforcementFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { transitionOf } from "../requests/transition.js";
import { consumerAsks, merged } from "./asks.js";
import { assess } from "./assess.js";
import { nameOf, queryOf } from "./case-query.js";
import type { Context } from "./context.js";
import type { Impact } from "./impact.js";
import type { Case } from "./needs.js";
import { requestFor } from "./request-for.js";

/** Dependents of a changed contract need no owners of their own; consumers that break are heard all the same. */
export function carriedCase(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
): readonly Case[] {
  const path = pathOf(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const asks = merged(consumerAsks({ impacts: mine }));
  if (asks.length === 0) return [];
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  return [
    {
      path,
      name: nameOf(policy, comparison),
      comparison,
      effective: assessed.effective,
      situation: "compatible",
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      class: assessed.class,
      enforce: enforcementFor(policy, comparison.pairing),
      asks,
      oncall: [],
      deputies: [],
      query: queryOf(policy, comparison, path, assessed.class, request, mine),
      transition: transitionOf(comparison, request?.request),
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true,
    },
  ];
}
