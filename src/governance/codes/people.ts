import type { CodeRow } from "./row.js";

/** GV4 to GV6: people, emergencies, debts. */
export const peopleCodes: readonly CodeRow[] = [
  [
    "GV401",
    "An owner must sign",
    "The change takes something from those who rely on it; its owner decides.",
    "Ask one of the people named; an approving review at the present content counts, or a signed file.",
  ],
  [
    "GV402",
    "A consumer must sign",
    "It was computed to break, or reads what is removed.",
    "Ask its owner, or make the change compatible with what it reads.",
  ],
  [
    "GV403",
    "The governance owners must sign",
    "The proposal edits the rules it is judged by; the old rules judge it.",
    "Ask one of the governance owners.",
  ],
  [
    "GV404",
    "A board must sign",
    "The risk or the element asks for it.",
    "Ask people of as many functions as the message says.",
  ],
  [
    "GV405",
    "The window's approver must sign",
    "The window says so with approvers:.",
    "Ask one of the approvers.",
  ],
  [
    "GV406",
    "A filed request is edited or deleted",
    "Requests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",
    "Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan.",
  ],
  [
    "GV411",
    "A sign-off is stale",
    "It was for another content or another plan.",
    "Ask the same person to look again; the message says what changed.",
  ],
  [
    "GV412",
    "A veto",
    "Somebody entitled asked for changes.",
    "Settle it with them; their approval or a dismissal lifts it.",
  ],
  [
    "GV413",
    "A sign-off has expired",
    "The policy limits how long a sign-off holds, or it says so itself.",
    "Ask for it again.",
  ],
  [
    "GV414",
    "A sign-off file does not count",
    "Its signature is missing, forged, made for something else, or made with an unknown key.",
    "Let its signer run `contract-check sign` again.",
  ],
  [
    "GV415",
    "A sign-off cannot be verified",
    "Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",
    "Give what the message asks for (a token, a member list, an address).",
  ],
  [
    "GV416",
    "A waiver's approver made this change",
    "A waiver excuses a change in the name of its approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",
    "Let somebody else approve it: change approver: of the waiver on the governed branch.",
  ],
  [
    "GV501",
    "An emergency",
    "It passes without a window until it expires; its review is owed.",
    "Fill in review: afterwards.",
  ],
  [
    "GV502",
    "The emergency has expired, or lasts too long",
    "An emergency is short by nature.",
    "File a new one, or go the ordinary way.",
  ],
  [
    "GV503",
    "Too many emergencies",
    "The policy limits them, because the exception must not become the rule.",
    "Go the ordinary way.",
  ],
  [
    "GV504",
    "The emergency is incomplete",
    "Without an incident and an end it is a way round the rules.",
    "Write emergency: {incident, expires}.",
  ],
  [
    "GV601",
    "A review is overdue",
    "An emergency was promised to be looked at afterwards.",
    "Fill in review: in the request that the message names.",
  ],
];
