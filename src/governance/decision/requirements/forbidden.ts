import { finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const forbidden = defineRequirement({
  code: "GV150",
  dimension: "plan",
  title: "The policy forbids the change",
  why: "A rule says that such a change never lands.",
  remedy: "Make it compatible, or have the governance owners change the policy.",
  triggers: ["push", "governance-edit"],
  of: ["contract"],
  courses: ["forbidden"],
  find: ({ case: { path, because } }) => {
    const message = `the policy forbids it: ${because}`;
    const unblock = "make the change compatible, or ask the governance owners to change the policy";
    return [finding(path, { code: "GV150", status: "unmet", message, unblock })];
  },
});
