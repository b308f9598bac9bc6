import type { CodeRow } from "./page.js";

/** GV0: files and the run. */
export const fileCodes: readonly CodeRow[] = [
  [
    "GV001",
    "The file is not YAML or JSON",
    "A governance file that cannot be read governs nothing, so the run stops instead of guessing.",
    "Repair the place that the message names.",
  ],
  [
    "GV002",
    "Unknown key",
    "A misspelt key would be silently ignored, and with it the rule that somebody wrote.",
    "Use the key that the message suggests; `contract-check schema config` prints all of them.",
  ],
  [
    "GV003",
    "A value of the wrong kind",
    "The value cannot mean what its key asks for.",
    "Write a value of the form that the message names.",
  ],
  ["GV004", "A key is missing", "Without it the entry has no meaning.", "Add the key."],
  [
    "GV005",
    "Written twice",
    "Two values for one thing need a rule for which one wins, and nobody remembers it.",
    "Keep one.",
  ],
  [
    "GV006",
    "An id or name is used twice",
    "Requests, consumers and windows refer to ids; they must name one thing.",
    "Rename one of the two.",
  ],
  [
    "GV007",
    "An unknown team or board",
    "A typing error here makes a contract unapprovable, or approvable by strangers.",
    "Use the name that the message suggests, or declare it under teams: or boards:.",
  ],
  [
    "GV008",
    "A governance file cannot be used",
    "Links, binary files and files under the wrong name are refused: they could point anywhere, or silently govern nothing.",
    "Put an ordinary file of the expected name in its place.",
  ],
  [
    "GV010",
    "Nothing is enforced yet",
    "The governed branch has no configuration; a proposal cannot bring one in for itself.",
    "Merge a contract-check.yaml: the README shows the smallest one, `contract-check schema config` what may stand in it.",
  ],
  [
    "GV011",
    "The target branch is not governed",
    "What passes here must not count on the governed branch, where other rules hold.",
    "Aim the pull request at the governed branch.",
  ],
  [
    "GV013",
    "A proposed contract does not parse",
    "Nobody can judge or sign what no decoder can read.",
    "Repair the contract at the place that the message names.",
  ],
  [
    "GV014",
    "The central configuration is not the pinned one",
    "extends: with a sha256 accepts exactly that file.",
    "Update the pin after reading what changed, or restore the file.",
  ],
  [
    "GV017",
    "Not enforced yet",
    "There is no configuration on the governed branch, so the Action tells and does not gate.",
    "Merge a contract-check.yaml into the governed branch.",
  ],
  [
    "GV018",
    "A file is named as a contract, and no format recognises it",
    "Whoever wrote the entry expects it to be judged; passing it in silence would be a false promise.",
    "Give the entry a format:, narrow its files:, or name the file under ignore:.",
  ],
  [
    "GV020",
    "A promise is broken",
    "No configuration says who may permit it, so every contract must keep its promise.",
    "Make the change compatible, declare the promise that you mean with --mode, or govern the contract with a contract-check.yaml.",
  ],
  [
    "GV021",
    "A promise could not be decided",
    "What cannot be decided never counts as kept.",
    "See the change for what could not be decided, and simplify it.",
  ],
];
