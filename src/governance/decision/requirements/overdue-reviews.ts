import type { Handle } from "../../../model/decision.js";
import type { ContractCase, Needs } from "../../needs/needs.js";
import { groupKey } from "../../owners/owners.js";
import { namesContract } from "../../policy/contracts.js";
import type { FiledRequest } from "../../requests/request.js";
import { reviewDue } from "../emergency.js";
import { finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const overdueReview = defineRequirement({
  code: "GV601",
  dimension: "plan",
  title: "A review is overdue",
  why: "An emergency was promised to be looked at afterwards.",
  remedy: "Fill in review: in the request that the message names.",
  triggers: ["governance-edit", "review-falls-due"],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ context, case: contract }) =>
    overdueReviews(context.needs, contract).map(({ file, request }) => {
      const message = `the review of the emergency ${request.id} is overdue`;
      const unblock = `fill in review: of ${file} on the governed branch`;
      return finding(contract.path, { code: "GV601", status: "unmet", message, unblock });
    }),
});

/** Emergencies on record whose review is overdue; they block the next risky change of the same owners. */
function overdueReviews(needs: Needs, contract: ContractCase): readonly FiledRequest[] {
  const { policy, now, booked } = needs;
  const { comparison } = contract;
  const ownerKey = groupKey(contract.query.owners.filter((owner): owner is Handle => owner.startsWith("@")));
  return booked.filter(({ request }) => {
    const { type, emergency, review, contracts } = request;
    if (type !== "emergency" || !emergency || review != null) return false;
    if (now < reviewDue(policy, request)) return false;
    return contracts.some(
      ({ id }) =>
        namesContract(id, policy, comparison) ||
        groupKey(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === ownerKey,
    );
  });
}
