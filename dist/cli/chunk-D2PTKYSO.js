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
  advisoriesBetween: () => advisoriesBetween,
  approversOf: () => approversOf,
  bookingsOf: () => bookingsOf,
  declaredMode: () => declaredMode,
  enforcementFor: () => enforcementFor,
  entriesFor: () => entriesFor,
  entryFor: () => entryFor,
  everywhere: () => everywhere,
  findOccurrence: () => findOccurrence,
  freezeName: () => freezeName,
  freezesBetween: () => freezesBetween,
  guardOf: () => guardOf,
  isUnverifiable: () => isUnverifiable,
  ledgerOf: () => ledgerOf,
  lookAhead: () => lookAhead,
  namesContract: () => namesContract,
  nextOpenings: () => nextOpenings,
  occurrencesBetween: () => occurrencesBetween,
  occurrencesOf: () => occurrencesOf,
  pathsOf: () => pathsOf,
  permissionFor: () => permissionFor,
  recoveryTime: () => recoveryTime,
  scopeOf: () => scopeOf,
  settingOf: () => settingOf,
  shutText: () => shutText,
  spansOf: () => spansOf,
  spentText: () => spentText,
  standings: () => standings,
  stateAt: () => stateAt,
  strictest: () => strictest,
  timetableOf: () => timetableOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
