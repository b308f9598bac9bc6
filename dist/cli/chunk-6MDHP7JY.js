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
  assess: () => assess,
  consumerGroups: () => consumerGroups,
  decide: () => decide,
  defaultRoles: () => defaultRoles,
  effectiveOf: () => effectiveOf,
  elementsOf: () => elementsOf,
  merged: () => merged,
  ownerGroup: () => ownerGroup,
  signOffGroups: () => signOffGroups
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SELQ7KBI = require("./chunk-SELQ7KBI.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_FY5WZS3N = require("./chunk-FY5WZS3N.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_VWYGSHYJ = require("./chunk-VWYGSHYJ.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var defaultRoles = [{ role: "element-owner" }, { role: "consumer" }];
function signOffGroups(roles, subject) {
  const boards = elementsOf(subject).flatMap(({ boards: boards2 }) => boards2 ?? []);
  const named = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)].map((board) => ({ role: `board:${board}` })).filter(({ role }) => !named.has(role))
  ];
  return merged(all.flatMap((role) => groupsForRole(role, subject)));
}
function groupsForRole(role, subject) {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerGroups(subject);
  if ((0, import_chunk_CQYIVTKC.isBoard)(role.role)) return [boardGroup((0, import_chunk_CQYIVTKC.boardOf)(role.role), role, subject)];
  if (role.role === "owner") {
    return (0, import_chunk_4JC2EHFF.ownershipsOfContract)(subject.policy, subject.comparison).map(
      (ownership) => ownerGroup(ownership, subject.contractName, count, subject.changes)
    );
  }
  if (role.role === "element-owner") return elementGroups(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  const speaksFor = [{ kind: "role", role: role.role }];
  return [{ kind: "owner", speaksFor, owners, count, changes: [], because: "the policy asks for it" }];
}
function nobodyOnCall(contractName) {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const speaksFor = [{ kind: "on-call", contract: contractName }];
  return { kind: "owner", speaksFor, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}
function elementGroups(count, subject) {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return (0, import_chunk_4JC2EHFF.ownershipsOfContract)(policy, comparison).map(
      (ownership) => ownerGroup(ownership, contractName, count, changes)
    );
  }
  return changes.flatMap(
    (change) => (0, import_chunk_4JC2EHFF.ownershipsOf)(policy, comparison, change).map(
      (ownership) => ownerGroup(ownership, (0, import_chunk_RD63CWCZ.elementText)(change.element), count, [change])
    )
  );
}
function ownerGroup({ owners, because, unowned }, of, count, changes) {
  return {
    kind: "owner",
    speaksFor: [{ kind: "owner", of }],
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...owners.length === 0 && { unowned }
  };
}
function consumerGroups({ impacts }) {
  return impacts.filter(({ consumer: { ack }, effect }) => ack === "any" || ack === "breaking" && effect !== "reads").map(({ consumer, because, changes }) => ({
    kind: "consumer",
    speaksFor: [{ kind: "consumer", id: consumer.id }],
    owners: consumer.owners,
    count: 1,
    changes,
    because,
    // A catalogue's owner that no team stands for: told, but nobody could ever sign.
    ...consumer.owners.length === 0 && { unowned: "report" }
  }));
}
function boardGroup(id, { count, fromFunctions }, { policy, changes }) {
  const functions = Object.fromEntries(
    Object.entries(policy.table.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, (0, import_chunk_CQYIVTKC.listOf)(who)])
  );
  return {
    kind: "board",
    speaksFor: [{ kind: "board", id }],
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...fromFunctions !== void 0 && { fromFunctions },
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board"
  };
}
function elementsOf({
  policy,
  comparison,
  changes
}) {
  const removed = comparison.pairing.status === "removed";
  const rules = (0, import_chunk_4ORUOPTZ.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.elements ?? []);
  return rules.filter(({ path }) => removed || changes.some((change) => concerns(path, change)));
}
function concerns(path, { element, was, edit }) {
  if ((0, import_chunk_2U3Y2XJN.elementMatches)(path, element) || edit === "removed" && (0, import_chunk_2U3Y2XJN.matchesBelow)(path, element)) return true;
  return was !== void 0 && ((0, import_chunk_2U3Y2XJN.elementMatches)(path, was) || (0, import_chunk_2U3Y2XJN.losesBelow)(path, was, element));
}
function merged(groups) {
  const distinct = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const key = group.owners.length === 0 && !group.functions ? nobodyKey(group) : roleOf(group);
    const earlier2 = distinct.get(key);
    distinct.set(key, earlier2 ? join(earlier2, group) : group);
  }
  return [...distinct.values()];
}
function roleOf({ functions, speaksFor, owners }) {
  return functions ? JSON.stringify(speaksFor[0]) : (0, import_chunk_4JC2EHFF.groupKey)(owners);
}
function nobodyKey({ kind, unowned }) {
  return `nobody ${kind} ${unowned ?? ""}`;
}
var mostSpeakers = 4;
function join(group, more) {
  const { speaksFor } = group;
  const others = more.speaksFor.filter((speaker) => !speaksFor.some((own) => (0, import_chunk_AKVUIXFY.sameSpeaker)(own, speaker)));
  return {
    ...group,
    speaksFor: [...speaksFor, ...others].slice(0, Math.max(mostSpeakers, speaksFor.length)),
    count: Math.max(group.count, more.count),
    changes: [.../* @__PURE__ */ new Set([...group.changes, ...more.changes])]
  };
}
function entitlementOf({ policy, now }, { teams }, matter, { owners, kind }) {
  const named = peopleOf(policy, teams, owners);
  const members = named.people;
  const allAway = members.length > 0 && members.every((member) => (0, import_chunk_FY5WZS3N.isAway)(policy, member, now));
  const deputies = matter.kind === "contract" && allAway && kind === "owner" ? matter.deputies : [];
  const standIns = peopleOf(policy, teams, deputies);
  const entitled = new Map([...members, ...standIns.people].map((person) => [person.toLowerCase(), person]));
  const teamsUnknown = [...named.unknown, ...standIns.unknown];
  return { policy, now, members, entitled, teamsUnknown, allAway };
}
function peopleOf(policy, teams, handles) {
  const answers = handles.map((handle) => (0, import_chunk_FY5WZS3N.membersOf)(policy, teams, handle));
  return {
    people: answers.flatMap((answer) => "members" in answer ? answer.members : []),
    unknown: answers.flatMap((answer) => "members" in answer ? [] : answer.unverifiable)
  };
}
function isEntitled({ entitled, policy, now }, person) {
  return entitled.has(person.toLowerCase()) || (0, import_chunk_FY5WZS3N.standsInFor)(policy, person, now).some((away) => entitled.has(away.toLowerCase()));
}
function entitledUntil(entitlement, person) {
  const { policy, now, members, entitled, allAway } = entitlement;
  const isMember = (other) => members.some((member) => (0, import_chunk_FY5WZS3N.sameHandle)(member, other));
  if (isMember(person)) return null;
  const absences = members.map((member) => (0, import_chunk_FY5WZS3N.awayUntil)(policy, member, now) ?? Infinity);
  const firstBack = allAway ? Math.min(...absences) : Infinity;
  if (entitled.has(person.toLowerCase())) return firstBack;
  const spans = (0, import_chunk_FY5WZS3N.standsInFor)(policy, person, now).map((away) => {
    const until = (0, import_chunk_FY5WZS3N.awayUntil)(policy, away, now, person) ?? now;
    if (isMember(away)) return until;
    return entitled.has(away.toLowerCase()) ? Math.min(until, firstBack) : now;
  });
  return Math.max(now, ...spans);
}
function standingOf({ needs, facts, statements, never }, matter, group) {
  const { policy, now } = needs;
  const entitlement = entitlementOf(needs, facts, matter, group);
  const spoken = statements.all.filter(({ person }) => isEntitled(entitlement, person)).map((statement) => ({ statement, ...statement.about(matter) })).filter(({ kind }) => kind !== "nothing");
  const approvals = spoken.filter(({ statement }) => statement.says === "approve");
  const counted = approvals.filter(({ statement }) => never.why(statement.person) === void 0);
  const current = counted.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }) => expires !== null && expires <= now;
  const functions = Object.entries(group.functions ?? {}).map(
    ([name, handles]) => [name, peopleOf(policy, facts.teams, handles).people]
  );
  return {
    case: matter,
    group,
    role: roleOf(group),
    entitled: entitlement.entitled,
    teamsUnknown: entitlement.teamsUnknown,
    valid: distinctPeople(current.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, entitledUntil(entitlement, statement.person))
    })),
    expired: current.filter(isExpired),
    vetoes: standingRefusals(spoken.map(({ statement }) => statement)),
    stale: counted.flatMap(
      (word) => word.kind === "stale" ? [{ person: word.statement.person, changed: word.changed }] : []
    ),
    unknown: counted.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === void 0 ? [] : [{ person, why }];
    }),
    functionsOf: (person) => functions.filter(([, people]) => people.some((handle) => (0, import_chunk_FY5WZS3N.sameHandle)(handle, person))).map(([name]) => name)
  };
}
function standingRefusals(statements) {
  return statements.filter(
    ({ person, says, at }) => says === "refuse" && !statements.some(
      (other) => other.says === "approve" && (0, import_chunk_FY5WZS3N.sameHandle)(other.person, person) && other.at > at
    )
  );
}
function earlier(a, b) {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}
function distinctPeople(statements) {
  return [...new Map(statements.map((statement) => [statement.person.toLowerCase(), statement])).values()];
}
function assignRoles(standings2, distinct) {
  const candidates = /* @__PURE__ */ new Map();
  const slots = [];
  for (const { role, valid, group } of standings2) {
    const people = candidates.get(role) ?? /* @__PURE__ */ new Set();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < group.count; i += 1) slots.push(role);
  }
  if (!distinct) return candidates;
  const matching = (0, import_chunk_75CQG2EN.assignment)((slot) => candidates.get(slots[slot] ?? "") ?? []);
  slots.forEach((_, slot) => matching.place(slot));
  const assigned = new Map([...candidates.keys()].map((role) => [role, /* @__PURE__ */ new Set()]));
  for (const [person, slot] of matching.holders) assigned.get(slots[slot] ?? "")?.add(person);
  const joined = /* @__PURE__ */ new Set();
  for (const [role, people] of candidates)
    for (const person of people) {
      if (matching.holders.has(person) || joined.has(person)) continue;
      joined.add(person);
      assigned.get(role)?.add(person);
    }
  return assigned;
}
async function tallyOf(needs, facts, asked) {
  const statements = await (0, import_chunk_SELQ7KBI.statementsOf)(needs, facts);
  const never = (0, import_chunk_FTAP5SXZ.neverCounts)(needs, facts);
  const standings2 = asked.map(
    ([matter, group]) => standingOf({ needs, facts, statements, never }, matter, group)
  );
  const assigned = assignRoles(standings2, needs.policy.signoff.distinctPeople ?? true);
  const results = /* @__PURE__ */ new Map();
  for (const standing of standings2) {
    const byGroup = results.get(standing.case) ?? /* @__PURE__ */ new Map();
    byGroup.set(standing.group, resultOf(standing, assigned, statements, never));
    results.set(standing.case, byGroup);
  }
  return {
    statements,
    of(matter, group) {
      const result = results.get(matter)?.get(group);
      if (!result) throw new Error(`${(0, import_chunk_AKVUIXFY.speakersText)(group.speaksFor)} of ${matter.path} was not counted`);
      return result;
    }
  };
}
function resultOf(standing, assigned, { unverifiable: reviewsUnknown }, never) {
  const { group, role, valid, vetoes, stale, expired, excluded, entitled } = standing;
  const own = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const functions = functionsHeard(standing, own);
  const isEnough = own.length >= group.count && functions >= (group.fromFunctions ?? 0);
  const signed = new Set([...own, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    group,
    by: own.map(({ person }) => person),
    functions,
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === void 0 && !signed.has(person.toLowerCase())
    ),
    until: earliest(own.map(({ expires }) => expires))
  };
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (isEnough && never.unverifiable === void 0) return { ...common, status: "met" };
  if (group.owners.length === 0) return { ...common, status: "missing" };
  const doubt = doubtOf(standing, never);
  if (doubt !== void 0)
    return { ...common, status: "unverifiable", unverifiable: doubt, elsewhere: false };
  if (reviewsUnknown !== void 0)
    return { ...common, status: "unverifiable", unverifiable: reviewsUnknown, elsewhere: true };
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}
function doubtOf({ teamsUnknown, unknown }, never) {
  if (never.unverifiable !== void 0) return never.unverifiable;
  if (teamsUnknown.length > 0 || unknown.length === 0) return teamsUnknown[0];
  const people = unknown.map(({ person }) => person).join(", ");
  return `the commit that ${people} reviewed cannot be read: ask for the review again`;
}
function functionsHeard(standing, statements) {
  const functions = statements.map(({ person }) => standing.functionsOf(person));
  const matching = (0, import_chunk_75CQG2EN.assignment)((signer) => functions[signer] ?? []);
  functions.forEach((_, signer) => matching.place(signer));
  return matching.holders.size;
}
function earliest(instants) {
  const ends = instants.filter((instant) => instant !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}
function reasonsOf(subjects, tally, findings, { needs, facts }) {
  const { policy, faults, now } = needs;
  return [
    ...policy.configured ? [] : [unconfigured],
    ...facts.ungoverned === void 0 ? [] : [ungoverned(facts.ungoverned)],
    ...faults.map(({ code, message, location }) => ({ code, message, ...location && { location } })),
    ...policy.calendar ? (0, import_chunk_FY5WZS3N.unreadReasons)(policy.calendar).map(untilRead) : [],
    ...subjects.flatMap(caseReasons),
    ...exceptionReasons(subjects),
    ...(0, import_chunk_FY5WZS3N.conflictReasons)(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(subjects, tally),
    ...endOfPass(findings, now)
  ];
}
function untilRead(reason) {
  return { ...reason, message: `${reason.message}; until it can be read, what needs permission is held` };
}
var exceptionCodes = { revert: "GV310", emergency: "GV501" };
function exceptionReasons(subjects) {
  const exceptions = subjects.flatMap(({ course }) => "note" in course ? [course] : []);
  return [...new Map(exceptions.map(({ note, kind }) => [note, kind]))].map(([message, kind]) => ({
    code: exceptionCodes[kind],
    message
  }));
}
var unconfigured = {
  code: "GV010",
  message: "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check schema config` says what may stand in one)"
};
function ungoverned(branch) {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}
function caseReasons({ case: matter, course }) {
  const { name, level, because } = matter;
  const contract = matter.kind === "contract" ? matter : void 0;
  const notes = (contract?.notes ?? []).map((note) => ({ code: "GV190", message: `${name}: ${note}` }));
  const extras = [...notes, ...contract?.hints ?? []];
  if (level === "free") return extras;
  const harm = contract ? ` (${(0, import_chunk_BHBTP2FY.harmWords)((0, import_chunk_BHBTP2FY.harmOf)(contract.effective))})` : "";
  const risk = contract ? `; risk ${contract.risk.level}: ${contract.risk.parts.join(", ")}` : "";
  const needed = "note" in course ? "" : ` needs ${levelTexts[level]}`;
  const location = contract?.comparison.changes.find((change) => change.location)?.location;
  const message = `${name}${needed}: ${because}${harm}${risk}`;
  return [{ code: "GV100", message, ...location && { location } }, ...extras];
}
var levelTexts = {
  free: "nothing",
  "sign-off": "a sign-off",
  "window-and-sign-off": "a sign-off and an open window",
  "request-window-and-sign-off": "a change request, a sign-off and an open window",
  forbidden: "what the policy forbids"
};
function endOfPass(findings, now) {
  if (findings.some(({ status }) => status !== "met")) return [];
  const ends = findings.filter(({ restsOn }) => restsOn === "open-window").map(({ until }) => until).filter((until) => until !== null).filter((until) => until > now);
  if (ends.length === 0) return [];
  const message = `this holds until ${(0, import_chunk_3D3IUTLF.formatInstant)(Math.min(...ends), "UTC")}`;
  return [{ code: "GV300", message, tells: "end-of-pass" }];
}
function reviewsElsewhere(subjects, tally) {
  const results = subjects.flatMap(
    ({ case: matter, signOffs }) => signOffs.map((group) => tally.of(matter, group))
  );
  const doubts = results.flatMap(({ elsewhere, unverifiable }) => elsewhere ? unverifiable ?? [] : []);
  return [...new Set(doubts)].map((message) => ({ code: "GV415", message }));
}
function withStaleCalendars({ needs, calendar }, findings, contract) {
  if (!calendar || contract.textOnly || contract.level === "free") return findings;
  const { until, unread, stale } = (0, import_chunk_FY5WZS3N.freshness)(calendar, needs.now);
  const doubts = [...unread, ...stale];
  const [doubt] = doubts;
  if (until === null && !doubt) return findings;
  const resting = findings.length > 0 ? findings : [(0, import_chunk_FTAP5SXZ.noFreeze)(contract, until)];
  return resting.map((met) => {
    if (met.status !== "met") return met;
    if (!doubt) return { ...met, until: Math.min(met.until ?? Infinity, until ?? Infinity) };
    const message = `${met.message}; but ${doubts.map((reason) => reason.message).join("; ")}`;
    const unblock = unread.length === 0 ? "run the job that copies the calendar into the governed branch" : "repair that calendar on the governed branch, or take it out of calendars:";
    return (0, import_chunk_4JC2EHFF.finding)(contract.path, { ...met, code: doubt.code, status: "unverifiable", message, unblock });
  });
}
function withUncountedLandings({ needs, facts: { landed } }, findings) {
  if (!needs.questions.landed || landed !== void 0 && !(0, import_chunk_I57QSP22.isUnverifiable)(landed)) return findings;
  return findings.map((met) => {
    if (met.status !== "met" || met.restsOn !== "open-window") return met;
    const message = `${met.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return { ...met, status: "unverifiable", message, unblock };
  });
}
function anyOneOf({ comparison }, people, speaker, because) {
  const owners = [...new Map(people.map((person) => [person.toLowerCase(), person])).values()];
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  return { kind: "owner", speaksFor: [speaker], owners, count: 1, changes, because };
}
function namedRoles(policy, { comparison, name }, roles, oncall) {
  const { changes } = comparison;
  return signOffGroups(roles, { policy, comparison, changes, impacts: [], contractName: name, oncall });
}
function emergencyOf(needs, contract, zone = "UTC") {
  const { request } = contract.request ?? {};
  if (request?.type !== "emergency") return void 0;
  const declared = declaredEnd(needs, request, zone);
  if ("code" in declared) {
    const { code, unblock } = declared;
    const message = `${request.id}: ${declared.message}`;
    return { refused: (0, import_chunk_4JC2EHFF.finding)(contract.path, { code, status: "unmet", message, unblock }) };
  }
  const { until, incident } = declared;
  const note = `${request.id} declares the emergency ${incident}: it may land without a window until ${(0, import_chunk_3D3IUTLF.formatInstant)(until, zone)}; its review is owed afterwards`;
  return {
    exception: { kind: "emergency", signOffs: emergencyGroups(needs.policy, contract), until, note }
  };
}
function declaredEnd(needs, { id, emergency }, zone) {
  if (!emergency)
    return {
      code: "GV504",
      message: "an emergency names its incident and its end",
      unblock: `write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}`
    };
  const expires = (0, import_chunk_3D3IUTLF.readInstant)(emergency.expires);
  if ("message" in expires)
    return { code: "GV504", message: expires.message, unblock: "correct expires: in the request" };
  const until = expires.instant;
  const { expires: limit, maxPer30d: quota } = needs.policy.table.emergency ?? {};
  const longest = (0, import_chunk_3D3IUTLF.durationMillis)(limit ?? "PT24H") ?? import_chunk_AXZ3F66R.day;
  const left = until - needs.now;
  if (left <= 0) {
    const unblock = "file a new emergency if the incident is still open";
    return { code: "GV502", message: `it expired ${(0, import_chunk_3D3IUTLF.formatInstant)(until, zone)}`, unblock };
  }
  if (left > longest) {
    const message = `it lasts ${(0, import_chunk_3D3IUTLF.formatDuration)(left)} more, and an emergency may last ${(0, import_chunk_3D3IUTLF.formatDuration)(longest)} at most`;
    return { code: "GV502", message, unblock: "bring expires: closer" };
  }
  const recent = recentEmergencies(needs, id);
  if (quota !== void 0 && recent.length >= quota) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(quota)}`;
    const unblock = "go the ordinary way, or ask the governance owners to raise maxPer30d";
    return { code: "GV503", message, unblock };
  }
  return { until, incident: emergency.incident };
}
function emergencyGroups(policy, contract) {
  const table2 = policy.table.emergency;
  const commanders = [...contract.oncall, ...(0, import_chunk_CQYIVTKC.listOf)(table2?.approvers)];
  if (table2?.signoff) return namedRoles(policy, contract, table2.signoff, commanders);
  const owners = (0, import_chunk_4JC2EHFF.ownershipsOfContract)(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [anyOneOf(contract, people, { kind: "commander", contract: contract.name }, "it is an emergency")];
}
function recentEmergencies({ booked, now }, except) {
  return booked.filter(({ request: { id, type, emergency } }) => {
    const expires = type === "emergency" && emergency ? (0, import_chunk_AXZ3F66R.parseInstant)(emergency.expires) : void 0;
    return id !== except && expires !== void 0 && now - expires < 30 * import_chunk_AXZ3F66R.day;
  }).map(({ request }) => request.id);
}
function effectiveOf(policy, comparison, now) {
  const { changes } = comparison;
  const isOpen = (0, import_chunk_4ORUOPTZ.entriesFor)(policy, comparison.pairing).every(
    (entry) => (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "enums") === "open"
  );
  const tolerated = new Set(changes.filter((change) => isOpen && isFailing(change) && isNewSymbol(change)));
  const explaining = new Set(explainers(comparison));
  const weighed = changes.filter(
    (change) => !tolerated.has(change) && (explaining.has(change) || change.edit === "removed")
  );
  const waivers = new Map(
    weighed.flatMap((change) => {
      const waiver = waiverFor(policy, change, now);
      return waiver ? [[change, waiver]] : [];
    })
  );
  const excused = (change) => tolerated.has(change) || waivers.has(change);
  return {
    failing: failingBut(comparison, excused),
    unwaived: failingBut(comparison, (change) => tolerated.has(change)),
    changes: changes.filter((change) => isFailing(change) && !excused(change)),
    removals: changes.filter((change) => change.edit === "removed" && !waivers.has(change)),
    notes: [
      .../* @__PURE__ */ new Set([
        ...[...tolerated].map(toleratedNote),
        ...[...waivers].map(waivedNote),
        ...weighed.flatMap((change) => waivers.has(change) ? [] : expiredNote(policy, change, now))
      ])
    ],
    waivers: [...new Set(waivers.values())]
  };
}
function failingBut(comparison, excused) {
  return import_chunk_2C5XBDIR.directions.filter((direction) => {
    if (comparison.verdict[direction].outcome === "reads") return false;
    if (comparison.unknownIn?.includes(direction)) return true;
    const explained = explainers(comparison, direction);
    return explained.length === 0 || !explained.every(excused);
  });
}
function explainers({ changes, profile }, direction) {
  if (profile?.compatible === false) return changes;
  return changes.filter((change) => direction ? failsIn(change, direction) : isFailing(change));
}
function toleratedNote({ element }) {
  return `${(0, import_chunk_RD63CWCZ.elementText)(element)} is free: enums: open says that readers tolerate unknown symbols`;
}
function waivedNote([{ element }, { expires, approver, reason }]) {
  return `${(0, import_chunk_RD63CWCZ.elementText)(element)} is waived until ${expires} by ${approver}: ${reason}`;
}
function expiredNote(policy, { element, fingerprint }, now) {
  const over = policy.waivers.findLast((waiver) => waiver.until <= now && names(waiver, fingerprint));
  if (!over) return [];
  const { expires, approver } = over;
  return [
    `the waiver of ${(0, import_chunk_RD63CWCZ.elementText)(element)} by ${approver} has expired (${expires}): it counts again; a new date on the governed branch renews it`
  ];
}
function isNewSymbol({ element, edit, verdict }) {
  return edit === "added" && (element.at(-1) ?? "").startsWith("#") && verdict.backward.outcome === "reads";
}
function failsIn(change, direction) {
  return change.effect !== "none" && change.verdict[direction].outcome !== "reads";
}
function isFailing(change) {
  return import_chunk_2C5XBDIR.directions.some((direction) => failsIn(change, direction));
}
function waiverFor(policy, { fingerprint }, now) {
  return policy.waivers.find((waiver) => now < waiver.until && names(waiver, fingerprint));
}
function names(waiver, fingerprint) {
  const isLong = waiver.fingerprint.length >= "sha256:".length + 32;
  return fingerprint === waiver.fingerprint || isLong && fingerprint.startsWith(waiver.fingerprint);
}
var builtIn = {
  base: { full: 0, backward: 2, forward: 2, breaking: 4, undecided: 4, removed: 5 },
  add: [
    { when: { tier: 1 }, score: 1 },
    { when: { anyTag: ["pii", "pci"] }, score: 2 },
    { when: { tier1ConsumersBroken: 1 }, score: 2 },
    { when: { regions: 2 }, score: 1 }
  ],
  levels: { low: 0, moderate: 3, high: 6 }
};
var kindTexts = {
  full: "nothing breaks",
  backward: "one direction fails",
  forward: "one direction fails",
  breaking: "both directions fail",
  undecided: "not decided",
  removed: "contract removed"
};
var order = ["low", "moderate", "high"];
function riskOf(input, policy, declared) {
  const base = { ...builtIn.base, ...policy?.base };
  const thresholds = { ...builtIn.levels, ...policy?.levels };
  const kind = input.removed ? "removed" : input.class;
  const applied = (policy?.add ?? builtIn.add).filter(({ when }) => holds(when, input));
  const score = applied.reduce((sum, { score: more }) => sum + more, base[kind] ?? 0);
  const computed = order.findLast((level2) => score >= (thresholds[level2] ?? Infinity)) ?? "low";
  const level = declared && order.indexOf(declared) > order.indexOf(computed) ? declared : computed;
  const parts = [
    `${kindTexts[kind]} ${String(base[kind] ?? 0)}`,
    ...applied.map(({ when, score: more }) => `${whenText(when)} ${more < 0 ? "" : "+"}${String(more)}`),
    ...level === computed ? [] : [`raised to ${level} by the request`]
  ];
  return { score, level, parts };
}
function holds(when, input) {
  return (when.tier === void 0 || input.tier !== void 0 && input.tier <= when.tier) && (when.anyTag === void 0 || when.anyTag.some((tag) => input.tags.includes(tag))) && (when.consumersBroken === void 0 || input.consumersBroken >= when.consumersBroken) && (when.tier1ConsumersBroken === void 0 || input.tier1ConsumersBroken >= when.tier1ConsumersBroken) && (when.regions === void 0 || input.regions >= when.regions);
}
function whenText({ tier, anyTag, consumersBroken, tier1ConsumersBroken, regions }) {
  const many = (count, what) => `${count === 1 ? "a" : `${String(count)} or more`} ${what}`;
  const parts = [
    tier === void 0 ? [] : `tier ${String(tier)}`,
    anyTag === void 0 ? [] : `tagged ${anyTag.join(" or ")}`,
    consumersBroken === void 0 ? [] : `${many(consumersBroken, "consumer")} breaks`,
    tier1ConsumersBroken === void 0 ? [] : `${many(tier1ConsumersBroken, "tier-1 consumer")} breaks`,
    regions === void 0 ? [] : `${String(regions)} or more regions`
  ];
  return parts.flat().join(", ");
}
function assess(grounds, comparison, request) {
  const effective = effectiveOf(grounds.policy, comparison, grounds.context.now);
  const [first, ...others] = (0, import_chunk_4ORUOPTZ.pathsOf)(comparison.pairing).map(
    (path) => assessAt(grounds, comparison, { path, effective, request })
  );
  if (!first) throw new Error("a comparison has a path");
  const strictest2 = others.reduce(
    (a, b) => import_chunk_CQYIVTKC.levels.indexOf(b.level) > import_chunk_CQYIVTKC.levels.indexOf(a.level) ? b : a,
    first
  );
  if (strictest2.level !== "free" || !changesHands(grounds.policy, comparison)) return strictest2;
  return {
    ...strictest2,
    level: "sign-off",
    because: "moving the file changes which rules of the config apply",
    signoff: void 0
  };
}
function changesHands(policy, { pairing }) {
  return pairing.status === "moved" && (0, import_chunk_4ORUOPTZ.entriesFor)(policy, pairing).length > 1;
}
function assessAt({ policy, impacts, context }, comparison, place) {
  const { path, effective } = place;
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path);
  const declared = (0, import_chunk_4ORUOPTZ.declaredMode)(policy, path);
  const situation = (0, import_chunk_BHBTP2FY.situationOf)(comparison, effective, declared);
  const risk = riskAt({ policy, impacts }, comparison, entry, place);
  const built = import_chunk_BHBTP2FY.table[situation];
  const common = { effective, situation, risk, class: (0, import_chunk_BHBTP2FY.calendarClass)(comparison, effective.unwaived) };
  const until = experimentalUntil(entry);
  if (until !== void 0 && context.now < until) {
    const because = `the contract is experimental until ${entry?.expires ?? ""}`;
    return { ...common, level: "free", because, signoff: void 0, experimentalUntil: until };
  }
  const rule = policy.rules.findLast(
    ({ when }) => applies(when, { policy, comparison, situation, declared, risk, entry, class: common.class })
  );
  const removals = situation === "removal" ? policy.table.removals : void 0;
  return {
    ...common,
    level: rule?.needs ?? removals ?? built.needs,
    because: rule?.reason ?? built.because,
    signoff: rule?.signoff ?? policy.table.roles?.[risk.level]
  };
}
function experimentalUntil(entry) {
  if (entry?.status !== "experimental" || entry.expires === void 0) return void 0;
  return (0, import_chunk_JMWKYBID.untilOf)(entry.expires);
}
function ruleFor(policy, { comparison, declared, risk, class: kind, path }, situation) {
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path);
  const subject = { policy, comparison, situation, declared, risk, entry, class: kind };
  return policy.rules.findLast(({ when }) => when.situation === situation && applies(when, subject));
}
function applies(when, subject) {
  const { policy, comparison, entry } = subject;
  const tier = (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "tier");
  return (when.situation === void 0 || when.situation === subject.situation) && (when.class === void 0 || when.class === subject.class || when.class === (0, import_chunk_2C5XBDIR.classOf)(comparison.verdict)) && (when.promise === void 0 || when.promise === subject.declared) && (when.tier === void 0 || when.tier === tier) && (when.tag === void 0 || tagsOf(policy, comparison, entry).includes(when.tag)) && (when.risk === void 0 || when.risk === subject.risk.level) && (when.format === void 0 || when.format === comparison.format) && (when.contract === void 0 || (0, import_chunk_4ORUOPTZ.namesContract)(when.contract, policy, comparison));
}
function tagsOf(policy, comparison, entry) {
  const elements = elementsOf({ policy, comparison, changes: comparison.changes });
  return [...(0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "tags") ?? [], ...elements.flatMap(({ tags }) => tags ?? [])];
}
function riskAt({ policy, impacts }, comparison, entry, { effective, request }) {
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: (0, import_chunk_BHBTP2FY.calendarClass)(comparison, effective.failing),
    removed: comparison.pairing.status === "removed",
    tier: (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: ((0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length
  };
  return riskOf(input, policy.table.risk, request?.request.risk);
}
function revertOf({ policy, now }, { pastStates }, contract) {
  const { head } = contract.comparison.digests;
  if (head === void 0 || contract.level === "free") return void 0;
  const within = (0, import_chunk_3D3IUTLF.durationMillis)(policy.table.reverts?.within ?? "P14D") ?? 14 * import_chunk_AXZ3F66R.day;
  const past2 = (pastStates?.get(contract.path) ?? []).find(
    ({ digest, until }) => digest === head && until <= now && now - until <= within
  );
  if (!past2) return void 0;
  const rule = ruleFor(policy, contract, "revert");
  if (rule?.needs !== void 0 && rule.needs !== "free" && rule.needs !== "sign-off") return void 0;
  const age = (0, import_chunk_3D3IUTLF.formatDuration)(now - past2.until);
  return {
    kind: "revert",
    signOffs: revertGroups(policy, contract, rule),
    until: past2.until + within + 1,
    note: `${contract.name} returns to the state of ${past2.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`
  };
}
function revertGroups(policy, contract, rule) {
  if (rule?.needs === "free") return [];
  if (rule?.signoff) return namedRoles(policy, contract, rule.signoff, contract.oncall);
  const owners = (0, import_chunk_4JC2EHFF.ownershipsOfContract)(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const office = { kind: "owner-or-on-call", contract: contract.name };
  return [anyOneOf(contract, [...owners, ...contract.oncall], office, "it is a revert")];
}
function standingOf2(calendar, query, occurrence, facts) {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, query);
  const use = useOf(calendar, permission, occurrence);
  const against = [
    ...past(occurrence, facts),
    ...unfit(occurrence, use, permission, query),
    ...frozen(use, facts),
    ...tooLate(occurrence, facts),
    ...full(occurrence, query, facts)
  ];
  const left = use?.stretches.find(({ to }) => to > facts.now);
  const [first] = against;
  const stretch = { opens: left?.from ?? null, closes: left?.to ?? null };
  if (first) return { status: first.status, reasons: against.map(bare), ...stretch, validUntil: null };
  return inTime(occurrence, left, facts);
}
function inTime({ zone, window }, left, { now, closeGuard = 0 }) {
  if (!left) return { status: "unfit", reasons: [], opens: null, closes: null, validUntil: null };
  const stretch = { opens: left.from, closes: left.to };
  const guarded = left.to - closeGuard;
  if (now < left.from) {
    const message2 = `"${window.id}" opens ${(0, import_chunk_3D3IUTLF.formatInstant)(left.from, zone)}.`;
    return { status: "later", reasons: [{ code: "GV302", message: message2 }], ...stretch, validUntil: left.from };
  }
  if (now < guarded) return { status: "open", reasons: [], ...stretch, validUntil: guarded };
  const message = `"${window.id}" closes in ${(0, import_chunk_3D3IUTLF.formatDuration)(left.to - now)}, which is less than the ${(0, import_chunk_3D3IUTLF.formatDuration)(closeGuard)} that must be left.`;
  return { status: "closing", reasons: [{ code: "GV307", message }], ...stretch, validUntil: left.to };
}
function past({ window, closes, zone }, { now }) {
  if (now < closes) return [];
  const message = `"${window.id}" closed ${(0, import_chunk_3D3IUTLF.formatInstant)(closes, zone)} and the change did not land; book another occurrence.`;
  return [{ status: "past", code: "GV305", message }];
}
function unfit({ window, label }, use, permission, query) {
  if (use && (use.stretches.length > 0 || use.freezes.size > 0)) return [];
  const known = permission.windows.some(({ rule }) => rule.id === window.id);
  const message = known ? `"${window.id}" on ${label} does not open together with the other regions, teams or calendars that ${query.contract} needs.` : `"${window.id}" is not for ${query.classes.join(" and ")} changes of ${query.contract} in its regions and teams.`;
  return [{ status: "unfit", code: "GV302", message }];
}
function frozen(use, { now }) {
  if (!use || now >= use.occurrence.closes || use.stretches.some(({ to }) => to > now)) return [];
  return [...use.freezes.values()].map((freeze) => ({
    status: "frozen",
    code: "GV303",
    message: `The freeze ${(0, import_chunk_4ORUOPTZ.freezeName)(freeze)} holds over the booked "${use.occurrence.id}"; book another occurrence.`,
    ...freeze.rule.location && { location: freeze.rule.location }
  }));
}
function tooLate({ window, bookBy, zone }, { now, bookedAt = now }) {
  if (window.notice === void 0 || bookedAt <= bookBy) return [];
  const message = `"${window.id}" asks for notice of ${window.notice}; this had to be booked by ${(0, import_chunk_3D3IUTLF.formatInstant)(bookBy, zone)}.`;
  return [{ status: "notice", code: "GV306", message }];
}
function full(occurrence, query, { ledger, change }) {
  return (ledger?.spent(occurrence, query, change) ?? []).map((limit) => ({
    status: "full",
    code: "GV304",
    message: `"${occurrence.id}" is full: ${(0, import_chunk_4ORUOPTZ.spentText)(limit)}.`
  }));
}
function useOf(calendar, permission, { id, opens, closes }) {
  for (const use of (0, import_chunk_VWYGSHYJ.standings)(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return void 0;
}
function bare({ code, message, location }) {
  return location === void 0 ? { code, message } : { code, message, location };
}
function nextOf(context, contract) {
  const { calendar, ledger, facts, needs } = context;
  const { openings } = (0, import_chunk_VWYGSHYJ.nextOpenings)(calendar, contract.query, needs.now, 3, {
    bookedAt: needs.now,
    ...ledger && { ledger },
    minDuration: (0, import_chunk_4ORUOPTZ.guardOf)(context, contract).millis + 1
  });
  return openingsText(openings, facts);
}
function openingsText([first, ...others], facts) {
  if (!first) return "";
  const later = others.length === 0 ? "" : `; after that ${others.map(openingName).join(", ")}`;
  return `${openingText(first, facts)}${later}`;
}
function openingName({ occurrences }) {
  return occurrences.map(({ id }) => id).join(" with ");
}
function openingText(opening, facts) {
  const { opens, occurrences } = opening;
  const [first] = occurrences;
  return `${openingName(opening)}, which opens ${(0, import_chunk_3D3IUTLF.formatInstant)(opens, facts.zone ?? first?.zone ?? "UTC")}`;
}
function spanText({ opens, closes, zone }, { zone: reader }) {
  return (0, import_chunk_3D3IUTLF.formatSpan)(opens, closes, reader ?? zone);
}
function sooner({ openings: [first], passedOver }) {
  return passedOver.filter(({ occurrence }) => occurrence.opens < (first?.opens ?? Infinity));
}
function passedTexts(passedOver, ledger) {
  return passedOver.slice(0, 2).map(({ occurrence, spent, reason }) => {
    const takers = spent ? takersText(occurrence, ledger) : "";
    return `${occurrence.id}: ${reason}${takers}`;
  });
}
function takersText(occurrence, ledger) {
  const changes = (ledger?.bookings(occurrence) ?? []).map(
    ({ change }) => /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change
  );
  return changes.length === 0 ? "" : ` (by ${(0, import_chunk_4JC2EHFF.shortList)(changes, "and")})`;
}
function openWindowFindings(context, contract) {
  const moment = momentOf(context, contract);
  const { calendar, state, usable } = moment;
  if (state.open && usable.length > 0 && (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, contract.query).permits(usable))
    return openFindings(moment);
  return state.freezes.length > 0 || !state.open ? shutFindings(moment) : fullFindings(moment);
}
function momentOf(context, contract) {
  const { calendar, ledger, facts, needs } = context;
  const state = (0, import_chunk_4ORUOPTZ.stateAt)(calendar, contract.query, needs.now);
  const openings = (0, import_chunk_VWYGSHYJ.nextOpenings)(calendar, contract.query, needs.now, 3, {
    minDuration: (0, import_chunk_4ORUOPTZ.guardOf)(context, contract).millis + 1,
    bookedAt: needs.now,
    ...ledger && { ledger },
    ...facts.change !== void 0 && { change: facts.change }
  });
  const usable = state.windows.filter(
    (occurrence) => occurrence.window.notice === void 0 && !spentIn(context, contract, occurrence)
  );
  return { ...context, contract, state, usable, openings };
}
function spentIn({ ledger, facts }, { query }, occurrence) {
  return ledger?.spent(occurrence, query, facts.change)[0];
}
function openFindings(moment) {
  const { contract, state, usable, facts, needs } = moment;
  const guard = (0, import_chunk_4ORUOPTZ.guardOf)(moment, contract);
  const closes = state.nextTransition;
  const left = (closes ?? Infinity) - needs.now;
  if (left <= guard.millis) {
    const message2 = `the open window closes in ${(0, import_chunk_3D3IUTLF.formatDuration)(left)}, less than the ${(0, import_chunk_3D3IUTLF.formatDuration)(guard.millis)} that must be left (${guard.because})`;
    return waiting(moment, { code: import_chunk_4ORUOPTZ.guardCodes[guard.kind], message: message2 }, closes);
  }
  const message = usable.map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence, facts)}`).join("; ");
  const until = closes === null ? null : closes - guard.millis;
  const times = { until, nextChangeAt: until, restsOn: "open-window" };
  return {
    findings: [(0, import_chunk_4JC2EHFF.metFinding)(contract.path, { code: "GV300", message, ...times })],
    approvers: (0, import_chunk_4ORUOPTZ.approversOf)(usable)
  };
}
function shutFindings(moment) {
  const { contract, state, openings, ledger } = moment;
  const message = state.reasons.map((reason) => reason.message).join(" ");
  const code = state.freezes.length > 0 ? "GV301" : "GV302";
  const [first] = openings.openings;
  if (!first) return (0, import_chunk_4ORUOPTZ.only)((0, import_chunk_4JC2EHFF.finding)(contract.path, nothingFits(message, openings.passedOver, ledger)));
  const onlyShut = state.freezes.length === 0 && state.windows.length === 0 && state.nextTransition !== null;
  const shut = onlyShut ? [import_chunk_4ORUOPTZ.shutText, ...passedTexts(sooner(openings), ledger)].join("; ") : message;
  return waiting(moment, { code, message: shut }, Math.min(first.opens, state.nextTransition ?? Infinity));
}
function fullFindings(moment) {
  const { contract, state, openings, ledger, facts } = moment;
  const obstacles = state.windows.map((occurrence) => {
    const spent = spentIn(moment, contract, occurrence);
    if (spent) {
      const text2 = `${occurrence.id} is full: ${(0, import_chunk_4ORUOPTZ.spentText)(spent)}${takersText(occurrence, ledger)}`;
      return { code: "GV304", text: text2 };
    }
    const notice = occurrence.window.notice ?? "";
    const text = `${occurrence.id} asks for notice of ${notice}: it takes booked changes only`;
    return { code: "GV306", text };
  });
  const next = openingsText(openings.openings, facts);
  const choice = next === "" ? "none in the next 400 days fits" : `next: ${next}`;
  return (0, import_chunk_4ORUOPTZ.only)(
    (0, import_chunk_4JC2EHFF.finding)(contract.path, {
      code: obstacles[0]?.code ?? "GV304",
      status: "unmet",
      message: obstacles.map(({ text }) => text).join("; "),
      unblock: `book an occurrence: contract-check request writes the file (${choice})`,
      nextChangeAt: state.nextTransition
    })
  );
}
function waiting({ contract, openings: { openings }, facts }, draft, until) {
  const unblock = openings.length === 0 ? "book an occurrence with contract-check request" : `wait for ${openingsText(openings, facts)}`;
  return (0, import_chunk_4ORUOPTZ.only)((0, import_chunk_4JC2EHFF.finding)(contract.path, { ...draft, status: "waiting", unblock, until, nextChangeAt: until }));
}
function nothingFits(message, passedOver, ledger) {
  const why = passedOver.length === 0 ? "" : ` (${passedTexts(passedOver, ledger).join("; ")})`;
  return {
    code: "GV309",
    status: "unmet",
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock: "the calendar's owners must add an occurrence, or book one early enough with contract-check request"
  };
}
function windowFindings(context, contract) {
  const { calendar } = context;
  if (!calendar || calendar.windows.length === 0) {
    const message = "it needs an open window, and the governed branch defines none";
    const unblock = "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)";
    return (0, import_chunk_4ORUOPTZ.only)((0, import_chunk_4JC2EHFF.finding)(contract.path, { code: "GV309", status: "unmet", message, unblock }));
  }
  const { request } = contract;
  const booked = request?.request.window;
  if (!booked) return openWindowFindings({ ...context, calendar }, contract);
  const search = (0, import_chunk_LXED4UIU.findOccurrence)(calendar, booked.id, booked.occurrence);
  if ("fault" in search) {
    const message = `${request.request.id} books an occurrence that does not exist: ${search.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return (0, import_chunk_4ORUOPTZ.only)((0, import_chunk_4JC2EHFF.finding)(contract.path, { code: "GV305", status: "unmet", message, unblock }));
  }
  const { occurrence } = search;
  return {
    findings: [bookedFinding({ ...context, calendar }, contract, occurrence, request)],
    approvers: (0, import_chunk_4ORUOPTZ.approversOf)([occurrence])
  };
}
function bookedFinding(context, contract, occurrence, filed) {
  const { path } = contract;
  const { id } = filed.request;
  const guard = (0, import_chunk_4ORUOPTZ.guardOf)(context, contract);
  const length = occurrence.closes - occurrence.opens;
  if (guard.kind === "recovery" && guard.millis >= length) {
    const message = `${occurrence.id} is open for ${(0, import_chunk_3D3IUTLF.formatDuration)(length)}, and ${guard.because} take ${(0, import_chunk_3D3IUTLF.formatDuration)(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebookText(context, contract)}`;
    return (0, import_chunk_4JC2EHFF.finding)(path, { code: import_chunk_4ORUOPTZ.guardCodes.recovery, status: "unmet", message, unblock });
  }
  const { status, reasons, validUntil } = standingOf2(
    context.calendar,
    contract.query,
    occurrence,
    bookingFacts(context, filed, guard)
  );
  const [reason] = reasons;
  const span = spanText(occurrence, context.facts);
  const times = { until: validUntil, nextChangeAt: validUntil };
  switch (status) {
    case "open": {
      const message = `${id} is booked into ${occurrence.id}, which is open: ${span}`;
      return (0, import_chunk_4JC2EHFF.metFinding)(path, { code: "GV300", message, ...times, restsOn: "open-window" });
    }
    case "later": {
      const message = `${id} is booked into ${occurrence.id}: ${span}`;
      const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
      return (0, import_chunk_4JC2EHFF.finding)(path, { code: "GV302", status: "waiting", message, unblock, ...times });
    }
    case "closing": {
      const code = import_chunk_4ORUOPTZ.guardCodes[guard.kind];
      const message = `${reason?.message ?? ""} (${guard.because})`;
      const unblock = rebookText(context, contract);
      return (0, import_chunk_4JC2EHFF.finding)(path, { code, status: "waiting", message, unblock, ...times });
    }
    default: {
      const code = reason?.code ?? "GV305";
      const message = reasons.map((against) => against.message).join(" ");
      return (0, import_chunk_4JC2EHFF.finding)(path, { code, status: "unmet", message, unblock: rebookText(context, contract) });
    }
  }
}
function bookingFacts({ facts, needs, ledger }, filed, guard) {
  const { id, window } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const isSame = JSON.stringify(onTip?.request.window) === JSON.stringify(window);
  const bookedAt = isSame ? facts.bookedAt?.get(id) : void 0;
  return {
    now: needs.now,
    ...bookedAt !== void 0 && { bookedAt },
    ...ledger && { ledger },
    change: onTip ? id : facts.change ?? id,
    closeGuard: guard.millis
  };
}
function rebookText(context, contract) {
  const next = nextOf(context, contract);
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}
function subjectOf(context, matter) {
  if (matter.kind !== "contract")
    return {
      case: matter,
      context,
      course: { kind: "ordinary" },
      signOffs: matter.signOffs,
      calendar: import_chunk_4ORUOPTZ.noFindings
    };
  const course = courseOf(context, matter);
  const calendar = course.kind === "ordinary" ? calendarFindings(context, matter) : import_chunk_4ORUOPTZ.noFindings;
  return { case: matter, context, course, calendar, signOffs: signOffsOf(context, matter, course, calendar) };
}
function courseOf({ needs, facts }, contract) {
  const emergency = emergencyOf(needs, contract, facts.zone);
  const exception = emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, contract);
  if (exception && contract.level !== "free") return exception;
  if (contract.level === "forbidden") return { kind: "forbidden" };
  return { kind: "ordinary", ...emergency && "refused" in emergency && { refused: emergency.refused } };
}
function signOffsOf(context, contract, course, { approvers }) {
  switch (course.kind) {
    case "forbidden":
      return [];
    case "revert":
      return merged(course.signOffs);
    case "emergency":
      return merged([
        ...course.signOffs,
        ...(0, import_chunk_4ORUOPTZ.placesOf)(contract).flatMap((place) => (0, import_chunk_FTAP5SXZ.freezeBoards)(context, place))
      ]);
    case "ordinary":
      return [...contract.signOffs, ...approvers.map(approverGroup)];
  }
}
function approverGroup({ window, owners }) {
  const because = `approvers: of ${window}`;
  return {
    kind: "approver",
    speaksFor: [{ kind: "approver", window }],
    owners,
    count: 1,
    changes: [],
    because
  };
}
function calendarFindings(context, contract) {
  const ask = (0, import_chunk_CQYIVTKC.isAtLeast)(contract.level, "window-and-sign-off") ? windowFindings : import_chunk_FTAP5SXZ.freezeFindings;
  const { findings, approvers } = strictestOf((0, import_chunk_4ORUOPTZ.placesOf)(contract).map((place) => ask(context, place)));
  return {
    findings: withStaleCalendars(context, withUncountedLandings(context, findings), contract),
    approvers
  };
}
var gravity = ["met", "waiting", "unverifiable", "unmet"];
function strictestOf(places) {
  const worst = ({ findings }) => Math.max(0, ...findings.map(({ status }) => gravity.indexOf(status)));
  const [first = import_chunk_4ORUOPTZ.noFindings] = [...places].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = places.flatMap(({ findings }) => findings.map(({ until: until2 }) => until2)).filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const speaking = places.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: speaking.findings.map((met) => ({ ...met, until, nextChangeAt: until })),
    approvers: [
      ...new Map(
        places.flatMap(({ approvers }) => approvers.map((approver) => [approver.window, approver]))
      ).values()
    ]
  };
}
async function decide(needs, facts) {
  const context = (0, import_chunk_4ORUOPTZ.calendarContextOf)(needs, facts);
  const subjects = needs.cases.map((matter) => subjectOf(context, matter));
  const tally = await tallyOf(
    needs,
    facts,
    subjects.flatMap((subject) => subject.signOffs.map((group) => [subject.case, group]))
  );
  const findings = subjects.flatMap((subject) => findingsOf(subject, tally));
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons: reasonsOf(subjects, tally, findings, context),
    requirements: findings.filter(isTold).map(told),
    ...timesOf(subjects, findings, needs.now)
  };
}
function findingsOf(subject, tally) {
  return import_chunk_FTAP5SXZ.requirements.flatMap(
    ({ dimension, find }) => find(subject, tally).map((finding2) => ({
      ...finding2,
      dimension,
      enforced: finding2.enforced && reaches(subject.case.enforce, dimension)
    }))
  );
}
function reaches(enforce, dimension) {
  return enforce === "full" || enforce === "sign-off" && dimension !== "time";
}
function isTold({ restsOn, status }) {
  return !(restsOn === "no-freeze" && status === "met");
}
function told(finding2) {
  const { code, dimension, contract, changes, owners, status, unblock, enforced } = finding2;
  const prefix = enforced || status === "met" ? "" : "not enforced yet: ";
  return {
    code,
    dimension,
    contract,
    changes,
    owners,
    status,
    message: `${prefix}${finding2.message}`,
    unblock
  };
}
function statusOf({ policy, faults }, { ungoverned: ungoverned2 }, findings) {
  const counted = findings.filter(({ enforced }) => enforced);
  const has = (status) => counted.some((finding2) => finding2.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned2 !== void 0 || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}
function enforcementOf({ policy, cases, faults }) {
  const met = [...cases, ...faults].map(({ enforce }) => enforce);
  return met.length === 0 ? (0, import_chunk_4ORUOPTZ.widestEnforcement)(policy) : (0, import_chunk_4ORUOPTZ.strictest)(met);
}
function timesOf(subjects, findings, now) {
  const ends = [
    ...findings.map(({ until }) => until),
    ...subjects.flatMap(({ case: matter }) => matter.kind === "contract" ? matter.endsAt : []),
    ...subjects.map(({ course }) => "until" in course ? course.until : null)
  ];
  const changes = findings.map(({ nextChangeAt }) => nextChangeAt);
  return { validUntil: earliestAfter(ends, now), nextTransition: earliestAfter(changes, now) };
}
function earliestAfter(instants, now) {
  const later = instants.filter(
    (instant) => instant !== null && instant > now && Number.isFinite(instant)
  );
  return later.length === 0 ? null : Math.min(...later);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assess,
  consumerGroups,
  decide,
  defaultRoles,
  effectiveOf,
  elementsOf,
  merged,
  ownerGroup,
  signOffGroups
});
