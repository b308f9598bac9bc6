import { governanceOwners } from "../../needs/governance-case.js";
import type { Policy, Waiver } from "../../policy/policy.js";
import { type NeverCounts, neverCounts } from "../../sign-offs/never-counts.js";
import { finding, type FindingDraft } from "../finding.js";
import { defineRequirement } from "../requirement.js";

/** A waiver does not count if its approver made the change; unknown makers make it unverifiable. */
export const ownWaiver = defineRequirement({
  code: "GV416",
  dimension: "trust",
  title: "A waiver's approver made this change",
  why: "A waiver excuses a change in the name of its approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",
  remedy: "Let somebody else approve it: change approver: of the waiver on the governed branch.",
  triggers: ["push", "governance-edit", "waiver-expires"],
  of: ["contract", "dependent"],
  find: ({ case: { path, effective }, context: { needs, facts } }) => {
    if (effective.waivers.length === 0) return [];
    const makers = neverCounts(needs, facts);
    const unknown = facts.author === undefined ? undefined : makers.unverifiable;
    return effective.waivers.flatMap((waiver) => {
      const draft = objectionTo(waiver, makers, unknown);
      return draft ? [finding(path, { ...draft, owners: guardiansOf(needs.policy, waiver) })] : [];
    });
  },
});

function guardiansOf(policy: Policy, { location }: Waiver) {
  return governanceOwners(policy, [location.file]).flat();
}

function objectionTo(
  { approver, location }: Waiver,
  makers: NeverCounts,
  unknown: string | undefined,
): FindingDraft | undefined {
  const why = makers.why(approver);
  const place = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
  if (why !== undefined) {
    const message = `${place} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return { code: "GV416", status: "unmet", message, unblock };
  }
  if (unknown === undefined) return undefined;
  const message = `${place} may be by somebody who made this change: ${unknown}`;
  return { code: "GV415", status: "unverifiable", message, unblock: "give what the message asks for" };
}