function entryFor(policy, path) {
  const known = entries.get(policy) ?? /* @__PURE__ */ new Map();
  entries.set(policy, known);
  if (known.has(path)) return known.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => (0, import_chunk_AGDMYPM5.anyFileMatches)(files, path) && !(0, import_chunk_AGDMYPM5.anyFileMatches)(ignore, path)
  );
  known.set(path, entry);
  return entry;
}
var entries = /* @__PURE__ */ new WeakMap();
function settingOf(policy, entry, key) {
  return entry?.[key] ?? policy.defaults[key];
}
function declaredMode(policy, path) {
  return settingOf(policy, entryFor(policy, path), "compatibility");
}
function scopeOf(policy) {
  return {
    settings: (path) => settingsFor(policy, path),
    ...policy.contracts.some(({ format }) => format !== void 0) && {
      formatOf: (path) => entryFor(policy, path)?.format
    },
    ignored: (path) => ignored(policy, path)
  };
}
function settingsFor(policy, path) {
  const entry = entryFor(policy, path);
  const get = (key) => settingOf(policy, entry, key);
  const surfaces = get("surfaces");
  const enums = get("enums");
  const options = { ...get("avro"), ...get("protobuf"), ...get("jsonSchema"), ...enums && { enums } };
  return {
    mode: get("compatibility") ?? "full",
    profile: get("profile") ?? "default",
    ...surfaces && { surfaces },
    ...Object.keys(options).length > 0 && { options }
  };
}
function ignored(policy, path) {
  if ((0, import_chunk_AGDMYPM5.anyFileMatches)(policy.ignore, path)) return true;
  const named = policy.contracts.findLast(({ files }) => (0, import_chunk_AGDMYPM5.anyFileMatches)(files, path));
  if (named) return (0, import_chunk_AGDMYPM5.anyFileMatches)(named.ignore, path);
  return (0, import_chunk_AGDMYPM5.anyFileMatches)(policy.include, path) ? false : void 0;
}
var strictness = ["report", "sign-off", "full"];
function enforcementFor(policy, pairing) {
  const found = pathsOf(pairing).map(
    (path) => settingOf(policy, entryFor(policy, path), "enforce") ?? policy.enforce.findLast(({ files }) => (0, import_chunk_AGDMYPM5.anyFileMatches)(files, path))?.enforce ?? "full"
  );
  return strictest(found);
}
function everywhere({ enforce, contracts, defaults }) {
  const named = [...enforce.map((one) => one.enforce), ...contracts.flatMap((entry) => entry.enforce ?? [])];
  const rest = defaults.enforce ?? enforce.findLast(({ files }) => files.includes("**"))?.enforce ?? "full";
  return strictest([...named, rest]);
}
function strictest(all) {
  return strictness[Math.max(0, ...all.map((one) => strictness.indexOf(one)))] ?? "full";
}
function pathsOf({ headPath, basePath }) {
  return [...new Set([headPath, basePath].filter((path) => path !== void 0))];
}
function entriesFor(policy, pairing) {
  return [...new Set(pathsOf(pairing).map((path) => entryFor(policy, path)))];
}
function namesContract(glob, policy, { pairing, id }) {
  return pathsOf(pairing).some(
    (path) => (0, import_chunk_AGDMYPM5.contractMatches)(glob, path, entryFor(policy, path)?.id) || (0, import_chunk_AGDMYPM5.contractMatches)(glob, path, id)
  );
}
var hour = 36e5;
var day = 24 * hour;
function occurrencesBetween(calendar, from, to) {
  return calendar.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to)).sort((a, b) => a.opens - b.opens || compareText(a.id, b.id));
}
function freezesBetween(calendar, from, to) {
  return calendar.freezes.flatMap((freeze) => spansOf(freeze, from, to)).sort(bySpan);
}
function advisoriesBetween(calendar, from, to) {
  return calendar.advisories.flatMap((advisory) => spansOf(advisory, from, to)).sort(bySpan);
}
function occurrencesOf(window, time, from, to) {
  return window.series.overlapping(from, to).flatMap((turn) => occurrence(window, time, turn));
}
function spansOf(compiled, from, to) {
  const { rule, calendar, zone } = compiled;
  return compiled.series.overlapping(from, to).map((turn) => ({
    id: `${rule.id}@${(0, import_chunk_RIWI5YPH.labelOf)(turn)}`,
    calendar,
    rule,
    zone,
    from: turn.start,
    to: turn.end
  }));
}
function findOccurrence(calendar, window, label) {
  const compiled = calendar.windows.find(({ rule }) => rule.id === window);
  if (!compiled) return noSuch(`There is no window "${window}"`, windowHint(calendar));
  const noon = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(label) ? calendar.time.resolve(`${label.slice(0, 10)}T12:00`, compiled.zone) : void 0;
  if (!noon)
    return noSuch(
      `"${label.slice(0, 40)}" is not a day`,
      "write the local date of the start, like 2026-11-28"
    );
  const near = occurrencesOf(compiled, calendar.time, noon.instant - 16 * hour, noon.instant + 16 * hour);
  const dayOnly = label.length === 10;
  const found = near.filter(
    (each) => (dayOnly ? each.label : calendar.time.wall(each.opens, compiled.zone)).startsWith(label)
  );
  const [only, second] = found;
  if (only && !second) return { occurrence: only };
  if (only)
    return noSuch(
      `"${window}" opens more than once on ${label}`,
      `write ${list(found.map((each) => each.label))}`
    );
  return noSuch(`"${window}" does not open on ${label}`, nextHint(calendar, compiled, noon.instant));
}
function occurrence(window, time, turn) {
  if (turn.end === null) return [];
  const { rule, zone, calendar } = window;
  const label = (0, import_chunk_RIWI5YPH.labelOf)(turn);
  return [
    {
      id: `${rule.id}@${label}`,
      label,
      calendar,
      window: rule,
      zone,
      opens: turn.start,
      closes: turn.end,
      bookBy: rule.notice === void 0 ? turn.start : time.add(turn.start, rule.notice, zone, -1)
    }
  ];
}
function noSuch(what, hint) {
  return { fault: { code: "GV305", message: `${what}; ${hint}.` } };
}
function windowHint(calendar) {
  const ids = calendar.windows.slice(0, 10).map(({ rule }) => rule.id);
  return ids.length === 0 ? "the calendar defines none" : `the calendar has ${list(ids)}`;
}
function nextHint(calendar, window, from) {
  const next = occurrencesOf(window, calendar.time, from, from + 400 * day).find(({ opens }) => opens > from);
  return next ? `after that day it next opens on ${next.label}` : "it does not open after that day";
}
function list(texts) {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1) ?? ""}`;
}
function bySpan(a, b) {
  return a.from - b.from || compareText(a.id, b.id);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var nothing = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function ledgerOf(calendar, bookings) {
  const pages = /* @__PURE__ */ new Map();
  const faults = [];
  const pageOf = ({ id }) => {
    const page = pages.get(id) ?? emptyPage();
    pages.set(id, page);
    return page;
  };
  for (const booking of bookings) {
    for (const occurrence2 of landedIn(calendar, booking)) record(pageOf(occurrence2), booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const found = findOccurrence(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in found) {
      const page = pageOf(found.occurrence);
      if (!page.entries.has(booking.change)) record(page, booking);
    } else faults.push({ ...found.fault, message: `${booking.change}: ${found.fault.message}` });
  }
  return {
    faults,
    used: ({ id }) => pages.get(id) ?? nothing,
    bookings: ({ id }) => [...pages.get(id)?.entries.values() ?? []].map(({ booking }) => booking),
    spent(occurrence2, query, change) {
      const page = pages.get(occurrence2.id);
      const own = change === void 0 ? void 0 : page?.entries.get(change);
      return limitsSpent(occurrence2.window.capacity ?? {}, own?.before ?? page ?? nothing, query);
    }
  };
}
function landedIn(calendar, { landedAt, contracts }) {
  if (landedAt === void 0) return [];
  return calendar.windows.filter((window) => contracts.some((contract) => window.concerns(contract, void 0))).flatMap((window) => occurrencesOf(window, calendar.time, landedAt, landedAt + 1));
}
function nameOf(owner) {
  return owner.toLowerCase();
}
function emptyPage() {
  return { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
}
function record(page, booking) {
  const known = page.entries.get(booking.change);
  const isNew = (mine, one, i, all) => !mine.includes(one) && all.indexOf(one) === i;
  const [ownNames, ownConsumers] = [
    (known?.booking.owners ?? []).map(nameOf),
    known?.booking.consumers ?? []
  ];
  const owners = booking.owners.map(nameOf).filter((one, i, all) => isNew(ownNames, one, i, all));
  const consumers = booking.consumers.filter((one, i, all) => isNew(ownConsumers, one, i, all));
  const before = {
    changes: known?.before.changes ?? page.changes,
    breaking: known?.before.breaking ?? page.breaking,
    owners: new Map([
      ...known?.before.owners ?? [],
      ...owners.map((owner) => [owner, page.owners.get(owner) ?? 0])
    ]),
    consumers: new Map([
      ...known?.before.consumers ?? [],
      ...consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0])
    ])
  };
  const breaks = ({ classes }) => classes.includes("breaking");
  if (!known) page.changes += 1;
  if (breaks(booking) && !(known && breaks(known.booking))) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
  page.entries.set(booking.change, { booking: known ? together(known.booking, booking) : booking, before });
}
function together(one, other) {
  return {
    ...one,
    contracts: [.../* @__PURE__ */ new Set([...one.contracts, ...other.contracts])],
    classes: [.../* @__PURE__ */ new Set([...one.classes, ...other.classes])],
    owners: [.../* @__PURE__ */ new Set([...one.owners, ...other.owners])],
    consumers: [.../* @__PURE__ */ new Set([...one.consumers, ...other.consumers])]
  };
}
function limitsSpent(capacity, use, query) {
  const spent = [];
  const count = (limit, used, of) => {
    const allowed = capacity[limit];
    if (allowed === void 0 || used < allowed) return;
    spent.push({ limit, allowed, used, ...of !== void 0 && { of } });
  };
  count("changes", use.changes);
  if (query.classes.includes("breaking")) count("breaking", use.breaking);
  const owners = new Map(query.owners.map((owner) => [nameOf(owner), owner]));
  for (const [name, owner] of owners) count("perOwner", use.owners.get(name) ?? 0, owner);
  for (const consumer of new Set(query.consumers))
    count("perConsumer", use.consumers.get(consumer) ?? 0, consumer);
  return spent;
}
function spentText({ limit, allowed, used, of }) {
  const taken = `${used} of ${allowed}`;
  if (limit === "changes") return `${taken} changes are taken`;
  if (limit === "breaking") return `${taken} breaking changes are taken`;
  return limit === "perOwner" ? `${of ?? "its owner"} already has ${taken}` : `consumer ${of ?? ""} already faces ${taken}`;
}
function recoveryTime({ rollout, rollback }) {
  const millis = (text) => text === void 0 ? 0 : (0, import_chunk_CB27EB6J.durationMillis)(text) ?? 0;
  const steps = (rollback?.steps ?? []).reduce((sum, { estimate }) => sum + millis(estimate), 0);
  const back = rollback?.estimate === void 0 ? steps : millis(rollback.estimate);
  return millis(rollout?.stages?.[0]?.hold) + back;
}
function isUnverifiable(value) {
  return value !== void 0 && "unverifiable" in value;
}
function timetableOf(needs, facts) {
  const { calendar } = needs.policy;
  const landed = facts.landed === void 0 || isUnverifiable(facts.landed) ? [] : facts.landed;
  const ledger = calendar && ledgerOf(calendar, [
    ...landed.map((booking) => underItsRequest(calendar, needs, booking)),
    ...bookingsOf(needs, facts)
  ]);
  return { calendar, ledger, facts, needs };
}
function underItsRequest(calendar, { policy, booked }, booking) {
  const { landedAt, contracts } = booking;
  if (landedAt === void 0) return booking;
  const own = booked.find(({ request }) => {
    const { window } = request;
    if (!window || !request.contracts.some(
      ({ id }) => contracts.some((path) => (0, import_chunk_AGDMYPM5.contractMatches)(id, path, entryFor(policy, path)?.id))
    ))
      return false;
    const found = findOccurrence(calendar, window.id, window.occurrence);
    return "occurrence" in found && found.occurrence.opens <= landedAt && landedAt < found.occurrence.closes;
  });
  return own ? { ...booking, change: own.request.id } : booking;
}
function bookingsOf({ policy, booked }, facts) {
  const at = ({ request: { id } }) => facts.bookedAt?.get(id) ?? 0;
  return booked.filter(({ request }) => request.window).sort((a, b) => at(a) - at(b) || (a.request.id < b.request.id ? -1 : 1)).map(({ request }) => ({
    change: request.id,
    contracts: request.contracts.map(({ id }) => id),
    classes: ["breaking"],
    owners: request.contracts.flatMap(({ id }) => ownersNamed(policy, id)),
    consumers: [],
    ...request.window && {
      occurrence: { window: request.window.id, label: request.window.occurrence }
    }
  }));
}
function ownersNamed(policy, id) {
  return (policy.contracts.find((entry) => entry.id === id) ?? entryFor(policy, id))?.owners ?? [];
}
function guardOf({ policy }, { queue }, { request }) {
  const waits = queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, code: "GV143", because };
  }
  return { millis, code: "GV307", because: `clock.${waits ? "minRemaining" : "closeGuard"} of the policy` };
}
function approversOf(occurrences) {
  return occurrences.flatMap(
    ({ window }) => window.approvers ? [{ window: window.id, owners: window.approvers }] : []
  );
}
function permissionFor(calendar, query) {
  const mine = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const sources = [...new Set(mine.map((window) => window.calendar))];
  const alternatives = demandsOf(query, calendar.regionMode);
  const demands = alternatives.flat();
  const windows = mine.filter(
    ({ rule }) => admits(rule, query.classes) && demands.some((demand) => covers(rule, demand))
  );
  const sourceOk = (open, source) => alternatives.some(
    (all) => all.every(
      (demand) => open.some((occurrence2) => occurrence2.calendar === source && covers(occurrence2.window, demand))
    )
  );
  return {
    windows,
    freezes: calendar.freezes.filter((freeze) => denies(freeze, query)),
    spoken: sources.length > 0,
    permits(open) {
      const list2 = [...open];
      return list2.length > 0 && sources.every((source) => sourceOk(list2, source));
    }
  };
}
function demandsOf(query, mode) {
  const teams = query.teams.length === 0 ? [void 0] : query.teams;
  const forRegion = (region) => teams.map((team) => ({ region, team }));
  if (query.regions.length === 0) return [forRegion(void 0)];
  if (mode === "first-stage") return [forRegion(query.regions[0])];
  return mode === "all" ? [query.regions.flatMap(forRegion)] : query.regions.map(forRegion);
}
function covers(rule, { region, team }) {
  const regionOk = !rule.regions || region !== void 0 && rule.regions.includes(region);
  const teamOk = !rule.teams || team !== void 0 && rule.teams.includes(team);
  return regionOk && teamOk;
}
function admits(rule, classes) {
  const { allow } = rule;
  return !allow || allow.includes("any") || classes.every((name) => allow.includes(name));
}
function denies({ rule, concerns }, query) {
  const deny = rule.deny ?? ["breaking"];
  const denied = deny.includes("any") || query.classes.some((name) => deny.includes(name));
  const excepted = query.type !== void 0 && (rule.except ?? []).includes(query.type);
  return denied && !excepted && concerns(query.contract, query.contractId) && touches(rule.regions, query.regions) && touches(rule.teams, query.teams);
}
function touches(scope, names) {
  return !scope || names.length === 0 || names.some((name) => scope.includes(name));
}
function freezeName(freeze) {
  return freeze.rule.title === void 0 ? `"${freeze.rule.id}"` : `"${freeze.rule.id}" (${freeze.rule.title})`;
}
var firstSlab = 864e5;
var longestSlab = 16 * firstSlab;
function* segments(calendar, permission, from, to) {
  let pending;
  let length = firstSlab;
  for (let start = from; start < to; start += length, length = Math.min(2 * length, longestSlab)) {
    for (const segment2 of slab(calendar, permission, start, Math.min(start + length, to))) {
      if (pending && sameSpans(pending, segment2)) pending = { ...pending, to: segment2.to };
      else {
        if (pending) yield pending;
        pending = segment2;
      }
    }
  }
  if (pending) yield pending;
}
function* slab(calendar, permission, from, to) {
  const windows = permission.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to));
  const freezes = permission.freezes.flatMap((freeze) => spansOf(freeze, from, to));
  const starts = [
    ...windows.map((span) => ({ at: Math.max(span.opens, from), span })),
    ...freezes.map((span) => ({ at: Math.max(span.from, from), span }))
  ].sort(byTime);
  const ends = [
    ...windows.map((span) => ({ at: span.closes, span })),
    ...freezes.flatMap((span) => span.to === null ? [] : [{ at: span.to, span }])
  ].sort(byTime);
  const active = /* @__PURE__ */ new Set();
  let nextStart = 0;
  let nextEnd = 0;
  for (let at = from; at < to; ) {
    for (; (ends[nextEnd]?.at ?? Infinity) <= at; nextEnd++) active.delete(spanOf(ends, nextEnd));
    for (; (starts[nextStart]?.at ?? Infinity) <= at; nextStart++) active.add(spanOf(starts, nextStart));
    const until = Math.min(starts[nextStart]?.at ?? to, ends[nextEnd]?.at ?? to, to);
    const spans = [...active];
    yield segment(calendar, permission, at, until, spans.filter(isOccurrence), spans.filter(isFreeze));
    at = until;
  }
}
function segment(calendar, permission, from, to, windows, freezes) {
  const sorted = [...windows].sort((a, b) => a.opens - b.opens || (a.id < b.id ? -1 : 1));
  const held = [...freezes].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const open = calendar.faults.length === 0 && held.length === 0 && permission.permits(sorted);
  return { from, to, windows: sorted, freezes: held, open };
}
function sameSpans(a, b) {
  return sameIds(a.windows, b.windows) && sameIds(a.freezes, b.freezes);
}
function sameIds(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
function spanOf(events, index) {
  const event = events[index];
  if (!event) throw new RangeError("no such event");
  return event.span;
}
function isOccurrence(span) {
  return "opens" in span;
}
function isFreeze(span) {
  return "from" in span;
}
function byTime(a, b) {
  return a.at - b.at;
}
var lookAhead = 400 * 864e5;
function stateAt(calendar, query, at) {
  const permission = permissionFor(calendar, query);
  const horizon = at + lookAhead;
  let now;
  let nextTransition = null;
  for (const segment2 of segments(calendar, permission, at, horizon)) {
    now ??= segment2;
    if (calendar.faults.length > 0) break;
    if (segment2.open === now.open) continue;
    nextTransition = segment2.from;
    break;
  }
  const current = now ?? { from: at, to: horizon, windows: [], freezes: [], open: false };
  return {
    at,
    open: current.open,
    windows: current.windows,
    freezes: current.freezes,
    advisories: calendar.advisories.filter((advisory) => advisory.concerns(query.contract, query.contractId)).flatMap((advisory) => spansOf(advisory, at, at + 1)),
    reasons: current.open ? [] : reasonsFor(calendar, permission, query, current, nextTransition),
    nextTransition,
    nextChange: current.to < horizon ? current.to : null,
    horizon
  };
}
function reasonsFor(calendar, permission, query, { windows, freezes }, opens) {
  if (calendar.faults.length > 0)
    return calendar.faults.map(({ message, location }) => reason("GV200", message, location));
  const frozen = freezes.map((freeze) => reason("GV301", frozenMessage(freeze), freeze.rule.location));
  if (permission.permits(windows)) return frozen;
  return [...frozen, reason("GV302", shutMessage(calendar, permission, query, windows, opens))];
}
function reason(code, message, location) {
  return location === void 0 ? { code, message } : { code, message, location };
}
function frozenMessage(freeze) {
  const until = freeze.to === null ? "until somebody ends it" : `until ${(0, import_chunk_CB27EB6J.formatInstant)(freeze.to, freeze.zone)}`;
  const board = freeze.rule.board === void 0 ? "" : `; ${freeze.rule.board} speaks for exceptions`;
  return `The freeze ${freezeName(freeze)} holds ${until}${board}.`;
}
var shutText = "No window that fits is open";
function shutMessage(calendar, permission, query, open, opens) {
  if (!permission.spoken) return `No window of the calendar is for ${query.contract}.`;
  if (permission.windows.length === 0) return noWindowMessage(calendar, query);
  if (open.length > 0) {
    return `Only ${open.map(({ window }) => `"${window.id}"`).join(", ")} is open; ${everyone(calendar, query)} must be open at once.`;
  }
  const zone = permission.windows[0]?.zone ?? "UTC";
  return opens === null ? "No window that fits opens within the next 400 days." : `${shutText}; the change may next land from ${(0, import_chunk_CB27EB6J.formatInstant)(opens, zone)}.`;
}
function noWindowMessage(calendar, query) {
  const mine = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const admitting = mine.filter(({ rule }) => admits(rule, query.classes));
  if (admitting.length === 0)
    return `No window for ${query.contract} admits ${query.classes.join(" and ")} changes.`;
  const regions = query.regions.length === 0 ? "names no region" : `is in ${query.regions.join(", ")}`;
  const teams = query.teams.length === 0 ? "" : ` and belongs to ${query.teams.join(", ")}`;
  return `The windows for ${query.contract} are for other regions or teams; it ${regions}${teams}.`;
}
function everyone(calendar, query) {
  const regions = calendar.regionMode === "all" && query.regions.length > 1 ? query.regions : [];
  const parts = [...regions, ...query.teams.length > 1 ? query.teams : []];
  return parts.length === 0 ? "a window of every calendar" : `windows for ${parts.join(", ")}`;
}
var mostPassedOver = 50;
function nextOpenings(calendar, query, from, count, wish = {}) {
  const permission = permissionFor(calendar, query);
  const horizon = from + lookAhead;
  const openings = /* @__PURE__ */ new Map();
  const passedOver = [];
  for (const standing of standings(calendar, permission, from, horizon)) {
    if (openings.size >= count && notBefore(openings, count) <= standing.occurrence.opens) break;
    for (const opening of openingsOf(standing)) {
      const misfit = misfitOf(opening, query, wish);
      if (misfit) passedOver.push(misfit);
      else
        openings.set(
          `${opening.opens} ${opening.closes} ${opening.occurrences.map(({ id }) => id).join()}`,
          opening
        );
    }
    const held = standing.stretches.length === 0 ? frozenBy(standing) : void 0;
    if (held) passedOver.push(held);
  }
  const sorted = [...openings.values()].sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  return { openings: sorted.slice(0, count), passedOver: passedOver.slice(0, mostPassedOver), horizon };
}
function* standings(calendar, permission, from, to) {
  const current = /* @__PURE__ */ new Map();
  for (const segment2 of segments(calendar, permission, from, to)) {
    const here = new Set(segment2.windows.map(({ id }) => id));
    for (const [id, standing] of current) {
      if (here.has(id)) break;
      current.delete(id);
      yield standing;
    }
    for (const occurrence2 of segment2.windows) note(current, occurrence2, segment2, permission);
  }
  yield* current.values();
}
function note(current, occurrence2, segment2, permission) {
  const standing = current.get(occurrence2.id) ?? {
    occurrence: occurrence2,
    stretches: [],
    freezes: /* @__PURE__ */ new Map()
  };
  current.set(occurrence2.id, standing);
  for (const freeze of segment2.freezes) standing.freezes.set(freeze.id, freeze);
  if (!segment2.open) return;
  const together2 = permission.permits([occurrence2]) ? [occurrence2] : segment2.windows;
  const last = standing.stretches.at(-1);
  if (last?.to === segment2.from && same(last.together, together2)) {
    standing.stretches.splice(-1, 1, { ...last, to: segment2.to });
  } else standing.stretches.push({ from: segment2.from, to: segment2.to, together: together2 });
}
function openingsOf({ stretches }) {
  return stretches.map(({ from, to, together: together2 }) => ({ opens: from, closes: to, occurrences: together2 }));
}
function misfitOf({ opens, closes, occurrences }, query, { minDuration = 0, bookedAt, ledger, change }) {
  const left = closes - opens;
  for (const occurrence2 of occurrences) {
    const { zone, bookBy } = occurrence2;
    if (bookedAt !== void 0 && bookedAt > bookBy) {
      const reason2 = `it had to be booked by ${(0, import_chunk_CB27EB6J.formatInstant)(bookBy, zone)}`;
      return { occurrence: occurrence2, code: "GV306", reason: reason2 };
    }
    const [spent] = ledger?.spent(occurrence2, query, change) ?? [];
    if (spent) return { occurrence: occurrence2, code: "GV304", reason: spentText(spent) };
    if (left < minDuration) {
      const reason2 = `only ${(0, import_chunk_CB27EB6J.formatDuration)(left)} of the ${(0, import_chunk_CB27EB6J.formatDuration)(minDuration)} needed are left`;
      return { occurrence: occurrence2, code: "GV307", reason: reason2 };
    }
  }
  return void 0;
}
function frozenBy({ occurrence: occurrence2, freezes }) {
  const [freeze] = freezes.values();
  return freeze && { occurrence: occurrence2, code: "GV303", reason: `the freeze ${freezeName(freeze)} holds` };
}
function notBefore(openings, count) {
  const starts = [...openings.values()].map(({ opens }) => opens).sort((a, b) => a - b);
  return starts[count - 1] ?? Infinity;
}
function same(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  advisoriesBetween,
  approversOf,
  bookingsOf,
  declaredMode,
  enforcementFor,
  entriesFor,
  entryFor,
  everywhere,
  findOccurrence,
  freezeName,
  freezesBetween,
  guardOf,
  isUnverifiable,
  ledgerOf,
  lookAhead,
  namesContract,
  nextOpenings,
  occurrencesBetween,
  occurrencesOf,
  pathsOf,
  permissionFor,
  recoveryTime,
  scopeOf,
  settingOf,
  shutText,
  spansOf,
  spentText,
  standings,
  stateAt,
  strictest,
  timetableOf
});
