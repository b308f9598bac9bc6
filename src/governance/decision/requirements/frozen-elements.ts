import { finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const frozenElement = defineRequirement({
  code: "GV308",
  dimension: "time",
  title: "The element is frozen",
  why: "The config of the governed branch freezes it until a date; a revert is held as well.",
  remedy:
    "Leave it as it is until then; declare an emergency, which passes; or have frozen: of the element ended on the governed branch.",
  triggers: ["push", "governance-edit", "element-thaws"],
  of: ["contract"],
  courses: ["ordinary", "revert"],
  find: ({ case: { path, frozen } }) =>
    frozen.map(({ message, until }) => {
      const unblock = "leave the element as it is until then; an emergency may pass";
      return finding(path, { code: "GV308", status: "unmet", message, unblock, until, nextChangeAt: until });
    }),
});
