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
  approversOf: () => approversOf,
  bookingsOf: () => bookingsOf,
  calendarContextOf: () => calendarContextOf,
  declaredMode: () => declaredMode,
  enforcementFor: () => enforcementFor,
  entriesFor: () => entriesFor,
  entryFor: () => entryFor,
  freezeName: () => freezeName,
  guardCodes: () => guardCodes,
  guardOf: () => guardOf,
  ledgerOf: () => ledgerOf,
  lookAhead: () => lookAhead,
  namesContract: () => namesContract,
  noFindings: () => noFindings,
  only: () => only,
  pathsOf: () => pathsOf,
  permissionFor: () => permissionFor,
  placesOf: () => placesOf,
  recoveryTime: () => recoveryTime,
  scopeOf: () => scopeOf,
  segments: () => segments,
  settingOf: () => settingOf,
  shutText: () => shutText,
  spentText: () => spentText,
  stateAt: () => stateAt,
  strictest: () => strictest,
  widestEnforcement: () => widestEnforcement
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
function entryFor(policy, path) {
  const byPath = entries.get(policy) ?? /* @__PURE__ */ new Map();
  entries.set(policy, byPath);
  if (byPath.has(path)) return byPath.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => (0, import_chunk_2U3Y2XJN.anyFileMatches)(files, path) && !(0, import_chunk_2U3Y2XJN.anyFileMatches)(ignore, path)
  );
  byPath.set(path, entry);
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
  const ofFormats = Object.values(import_chunk_SX7OD7YV.formatFacts).map(({ optionsKey }) => get(optionsKey));
  const options = Object.assign({}, ...ofFormats, enums && { enums });
  return {
    mode: get("compatibility") ?? "full",
    profile: get("profile") ?? "default",
    ...surfaces && { surfaces },
    ...Object.keys(options).length > 0 && { options }
  };
}
function ignored(policy, path) {
  if ((0, import_chunk_2U3Y2XJN.anyFileMatches)(policy.ignore, path)) return true;
  const named = policy.contracts.findLast(({ files }) => (0, import_chunk_2U3Y2XJN.anyFileMatches)(files, path));
  if (named) return (0, import_chunk_2U3Y2XJN.anyFileMatches)(named.ignore, path);
  return (0, import_chunk_2U3Y2XJN.anyFileMatches)(policy.include, path) ? false : void 0;
}
var strictness = ["report", "sign-off", "full"];
function enforcementFor(policy, pairing) {
  const enforcements = pathsOf(pairing).map(
    (path) => settingOf(policy, entryFor(policy, path), "enforce") ?? policy.enforce.findLast(({ files }) => (0, import_chunk_2U3Y2XJN.anyFileMatches)(files, path))?.enforce ?? "full"
  );
  return strictest(enforcements);
}
function widestEnforcement({ enforce, contracts, defaults }) {
  const named = [
    ...enforce.map((rule) => rule.enforce),
    ...contracts.flatMap((entry) => entry.enforce ?? [])
  ];
  const rest = defaults.enforce ?? enforce.findLast(({ files }) => files.includes("**"))?.enforce ?? "full";
  return strictest([...named, rest]);
}
function strictest(all) {
  return strictness[Math.max(0, ...all.map((enforcement) => strictness.indexOf(enforcement)))] ?? "full";
}
function pathsOf({ headPath, basePath }) {
  return [...new Set([headPath, basePath].filter((path) => path !== void 0))];
}
function entriesFor(policy, pairing) {
  return [...new Set(pathsOf(pairing).map((path) => entryFor(policy, path)))];
}
function namesContract(glob, policy, { pairing, id }) {
  return pathsOf(pairing).some(
    (path) => (0, import_chunk_2U3Y2XJN.contractMatches)(glob, path, entryFor(policy, path)?.id) || (0, import_chunk_2U3Y2XJN.contractMatches)(glob, path, id)
  );
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
    for (const occurrence of landedIn(calendar, booking)) record(pageOf(occurrence), booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const search = (0, import_chunk_LXED4UIU.findOccurrence)(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in search) {
      const page = pageOf(search.occurrence);
      if (!page.entries.has(booking.change)) record(page, booking);
    } else faults.push({ ...search.fault, message: `${booking.change}: ${search.fault.message}` });
  }
  return {
    faults,
    used: ({ id }) => pages.get(id) ?? nothing,
    bookings: ({ id }) => [...pages.get(id)?.entries.values() ?? []].map(({ booking }) => booking),
    spent(occurrence, query, change) {
      const page = pages.get(occurrence.id);
      const own = change === void 0 ? void 0 : page?.entries.get(change);
      return limitsSpent(occurrence.window.capacity ?? {}, own?.before ?? page ?? nothing, query);
    }
  };
}
function landedIn(calendar, { landedAt, contracts }) {
  if (landedAt === void 0) return [];
  return calendar.windows.filter((window) => contracts.some((contract) => window.concerns(contract, void 0))).flatMap((window) => (0, import_chunk_LXED4UIU.occurrencesOf)(window, calendar.time, landedAt, landedAt + 1));
}
function nameOf(owner) {
  return owner.toLowerCase();
}
function emptyPage() {
  return { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
}
function record(page, booking) {
  const entry = page.entries.get(booking.change);
  const isNew = (own, name, i, all) => !own.includes(name) && all.indexOf(name) === i;
  const [ownNames, ownConsumers] = [
    (entry?.booking.owners ?? []).map(nameOf),
    entry?.booking.consumers ?? []
  ];
  const owners = booking.owners.map(nameOf).filter((name, i, all) => isNew(ownNames, name, i, all));
  const consumers = booking.consumers.filter((name, i, all) => isNew(ownConsumers, name, i, all));
  const before = {
    changes: entry?.before.changes ?? page.changes,
    breaking: entry?.before.breaking ?? page.breaking,
    owners: new Map([
      ...entry?.before.owners ?? [],
      ...owners.map((owner) => [owner, page.owners.get(owner) ?? 0])
    ]),
    consumers: new Map([
      ...entry?.before.consumers ?? [],
      ...consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0])
    ])
  };
  const breaks = ({ classes }) => classes.includes("breaking");
  if (!entry) page.changes += 1;
  if (breaks(booking) && !(entry && breaks(entry.booking))) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
  page.entries.set(booking.change, { booking: entry ? together(entry.booking, booking) : booking, before });
}
function together(booking, other) {
  return {
    ...booking,
    contracts: [.../* @__PURE__ */ new Set([...booking.contracts, ...other.contracts])],
    classes: [.../* @__PURE__ */ new Set([...booking.classes, ...other.classes])],
    owners: [.../* @__PURE__ */ new Set([...booking.owners, ...other.owners])],
    consumers: [.../* @__PURE__ */ new Set([...booking.consumers, ...other.consumers])]
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
  const millis = (text) => text === void 0 ? 0 : (0, import_chunk_3D3IUTLF.durationMillis)(text) ?? 0;
  const steps = (rollback?.steps ?? []).reduce((sum, { estimate }) => sum + millis(estimate), 0);
  const back = rollback?.estimate === void 0 ? steps : millis(rollback.estimate);
  return millis(rollout?.stages?.[0]?.hold) + back;
}
var noFindings = { findings: [], approvers: [] };
function only(...findings) {
  return { findings, approvers: [] };
}
function calendarContextOf(needs, facts) {
  const { calendar } = needs.policy;
  const landed = facts.landed === void 0 || (0, import_chunk_I57QSP22.isUnverifiable)(facts.landed) ? [] : facts.landed;
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
      ({ id }) => contracts.some((path) => (0, import_chunk_2U3Y2XJN.contractMatches)(id, path, entryFor(policy, path)?.id))
    ))
      return false;
    const search = (0, import_chunk_LXED4UIU.findOccurrence)(calendar, window.id, window.occurrence);
    return "occurrence" in search && search.occurrence.opens <= landedAt && landedAt < search.occurrence.closes;
  });
  return own ? { ...booking, change: own.request.id } : booking;
}
function bookingsOf({ policy, booked }, facts) {
  const at = ({ request: { id } }) => facts.bookedAt?.get(id) ?? 0;
  return booked.filter(({ request }) => request.window).sort((a, b) => at(a) - at(b) || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.request.id, b.request.id)).map(({ request }) => ({
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
function placesOf(contract) {
  return contract.queryBefore ? [contract, { ...contract, query: contract.queryBefore }] : [contract];
}
var guardCodes = { recovery: "GV143", policy: "GV307" };
function guardOf({ needs: { policy }, facts }, { request }) {
  const waits = facts.queue === true && policy.minRemaining > policy.closeGuard;
  const millis = waits ? policy.minRemaining : policy.closeGuard;
  const recovery = request ? recoveryTime(request.request) : 0;
  if (request && recovery > millis) {
    const because2 = `the first stage and the rollback of ${request.request.id}`;
    return { millis: recovery, kind: "recovery", because: because2 };
  }
  const because = `clock.${waits ? "minRemaining" : "closeGuard"} of the policy`;
  return { millis, kind: "policy", because };
}
function approversOf(occurrences) {
  return occurrences.flatMap(
    ({ window }) => window.approvers ? [{ window: window.id, owners: window.approvers }] : []
  );
}
function permissionFor(calendar, query) {
  const concerned = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const sources = [...new Set(concerned.map((window) => window.calendar))];
  const alternatives = demandsOf(query, calendar.regionMode);
  const demands = alternatives.flat();
  const windows = concerned.filter(
    ({ rule }) => admits(rule, query.classes) && demands.some((demand) => covers(rule, demand))
  );
  const sourceOk = (open, source) => alternatives.some(
    (all) => all.every(
      (demand) => open.some((occurrence) => occurrence.calendar === source && covers(occurrence.window, demand))
    )
  );
  return {
    windows,
    freezes: calendar.freezes.filter((freeze) => denies(freeze, query)),
    spoken: sources.length > 0,
    permits(open) {
      const list = [...open];
      return list.length > 0 && sources.every((source) => sourceOk(list, source));
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
var firstSlab = import_chunk_AXZ3F66R.day;
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
  const windows = permission.windows.flatMap((window) => (0, import_chunk_LXED4UIU.occurrencesOf)(window, calendar.time, from, to));
  const freezes = permission.freezes.flatMap((freeze) => (0, import_chunk_LXED4UIU.spansOf)(freeze, from, to));
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
  const sorted = [...windows].sort((a, b) => a.opens - b.opens || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.id, b.id));
  const holding = [...freezes].sort((a, b) => a.from - b.from || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.id, b.id));
  const open = calendar.faults.length === 0 && holding.length === 0 && permission.permits(sorted);
  return { from, to, windows: sorted, freezes: holding, open };
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
var lookAhead = 400 * import_chunk_AXZ3F66R.day;
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
    advisories: calendar.advisories.filter((advisory) => advisory.concerns(query.contract, query.contractId)).flatMap((advisory) => (0, import_chunk_LXED4UIU.spansOf)(advisory, at, at + 1)),
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
  const until = freeze.to === null ? "until somebody ends it" : `until ${(0, import_chunk_3D3IUTLF.formatInstant)(freeze.to, freeze.zone)}`;
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
  return opens === null ? "No window that fits opens within the next 400 days." : `${shutText}; the change may next land from ${(0, import_chunk_3D3IUTLF.formatInstant)(opens, zone)}.`;
}
function noWindowMessage(calendar, query) {
  const concerned = calendar.windows.filter((window) => window.concerns(query.contract, query.contractId));
  const admitting = concerned.filter(({ rule }) => admits(rule, query.classes));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  approversOf,
  bookingsOf,
  calendarContextOf,
  declaredMode,
  enforcementFor,
  entriesFor,
  entryFor,
  freezeName,
  guardCodes,
  guardOf,
  ledgerOf,
  lookAhead,
  namesContract,
  noFindings,
  only,
  pathsOf,
  permissionFor,
  placesOf,
  recoveryTime,
  scopeOf,
  segments,
  settingOf,
  shutText,
  spentText,
  stateAt,
  strictest,
  widestEnforcement
});
