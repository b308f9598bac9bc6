import { signOffFinding } from "../sign-off-words.js";
import { defineRequirement } from "../requirement.js";

/** The groups whose sign-off the change itself needs, in the order of the report. */
export const signOffs = defineRequirement({
  code: "GV401",
  dimension: "people",
  title: "An owner must sign",
  why: "The change takes something from those who rely on it; its owner decides.",
  remedy: "Ask one of the people named; an approving review at the present content counts, or a signed file.",
  triggers: [
    "push",
    "review",
    "sign-off-file",
    "team-change",
    "governance-edit",
    "landing",
    "sign-off-expires",
    "absence-ends",
  ],
  alsoSays: [
    {
      code: "GV110",
      title: "Nobody owns it",
      why: "A change without an owner has nobody who could say yes.",
      remedy: "Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:.",
    },
    {
      code: "GV402",
      title: "A consumer must sign",
      why: "It was computed to break, or reads what is removed.",
      remedy: "Ask its owner, or make the change compatible with what it reads.",
    },
    {
      code: "GV403",
      title: "The governance owners must sign",
      why: "The proposal edits the rules it is judged by; the old rules judge it.",
      remedy: "Ask one of the governance owners.",
    },
    {
      code: "GV404",
      title: "A board must sign",
      why: "The risk or the element asks for it.",
      remedy: "Ask people of as many functions as the message says.",
    },
    {
      code: "GV406",
      title: "A filed request is edited or deleted",
      why: "Requests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",
      remedy:
        "Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan.",
    },
    {
      code: "GV411",
      title: "A sign-off is stale",
      why: "It was for another content or another plan.",
      remedy: "Ask the same person to look again; the message says what changed.",
    },
    {
      code: "GV412",
      title: "A veto",
      why: "Somebody entitled asked for changes.",
      remedy: "Settle it with them; their approval or a dismissal lifts it.",
    },
    {
      code: "GV413",
      title: "A sign-off has expired",
      why: "The policy limits how long a sign-off holds, or it says so itself.",
      remedy: "Ask for it again.",
    },
    {
      code: "GV415",
      title: "A sign-off cannot be verified",
      why: "Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",
      remedy: "Give what the message asks for (a token, a member list, an address).",
    },
  ],
  of: ["contract", "dependent", "governance", "request"],
  courses: ["ordinary", "revert", "emergency"],
  find: ({ case: matter, signOffs: groups, context }, tally) =>
    groups
      .filter(({ kind }) => kind !== "approver")
      .map((group) => signOffFinding(matter, tally.of(matter, group), context.needs)),
});
