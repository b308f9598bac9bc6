import type { CodeRow } from "./row.js";

/** GV1: owners, requests, policy. */
export const contractCodes: readonly CodeRow[] = [
  [
    "GV100",
    "What the change needs",
    "The row of the table that the change falls under, with who is hurt and the risk.",
    "See the requirements below it.",
  ],
  [
    "GV101",
    "A change request is needed",
    "The policy asks for a plan (window, rollback) before such a change.",
    "Run `contract-check request`; it fills in everything computable.",
  ],
  [
    "GV102",
    "The change request is incomplete",
    "The policy names parts that must be filled in before people are asked to sign.",
    "Fill in the parts that the message lists.",
  ],
  [
    "GV103",
    "The change request is for another state",
    "Its digest binds it to one exact transition; the contract or the plan has changed since.",
    "Run `contract-check request` again.",
  ],
  [
    "GV104",
    "The change request is not booked",
    "The policy asks that requests reach the governed branch before the change.",
    "Merge the request in a pull request of its own.",
  ],
  [
    "GV110",
    "Nobody owns it",
    "A change without an owner has nobody who could say yes.",
    "Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:.",
  ],
  [
    "GV112",
    "A team has nobody who can sign",
    "Every change of what it owns would be stuck.",
    "List its members under teams:, or ask GitHub with {github: true}.",
  ],
  [
    "GV113",
    "Elements without an owner of their own",
    "They fall to the contract's owner. That is fine, as long as somebody meant it.",
    "Add element globs where another team should decide.",
  ],
  [
    "GV114",
    "An entry names no file",
    "Its rules apply to nothing: a glob with a typing error, or a contract that moved.",
    "Correct the glob, or remove the entry.",
  ],
  [
    "GV120",
    "A consumer reads a contract that nobody declares",
    "Its break would never be noticed.",
    "Correct the contract's id or path.",
  ],
  [
    "GV121",
    "A reader schema does not exist",
    "The consumer's break cannot be computed, so its owner is asked every time.",
    "Correct the path, or name the fields it reads.",
  ],
  [
    "GV141",
    "The rollback does not add up",
    "Its steps take longer than the whole.",
    "Correct the estimates.",
  ],
  [
    "GV142",
    "A rollback script does not exist",
    "At 3 a.m. somebody will look for it.",
    "Add the script, or correct its path.",
  ],
  [
    "GV150",
    "The policy forbids the change",
    "A rule says that such a change never lands.",
    "Make it compatible, or have the governance owners change the policy.",
  ],
  [
    "GV160",
    "Another booked change is for the same contract",
    "Whoever lands second meets another base than the one that was signed: its sign-offs are stale, at the worst hour.",
    "Agree with the other request's people on who lands first, or merge the two changes.",
  ],
  [
    "GV180",
    "A declaration has not been checked for long",
    "Owners and consumers drift; recheckEvery: asks somebody to look.",
    "Check it, and set reviewed: to today.",
  ],
  [
    "GV190",
    "Excused",
    "A waiver, or open enums, takes this change out of the verdict.",
    "Nothing to do; a waiver ends by itself.",
  ],
  [
    "GV191",
    "A waiver has expired",
    "It excuses nothing any more.",
    "Remove it, or have it approved again with a new date.",
  ],
];
