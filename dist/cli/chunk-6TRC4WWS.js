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
  asksFor: () => asksFor,
  assess: () => assess,
  consumerAsks: () => consumerAsks,
  decide: () => decide,
  defaultRoles: () => defaultRoles,
  elementsOf: () => elementsOf,
  governanceCase: () => governanceCase,
  governanceOwners: () => governanceOwners,
  isFree: () => isFree,
  merged: () => merged
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4PPFSTJV = require("./chunk-4PPFSTJV.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
var import_chunk_UADG65KY = require("./chunk-UADG65KY.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
function assignRoles(entries, distinct) {
  const candidates = /* @__PURE__ */ new Map();
  const slots = [];
  for (const { role, valid, ask } of entries) {
    const people = candidates.get(role) ?? /* @__PURE__ */ new Set();
    for (const { person } of valid) people.add(person.toLowerCase());
    candidates.set(role, people);
    const have = slots.filter((slot) => slot === role).length;
    for (let i = have; i < ask.count; i += 1) slots.push(role);
  }
  if (!distinct) return candidates;
  const holder = /* @__PURE__ */ new Map();
  const fill = (slot, tried) => {
    for (const person of candidates.get(slots[slot] ?? "") ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const other = holder.get(person);
      if (other === void 0 || fill(other, tried)) {
        holder.set(person, slot);
        return true;
      }
    }
    return false;
  };
  slots.forEach((_, slot) => fill(slot, /* @__PURE__ */ new Set()));
  const assigned = new Map([...candidates.keys()].map((role) => [role, /* @__PURE__ */ new Set()]));
  for (const [person, slot] of holder) assigned.get(slots[slot] ?? "")?.add(person);
  for (const [role, people] of candidates)
    for (const person of people) {
      if (holder.has(person)) continue;
      holder.set(person, -1);
      assigned.get(role)?.add(person);
    }
  return assigned;
}
function entriesOf({ needs, facts, statements, never }, one, ask) {
  const { policy, now } = needs;
  const teamsUnknown = [];
  const people = (handles) => handles.flatMap((handle) => {
    const found = (0, import_chunk_UADG65KY.membersOf)(policy, facts.teams, handle);
    if ("members" in found) return found.members;
    teamsUnknown.push(found.unverifiable);
    return [];
  });
  const members = people(ask.owners);
  const allAway = members.length > 0 && members.every((member) => (0, import_chunk_UADG65KY.isAway)(policy, member, now));
  const entitled = new Map(
    [...members, ...allAway && ask.code === "GV401" ? people(one.deputies) : []].map((who) => [
      who.toLowerCase(),
      who
    ])
  );
  const isEntitled = (person) => entitled.has(person.toLowerCase()) || (0, import_chunk_UADG65KY.standsInFor)(policy, person, now).some((away) => entitled.has(away.toLowerCase()));
  const heldFor = (person) => {
    if (members.some((member) => (0, import_chunk_UADG65KY.sameHandle)(member, person))) return null;
    const absences = members.map((member) => (0, import_chunk_UADG65KY.awayUntil)(policy, member, now) ?? Infinity);
    const back = allAway ? Math.min(...absences) : Infinity;
    if (entitled.has(person.toLowerCase())) return back;
    const spans = (0, import_chunk_UADG65KY.standsInFor)(policy, person, now).map((away) => {
      const until = (0, import_chunk_UADG65KY.awayUntil)(policy, away, now, person) ?? now;
      const isMember = members.some((member) => (0, import_chunk_UADG65KY.sameHandle)(member, away));
      return isMember ? until : entitled.has(away.toLowerCase()) ? Math.min(until, back) : now;
    });
    return Math.max(now, ...spans);
  };
  const said = statements.all.filter(({ person }) => isEntitled(person));
  const about = said.map((statement) => ({ statement, ...statement.about(one) }));
  const approvals = about.filter(({ statement, kind }) => statement.says === "approve" && kind !== "nothing");
  const counts = approvals.filter(({ statement }) => never.why(statement.person) === void 0);
  const current2 = counts.filter(({ kind }) => kind === "current").map(({ statement }) => statement);
  const isExpired = ({ expires }) => expires !== null && expires <= now;
  const functions = new Map(
    Object.entries(ask.functions ?? {}).map(([name, handles]) => [name, people(handles)])
  );
  return {
    one,
    ask,
    role: ask.functions ? ask.as : (0, import_chunk_UADG65KY.groupKey)(ask.owners),
    entitled,
    teamsUnknown,
    valid: distinctPeople(current2.filter((statement) => !isExpired(statement))).map((statement) => ({
      ...statement,
      expires: earlier(statement.expires, heldFor(statement.person))
    })),
    expired: current2.filter(isExpired),
    vetoes: standing(about.filter(({ kind }) => kind !== "nothing").map(({ statement }) => statement)),
    stale: counts.flatMap(
      (found) => found.kind === "stale" ? [{ person: found.statement.person, changed: found.changed }] : []
    ),
    unknown: counts.filter(({ kind }) => kind === "unknown").map(({ statement }) => statement),
    excluded: approvals.flatMap(({ statement: { person } }) => {
      const why = never.why(person);
      return why === void 0 ? [] : [{ person, why }];
    }),
    functionsOf: (person) => [...functions].filter(([, who]) => who.some((handle) => (0, import_chunk_UADG65KY.sameHandle)(handle, person))).map(([name]) => name)
  };
}
function standing(said) {
  return said.filter(
    ({ person, says, at }) => says === "refuse" && !said.some((other) => other.says === "approve" && (0, import_chunk_UADG65KY.sameHandle)(other.person, person) && other.at > at)
  );
}
function earlier(a, b) {
  const end = Math.min(a ?? Infinity, b ?? Infinity);
  return end === Infinity ? null : end;
}
function distinctPeople(statements) {
  return [...new Map(statements.map((one) => [one.person.toLowerCase(), one])).values()];
}
function neverCounts({ policy, cases }, facts) {
  const reasons = /* @__PURE__ */ new Map();
  if (facts.author !== void 0) reasons.set(facts.author.toLowerCase(), "is the author");
  const { commits } = facts;
  if (commits === void 0 && facts.author === void 0)
    return { why: () => void 0, unverifiable: "it is not known who made this change" };
  if (commits === void 0 || (0, import_chunk_D2PTKYSO.isUnverifiable)(commits)) {
    const unverifiable3 = commits?.unverifiable ?? "the commits of this change are not known";
    return { why: (person) => reasons.get(person.toLowerCase()), unverifiable: unverifiable3 };
  }
  const watched = new Set(
    cases.flatMap(
      ({ comparison, path }) => comparison ? [...(0, import_chunk_D2PTKYSO.pathsOf)(comparison.pairing), ...comparison.cause === void 0 ? [] : [comparison.cause]] : [path]
    )
  );
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
function isUntold(cases, commits) {
  const told = new Set(commits.flatMap(({ paths }) => paths));
  return cases.some(({ comparison }) => {
    if (!comparison) return false;
    const { cause, pairing } = comparison;
    return !(cause === void 0 ? (0, import_chunk_D2PTKYSO.pathsOf)(pairing) : [cause]).some((path) => told.has(path));
  });
}
function isWatched(policy, watched, path) {
  return watched.has(path) || (0, import_chunk_D2PTKYSO.entryFor)(policy, path) !== void 0 || (0, import_chunk_4PPFSTJV.isGovernanceFile)(policy, path);
}
function add(reasons, person, { id }) {
  const key = person.toLowerCase();
  if (!reasons.has(key)) reasons.set(key, `changed a contract in commit ${id.slice(0, 10)}`);
}
function personOf(policy, email) {
  const wanted = email.toLowerCase();
  const known = [...policy.people.values()].find(({ emails }) => emails.includes(wanted));
  if (known) return known.handle;
  const login = /^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(wanted)?.[1];
  return login === void 0 ? void 0 : `@${login}`;
}
var current = { kind: "current" };
var nothing = { kind: "nothing" };
async function statementsOf({ policy, now }, facts) {
  const sources = policy.signoff.sources ?? ["github-review", "ssh-signature"];
  const files = sources.includes("ssh-signature") ? facts.signOffs ?? [] : [];
  const checked = await Promise.all(files.map((file) => (0, import_chunk_MOOUSZIT.verifySignOff)(policy, file)));
  const verified = checked.map((one, i) => notAhead(one, files[i]?.location, now));
  const signed = verified.flatMap((one) => "signOff" in one ? [fileStatement(policy, one)] : []);
  const reasons = verified.flatMap(
    (one) => "invalid" in one ? [
      {
        code: "GV414",
        message: `the sign-off ${one.file} does not count: ${one.invalid}`,
        location: one.location
      }
    ] : []
  );
  const known = facts.reviews;
  if (!sources.includes("github-review")) return { all: signed, reasons };
  if (known === void 0 || (0, import_chunk_D2PTKYSO.isUnverifiable)(known)) {
    const unverifiable2 = known?.unverifiable ?? "reviews are not known here: run in the pull request, or let the owners sign with contract-check sign";
    return { all: signed, reasons, unverifiable: unverifiable2 };
  }
  const reviewed = latest(known).flatMap((review) => reviewStatement(policy, review) ?? []);
  return { all: [...reviewed, ...signed], reasons };
}
var day = 864e5;
function notAhead(one, location, now) {
  if ("invalid" in one || one.at <= now + day) return one;
  const invalid = `it is dated ${(0, import_chunk_CB27EB6J.formatUtc)(one.at)}, which is still to come: contract-check sign dates it`;
  return { file: one.file, invalid, location: location ?? { file: one.file } };
}
function latest(reviews) {
  const byPerson = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.login === null) continue;
    if (!["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state.toUpperCase())) continue;
    byPerson.set(review.login.toLowerCase(), review);
  }
  return [...byPerson.values()];
}
function reviewStatement(policy, review) {
  const state = review.state.toUpperCase();
  if (state === "DISMISSED" || review.login === null) return void 0;
  return {
    person: `@${review.login}`,
    says: state === "APPROVED" ? "approve" : "refuse",
    at: review.at,
    expires: withMaxAge(policy, review.at, null),
    source: `review of ${(0, import_chunk_CB27EB6J.formatUtc)(review.at)}`,
    about(one) {
      if (review.transitions === void 0) return { kind: "unknown" };
      const seen = review.transitions.get(one.path);
      if (seen === void 0) return { kind: "stale", changed: ["the contract was not changed yet"] };
      const changed = (0, import_chunk_ORDLN24W.differenceOf)(seen, one.transition);
      return changed.length === 0 ? current : { kind: "stale", changed };
    }
  };
}
function fileStatement(policy, { file, signOff, at, expires }) {
  return {
    person: signOff.signer,
    says: signOff.decision,
    at,
    expires: withMaxAge(policy, at, expires),
    source: file,
    about(one) {
      if (signOff.contract !== one.path) return nothing;
      if (signOff.change !== void 0 && signOff.change !== one.request?.request.id)
        return { kind: "stale", changed: [`it was signed for ${signOff.change}`] };
      if (signOff.digest === (0, import_chunk_ORDLN24W.digestOf)(one.transition)) return current;
      return { kind: "stale", changed: ["the contract, its base or the plan"] };
    }
  };
}
function withMaxAge({ signoff }, at, expires) {
  const age = signoff.maxAge === void 0 ? void 0 : (0, import_chunk_CB27EB6J.durationMillis)(signoff.maxAge);
  const oldest = age === void 0 ? null : at + age;
  if (oldest === null) return expires;
  return expires === null ? oldest : Math.min(oldest, expires);
}
async function tallyOf(needs, facts, asked) {
  const statements = await statementsOf(needs, facts);
  const never = neverCounts(needs, facts);
  const counted = asked.map(([one, ask]) => entriesOf({ needs, facts, statements, never }, one, ask));
  const assigned = assignRoles(counted, needs.policy.signoff.distinctPeople ?? true);
  const results = /* @__PURE__ */ new Map();
  for (const entry of counted) {
    const byAsk = results.get(entry.one) ?? /* @__PURE__ */ new Map();
    byAsk.set(entry.ask, resultOf(entry, assigned, statements, never));
    results.set(entry.one, byAsk);
  }
  return {
    statements,
    of(one, ask) {
      const found = results.get(one)?.get(ask);
      if (!found) throw new Error(`${ask.as} of ${one.path} was not counted`);
      return found;
    }
  };
}
function resultOf(entry, assigned, { unverifiable: reviewsUnknown }, never) {
  const { ask, role, valid, vetoes, stale, expired, unknown, excluded, entitled, teamsUnknown } = entry;
  const mine = valid.filter(({ person }) => assigned.get(role)?.has(person.toLowerCase()));
  const enough = mine.length >= ask.count && functionsHeard(entry, mine) >= (ask.fromFunctions ?? 0);
  const signed = new Set([...mine, ...valid].map(({ person }) => person.toLowerCase()));
  const common = {
    ask,
    by: mine.map(({ person }) => person),
    vetoes,
    stale,
    excluded,
    maySign: [...entitled.values()].filter(
      (person) => never.why(person) === void 0 && !signed.has(person.toLowerCase())
    ),
    until: earliest(mine.map(({ expires }) => expires))
  };
  const cannotTell = [
    ...never.unverifiable === void 0 ? [] : [never.unverifiable],
    ...teamsUnknown,
    ...unknown.length === 0 ? [] : [`the commit that ${names(unknown)} reviewed cannot be read: ask for the review again`],
    ...reviewsUnknown === void 0 ? [] : [reviewsUnknown]
  ];
  if (vetoes.length > 0) return { ...common, status: "vetoed" };
  if (enough && never.unverifiable === void 0) return { ...common, status: "met" };
  if (ask.owners.length === 0) return { ...common, status: "missing" };
  const [first] = cannotTell;
  if (first !== void 0) {
    const elsewhere = first === reviewsUnknown;
    return { ...common, status: "unverifiable", unverifiable: first, elsewhere };
  }
  if (stale.length > 0) return { ...common, status: "stale" };
  return { ...common, status: expired.length > 0 ? "expired" : "missing" };
}
function functionsHeard(entry, statements) {
  const options = statements.map(({ person }) => entry.functionsOf(person)).sort((a, b) => a.length - b.length);
  const heard = /* @__PURE__ */ new Set();
  for (const functions of options) {
    const free = functions.find((name) => !heard.has(name));
    if (free !== void 0) heard.add(free);
  }
  return heard.size;
}
function earliest(instants) {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}
function names(statements) {
  return statements.map(({ person }) => person).join(", ");
}
function governanceCase(policy, { touched = [] }) {
  const files = touched.filter(({ path }) => (0, import_chunk_4PPFSTJV.isGovernanceFile)(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const transition = (0, import_chunk_ORDLN24W.governanceTransition)(files);
  const names3 = files.map(({ path }) => path);
  const shown = names3.length > 3 ? `${names3.slice(0, 3).join(", ")} and ${String(names3.length - 3)} more` : names3.join(", ");
  const ask = {
    code: "GV403",
    as: "the governance owners",
    count: 1,
    changes: [],
    because: `${shown} is edited`
  };
  const owners = governanceOwners(policy, names3);
  return [
    {
      path: import_chunk_ORDLN24W.governanceKey,
      name: import_chunk_ORDLN24W.governanceKey,
      situation: "governance",
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      class: "full",
      enforce: (0, import_chunk_D2PTKYSO.everywhere)(policy),
      // a glob that reports is about contracts
      asks: owners.map((group) => ({
        ...ask,
        owners: group,
        ...group.length === 0 && { unowned: "refuse" }
      })),
      oncall: [],
      deputies: [],
      query: { contract: import_chunk_ORDLN24W.governanceKey, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition,
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    }
  ];
}
function governanceOwners(policy, names3) {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names3.map((path) => {
    const found = (0, import_chunk_UADG65KY.ownershipOf)({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return found.length > 0 ? found : last;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}
var defaultRoles = [{ role: "element-owner" }, { role: "consumer" }];
function asksFor(roles, subject) {
  const boards = elementsOf(subject).flatMap(({ boards: boards2 }) => boards2 ?? []);
  const named = new Set(roles.map(({ role }) => role));
  const all = [
    ...roles,
    ...[...new Set(boards)].map((board) => ({ role: `board:${board}` })).filter(({ role }) => !named.has(role))
  ];
  return merged(all.flatMap((role) => asksForRole(role, subject)));
}
function asksForRole(role, subject) {
  const count = role.count ?? 1;
  if (role.role === "consumer") return consumerAsks(subject);
  if (role.role.startsWith("board:")) return boardAsk(role, subject);
  if (role.role === "owner") {
    return (0, import_chunk_UADG65KY.ownershipsOfContract)(subject.policy, subject.comparison).map(
      (ownership) => ownerAsk(ownership, `the owner of ${subject.contractName}`, count, subject.changes)
    );
  }
  if (role.role === "element-owner") return elementAsks(count, subject);
  const owners = role.role === "oncall" ? subject.oncall : [role.role];
  if (owners.length === 0) return [nobodyOnCall(subject.contractName)];
  return [{ code: "GV401", as: role.role, owners, count, changes: [], because: "the policy asks for it" }];
}
function nobodyOnCall(contractName) {
  const because = "the policy asks for the on-call person, and no oncall: names one";
  const as = `the on-call person of ${contractName}`;
  return { code: "GV110", as, owners: [], count: 1, changes: [], because, unowned: "refuse" };
}
function elementAsks(count, subject) {
  const { policy, comparison, changes, contractName } = subject;
  if (changes.length === 0 || comparison.pairing.status === "removed") {
    return (0, import_chunk_UADG65KY.ownershipsOfContract)(policy, comparison).map(
      (ownership) => ownerAsk(ownership, `the owner of ${contractName}`, count, changes)
    );
  }
  return changes.flatMap(
    (change) => (0, import_chunk_UADG65KY.ownershipsOf)(policy, comparison, change).map(
      (ownership) => ownerAsk(ownership, `the owner of ${(0, import_chunk_EGCSLX7X.elementText)(change.element)}`, count, [change])
    )
  );
}
function ownerAsk({ owners, because, location, unowned: unowned2 }, as, count, changes) {
  return {
    code: owners.length === 0 ? "GV110" : "GV401",
    as,
    owners,
    count,
    changes: changes.map(({ fingerprint }) => fingerprint),
    because,
    ...location && { location },
    ...owners.length === 0 && { unowned: unowned2 }
  };
}
function consumerAsks({ impacts }) {
  return impacts.filter(({ consumer: { ack }, effect }) => ack === "any" || ack === "breaking" && effect !== "reads").map(({ consumer, because, changes }) => ({
    code: "GV402",
    as: `the consumer ${consumer.id}`,
    owners: consumer.owners,
    count: 1,
    changes,
    because,
    location: consumer.location,
    // A catalogue's owner that no team stands for: told, but nobody could ever sign.
    ...consumer.owners.length === 0 && { unowned: "report" }
  }));
}
function boardAsk({ role, count, fromFunctions }, { policy, changes }) {
  const id = role.slice("board:".length);
  const functions = Object.fromEntries(
    Object.entries(policy.table.boards?.[id]?.functions ?? {}).map(([name, who]) => [name, (0, import_chunk_UADG65KY.listOf)(who)])
  );
  const ask = {
    code: "GV404",
    as: `the board ${id}`,
    owners: [...new Set(Object.values(functions).flat())],
    count: Math.max(count ?? 1, fromFunctions ?? 1),
    functions,
    ...fromFunctions !== void 0 && { fromFunctions },
    changes: changes.map(({ fingerprint }) => fingerprint),
    because: "the policy asks for this board"
  };
  return [ask];
}
function elementsOf({
  policy,
  comparison,
  changes
}) {
  const removed = comparison.pairing.status === "removed";
  const rules = (0, import_chunk_D2PTKYSO.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.elements ?? []);
  return rules.filter(({ path }) => removed || changes.some((change) => concerns(path, change)));
}
function concerns(path, { element, was, edit }) {
  if ((0, import_chunk_AGDMYPM5.elementMatches)(path, element) || edit === "removed" && (0, import_chunk_AGDMYPM5.matchesBelow)(path, element)) return true;
  return was !== void 0 && ((0, import_chunk_AGDMYPM5.elementMatches)(path, was) || (0, import_chunk_AGDMYPM5.losesBelow)(path, was, element));
}
function merged(asks) {
  const groups = /* @__PURE__ */ new Map();
  for (const ask of asks) {
    const key = ask.functions ? ask.as : ask.owners.length === 0 ? `${ask.code} nobody ${ask.unowned ?? ""}` : (0, import_chunk_UADG65KY.groupKey)(ask.owners);
    const known = groups.get(key);
    groups.set(key, known ? join(known, ask) : ask);
  }
  return [...groups.values()];
}
function join(known, more) {
  const names3 = known.as.split(" and ");
  return {
    ...known,
    as: names3.includes(more.as) || names3.length > 3 ? known.as : `${known.as} and ${more.as}`,
    count: Math.max(known.count, more.count),
    changes: [.../* @__PURE__ */ new Set([...known.changes, ...more.changes])]
  };
}
function effectiveOf(policy, comparison, now) {
  const { changes } = comparison;
  const isOpen = (0, import_chunk_D2PTKYSO.entriesFor)(policy, comparison.pairing).every(
    (entry) => (0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "enums") === "open"
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
  return `${(0, import_chunk_EGCSLX7X.elementText)(element)} is free: enums: open says that readers tolerate unknown symbols`;
}
function waivedNote([{ element }, { expires, approver, reason }]) {
  return `${(0, import_chunk_EGCSLX7X.elementText)(element)} is waived until ${expires} by ${approver}: ${reason}`;
}
function expiredNote(policy, { element, fingerprint }, now) {
  const over = policy.waivers.findLast((waiver) => waiver.until <= now && names2(waiver, fingerprint));
  if (!over) return [];
  const { expires, approver } = over;
  return [
    `the waiver of ${(0, import_chunk_EGCSLX7X.elementText)(element)} by ${approver} has expired (${expires}): it counts again; a new date on the governed branch renews it`
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
  return policy.waivers.find((waiver) => now < waiver.until && names2(waiver, fingerprint));
}
function names2(waiver, fingerprint) {
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
function assess(policy, comparison, impacts, context, request) {
  const effective = effectiveOf(policy, comparison, context.now);
  const all = (0, import_chunk_D2PTKYSO.pathsOf)(comparison.pairing).map(
    (path) => assessAt(policy, comparison, path, effective, impacts, context.now, request)
  );
  const [first, ...others] = all;
  if (!first) throw new Error("a comparison has a path");
  const strictestOf2 = others.reduce(
    (a, b) => import_chunk_UADG65KY.levels.indexOf(b.level) > import_chunk_UADG65KY.levels.indexOf(a.level) ? b : a,
    first
  );
  return isFree(strictestOf2.level) && changesHands(policy, comparison) ? {
    ...strictestOf2,
    level: "sign-off",
    because: "it moves to a place with other rules",
    signoff: void 0
  } : strictestOf2;
}
function changesHands(policy, { pairing }) {
  return pairing.status === "moved" && (0, import_chunk_D2PTKYSO.entriesFor)(policy, pairing).length > 1;
}
function assessAt(policy, comparison, path, effective, impacts, now, request) {
  const entry = (0, import_chunk_D2PTKYSO.entryFor)(policy, path);
  const declared = (0, import_chunk_D2PTKYSO.declaredMode)(policy, path);
  const situation = (0, import_chunk_VINSEKOE.situationOf)(comparison, effective, declared);
  const risk = riskAt(policy, comparison, entry, effective, impacts, request);
  const built = import_chunk_VINSEKOE.table[situation];
  const common = { effective, situation, risk, class: (0, import_chunk_VINSEKOE.calendarClass)(comparison, effective.unwaived) };
  const until = experimentalUntil(entry);
  if (until !== void 0 && now < until) {
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
  return (0, import_chunk_TTUWVPEH.untilOf)(entry.expires);
}
function ruleFor(policy, one, situation) {
  const { comparison, declared, risk, class: kind, path } = one;
  if (!comparison || !risk) return void 0;
  const subject = {
    policy,
    comparison,
    situation,
    declared,
    risk,
    entry: (0, import_chunk_D2PTKYSO.entryFor)(policy, path),
    class: kind
  };
  return policy.rules.findLast(({ when }) => when.situation === situation && applies(when, subject));
}
function applies(when, subject) {
  const { policy, comparison, entry } = subject;
  const tier = (0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "tier");
  return (when.situation === void 0 || when.situation === subject.situation) && (when.class === void 0 || when.class === subject.class || when.class === (0, import_chunk_2C5XBDIR.classOf)(comparison.verdict)) && (when.promise === void 0 || when.promise === subject.declared) && (when.tier === void 0 || when.tier === tier) && (when.tag === void 0 || tagsOf(policy, comparison, entry).includes(when.tag)) && (when.risk === void 0 || when.risk === subject.risk.level) && (when.format === void 0 || when.format === comparison.format) && (when.contract === void 0 || (0, import_chunk_D2PTKYSO.namesContract)(when.contract, policy, comparison));
}
function tagsOf(policy, comparison, entry) {
  const elements = elementsOf({ policy, comparison, changes: comparison.changes });
  return [...(0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "tags") ?? [], ...elements.flatMap(({ tags }) => tags ?? [])];
}
function riskAt(policy, comparison, entry, effective, impacts, request) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: (0, import_chunk_VINSEKOE.calendarClass)(comparison, effective.failing),
    removed: comparison.pairing.status === "removed",
    tier: (0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: ((0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length
  };
  return riskOf(input, policy.table.risk, request?.request.risk);
}
function isFree(level) {
  return level === "free";
}
var day2 = 864e5;
function revertOf(needs, facts, one) {
  const { comparison } = one;
  const head = comparison?.digests.head;
  if (!comparison || head === void 0 || one.level === "free") return void 0;
  const within = (0, import_chunk_CB27EB6J.durationMillis)(needs.policy.table.reverts?.within ?? "P14D") ?? 14 * day2;
  const found = (facts.pastStates?.get(one.path) ?? []).find(
    ({ digest, until }) => digest === head && until <= needs.now && needs.now - until <= within
  );
  if (!found) return void 0;
  const rule = ruleFor(needs.policy, one, "revert");
  if (rule?.needs !== void 0 && rule.needs !== "free" && rule.needs !== "sign-off") return void 0;
  const age = (0, import_chunk_CB27EB6J.formatDuration)(needs.now - found.until);
  return {
    kind: "revert",
    asks: revertAsks(needs.policy, one, comparison, rule),
    until: found.until + within + 1,
    note: `${one.name} returns to the state of ${found.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`
  };
}
function revertAsks(policy, one, comparison, rule) {
  if (rule?.needs === "free") return [];
  if (rule?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(rule.signoff, { ...subject, oncall: one.oncall });
  }
  const owners = (0, import_chunk_UADG65KY.ownershipsOfContract)(policy, comparison).flatMap((ownership) => ownership.owners);
  return [oneOf(one, [...owners, ...one.oncall], "an owner or the on-call person", "it is a revert")];
}
function oneOf(one, owners, as, because) {
  const people = [...new Map(owners.map((owner) => [owner.toLowerCase(), owner])).values()];
  const changes = (one.comparison?.changes ?? []).map(({ fingerprint }) => fingerprint);
  return { code: "GV401", as: `${as} of ${one.name}`, owners: people, count: 1, changes, because };
}
function emergencyOf(needs, one, zone = "UTC") {
  const { request } = one.request ?? {};
  if (request?.type !== "emergency" || !one.comparison) return void 0;
  const table2 = needs.policy.table.emergency;
  const refuse = (code, message, unblock) => ({
    refused: (0, import_chunk_UADG65KY.finding)(one.path, { code, status: "unmet", message: `${request.id}: ${message}`, unblock })
  });
  const { emergency } = request;
  if (!emergency)
    return refuse(
      "GV504",
      "an emergency names its incident and its end",
      `write it: contract-check request --emergency INC-\u2026 fills in {incident, expires}`
    );
  const parsed = (0, import_chunk_CB27EB6J.parseInstant)(emergency.expires);
  if ("message" in parsed) return refuse("GV504", parsed.message, "correct expires: in the request");
  const longest = (0, import_chunk_CB27EB6J.durationMillis)(table2?.expires ?? "PT24H") ?? day2;
  const left = parsed.instant - needs.now;
  const renew = "file a new emergency if the incident is still open";
  if (left <= 0) return refuse("GV502", `it expired ${(0, import_chunk_CB27EB6J.formatInstant)(parsed.instant, zone)}`, renew);
  if (left > longest)
    return refuse(
      "GV502",
      `it lasts ${(0, import_chunk_CB27EB6J.formatDuration)(left)} more, and an emergency may last ${(0, import_chunk_CB27EB6J.formatDuration)(longest)} at most`,
      "bring expires: closer"
    );
  const recent = recentEmergencies(needs, request.id);
  const most = table2?.maxPer30d;
  if (most !== void 0 && recent.length >= most) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(most)}`;
    return refuse("GV503", message, "go the ordinary way, or ask the governance owners to raise maxPer30d");
  }
  const note = `${request.id} declares the emergency ${emergency.incident}: it may land without a window until ${(0, import_chunk_CB27EB6J.formatInstant)(parsed.instant, zone)}; its review is owed afterwards`;
  return {
    exception: { kind: "emergency", asks: emergencyAsks(needs.policy, one), until: parsed.instant, note }
  };
}
function emergencyAsks(policy, one) {
  const { comparison } = one;
  if (!comparison) return [];
  const table2 = policy.table.emergency;
  const commanders = [...one.oncall, ...(0, import_chunk_UADG65KY.listOf)(table2?.approvers)];
  if (table2?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(table2.signoff, { ...subject, oncall: commanders });
  }
  const owners = (0, import_chunk_UADG65KY.ownershipsOfContract)(policy, comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [oneOf(one, people, "the on-call person or incident commander", "it is an emergency")];
}
function recentEmergencies({ booked, now }, except) {
  return booked.filter(({ request: { id, type, emergency } }) => {
    const expires = type === "emergency" && emergency ? (0, import_chunk_CB27EB6J.parseInstant)(emergency.expires) : void 0;
    return id !== except && expires && "instant" in expires && now - expires.instant < 30 * day2;
  }).map(({ request }) => request.id);
}
function overdueReviews(needs, one) {
  const { policy, now, booked } = needs;
  const { comparison } = one;
  if (!comparison) return [];
  const mine = (0, import_chunk_UADG65KY.groupKey)(one.query.owners.filter((owner) => owner.startsWith("@")));
  const within = (0, import_chunk_CB27EB6J.durationMillis)(policy.table.emergency?.review?.within ?? "P3D") ?? 3 * day2;
  return booked.filter(({ request }) => {
    const { type, emergency, review, contracts } = request;
    if (type !== "emergency" || !emergency || review != null) return false;
    const expires = (0, import_chunk_CB27EB6J.parseInstant)(emergency.expires);
    const promised = emergency.reviewBy === void 0 ? void 0 : (0, import_chunk_TTUWVPEH.untilOf)(emergency.reviewBy);
    const due = Math.min("instant" in expires ? expires.instant + within : Infinity, promised ?? Infinity);
    if (now < due) return false;
    return contracts.some(
      ({ id }) => (0, import_chunk_D2PTKYSO.namesContract)(id, policy, comparison) || (0, import_chunk_UADG65KY.groupKey)(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === mine
    );
  });
}
function freezeTiming({ calendar, facts, needs }, one) {
  const { now } = needs;
  if (!calendar || one.textOnly) return { findings: [], approvers: [] };
  const ahead = freezesFor(calendar, one, now, now + import_chunk_D2PTKYSO.lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    const draft2 = {
      code: "GV301",
      status: "met",
      message: "no freeze is known to hold",
      unblock: "",
      until: next,
      transition: next
    };
    return { findings: next === null ? [] : [(0, import_chunk_UADG65KY.finding)(one.path, draft2)], approvers: [] };
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding.map(({ rule, to, zone }) => {
    const until = to === null ? "until somebody ends it" : `until ${(0, import_chunk_CB27EB6J.formatInstant)(to, facts.zone ?? zone)}`;
    return `the freeze ${nameOf(rule)} holds ${until}`;
  }).join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const draft = { code: "GV301", status: "waiting", message, unblock, until: end, transition: end };
  return { findings: [(0, import_chunk_UADG65KY.finding)(one.path, draft)], approvers: [] };
}
function freezeBoards({ calendar, needs: { now } }, one) {
  if (!calendar) return [];
  return freezesFor(calendar, one, now, now + 1).flatMap(
    ({ rule }) => rule.board === void 0 ? [] : {
      code: "GV404",
      as: `the board of the freeze ${rule.id}`,
      owners: [rule.board],
      count: 1,
      changes: [],
      because: `${rule.id} makes no exception for emergencies`
    }
  );
}
function freezesOverridden({ calendar, needs: { now } }, one) {
  return calendar ? freezesFor(calendar, one, now, now + 1).map(({ rule }) => nameOf(rule)) : [];
}
function freezesFor(calendar, one, from, to) {
  const denying = new Set((0, import_chunk_D2PTKYSO.permissionFor)(calendar, one.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return (0, import_chunk_D2PTKYSO.freezesBetween)(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}
function nameOf({ id, title }) {
  return title === void 0 ? id : `${id} (${title})`;
}
function standingOf(calendar, query, occurrence, facts) {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = (0, import_chunk_D2PTKYSO.permissionFor)(calendar, query);
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
    const message2 = `"${window.id}" opens ${(0, import_chunk_CB27EB6J.formatInstant)(left.from, zone)}.`;
    return { status: "later", reasons: [{ code: "GV302", message: message2 }], ...stretch, validUntil: left.from };
  }
  if (now < guarded) return { status: "open", reasons: [], ...stretch, validUntil: guarded };
  const message = `"${window.id}" closes in ${(0, import_chunk_CB27EB6J.formatDuration)(left.to - now)}, which is less than the ${(0, import_chunk_CB27EB6J.formatDuration)(closeGuard)} that must be left.`;
  return { status: "closing", reasons: [{ code: "GV307", message }], ...stretch, validUntil: left.to };
}
function past({ window, closes, zone }, { now }) {
  if (now < closes) return [];
  const message = `"${window.id}" closed ${(0, import_chunk_CB27EB6J.formatInstant)(closes, zone)} and the change did not land; book another occurrence.`;
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
    message: `The freeze ${(0, import_chunk_D2PTKYSO.freezeName)(freeze)} holds over the booked "${use.occurrence.id}"; book another occurrence.`,
    ...freeze.rule.location && { location: freeze.rule.location }
  }));
}
function tooLate({ window, bookBy, zone }, { now, bookedAt = now }) {
  if (window.notice === void 0 || bookedAt <= bookBy) return [];
  const message = `"${window.id}" asks for notice of ${window.notice}; this had to be booked by ${(0, import_chunk_CB27EB6J.formatInstant)(bookBy, zone)}.`;
  return [{ status: "notice", code: "GV306", message }];
}
function full(occurrence, query, { ledger, change }) {
  return (ledger?.spent(occurrence, query, change) ?? []).map((limit) => ({
    status: "full",
    code: "GV304",
    message: `"${occurrence.id}" is full: ${(0, import_chunk_D2PTKYSO.spentText)(limit)}.`
  }));
}
function useOf(calendar, permission, { id, opens, closes }) {
  for (const use of (0, import_chunk_D2PTKYSO.standings)(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return void 0;
}
function bare({ code, message, location }) {
  return location === void 0 ? { code, message } : { code, message, location };
}
function nextOf({ calendar, ledger, facts, needs }, one) {
  const { openings } = (0, import_chunk_D2PTKYSO.nextOpenings)(calendar, one.query, needs.now, 3, {
    bookedAt: needs.now,
    ...ledger && { ledger },
    minDuration: (0, import_chunk_D2PTKYSO.guardOf)(needs, facts, one).millis + 1
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
  return `${openingName(opening)}, which opens ${(0, import_chunk_CB27EB6J.formatInstant)(opens, facts.zone ?? first?.zone ?? "UTC")}`;
}
function spanText({ opens, closes, zone }, { zone: reader }) {
  return (0, import_chunk_CB27EB6J.formatSpan)(opens, closes, reader ?? zone);
}
function sooner({ openings: [first], passedOver }) {
  return passedOver.filter(({ occurrence }) => occurrence.opens < (first?.opens ?? Infinity));
}
function passedText(passedOver, ledger) {
  return passedOver.slice(0, 2).map(({ occurrence, code, reason }) => {
    const takers = code === "GV304" ? takersText(occurrence, ledger) : "";
    return `; ${occurrence.id}: ${reason}${takers}`;
  }).join("");
}
function takersText(occurrence, ledger) {
  const changes = (ledger?.bookings(occurrence) ?? []).map(
    ({ change }) => /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change
  );
  return changes.length === 0 ? "" : ` (by ${(0, import_chunk_UADG65KY.shortList)(changes)})`.replace(" or ", " and ");
}
function unboundTiming(table2, one) {
  const { calendar, ledger, facts, needs } = table2;
  const { now } = needs;
  const guard = (0, import_chunk_D2PTKYSO.guardOf)(needs, facts, one);
  const state = (0, import_chunk_D2PTKYSO.stateAt)(calendar, one.query, now);
  const change = facts.change === void 0 ? {} : { change: facts.change };
  const usable = state.windows.filter(
    (occurrence) => occurrence.window.notice === void 0 && (ledger?.spent(occurrence, one.query, facts.change) ?? []).length === 0
  );
  const openings = (0, import_chunk_D2PTKYSO.nextOpenings)(calendar, one.query, now, 3, {
    minDuration: guard.millis + 1,
    bookedAt: now,
    ...ledger && { ledger },
    ...change
  });
  const until = state.nextTransition;
  if (state.open && usable.length > 0 && permitsStill(calendar, one, usable)) {
    const left = (until ?? Infinity) - now;
    if (left > guard.millis) {
      const message3 = usable.map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence, facts)}`).join("; ");
      const holds2 = until === null ? null : until - guard.millis;
      return {
        findings: [
          (0, import_chunk_UADG65KY.finding)(one.path, {
            code: "GV300",
            status: "met",
            message: message3,
            unblock: "",
            until: holds2,
            transition: holds2
          })
        ],
        approvers: (0, import_chunk_D2PTKYSO.approversOf)(usable)
      };
    }
    const message2 = `the open window closes in ${(0, import_chunk_CB27EB6J.formatDuration)(left)}, less than the ${(0, import_chunk_CB27EB6J.formatDuration)(guard.millis)} that must be left (${guard.because})`;
    return waiting(one, guard.code, message2, openings.openings, facts, until);
  }
  if (state.freezes.length > 0 || !state.open) {
    const message2 = state.reasons.map((reason) => reason.message).join(" ");
    const code = state.freezes.length > 0 ? "GV301" : "GV302";
    if (openings.openings.length === 0) return nothingFits(one, message2, openings.passedOver, ledger);
    const shut = message2.startsWith(import_chunk_D2PTKYSO.shutText) ? `${import_chunk_D2PTKYSO.shutText}${passedText(sooner(openings), ledger)}` : message2;
    return waiting(one, code, shut, openings.openings, facts, earliest2(openings.openings, until));
  }
  const why = state.windows.map((occurrence) => {
    const [spent] = ledger?.spent(occurrence, one.query, facts.change) ?? [];
    return spent ? {
      code: "GV304",
      text: `${occurrence.id} is full: ${(0, import_chunk_D2PTKYSO.spentText)(spent)}${takersText(occurrence, ledger)}`
    } : {
      code: "GV306",
      text: `${occurrence.id} asks for notice of ${occurrence.window.notice ?? ""}: it takes booked changes only`
    };
  });
  const message = why.map(({ text }) => text).join("; ");
  const next = openingsText(openings.openings, facts);
  const unblock = `book an occurrence: contract-check request writes the file (${next === "" ? "none in the next 400 days fits" : `next: ${next}`})`;
  return {
    findings: [
      (0, import_chunk_UADG65KY.finding)(one.path, {
        code: why[0]?.code ?? "GV304",
        status: "unmet",
        message,
        unblock,
        transition: until
      })
    ],
    approvers: []
  };
}
function permitsStill(calendar, one, usable) {
  return (0, import_chunk_D2PTKYSO.permissionFor)(calendar, one.query).permits(usable);
}
function waiting(one, code, message, openings, facts, transition) {
  const unblock = openings.length === 0 ? "book an occurrence with contract-check request" : `wait for ${openingsText(openings, facts)}`;
  return {
    findings: [
      (0, import_chunk_UADG65KY.finding)(one.path, { code, status: "waiting", message, unblock, until: transition, transition })
    ],
    approvers: []
  };
}
function nothingFits(one, message, passedOver, ledger) {
  const why = passedOver.length === 0 ? "" : ` (${passedText(passedOver, ledger).slice(2)})`;
  const draft = {
    code: "GV309",
    status: "unmet",
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock: "the calendar's owners must add an occurrence, or book one early enough with contract-check request"
  };
  return { findings: [(0, import_chunk_UADG65KY.finding)(one.path, draft)], approvers: [] };
}
function earliest2(openings, transition) {
  const [first] = openings;
  return first ? Math.min(first.opens, transition ?? Infinity) : transition;
}
function windowTiming(table2, one) {
  const { calendar, needs } = table2;
  const { request } = one;
  if (!calendar || calendar.windows.length === 0) {
    const draft = {
      code: "GV309",
      status: "unmet",
      message: "it needs an open window, and the governed branch defines none",
      unblock: "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)"
    };
    return { findings: [(0, import_chunk_UADG65KY.finding)(one.path, draft)], approvers: [] };
  }
  const booked = request?.request.window;
  if (!booked) return unboundTiming({ ...table2, calendar }, one);
  const found = (0, import_chunk_D2PTKYSO.findOccurrence)(calendar, booked.id, booked.occurrence);
  if ("fault" in found) {
    const message = `${request.request.id} books an occurrence that does not exist: ${found.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return {
      findings: [(0, import_chunk_UADG65KY.finding)(one.path, { code: "GV305", status: "unmet", message, unblock })],
      approvers: []
    };
  }
  const { occurrence } = found;
  return {
    findings: [bookedFinding({ ...table2, calendar }, one, occurrence, request, needs.now)],
    approvers: (0, import_chunk_D2PTKYSO.approversOf)([occurrence])
  };
}
function bookedFinding({ calendar, ledger, facts, needs }, one, occurrence, filed, now) {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request, file }) => request.id === id && file === filed.file);
  const same = JSON.stringify(onTip?.request.window) === JSON.stringify(filed.request.window);
  const guard = (0, import_chunk_D2PTKYSO.guardOf)(needs, facts, one);
  const bookedAt = same ? facts.bookedAt?.get(id) : void 0;
  const standing2 = standingOf(calendar, one.query, occurrence, {
    now,
    ...bookedAt !== void 0 && { bookedAt },
    ...ledger && { ledger },
    change: onTip ? id : facts.change ?? id,
    closeGuard: guard.millis
  });
  const [reason] = standing2.reasons;
  const span = spanText(occurrence, facts);
  const times = { until: standing2.validUntil, transition: standing2.validUntil };
  if (guard.code === "GV143" && guard.millis >= occurrence.closes - occurrence.opens) {
    const message = `${occurrence.id} is open for ${(0, import_chunk_CB27EB6J.formatDuration)(occurrence.closes - occurrence.opens)}, and ${guard.because} take ${(0, import_chunk_CB27EB6J.formatDuration)(guard.millis)}`;
    const unblock = `shorten rollout: or rollback: of ${filed.file}, or ${rebook(nextOf({ calendar, ledger, facts, needs }, one))}`;
    return (0, import_chunk_UADG65KY.finding)(one.path, { code: "GV143", status: "unmet", message, unblock });
  }
  if (standing2.status === "open") {
    const message = `${id} is booked into ${occurrence.id}, which is open: ${span}`;
    return (0, import_chunk_UADG65KY.finding)(one.path, { code: "GV300", status: "met", message, unblock: "", ...times });
  }
  if (standing2.status === "later") {
    const message = `${id} is booked into ${occurrence.id}: ${span}`;
    const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
    return (0, import_chunk_UADG65KY.finding)(one.path, { code: "GV302", status: "waiting", message, unblock, ...times });
  }
  if (standing2.status === "closing") {
    const message = `${reason?.message ?? ""} (${guard.because})`;
    return (0, import_chunk_UADG65KY.finding)(one.path, {
      code: guard.code,
      status: "waiting",
      message,
      unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one)),
      ...times
    });
  }
  return (0, import_chunk_UADG65KY.finding)(one.path, {
    code: reason?.code ?? "GV305",
    status: "unmet",
    message: standing2.reasons.map(({ message }) => message).join(" "),
    unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one))
  });
}
function rebook(next) {
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}
function planOf(table2, one) {
  const { needs, facts } = table2;
  const emergency = emergencyOf(needs, one, facts.zone);
  const exception = emergency && "exception" in emergency ? emergency.exception : revertOf(needs, facts, one);
  if (exception && one.level !== "free") {
    const isRevert = exception.kind === "revert";
    const findings = [held(table2, one, exception), ...isRevert ? frozen2(one) : []];
    const boards = isRevert ? [] : placesOf(one).flatMap((place) => freezeBoards(table2, place));
    return { one, asks: merged([...exception.asks, ...boards]), findings, exception };
  }
  if (one.level === "forbidden") return { one, asks: [], findings: forbidden(one), exception: void 0 };
  const refused = emergency && "refused" in emergency ? [emergency.refused] : [];
  const ask = atLeast(one.level, "window-and-sign-off") ? windowTiming : freezeTiming;
  const timing = strictestOf(placesOf(one).map((place) => ask(table2, place)));
  const approvals = timing.approvers.map(({ window, owners }) => ({
    code: "GV405",
    as: `the approver of the window ${window}`,
    owners,
    count: 1,
    changes: [],
    because: `approvers: of ${window}`
  }));
  return {
    one,
    asks: [...one.asks, ...approvals],
    exception: void 0,
    findings: [
      ...refused,
      ...frozen2(one),
      ...ownWaivers(table2, one),
      ...debts(needs, one),
      ...atLeast(one.level, "sign-off") ? (0, import_chunk_UADG65KY.layerFindings)(needs, one) : [],
      ...atLeast(one.level, "request-window-and-sign-off") ? (0, import_chunk_UADG65KY.requestFindings)(needs, one) : [],
      ...trusted(table2, uncounted(table2, timing.findings, one), one)
    ]
  };
}
function placesOf(one) {
  return one.queryBefore ? [one, { ...one, query: one.queryBefore }] : [one];
}
var gravity = ["met", "waiting", "unverifiable", "unmet"];
function strictestOf(timings) {
  const worst = ({ findings }) => Math.max(0, ...findings.map(({ status }) => gravity.indexOf(status)));
  const [first = { findings: [], approvers: [] }] = [...timings].sort((a, b) => worst(b) - worst(a));
  if (worst(first) > 0) return first;
  const ends = timings.flatMap(({ findings }) => findings.map(({ until: until2 }) => until2)).filter((end) => end !== null);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const approvers = new Map(
    timings.flatMap((one) => one.approvers.map((each) => [each.window, each]))
  );
  const told = timings.find(({ findings }) => findings.length > 0) ?? first;
  return {
    findings: told.findings.map((each) => ({ ...each, until, transition: until })),
    approvers: [...approvers.values()]
  };
}
function held(table2, one, { kind, until }) {
  const code = kind === "emergency" ? "GV501" : "GV310";
  const freezes = [...new Set(placesOf(one).flatMap((place) => freezesOverridden(table2, place)))];
  const over = freezes.length === 0 ? "" : `, also in the freeze ${freezes.join(" and ")}`;
  const message = `${kind === "emergency" ? "the emergency replaces the window" : "a revert needs no window"}${over}`;
  return (0, import_chunk_UADG65KY.finding)(one.path, { code, status: "met", message, unblock: "", until, transition: until });
}
function forbidden(one) {
  const message = `the policy forbids it: ${one.because}`;
  const unblock = "make the change compatible, or ask the governance owners to change the policy";
  return [(0, import_chunk_UADG65KY.finding)(one.path, { code: "GV150", status: "unmet", message, unblock })];
}
function frozen2(one) {
  return one.frozen.map(({ message, until }) => {
    const unblock = "leave the element as it is until then; an emergency may pass";
    return (0, import_chunk_UADG65KY.finding)(one.path, { code: "GV308", status: "unmet", message, unblock, until, transition: until });
  });
}
function ownWaivers({ needs, facts }, one) {
  const waivers = one.effective?.waivers ?? [];
  if (waivers.length === 0) return [];
  const never = neverCounts(needs, facts);
  const unknown = facts.author === void 0 ? void 0 : never.unverifiable;
  return waivers.flatMap(({ approver, location }) => {
    const why = never.why(approver);
    if (why === void 0 && unknown === void 0) return [];
    const at = `the waiver in ${location.file}:${String(location.line ?? 1)}`;
    const owners = governanceOwners(needs.policy, [location.file]).flat();
    if (why === void 0) {
      const message2 = `${at} may be by somebody who made this change: ${unknown ?? ""}`;
      const unblock2 = "give what the message asks for";
      return [(0, import_chunk_UADG65KY.finding)(one.path, { code: "GV415", status: "unverifiable", message: message2, unblock: unblock2, owners })];
    }
    const message = `${at} does not count here: its approver ${approver} ${why}`;
    const unblock = "let somebody else approve it: approver: of the waiver on the governed branch";
    return [(0, import_chunk_UADG65KY.finding)(one.path, { code: "GV416", status: "unmet", message, unblock, owners })];
  });
}
function debts(needs, one) {
  if (!atLeast(one.level, "window-and-sign-off")) return [];
  return overdueReviews(needs, one).map(({ file, request }) => {
    const message = `the review of the emergency ${request.id} is overdue`;
    const unblock = `fill in review: of ${file} on the governed branch`;
    return (0, import_chunk_UADG65KY.finding)(one.path, { code: "GV601", status: "unmet", message, unblock });
  });
}
function trusted({ needs, calendar }, found, one) {
  const { until, doubts } = calendar ? (0, import_chunk_UADG65KY.freshness)(calendar, needs.now) : { until: null, doubts: [] };
  const [doubt] = doubts;
  if (until === null && !doubt || one.textOnly || one.level === "free") return found;
  const holds2 = { code: "GV301", status: "met", message: "no freeze is known to hold", unblock: "" };
  const met = found.length > 0 ? found : [(0, import_chunk_UADG65KY.finding)(one.path, { ...holds2, until, transition: until })];
  return met.map((each) => {
    if (each.status !== "met") return each;
    if (!doubt) return { ...each, until: Math.min(each.until ?? Infinity, until ?? Infinity) };
    const message = `${each.message}; but ${doubts.map((reason) => reason.message).join("; ")}`;
    const unblock = doubt.code === "GV213" ? "run the job that copies the calendar into the governed branch" : "repair that calendar on the governed branch, or take it out of calendars:";
    return (0, import_chunk_UADG65KY.finding)(one.path, { ...each, code: doubt.code, status: "unverifiable", message, unblock });
  });
}
function uncounted({ needs, facts }, found, one) {
  const { landed } = facts;
  if (!needs.questions.landed || landed !== void 0 && !(0, import_chunk_D2PTKYSO.isUnverifiable)(landed)) return found;
  return found.map((each) => {
    if (each.status !== "met" || each.code !== "GV300") return each;
    const message = `${each.message}; but what landed in it could not be counted`;
    const unblock = landed?.unverifiable ?? "run where the history of the governed branch is known";
    return (0, import_chunk_UADG65KY.finding)(one.path, { ...each, status: "unverifiable", message, unblock });
  });
}
function atLeast(level, least) {
  return import_chunk_UADG65KY.levels.indexOf(level) >= import_chunk_UADG65KY.levels.indexOf(least);
}
function reasonsOf(needs, facts, plans, tally, findings) {
  const { policy, faults, now } = needs;
  return [
    ...policy.configured ? [] : [unconfigured],
    ...facts.ungoverned === void 0 ? [] : [ungoverned(facts.ungoverned)],
    ...faults.map(({ code, message, location }) => ({ code, message, ...location && { location } })),
    ...policy.calendar ? (0, import_chunk_UADG65KY.unreadReasons)(policy.calendar).map(untilRead) : [],
    ...plans.flatMap(caseReasons),
    ...exceptionsOf(plans),
    ...(0, import_chunk_UADG65KY.conflictReasons)(needs),
    ...tally.statements.reasons,
    ...reviewsElsewhere(plans, tally),
    ...changedOutcome(findings, now)
  ];
}
function untilRead(reason) {
  return { ...reason, message: `${reason.message}; until it can be read, what needs permission is held` };
}
function exceptionsOf(plans) {
  const told = /* @__PURE__ */ new Map();
  for (const { exception } of plans) {
    if (!exception) continue;
    const code = exception.kind === "revert" ? "GV310" : "GV501";
    told.set(exception.note, { code, message: exception.note });
  }
  return [...told.values()];
}
var unconfigured = {
  code: "GV010",
  message: "not enforced yet: the governed branch has no contract-check.yaml; what would apply is listed (`contract-check schema config` says what may stand in one)"
};
function ungoverned(branch) {
  const message = `${branch} is not governed: nothing that lands there counts as approved elsewhere`;
  return { code: "GV011", message };
}
function caseReasons({ one, exception }) {
  const notes = one.notes.map((message) => ({ code: "GV190", message: `${one.name}: ${message}` }));
  const hints = one.hints ?? [];
  if (one.level === "free") return [...notes, ...hints];
  const hurt = one.effective ? ` (${(0, import_chunk_VINSEKOE.hurts)(one.effective)})` : "";
  const risk = one.risk ? `; risk ${one.risk.level}: ${one.risk.parts.join(", ")}` : "";
  const needed = exception ? "" : ` needs ${levelText(one.level)}`;
  const location = one.comparison?.changes.find((change) => change.location)?.location;
  return [
    {
      code: "GV100",
      message: `${one.name}${needed}: ${one.because}${hurt}${risk}`,
      ...location && { location }
    },
    ...notes,
    ...hints
  ];
}
function levelText(level) {
  const texts = {
    free: "nothing",
    "sign-off": "a sign-off",
    "window-and-sign-off": "a sign-off and an open window",
    "request-window-and-sign-off": "a change request, a sign-off and an open window",
    forbidden: "what the policy forbids"
  };
  return texts[level];
}
function changedOutcome(findings, now) {
  const ends = findings.filter(({ status, code }) => status === "met" && code === "GV300");
  const until = ends.map((each) => each.until).filter((instant) => instant !== null && instant > now);
  if (until.length === 0 || findings.some(({ status }) => status !== "met")) return [];
  const message = `this holds until ${(0, import_chunk_CB27EB6J.formatInstant)(Math.min(...until.filter((one) => one !== null)), "UTC")}`;
  return [{ code: "GV300", message }];
}
function reviewsElsewhere(plans, tally) {
  const results = plans.flatMap(({ one, asks }) => asks.map((ask) => tally.of(one, ask)));
  const said = results.flatMap(({ elsewhere, unverifiable: unverifiable2 }) => elsewhere ? unverifiable2 ?? [] : []);
  return [...new Set(said)].map((message) => ({ code: "GV415", message }));
}
function signOffFinding(one, result, policy) {
  const { ask } = result;
  const common = {
    owners: ask.owners,
    changes: ask.changes,
    until: result.until,
    enforced: ask.unowned !== "report"
  };
  return (0, import_chunk_UADG65KY.finding)(one.path, { ...common, ...words(one, result, policy) });
}
function words(one, result, policy) {
  const { ask, status } = result;
  if (ask.owners.length === 0) return unowned(one, result);
  const who = whoText(ask.as, ask.owners);
  switch (status) {
    case "met":
      return {
        code: ask.code,
        status: "met",
        message: `${who} signed: ${result.by.join(", ")}`,
        unblock: ""
      };
    case "vetoed": {
      const [veto] = result.vetoes;
      const by = [...new Set(result.vetoes.map(({ person }) => person))].join(", ");
      const at = veto ? ` (${(0, import_chunk_CB27EB6J.formatUtc)(veto.at)})` : "";
      const message = `${by} asked for changes as ${ask.as}${at}`;
      return {
        code: "GV412",
        status: "unmet",
        message,
        unblock: `settle it with ${by}, who then approves or dismisses the review`
      };
    }
    case "stale": {
      const told = result.stale.map(
        ({ person, changed }) => `${person} signed before ${changed.join(" and ")} changed`
      );
      const again = result.stale.map(({ person }) => person);
      return {
        code: "GV411",
        status: "unmet",
        message: `${who}: ${told.join("; ")}`,
        unblock: askText(one, again, policy)
      };
    }
    case "expired":
      return {
        code: "GV413",
        status: "unmet",
        message: `${who}: the sign-off has expired`,
        unblock: askText(one, result.maySign, policy)
      };
    case "unverifiable":
      return unverifiable(one, result, who, policy);
    case "missing":
      return missing(one, result, who, policy);
  }
}
function unverifiable(one, result, who, policy) {
  const code = "GV415";
  const status = "unverifiable";
  const { ask, maySign, elsewhere, unverifiable: reason = "" } = result;
  if (elsewhere !== true) return { code, status, message: `${who}: cannot be verified`, unblock: reason };
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = `${who} must sign${why}; whether somebody has is not known here`;
  return { code, status, message, unblock: maySign.length === 0 ? reason : askText(one, maySign, policy) };
}
function missing(one, result, who, policy) {
  const { ask, by, excluded, maySign } = result;
  const so = ask.count > 1 ? ` (${String(by.length)} of ${String(ask.count)} so far)` : "";
  const functions = ask.fromFunctions === void 0 ? "" : `, from ${String(ask.fromFunctions)} different functions`;
  const not = excluded.map(({ person, why: why2 }) => `${person} does not count: ${person} ${why2}`);
  const why = ask.code === "GV402" ? ` (${ask.because})` : "";
  const message = [`${who} must sign${functions}${so}${why}`, ...not].join("; ");
  const nobody = `nobody is left who may: the governance owners must add a member to ${(0, import_chunk_UADG65KY.anyOf)(ask.owners)}`;
  return {
    code: ask.code,
    status: "unmet",
    message,
    unblock: maySign.length === 0 ? nobody : askText(one, maySign, policy)
  };
}
function askText({ path }, people, { signoff, people: known }) {
  const sources = signoff.sources ?? ["github-review", "ssh-signature"];
  const names3 = [...new Set(people)];
  const keyed = names3.filter((name) => (known.get(name.toLowerCase())?.keys.length ?? 0) > 0);
  const reviews = sources.includes("github-review");
  const approve = `ask ${(0, import_chunk_UADG65KY.shortList)(names3)} to approve the pull request`;
  if (!sources.includes("ssh-signature")) return approve;
  const [signer] = keyed;
  if (signer === void 0)
    return reviews ? approve : `list an SSH key of ${(0, import_chunk_UADG65KY.shortList)(names3)} under people: on the governed branch`;
  const contract = path === import_chunk_ORDLN24W.governanceKey ? "" : ` ${shellWord(path)}`;
  const run = `contract-check sign${contract} --as ${signer} --key ~/.ssh/id_ed25519`;
  if (!reviews) return `ask ${(0, import_chunk_UADG65KY.shortList)(keyed)} to sign, for example: ${run}`;
  return `${approve}, or to sign, for example: ${run}`;
}
function shellWord(path) {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function whoText(as, owners) {
  return `${(0, import_chunk_UADG65KY.anyOf)(owners)} as ${as}`;
}
function unowned(one, { ask }) {
  if (ask.as.startsWith("the on-call person"))
    return {
      code: "GV110",
      status: "unmet",
      message: `nobody is ${ask.as} (${ask.because})`,
      unblock: "name one on the governed branch: oncall: of the contract in contract-check.yaml"
    };
  return {
    code: ask.code === "GV401" ? "GV110" : ask.code,
    status: "unmet",
    message: `nobody owns ${one.path === import_chunk_ORDLN24W.governanceKey ? "the governance files" : ask.as.replace(/^the owner of /, "")} (${ask.because})`,
    unblock: ask.code === "GV402" ? "declare a team of the same name as the catalogue's owner under teams:" : one.path === import_chunk_ORDLN24W.governanceKey ? "name them on the governed branch: governance: {owner: \u2026} in contract-check.yaml" : `name an owner on the governed branch: contracts: in contract-check.yaml, or a line of CODEOWNERS`
  };
}
async function decide(needs, facts) {
  const table2 = (0, import_chunk_D2PTKYSO.timetableOf)(needs, facts);
  const plans = needs.cases.map((one) => planOf(table2, one));
  const tally = await tallyOf(
    needs,
    facts,
    plans.flatMap(({ one, asks }) => asks.map((ask) => [one, ask]))
  );
  const findings = plans.flatMap(
    (plan) => enforced(plan.one, [...signOffs(needs, plan, tally), ...plan.findings])
  );
  const reasons = reasonsOf(needs, facts, plans, tally, findings);
  const times = timesOf(needs, plans, findings);
  return {
    status: statusOf(needs, facts, findings),
    enforce: enforcementOf(needs),
    reasons,
    requirements: findings.filter(isTold).map(bare2),
    ...times
  };
}
function signOffs({ policy }, { one, asks }, tally) {
  return asks.map((ask) => signOffFinding(one, tally.of(one, ask), policy));
}
function enforced(one, findings) {
  const reach = (each) => {
    if (one.enforce === "report") return false;
    return one.enforce === "full" || !/^GV[23]/.test(each.code);
  };
  return findings.map((each) => ({ ...each, enforced: each.enforced && reach(each) }));
}
function isTold({ code, status }) {
  return !(code === "GV301" && status === "met");
}
function bare2(found) {
  const { code, contract, changes, owners, status, unblock } = found;
  const prefix = found.enforced || status === "met" ? "" : "not enforced yet, it would need: ";
  return { code, contract, changes, owners, status, message: `${prefix}${found.message}`, unblock };
}
function statusOf({ policy, faults }, { ungoverned: ungoverned2 }, findings) {
  const counted = findings.filter((each) => each.enforced);
  const has = (status) => counted.some((each) => each.status === status);
  if (!policy.configured) return "neutral";
  if (faults.some(({ enforce }) => enforce !== "report")) return "fault";
  if (has("unmet")) return "refused";
  if (has("unverifiable")) return "unverifiable";
  if (has("waiting")) return "waiting";
  if (ungoverned2 !== void 0 || faults.length > 0) return "neutral";
  return findings.some(({ status }) => status !== "met") ? "neutral" : "pass";
}
function enforcementOf({ policy, cases, faults }) {
  const met = [...cases, ...faults].map((one) => one.enforce);
  return met.length === 0 ? (0, import_chunk_D2PTKYSO.everywhere)(policy) : (0, import_chunk_D2PTKYSO.strictest)(met);
}
function timesOf({ cases, now }, plans, findings) {
  const ends = [
    ...findings.map(({ until }) => until),
    ...cases.flatMap(({ endsAt }) => endsAt),
    ...plans.map(({ exception }) => exception?.until ?? null)
  ];
  return {
    validUntil: earliestAfter(ends, now),
    nextTransition: earliestAfter(
      findings.map(({ transition }) => transition),
      now
    )
  };
}
function earliestAfter(instants, now) {
  const later = instants.filter((one) => one !== null && one > now && Number.isFinite(one));
  return later.length === 0 ? null : Math.min(...later);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asksFor,
  assess,
  consumerAsks,
  decide,
  defaultRoles,
  elementsOf,
  governanceCase,
  governanceOwners,
  isFree,
  merged
});
