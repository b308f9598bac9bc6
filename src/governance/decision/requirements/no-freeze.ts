import { calendarCodes } from "../../../calendar/codes.js";
import { isAtLeast } from "../../needs/needs.js";
import { defineRequirement } from "../requirement.js";

/** A change that needs no window waits for the end of a freeze that denies its class. */
export const noFreeze = defineRequirement({
  code: "GV301",
  dimension: "time",
  ...calendarCodes.GV301,
  triggers: ["push", "governance-edit", "freeze-begins", "freeze-ends", "calendar-copy-ages"],
  of: ["contract"],
  find: ({ case: contract, calendar }) =>
    isAtLeast(contract.level, "window-and-sign-off") ? [] : calendar.findings,
});
