var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  governanceCodes: () => governanceCodes
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var contractCodes = [
  [
    "GV100",
    "What the change needs",
    "The row of the table that the change falls under, with who is hurt and the risk.",
    "See the requirements below it."
  ],
  [
    "GV112",
    "A team has nobody who can sign",
    "Every change of what it owns would be stuck.",
    "List its members under teams:, or ask GitHub with {github: true}."
  ],
  [
    "GV113",
    "Elements without an owner of their own",
    "They fall to the contract's owner. That is fine, as long as somebody meant it.",
    "Add element globs where another team should decide."
  ],
  [
    "GV114",
    "An entry names no file",
    "Its rules apply to nothing: a glob with a typing error, or a contract that moved.",
    "Correct the glob, or remove the entry."
  ],
  [
    "GV120",
    "A consumer reads a contract that nobody declares",
    "Its break would never be noticed.",
    "Correct the contract's id or path."
  ],
  [
    "GV121",
    "A reader schema does not exist",
    "The consumer's break cannot be computed, so its owner is asked every time.",
    "Correct the path, or name the fields it reads."
  ],
  [
    "GV131",
    "A new element looks like personal data and has no tag",
    "Tags pull in boards and raise the risk; a new e-mail address that nobody tags passes by all of them. It is told where a change is compared (`check`, `simulate`, the Action), because only there is an element new, and only where the policy tags anything. A contract that is new as a whole is not searched.",
    "Add a line with tags: under elements: of the contract on the governed branch; give it a tag such as public where it is harmless."
  ],
  [
    "GV140",
    "A change request says no way back",
    "The policy asks for a rollback plan; `lint` finds that it is missing before people are asked to sign (there the change is refused with GV102).",
    "Write rollback: with steps: and what each does, or change requests: require: of the policy."
  ],
  [
    "GV142",
    "A rollback script does not exist",
    "At 3 a.m. somebody will look for it.",
    "Add the script, or correct its path."
  ],
  [
    "GV160",
    "Another booked change is for the same contract",
    "Whoever lands second meets another base than the one that was signed: its sign-offs are stale, at the worst hour.",
    "Agree with the other request's people on who lands first, or merge the two changes."
  ],
  [
    "GV170",
    "The contract's version grows by too little, or goes back",
    "People choose what to upgrade by the version that a contract says of itself: by semver a broken promise is a MAJOR step and a lost direction or a removal a MINOR one (before 1.0.0 one less), by SchemaVer a MODEL and a REVISION. Read from a top-level version in Avro and JSON Schema documents; Protobuf has no place for one. It is told where a change is compared and holds nothing up.",
    "Set the version that the message names."
  ],
  [
    "GV180",
    "A declaration has not been checked for long",
    "Owners and consumers drift; recheckEvery: asks somebody to look.",
    "Check it, and set reviewed: to today."
  ],
  [
    "GV190",
    "Excused",
    "A waiver, or open enums, takes this change out of the promise. What a waiver excuses still breaks whom it breaks: freezes and the sign-offs of consumers hold.",
    "Nothing to do; a waiver ends by itself."
  ],
  [
    "GV191",
    "A waiver has expired",
    "It excuses nothing any more.",
    "Remove it, or have it approved again with a new date."
  ],
  [
    "GV414",
    "A sign-off file does not count",
    "Its signature is missing, forged, made for something else, or made with an unknown key.",
    "Let its signer run `contract-check sign` again."
  ]
];
var fileCodes = [
  [
    "GV001",
    "The file is not YAML or JSON",
    "A governance file that cannot be read governs nothing, so the run stops instead of guessing.",
    "Repair the place that the message names."
  ],
  [
    "GV002",
    "Unknown key",
    "A misspelt key would be silently ignored, and with it the rule that somebody wrote.",
    "Use the key that the message suggests; `contract-check schema config` prints all of them."
  ],
  [
    "GV003",
    "A value of the wrong kind",
    "The value cannot mean what its key asks for.",
    "Write a value of the form that the message names."
  ],
  ["GV004", "A key is missing", "Without it the entry has no meaning.", "Add the key."],
  [
    "GV005",
    "Written twice",
    "Two values for one thing need a rule for which one wins, and nobody remembers it.",
    "Keep one."
  ],
  [
    "GV006",
    "An id or name is used twice",
    "Requests, consumers and windows refer to ids; they must name one thing.",
    "Rename one of the two."
  ],
  [
    "GV007",
    "An unknown team or board",
    "A typing error here makes a contract unapprovable, or approvable by strangers.",
    "Use the name that the message suggests, or declare it under teams: or boards:."
  ],
  [
    "GV008",
    "A governance file cannot be used",
    "Links, binary files and files under the wrong name are refused: they could point anywhere, or silently govern nothing.",
    "Put an ordinary file of the expected name in its place."
  ],
  [
    "GV010",
    "Nothing is enforced yet",
    "The governed branch has no configuration; a proposal cannot bring one in for itself.",
    "Merge a contract-check.yaml: the README shows the smallest one, `contract-check schema config` what may stand in it."
  ],
  [
    "GV011",
    "The target branch is not governed",
    "What passes here must not count on the governed branch, where other rules hold.",
    "Aim the pull request at the governed branch."
  ],
  [
    "GV013",
    "A proposed contract does not parse",
    "Nobody can judge or sign what no decoder can read.",
    "Repair the contract at the place that the message names."
  ],
  [
    "GV014",
    "The central configuration is not the pinned one",
    "extends: with a sha256 accepts exactly that file.",
    "Update the pin after reading what changed, or restore the file."
  ],
  [
    "GV017",
    "Not enforced yet",
    "There is no configuration on the governed branch, so the Action tells and does not gate.",
    "Merge a contract-check.yaml into the governed branch."
  ],
  [
    "GV020",
    "A promise is broken",
    "No configuration says who may permit it, so every contract must keep its promise.",
    "Make the change compatible, declare the promise that you mean with --mode, or govern the contract with a contract-check.yaml."
  ],
  [
    "GV021",
    "A promise could not be decided",
    "What cannot be decided never counts as kept.",
    "See the change for what could not be decided, and simplify it."
  ]
];
var rows = [...fileCodes, ...contractCodes];
var pages = [
  ...rows.map(([code, title, why, remedy]) => ({ code, title, why, remedy })),
  ...import_chunk_FTAP5SXZ.requirements.flatMap((requirement) => requirement.pages),
  ...Object.entries(import_chunk_FTAP5SXZ.calendarCodes).map(([code, page]) => ({ code, ...page }))
];
var governanceCodes = new Map(
  pages.toSorted((0, import_chunk_YF6WTHB5.byText)(({ code }) => code)).map((page) => [page.code, page])
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  governanceCodes
});
