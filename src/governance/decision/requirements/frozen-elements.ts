import { finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const frozenElement = defineRequirement({
  code: "GV308",
  dimension: "time",
  title: "The element is frozen",
  why: "Its owner froze it until a date.",
  remedy: "Leave it as it is until then.",
  triggers: ["push", "governance-edit", "element-thaws"],
  of: ["contract"],
  courses: ["ordinary", "revert"],
  find: ({ case: { path, frozen } }) =>
    frozen.map(({ message, until }) => {
      const unblock = "leave the element as it is until then; an emergency may pass";
      return finding(path, { code: "GV308", status: "unmet", message, unblock, until, nextChangeAt: until });
    }),
});
