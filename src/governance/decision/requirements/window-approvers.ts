import { signOffFinding } from "../sign-off-words.js";
import { defineRequirement } from "../requirement.js";

/** A sign-off that the window asks for, so that it is about time. */
export const windowApprovers = defineRequirement({
  code: "GV405",
  dimension: "time",
  title: "The window's approver must sign",
  why: "The window says so with approvers:.",
  remedy: "Ask one of the approvers.",
  triggers: [
    "push",
    "review",
    "sign-off-file",
    "team-change",
    "governance-edit",
    "window-opens",
    "window-closes",
    "sign-off-expires",
  ],
  of: ["contract"],
  find: ({ case: contract, signOffs: groups, context }, tally) =>
    groups
      .filter(({ kind }) => kind === "approver")
      .map((group) => signOffFinding(contract, tally.of(contract, group), context.needs)),
});
