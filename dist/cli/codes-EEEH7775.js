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
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var calendarCodes = {
  GV200: {
    title: "The calendar cannot be trusted",
    why: "A window, freeze or .ics file has a fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is refused until it is repaired; changes that need none still pass.",
    remedy: "Repair the place that the message names; every message says what was expected there."
  },
  GV201: {
    title: "A time zone is unknown or is no place",
    why: "An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a place, so the window would be an hour off for half of the year.",
    remedy: "Name an IANA zone of a place, such as Europe/Berlin."
  },
  GV202: {
    title: "A window starts at a time that the clocks skip or show twice",
    why: "On the night when summer time begins, an hour of the wall clock does not exist: the window does not open that day (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first time.",
    remedy: "Start the window outside the hour in which the clocks change, or add that one day with add:."
  },
  GV203: {
    title: "A window does not open within a year",
    why: "Its rule has run out, gives no date at all, or a freeze covers every occurrence. Changes that wait for it wait for ever.",
    remedy: "Extend or correct start and rrule, end the freeze, or remove the window."
  },
  GV204: {
    title: "A booked occurrence lies in a freeze",
    why: "The freeze wins on the day, so the change would be refused at the moment at which everybody is ready.",
    remedy: "Book another occurrence in the request, or have the freeze's board change the freeze."
  },
  GV205: {
    title: "The windows that are needed together never open together",
    why: "regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 in New York never meet.",
    remedy: "Move the windows so that they overlap, use regionMode: first-stage, or list fewer regions."
  },
  GV206: {
    title: "A class of changes has no window",
    why: "The policy sends these changes to a window, and no window of the contract admits them: they can never land.",
    remedy: "Add the class to a window's allow:, add a window, or change the policy of the class."
  },
  GV207: {
    title: "Two windows with capacity overlap",
    why: "Each window counts its own capacity, so together they let more changes land at once than either says.",
    remedy: "Merge the windows, set them apart, or scope them to different contracts."
  },
  GV208: {
    title: "A freeze has no end",
    why: "It outlives its reason, and nobody notices until an urgent change is refused.",
    remedy: "Give it a to:, and prolong it when that is needed."
  },
  GV209: {
    title: "A window lies in a declared business peak",
    why: "A window is meant to be a quiet time; the advisory with peak: true says that this one is not.",
    remedy: "Except these days with except:, or move the window."
  },
  GV210: {
    title: "Notice is longer than the distance of occurrences",
    why: "The next occurrence can never be booked in time; every change waits for the one after.",
    remedy: "Shorten notice:, unless exactly that is meant."
  },
  GV211: {
    title: "The start of a window is not one of its occurrences",
    why: "RFC 5545 leaves it undefined whether such a start counts. Here it does not: the window first opens on the first date that its rrule gives.",
    remedy: "Set start to the first date that the rrule gives, or correct the rrule."
  },
  GV212: {
    title: "An exception hits no occurrence",
    why: "A mistyped date leaves the window open on the day on which it was meant to stay shut.",
    remedy: "Write the local date on which the occurrence starts; after midnight it is still the day before."
  },
  GV213: {
    title: "A copy of another repository's calendar is too old",
    why: "Whoever keeps the central calendar may have frozen the day since the copy was taken, and nobody here would know. While a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verified, which is neither refused nor passed); what needs none still passes.",
    remedy: "Run the job that copies the calendar and writes asOf: into it (in an .ics file the last DTSTAMP counts), or allow a longer maxAge:."
  },
  GV214: {
    title: "Another calendar cannot be read",
    why: "A calendar that calendars: names is missing or has a fault, so nobody here knows what it permits or freezes. Until it can be read, nothing that needs permission passes (it cannot be verified, which is neither refused nor passed); what needs none still passes, and our own calendar still says no.",
    remedy: "Repair the file on the governed branch (lint shows each fault with its line), or take it out of calendars:."
  },
  GV220: {
    title: "closeGuard does not fit",
    why: "A status on GitHub does not expire by itself; it must turn pending before the window closes, early enough for a scheduled run that is late, and late enough that the window is of any use.",
    remedy: "Set closeGuard to the sweep interval and 15 minutes at least, and to less than the shortest window."
  },
  GV301: {
    title: "A freeze holds",
    why: "Somebody has said that nothing of this class may land now. A freeze wins over every window of every calendar.",
    remedy: "Wait for its end, which the message names, or declare an emergency where the freeze excepts it."
  },
  GV302: {
    title: "No window is open",
    why: "The change needs an open window that admits its class and serves its contract, regions and teams.",
    remedy: "Wait for the opening that the message names; nothing else is left to do."
  },
  GV303: {
    title: "The booked occurrence is frozen",
    why: "A freeze covers all that is left of it.",
    remedy: "Book another occurrence."
  },
  GV304: {
    title: "The occurrence is full",
    why: "Its capacity is taken by what has landed in it and by what was booked before.",
    remedy: "Book the next occurrence that has room; the message names it."
  },
  GV305: {
    title: "The booked occurrence is over, or does not exist",
    why: "A change is bound to one occurrence, because notice and capacity mean nothing otherwise.",
    remedy: "Book another occurrence."
  },
  GV306: {
    title: "The notice was too short",
    why: "The window wants to know of changes some time before, and the request reached the governed branch later than that.",
    remedy: "Book the next occurrence whose notice can be kept."
  },
  GV307: {
    title: "The window is closing",
    why: "Less time is left than must be left, so that nothing lands after the end because a run was late.",
    remedy: "Wait for the next occurrence, or book it."
  }
};
var contractCodes = [
  [
    "GV100",
    "What the change needs",
    "The row of the table that the change falls under, with who is hurt and the risk.",
    "See the requirements below it."
  ],
  [
    "GV101",
    "A change request is needed",
    "The policy asks for a plan (window, rollback) before such a change.",
    "Run `contract-check request`; it fills in everything computable."
  ],
  [
    "GV102",
    "The change request is incomplete",
    "The policy names parts that must be filled in before people are asked to sign.",
    "Fill in the parts that the message lists."
  ],
  [
    "GV103",
    "The change request is for another state",
    "Its digest binds it to one exact transition; the contract or the plan has changed since.",
    "Run `contract-check request` again."
  ],
  [
    "GV104",
    "The change request is not booked",
    "The policy asks that requests reach the governed branch before the change.",
    "Merge the request in a pull request of its own."
  ],
  [
    "GV110",
    "Nobody owns it",
    "A change without an owner has nobody who could say yes.",
    "Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:."
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
    "GV141",
    "The rollback does not add up",
    "Its steps take longer than the whole.",
    "Correct the estimates."
  ],
  [
    "GV142",
    "A rollback script does not exist",
    "At 3 a.m. somebody will look for it.",
    "Add the script, or correct its path."
  ],
  [
    "GV143",
    "The rollback does not fit into the window",
    "The first stage's hold and the rollback must be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",
    "Land earlier in the window, book a longer one, or shorten hold: and estimate: in the request."
  ],
  [
    "GV150",
    "The policy forbids the change",
    "A rule says that such a change never lands.",
    "Make it compatible, or have the governance owners change the policy."
  ],
  [
    "GV151",
    "A compatibility layer is removed before its time",
    "Old and new were promised to live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it removes or renames an element of the same contract. Whether the layer runs at all is not known here.",
    "Wait for that day, or agree on an earlier one in the request that made the layer."
  ],
  [
    "GV152",
    "A compatibility layer is too short for its readers",
    "Consumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the booked occurrence; without one it cannot be told.",
    "Keep the layer until the day that the message names, or correct what consumers and contracts declare."
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
var peopleCodes = [
  [
    "GV401",
    "An owner must sign",
    "The change takes something from those who rely on it; its owner decides.",
    "Ask one of the people named; an approving review at the present content counts, or a signed file."
  ],
  [
    "GV402",
    "A consumer must sign",
    "It was computed to break, or reads what is removed.",
    "Ask its owner, or make the change compatible with what it reads."
  ],
  [
    "GV403",
    "The governance owners must sign",
    "The proposal edits the rules it is judged by; the old rules judge it.",
    "Ask one of the governance owners."
  ],
  [
    "GV404",
    "A board must sign",
    "The risk or the element asks for it.",
    "Ask people of as many functions as the message says."
  ],
  [
    "GV405",
    "The window's approver must sign",
    "The window says so with approvers:.",
    "Ask one of the approvers."
  ],
  [
    "GV406",
    "A filed request is edited or deleted",
    "Requests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",
    "Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan."
  ],
  [
    "GV411",
    "A sign-off is stale",
    "It was for another content or another plan.",
    "Ask the same person to look again; the message says what changed."
  ],
  [
    "GV412",
    "A veto",
    "Somebody entitled asked for changes.",
    "Settle it with them; their approval or a dismissal lifts it."
  ],
  [
    "GV413",
    "A sign-off has expired",
    "The policy limits how long a sign-off holds, or it says so itself.",
    "Ask for it again."
  ],
  [
    "GV414",
    "A sign-off file does not count",
    "Its signature is missing, forged, made for something else, or made with an unknown key.",
    "Let its signer run `contract-check sign` again."
  ],
  [
    "GV415",
    "A sign-off cannot be verified",
    "Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",
    "Give what the message asks for (a token, a member list, an address)."
  ],
  [
    "GV416",
    "A waiver's approver made this change",
    "A waiver excuses a change in the name of its approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",
    "Let somebody else approve it: change approver: of the waiver on the governed branch."
  ],
  [
    "GV501",
    "An emergency",
    "It passes without a window until it expires; its review is owed.",
    "Fill in review: afterwards."
  ],
  [
    "GV502",
    "The emergency has expired, or lasts too long",
    "An emergency is short by nature.",
    "File a new one, or go the ordinary way."
  ],
  [
    "GV503",
    "Too many emergencies",
    "The policy limits them, because the exception must not become the rule.",
    "Go the ordinary way."
  ],
  [
    "GV504",
    "The emergency is incomplete",
    "Without an incident and an end it is a way round the rules.",
    "Write emergency: {incident, expires}."
  ],
  [
    "GV601",
    "A review is overdue",
    "An emergency was promised to be looked at afterwards.",
    "Fill in review: in the request that the message names."
  ]
];
var timeCodes = [
  [
    "GV300",
    "A window is open",
    "The change may land now.",
    "Merge before it closes; the status turns by itself afterwards."
  ],
  ["GV301", "A freeze holds", "Freezes win over windows.", "Wait for its end; an emergency may pass."],
  [
    "GV302",
    "No window is open",
    "Such a change lands only inside a window.",
    "Wait; the message names the next one. Nothing else has to be done."
  ],
  [
    "GV303",
    "The booked occurrence lies in a freeze",
    "The freeze came later, or was overlooked.",
    "Book another occurrence."
  ],
  [
    "GV304",
    "The occurrence is full",
    "Too many changes at once hide which one broke something.",
    "Book another occurrence."
  ],
  ["GV305", "The booked occurrence is gone", "It was missed, or does not exist.", "Book another occurrence."],
  [
    "GV306",
    "Booked too late",
    "The window asks for notice, so that people can prepare.",
    "Book a later occurrence."
  ],
  ["GV307", "The window is closing", "Too little time is left to land and to look.", "Use the next one."],
  ["GV308", "The element is frozen", "Its owner froze it until a date.", "Leave it as it is until then."],
  [
    "GV309",
    "No window will do",
    "None is defined, or none that fits opens within 400 days.",
    "Add one under windows:."
  ],
  [
    "GV310",
    "A revert",
    "The content returns to what the branch had lately, so no window is needed.",
    "One owner or on-call person signs."
  ]
];
var rows = [...fileCodes, ...contractCodes, ...timeCodes, ...peopleCodes];
var governanceCodes = new Map(
  [
    ...rows.map(([code, title, why, remedy]) => ({ code, title, why, remedy })),
    ...Object.entries(calendarCodes).map(([code, info]) => ({ code, ...info }))
  ].sort((a, b) => a.code < b.code ? -1 : 1).map((info) => [info.code, info])
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  governanceCodes
});
