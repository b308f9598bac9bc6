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
  calendarCodes: () => calendarCodes,
  freezeBoards: () => freezeBoards,
  freezeFindings: () => freezeFindings,
  governanceCase: () => governanceCase,
  governanceOwners: () => governanceOwners,
  neverCounts: () => neverCounts,
  noFreeze: () => noFreeze,
  requirements: () => requirements
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
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
function freezeFindings({ calendar, facts, needs }, contract) {
  const { now } = needs;
  if (!calendar || contract.textOnly) return import_chunk_4ORUOPTZ.noFindings;
  const ahead = freezesFor(calendar, contract, now, now + import_chunk_4ORUOPTZ.lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    return next === null ? import_chunk_4ORUOPTZ.noFindings : (0, import_chunk_4ORUOPTZ.only)(noFreeze(contract, next));
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding.map(({ rule, to, zone }) => {
    const until = to === null ? "until somebody ends it" : `until ${(0, import_chunk_3D3IUTLF.formatInstant)(to, facts.zone ?? zone)}`;
    return `the freeze ${nameOf(rule)} holds ${until}`;
  }).join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const ending = { until: end, nextChangeAt: end };
  return (0, import_chunk_4ORUOPTZ.only)((0, import_chunk_4JC2EHFF.finding)(contract.path, { code: "GV301", status: "waiting", message, unblock, ...ending }));
}
function noFreeze({ path }, until) {
  const message = "no freeze is known to hold";
  return (0, import_chunk_4JC2EHFF.metFinding)(path, { code: "GV301", message, until, nextChangeAt: until, restsOn: "no-freeze" });
}
function freezeBoards({ calendar, needs: { now } }, contract) {
  if (!calendar) return [];
  return freezesFor(calendar, contract, now, now + 1).flatMap(
    ({ rule }) => rule.board === void 0 ? [] : {
      kind: "board",
      speaksFor: [{ kind: "freeze-board", freeze: rule.id }],
      owners: [rule.board],
      count: 1,
      changes: [],
      because: `${rule.id} makes no exception for emergencies`
    }
  );
}
function overriding(context, contract) {
  const { calendar, needs } = context;
  const { now } = needs;
  const freezes = calendar ? (0, import_chunk_4ORUOPTZ.placesOf)(contract).flatMap((place) => freezesFor(calendar, place, now, now + 1)) : [];
  const names = [...new Set(freezes.map(({ rule }) => nameOf(rule)))];
  return names.length === 0 ? "" : `, also in the freeze ${names.join(" and ")}`;
}
function freezesFor(calendar, contract, from, to) {
  const denying = new Set((0, import_chunk_4ORUOPTZ.permissionFor)(calendar, contract.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return (0, import_chunk_LXED4UIU.freezesBetween)(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}
function nameOf({ id, title }) {
  return title === void 0 ? id : `${id} (${title})`;
}
var emergency = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV501",
  dimension: "plan",
  title: "An emergency",
  why: "It passes without a window until it expires; its review is owed.",
  remedy: "Fill in review: afterwards.",
  triggers: ["push", "governance-edit", "emergency-expires"],
  alsoSays: [
    {
      code: "GV502",
      title: "The emergency has expired, or lasts too long",
      why: "An emergency is short by nature.",
      remedy: "File a new one, or go the ordinary way."
    },
    {
      code: "GV503",
      title: "Too many emergencies",
      why: "The policy limits them, because the exception must not become the rule.",
      remedy: "Go the ordinary way."
    },
    {
      code: "GV504",
      title: "The emergency is incomplete",
      why: "Without an incident and an end it is a way round the rules.",
      remedy: "Write emergency: {incident, expires}."
    }
  ],
  of: ["contract"],
  courses: ["emergency", "ordinary"],
  find: ({ case: contract, course, context }) => {
    if (course.kind === "ordinary") return course.refused ? [course.refused] : [];
    if (course.kind !== "emergency") return [];
    const message = `the emergency replaces the window${overriding(context, contract)}`;
    return [
      (0, import_chunk_4JC2EHFF.metFinding)(contract.path, { code: "GV501", message, until: course.until, nextChangeAt: course.until })
    ];
  }
});
var forbidden = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV150",
  dimension: "plan",
  title: "The policy forbids the change",
  why: "A rule says that such a change never lands.",
  remedy: "Make it compatible, or have the governance owners change the policy.",
  triggers: ["push", "governance-edit"],
  of: ["contract"],
  courses: ["forbidden"],
  find: ({ case: { path, because } }) => {
    const message = `the policy forbids it: ${because}`;
    const unblock = "make the change compatible, or ask the governance owners to change the policy";
    return [(0, import_chunk_4JC2EHFF.finding)(path, { code: "GV150", status: "unmet", message, unblock })];
  }
});
var frozenElement = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV308",
  dimension: "time",
  title: "The element is frozen",
  why: "Its owner froze it until a date.",
  remedy: "Leave it as it is until then.",
  triggers: ["push", "governance-edit", "element-thaws"],
  of: ["contract"],
  courses: ["ordinary", "revert"],
  find: ({ case: { path, frozen } }) => frozen.map(({ message, until }) => {
    const unblock = "leave the element as it is until then; an emergency may pass";
    return (0, import_chunk_4JC2EHFF.finding)(path, { code: "GV308", status: "unmet", message, unblock, until, nextChangeAt: until });
  })
});
var noFreeze2 = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV301",
  dimension: "time",
  ...calendarCodes.GV301,
  triggers: ["push", "governance-edit", "freeze-begins", "freeze-ends", "calendar-copy-ages"],
  of: ["contract"],
  find: ({ case: contract, calendar }) => (0, import_chunk_CQYIVTKC.isAtLeast)(contract.level, "window-and-sign-off") ? [] : calendar.findings
});
var openWindow = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV300",
  dimension: "time",
  title: "A window is open",
  why: "The change may land now.",
  remedy: "Merge before it closes; the status turns by itself afterwards.",
  triggers: [
    "push",
    "landing",
    "governance-edit",
    "window-opens",
    "window-closes",
    "freeze-begins",
    "freeze-ends",
    "calendar-copy-ages"
  ],
  alsoSays: [
    {
      code: "GV143",
      title: "The rollback does not fit into the window",
      why: "The first stage's hold and the rollback must be over before the window closes; else the way back is taken at an hour that nobody has agreed to. What the estimates say is taken as true.",
      remedy: "Land earlier in the window, book a longer one, or shorten hold: and estimate: in the request."
    },
    {
      code: "GV309",
      title: "No window will do",
      why: "None is defined, or none that fits opens within 400 days.",
      remedy: "Add one under windows:."
    }
  ],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ calendar }) => calendar.findings
});
var overdueReview = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV601",
  dimension: "plan",
  title: "A review is overdue",
  why: "An emergency was promised to be looked at afterwards.",
  remedy: "Fill in review: in the request that the message names.",
  triggers: ["governance-edit", "review-falls-due"],
  of: ["contract"],
  from: "window-and-sign-off",
  find: ({ context, case: contract }) => overdueReviews(context.needs, contract).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return (0, import_chunk_4JC2EHFF.finding)(contract.path, { code: "GV601", status: "unmet", message, unblock });
  })
});
function overdueReviews(needs, contract) {
  const { policy, now, booked } = needs;
  const { comparison } = contract;
  const mine = (0, import_chunk_4JC2EHFF.groupKey)(contract.query.owners.filter((owner) => owner.startsWith("@")));
  const within = (0, import_chunk_3D3IUTLF.durationMillis)(policy.table.emergency?.review?.within ?? "P3D") ?? 3 * import_chunk_AXZ3F66R.day;
  return booked.filter(({ request }) => {
    const { type, emergency: emergency2, review, contracts } = request;
    if (type !== "emergency" || !emergency2 || review != null) return false;
    const expires = (0, import_chunk_AXZ3F66R.parseInstant)(emergency2.expires);
    const promised = emergency2.reviewBy === void 0 ? void 0 : (0, import_chunk_JMWKYBID.untilOf)(emergency2.reviewBy);
    const due = Math.min(expires === void 0 ? Infinity : expires + within, promised ?? Infinity);
    if (now < due) return false;
    return contracts.some(
      ({ id }) => (0, import_chunk_4ORUOPTZ.namesContract)(id, policy, comparison) || (0, import_chunk_4JC2EHFF.groupKey)(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === mine
    );
  });
}
function governanceCase(policy, { touched = [] }) {
  const files = touched.filter(({ path }) => (0, import_chunk_7RNWZRBX.isGovernanceFile)(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const names = files.map(({ path }) => path);
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more` : names.join(", ");
  return [
    {
      kind: "governance",
      path: import_chunk_I57QSP22.governanceKey,
      name: import_chunk_I57QSP22.governanceKey,
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      enforce: (0, import_chunk_4ORUOPTZ.widestEnforcement)(policy),
      // a glob that reports is about contracts
      signOffs: governanceOwners(policy, names).map((owners) => ({
        kind: "governance",
        speaksFor: [{ kind: "governance" }],
        owners,
        count: 1,
        changes: [],
        because: `${shown} is edited`,
        ...owners.length === 0 && { unowned: "refuse" }
      })),
      transition: (0, import_chunk_I57QSP22.governanceTransition)(files)
    }
  ];
}
function governanceOwners(policy, names) {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names.map((path) => {
    const owners = (0, import_chunk_4JC2EHFF.ownershipOf)({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return owners.length > 0 ? owners : last;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}
function neverCounts({ policy, cases }, facts) {
  const reasons = /* @__PURE__ */ new Map();
  if (facts.author !== void 0) reasons.set(facts.author.toLowerCase(), "is the author");
  const { commits } = facts;
  if (commits === void 0 && facts.author === void 0)
    return { why: () => void 0, unverifiable: "it is not known who made this change" };
  if (commits === void 0 || (0, import_chunk_I57QSP22.isUnverifiable)(commits)) {
    const unverifiable3 = commits?.unverifiable ?? "the commits of this change are not known";
    return { why: (person) => reasons.get(person.toLowerCase()), unverifiable: unverifiable3 };
  }
  const watched = new Set(cases.flatMap(watchedPaths));
  const strangers = [];
  const anybody = isUntold(cases, commits);
  for (const commit of commits) {
    if (!anybody && !commit.paths.some((path) => isWatched(policy, watched, path))) continue;
    for (const person of commit.people) add(reasons, person, commit);
    for (const email of commit.emails) {
      const person = personOf(policy, email);
      if (person) add(reasons, person, commit);
      else strangers.push(`${commit.id.slice(0, 10)} by ${email}`);
    }
  }
  const why = (person) => reasons.get(person.toLowerCase());
  if (strangers.length === 0 || policy.signoff.unknownCommitters === "ignore") return { why };
  const unverifiable2 = `nobody knows whose account made ${strangers.slice(0, 3).join(", ")}: add the address under people:, or set signoff: {unknownCommitters: ignore}`;
  return { why, unverifiable: unverifiable2 };
}
function watchedPaths(matter) {
  if (matter.kind !== "contract" && matter.kind !== "dependent") return [matter.path];
  const { pairing, cause } = matter.comparison;
  return [...(0, import_chunk_4ORUOPTZ.pathsOf)(pairing), ...cause === void 0 ? [] : [cause]];
}
function isUntold(cases, commits) {
  const changed = new Set(commits.flatMap(({ paths }) => paths));
  return cases.some((matter) => {
    if (matter.kind !== "contract" && matter.kind !== "dependent") return false;
    const { cause, pairing } = matter.comparison;
    return !(cause === void 0 ? (0, import_chunk_4ORUOPTZ.pathsOf)(pairing) : [cause]).some((path) => changed.has(path));
  });
}
function isWatched(policy, watched, path) {
  return watched.has(path) || (0, import_chunk_4ORUOPTZ.entryFor)(policy, path) !== void 0 || (0, import_chunk_7RNWZRBX.isGovernanceFile)(policy, path);
}
function add(reasons, person, { id }) {
  const key = person.toLowerCase();
  if (!reasons.has(key)) reasons.set(key, `changed a contract in commit ${id.slice(0, 10)}`);
}
function personOf(policy, email) {
  const wanted = email.toLowerCase();
  const listed = [...policy.people.values()].find(({ emails }) => emails.includes(wanted));
  if (listed) return listed.handle;
  const login = /^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(wanted)?.[1];
  return login === void 0 ? void 0 : `@${login}`;
}
var ownWaiver = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV416",
  dimension: "trust",
  title: "A waiver's approver made this change",
  why: "A waiver excuses a change in the name of its approver, and nobody excuses what they made themselves: for a change by its approver, or with their commits in it, it does not count.",
  remedy: "Let somebody else approve it: change approver: of the waiver on the governed branch.",
  triggers: ["push", "governance-edit", "waiver-expires"],
  of: ["contract", "dependent"],
  find: ({ case: { path, effective }, context: { needs, facts } }) => {
    if (effective.waivers.length === 0) return [];
    const makers = neverCounts(needs, facts);
    const unknown = facts.author === void 0 ? void 0 : makers.unverifiable;
    return effective.waivers.flatMap((waiver) => {
      const draft = objectionTo(waiver, makers, unknown);
      return draft ? [(0, import_chunk_4JC2EHFF.finding)(path, { ...draft, owners: guardiansOf(needs.policy, waiver) })] : [];
    });
  }
});
function guardiansOf(policy, { location }) {
  return governanceOwners(policy, [location.file]).flat();
}
function objectionTo({ approver, location }, makers, unknown) {
  const why = makers.why(approver);
  const place = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
  if (why !== void 0) {
    const message2 = `${place} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return { code: "GV416", status: "unmet", message: message2, unblock };
  }
  if (unknown === void 0) return void 0;
  const message = `${place} may be by somebody who made this change: ${unknown}`;
  return { code: "GV415", status: "unverifiable", message, unblock: "give what the message asks for" };
}
var revert = (0, import_chunk_4JC2EHFF.defineRequirement)({
  code: "GV310",
  dimension: "time",
  title: "A revert",
  why: "The content returns to what the branch had lately, so no window is needed.",
  remedy: "One owner or on-call person signs.",
  triggers: ["push", "landing", "governance-edit", "revert-ages"],
  of: ["contract"],
  courses: ["revert"],
  find: ({ case: contract, course, context }) => {
    if (course.kind !== "revert") return [];
    const message = `a revert needs no window${overriding(context, contract)}`;
    return [
      (0, import_chunk_4JC2EHFF.metFinding)(contract.path, { code: "GV310", message, until: course.until, nextChangeAt: course.until })
    ];
  }
});
var codes = {
  owner: "GV401",
  consumer: "GV402",
  governance: "GV403",
  board: "GV404",
  approver: "GV405",
  "filed-request": "GV406"
};
function signOffFinding(matter, result, policy) {
  const { owners, changes, unowned } = result.group;
  const common = { owners, changes, until: result.until, enforced: unowned !== "report" };
  return (0, import_chunk_4JC2EHFF.finding)(matter.path, { ...common, ...words(matter, result, policy) });
}
function words(matter, result, policy) {
  const { group, status } = result;
  if (group.owners.length === 0) return nobody(matter, group);
  const who = `${(0, import_chunk_LXED4UIU.anyOf)(group.owners)} as ${(0, import_chunk_AKVUIXFY.speakersText)(group.speaksFor)}`;
  switch (status) {
    case "met":
      return {
        code: codes[group.kind],
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: ""
      };
    case "vetoed":
      return vetoed(result);
    case "stale": {
      const changed = result.stale.map(
        ({ person, changed: parts }) => `${person} signed before ${parts.join(" and ")} changed`
      );
      const again = result.stale.map(({ person }) => person);
      const message = `${who}: ${changed.join("; ")}`;
      return { code: "GV411", status: "unmet", message, unblock: requestText(matter, again, policy) };
    }
    case "expired": {
      const unblock = requestText(matter, result.maySign, policy);
      return { code: "GV413", status: "unmet", message: `${who}: the sign-off has expired`, unblock };
    }
    case "unverifiable":
      return unverifiable(matter, result, who, policy);
    case "missing":
      return missing(matter, result, who, policy);
  }
}
function vetoed({ group, vetoes }) {
  const [veto] = vetoes;
  const by = [...new Set(vetoes.map(({ person }) => person))].join(", ");
  const at = veto ? ` (${(0, import_chunk_3D3IUTLF.formatUtc)(veto.at)})` : "";
  const message = `${by} asked for changes as ${(0, import_chunk_AKVUIXFY.speakersText)(group.speaksFor)}${at}`;
  const unblock = `settle it with ${by}: an approval, or a dismissal of the review, lifts the veto`;
  return { code: "GV412", status: "unmet", message, unblock };
}
function unverifiable(matter, result, who, policy) {
  const code = "GV415";
  const status = "unverifiable";
  const { group, maySign, elsewhere, unverifiable: reason = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason };
  const message = `${who} must sign${harmText(group)}; whether somebody has is not known here`;
  return {
    code,
    status,
    message,
    unblock: maySign.length === 0 ? reason : requestText(matter, maySign, policy)
  };
}
function harmText({ kind, because }) {
  return kind === "consumer" ? ` (${because})` : "";
}
function missing(matter, result, who, policy) {
  const { group, by, functions: heard, excluded, maySign } = result;
  const people = `${String(by.length)} of ${String(group.count)}`;
  const functions = group.fromFunctions === void 0 ? "" : `, from ${String(group.fromFunctions)} different functions`;
  const soFar = group.fromFunctions !== void 0 ? ` (${people} people, for ${String(heard)} of ${String(group.fromFunctions)} functions so far)` : group.count > 1 ? ` (${people} so far)` : "";
  const not = excluded.map(({ person, why }) => `${person} does not count: ${person} ${why}`);
  const message = [`${who} must sign${functions}${soFar}${harmText(group)}`, ...not].join("; ");
  const unblock = maySign.length === 0 ? `nobody is left who may: the governance owners must add a member to ${(0, import_chunk_LXED4UIU.anyOf)(group.owners)}` : requestText(matter, maySign, policy);
  return { code: codes[group.kind], status: "unmet", message, unblock };
}
function requestText(matter, people, { signoff, people: listed }) {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names = [...new Set(people)];
  const keyed = names.filter((name) => (listed.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${(0, import_chunk_4JC2EHFF.shortList)(names)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return approve;
  const [signer] = keyed;
  if (signer === void 0)
    return reviews ? approve : `list an SSH key of ${(0, import_chunk_4JC2EHFF.shortList)(names)} under people: on the governed branch`;
  const contract = matter.kind === "governance" ? "" : ` ${shellWord(matter.path)}`;
  const run = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  if (!reviews) return `ask ${(0, import_chunk_4JC2EHFF.shortList)(keyed)} to sign, for example: ${run}`;
  return `${approve}, or to sign, for example: ${run}`;
}
function shellWord(path) {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function nobody(matter, group) {
  const { kind, speaksFor, because } = group;
  if (speaksFor[0]?.kind === "on-call")
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${(0, import_chunk_AKVUIXFY.speakersText)(speaksFor)} (${because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml"
    };
  const unowned = matter.kind === "governance" ? "the governance files" : (0, import_chunk_AKVUIXFY.unownedText)(speaksFor);
  return {
    code: kind === "owner" ? "GV110" : codes[kind],
    status: "unmet",
    message: `nobody owns ${unowned} (${because})`,
    unblock: ownerRemedy(matter, kind)
  };
}
function ownerRemedy({ kind: about }, kind) {
  if (kind === "consumer") return "declare a team of the same name as the catalogue's owner under teams:";
  if (about === "governance")
    return "name them on the governed branch: governance: {owner: \u2026} in contract-check.yaml";
  return "name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS";
}
var signOffs = (0, import_chunk_4JC2EHFF.defineRequirement)({
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
    "absence-ends"
  ],
  alsoSays: [
    {
      code: "GV110",
      title: "Nobody owns it",
      why: "A change without an owner has nobody who could say yes.",
      remedy: "Name an owner under contracts:, or in CODEOWNERS; or say what holds with unowned:."
    },
    {
      code: "GV402",
      title: "A consumer must sign",
      why: "It was computed to break, or reads what is removed.",
      remedy: "Ask its owner, or make the change compatible with what it reads."
    },
    {
      code: "GV403",
      title: "The governance owners must sign",
      why: "The proposal edits the rules it is judged by; the old rules judge it.",
      remedy: "Ask one of the governance owners."
    },
    {
      code: "GV404",
      title: "A board must sign",
      why: "The risk or the element asks for it.",
      remedy: "Ask people of as many functions as the message says."
    },
    {
      code: "GV406",
      title: "A filed request is edited or deleted",
      why: "Requests on the governed branch are counted on: a booking holds room, an emergency owes a review, a layer holds a removal back. A proposal that only edits one would undo that, and nobody would look.",
      remedy: "Ask one of the owners of its contracts, or a governance owner. A change that comes with its own request needs nothing more: who signs it has seen the plan."
    },
    {
      code: "GV411",
      title: "A sign-off is stale",
      why: "It was for another content or another plan.",
      remedy: "Ask the same person to look again; the message says what changed."
    },
    {
      code: "GV412",
      title: "A veto",
      why: "Somebody entitled asked for changes.",
      remedy: "Settle it with them; their approval or a dismissal lifts it."
    },
    {
      code: "GV413",
      title: "A sign-off has expired",
      why: "The policy limits how long a sign-off holds, or it says so itself.",
      remedy: "Ask for it again."
    },
    {
      code: "GV415",
      title: "A sign-off cannot be verified",
      why: "Evidence is missing: reviews, team members, or who wrote a commit. Missing evidence never counts in favour.",
      remedy: "Give what the message asks for (a token, a member list, an address)."
    }
  ],
  of: ["contract", "dependent", "governance", "request"],
  courses: ["ordinary", "revert", "emergency"],
  find: ({ case: matter, signOffs: groups, context }, tally) => groups.filter(({ kind }) => kind !== "approver").map((group) => signOffFinding(matter, tally.of(matter, group), context.needs.policy))
});
var windowApprovers = (0, import_chunk_4JC2EHFF.defineRequirement)({
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
    "sign-off-expires"
  ],
  of: ["contract"],
  find: ({ case: contract, signOffs: groups, context }, tally) => groups.filter(({ kind }) => kind === "approver").map((group) => signOffFinding(contract, tally.of(contract, group), context.needs.policy))
});
var requirements = [
  signOffs,
  windowApprovers,
  forbidden,
  revert,
  emergency,
  frozenElement,
  ownWaiver,
  overdueReview,
  import_chunk_4JC2EHFF.compatibilityLayer,
  import_chunk_4JC2EHFF.changeRequest,
  openWindow,
  noFreeze2
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  calendarCodes,
  freezeBoards,
  freezeFindings,
  governanceCase,
  governanceOwners,
  neverCounts,
  noFreeze,
  requirements
});
