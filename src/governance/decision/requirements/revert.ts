import { metFinding } from "../finding.js";
import { overriding } from "../freezes-holding.js";
import { defineRequirement } from "../requirement.js";

/** What stands in the window's place for a revert; it ends by itself. */
export const revert = defineRequirement({
  code: "GV310",
  dimension: "time",
  title: "A revert",
  why: "The content returns to what the branch had lately (within 14 days, or what reverts: {within} says), so no window is needed, and no freeze of the calendar holds it; a frozen element (GV308) does.",
  remedy: "One owner or on-call person signs, or whom the policy's own row for reverts names.",
  triggers: ["push", "landing", "governance-edit", "revert-ages"],
  of: ["contract"],
  courses: ["revert"],
  find: ({ case: contract, course, context }) => {
    if (course.kind !== "revert") return [];
    const message = `a revert needs no window${overriding(context, contract)}`;
    return [
      metFinding(contract.path, { code: "GV310", message, until: course.until, nextChangeAt: course.until }),
    ];
  },
});
