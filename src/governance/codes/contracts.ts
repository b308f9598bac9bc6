import type { CodeRow } from "./page.js";

/** The codes besides the requirements: of contracts, owners, requests and sign-off files. */
export const contractCodes: readonly CodeRow[] = [
  [
    "GV100",
    "What the change needs",
    "The row of the table that the change falls under, with who is hurt and the risk.",
    "See the requirements below it.",
  ],
  [
    "GV112",
    "A team has nobody who can sign",
    "Every change of what it owns would be stuck.",
    "List its members under teams:, or ask GitHub with {github: true}. Where only signed files count (signoff: sources:), list their keys under people: too.",
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
    "GV115",
    "An element glob names nothing",
    "Its owner, tags or freeze apply to nothing: a name with a typing error, or an element that was renamed.",
    "Correct the name; in globs `*` stands for one name and `**` for any number of them.",
  ],
  [
    "GV116",
    "Two files of the configuration say different things of a contract",
    "Only one of them counts, and nobody sees which: the file that is read last (contract-check.yaml, then governance/ by name).",
    "Say it in one file, or narrow the globs so that only one entry names the contract.",
  ],
  [
    "GV117",
    "The profile of an entry is not what the other tool checks",
    "The entry asks for the answers of buf, and buf.yaml has buf breaking check another category: the two would answer differently of one change.",
    "Write the profile that the message names last, or change use: in buf.yaml. Without a profile the entry is judged by what the codecs do, and nothing is compared.",
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
    "GV122",
    "A consumer reads an element that its contract does not have",
    "A break of what it really reads would never be noticed.",
    "Correct the name under fields:, or remove it if the consumer reads it no longer.",
  ],
  [
    "GV131",
    "A new element looks like personal data and has no tag",
    "Tags pull in boards and raise the risk; a new e-mail address that nobody tags passes by all of them. It is told where a change is compared (`check`, `simulate`, the Action), because only there is an element new, and only where the policy tags anything. A contract that is new as a whole is not searched.",
    "Add a line with tags: under elements: of the contract on the governed branch; give it a tag such as public where it is harmless.",
  ],
  [
    "GV140",
    "A change request says no way back",
    "The policy asks for a rollback plan; `lint` finds that it is missing before people are asked to sign (there the change is refused with GV102).",
    "Write rollback: with steps: and what each does, or change requests: require: of the policy.",
  ],
  [
    "GV142",
    "A rollback script does not exist",
    "At 3 a.m. somebody will look for it.",
    "Add the script, or correct its path.",
  ],
  [
    "GV144",
    "A change request is about a contract that does not exist",
    "It would hold a slot of a window that nobody can use; so it holds none.",
    "Correct the path or the id under contracts:, or delete the request.",
  ],
  [
    "GV160",
    "Another booked change is for the same contract",
    "Whoever lands second meets another base than the one that was signed: its sign-offs are stale, at the worst hour.",
    "Agree with the other request's people on who lands first, or merge the two changes.",
  ],
  [
    "GV173",
    "The order of versions is unusual",
    "A version below one that has landed is compared with what is before it, and what comes after it must go on from it; of two that come at once, the second is compared with the first and with the last that has landed. The order itself holds nothing up.",
    "Nothing to do where it is meant: a hotfix of an older line looks so.",
  ],
  [
    "GV175",
    "The versions of a contract are not counted in one way",
    "1-0-0 and 2.1.0 have no order, so nobody can tell which one comes before a new one.",
    "Say versioning: in the entry, and rename the versions that are counted otherwise, or leave them out with ignore:.",
  ],
  [
    "GV176",
    "A checkpoint is no version",
    "A checkpoint that is none of the versions cuts nothing off: all of them count.",
    "Correct checkpoint: in the entry, or remove it.",
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
    "A waiver, or open enums, takes this change out of the promise. What a waiver excuses still breaks whom it breaks: freezes and the sign-offs of consumers hold.",
    "Nothing to do; a waiver ends by itself.",
  ],
  [
    "GV191",
    "A waiver has expired",
    "It excuses nothing any more.",
    "Remove it, or have it approved again with a new date.",
  ],
  [
    "GV192",
    "A waiver runs out soon",
    "When it ends, what it let pass is refused again, in whichever proposal comes next.",
    "Mend what it lets pass, or renew it with a new reason.",
  ],
  [
    "GV414",
    "A sign-off does not count",
    "The signature of its file is missing, forged, made for something else, or made with an unknown key; or a reviewer may not write to the repository.",
    "Let its signer run `contract-check sign` again, or somebody review who may write. Who may only read, such as a consumer's team, signs with `contract-check sign`.",
  ],
];
