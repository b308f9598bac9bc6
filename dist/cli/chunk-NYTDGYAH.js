import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  labelOf
} from "./chunk-Z2DMLIB6.js";
import {
  anyFileMatches,
  contractMatches
} from "./chunk-N66REMM2.js";
import {
  formatDuration,
  formatInstant,
  formatSpan
} from "./chunk-RTO5HKP2.js";

// src/governance/policy/contracts.ts
function entryFor(policy, path) {
  const known = entries.get(policy) ?? /* @__PURE__ */ new Map();
  entries.set(policy, known);
  if (known.has(path)) return known.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => anyFileMatches(files, path) && !anyFileMatches(ignore, path)
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
    formatOf: (path) => entryFor(policy, path)?.format,
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
  if (anyFileMatches(policy.ignore, path)) return true;
  const named = policy.contracts.findLast(({ files }) => anyFileMatches(files, path));
  if (named) return anyFileMatches(named.ignore, path);
  return anyFileMatches(policy.include, path) ? false : void 0;
}
var strictness = ["report", "sign-off", "full"];
function enforcementFor(policy, pairing) {
  const found = pathsOf(pairing).map(
    (path) => settingOf(policy, entryFor(policy, path), "enforce") ?? policy.enforce.findLast(({ files }) => anyFileMatches(files, path))?.enforce ?? "full"
  );
  return strictest(found);
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
    (path) => contractMatches(glob, path, entryFor(policy, path)?.id) || contractMatches(glob, path, id)
  );
}

// src/governance/calendar/occurrences.ts
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
    id: `${rule.id}@${labelOf(turn)}`,
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
  const found = near.filter(({ opens }) => startsOn(calendar.time, opens, compiled.zone, label));
  const [only, second] = found;
  if (only && !second) return { occurrence: only };
  if (only)
    return noSuch(
      `"${window}" opens more than once on ${label}`,
      `write ${list(found.map((each) => each.label))}`
    );
  return noSuch(`"${window}" does not open on ${label}`, nextHint(calendar, compiled, noon.instant));
}
function startsOn(time, opens, zone, label) {
  return time.wall(opens, zone).startsWith(label);
}
function occurrence(window, time, turn) {
  if (turn.end === null) return [];
  const { rule, zone, calendar } = window;
  const label = labelOf(turn);
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

// src/governance/calendar/capacity.ts
var nothing = { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map() };
function ledgerOf(calendar, bookings) {
  const pages = /* @__PURE__ */ new Map();
  const faults = [];
  const enter = (occurrence2, booking) => {
    const page = pages.get(occurrence2.id) ?? emptyPage();
    pages.set(occurrence2.id, page);
    if (!page.entries.has(booking.change)) record(page, booking);
  };
  for (const booking of bookings) {
    for (const occurrence2 of landedIn(calendar, booking)) enter(occurrence2, booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const found = findOccurrence(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in found) enter(found.occurrence, booking);
    else faults.push({ ...found.fault, message: `${booking.change}: ${found.fault.message}` });
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
function emptyPage() {
  return { changes: 0, breaking: 0, owners: /* @__PURE__ */ new Map(), consumers: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
}
function record(page, booking) {
  const owners = [...new Set(booking.owners)];
  const consumers = [...new Set(booking.consumers)];
  const before = {
    changes: page.changes,
    breaking: page.breaking,
    owners: new Map(owners.map((owner) => [owner, page.owners.get(owner) ?? 0])),
    consumers: new Map(consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0]))
  };
  page.entries.set(booking.change, { booking, before });
  page.changes += 1;
  if (booking.classes.includes("breaking")) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
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
  for (const owner of new Set(query.owners)) count("perOwner", use.owners.get(owner) ?? 0, owner);
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

// src/governance/calendar/permission.ts
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

// src/governance/calendar/segments.ts
var slabMillis = 8 * 864e5;
function* segments(calendar, permission, from, to) {
  let pending;
  for (let start = from; start < to; start += slabMillis) {
    for (const segment2 of slab(calendar, permission, start, Math.min(start + slabMillis, to))) {
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

// src/governance/calendar/state.ts
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
  const frozen2 = freezes.map((freeze) => reason("GV301", frozenMessage(freeze), freeze.rule.location));
  if (permission.permits(windows)) return frozen2;
  return [...frozen2, reason("GV302", shutMessage(calendar, permission, query, windows, opens))];
}
function reason(code, message, location) {
  return location === void 0 ? { code, message } : { code, message, location };
}
function frozenMessage(freeze) {
  const until = freeze.to === null ? "until somebody ends it" : `until ${formatInstant(freeze.to, freeze.zone)}`;
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
  return opens === null ? "No window that fits opens within the next 400 days." : `${shutText}; the change may next land from ${formatInstant(opens, zone)}.`;
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

// src/governance/calendar/openings.ts
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
  const together = permission.permits([occurrence2]) ? [occurrence2] : segment2.windows;
  const last = standing.stretches.at(-1);
  if (last?.to === segment2.from && same(last.together, together)) {
    standing.stretches.splice(-1, 1, { ...last, to: segment2.to });
  } else standing.stretches.push({ from: segment2.from, to: segment2.to, together });
}
function openingsOf({ stretches }) {
  return stretches.map(({ from, to, together }) => ({ opens: from, closes: to, occurrences: together }));
}
function misfitOf({ opens, closes, occurrences }, query, { minDuration = 0, bookedAt, ledger, change }) {
  const left = closes - opens;
  for (const occurrence2 of occurrences) {
    const { zone, bookBy } = occurrence2;
    if (bookedAt !== void 0 && bookedAt > bookBy) {
      const reason2 = `it had to be booked by ${formatInstant(bookBy, zone)}`;
      return { occurrence: occurrence2, code: "GV306", reason: reason2 };
    }
    const [spent] = ledger?.spent(occurrence2, query, change) ?? [];
    if (spent) return { occurrence: occurrence2, code: "GV304", reason: spentText(spent) };
    if (left < minDuration) {
      const reason2 = `only ${formatDuration(left)} of the ${formatDuration(minDuration)} needed are left`;
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

// src/governance/calendar/booking.ts
function standingOf(calendar, query, occurrence2, facts) {
  if (calendar.faults.length > 0) {
    const reasons = calendar.faults.map((fault) => ({ ...fault, code: "GV200" }));
    return { status: "broken", reasons, opens: null, closes: null, validUntil: null };
  }
  const permission = permissionFor(calendar, query);
  const use = useOf(calendar, permission, occurrence2);
  const against = [
    ...past(occurrence2, facts),
    ...unfit(occurrence2, use, permission, query),
    ...frozen(use, facts),
    ...tooLate(occurrence2, facts),
    ...full(occurrence2, query, facts)
  ];
  const left = use?.stretches.find(({ to }) => to > facts.now);
  const [first] = against;
  const stretch = { opens: left?.from ?? null, closes: left?.to ?? null };
  if (first) return { status: first.status, reasons: against.map(bare), ...stretch, validUntil: null };
  return inTime(occurrence2, left, facts);
}
function inTime({ zone, window }, left, { now, closeGuard = 0 }) {
  if (!left) return { status: "unfit", reasons: [], opens: null, closes: null, validUntil: null };
  const stretch = { opens: left.from, closes: left.to };
  const guarded = left.to - closeGuard;
  if (now < left.from) {
    const message2 = `"${window.id}" opens ${formatInstant(left.from, zone)}.`;
    return { status: "later", reasons: [{ code: "GV302", message: message2 }], ...stretch, validUntil: left.from };
  }
  if (now < guarded) return { status: "open", reasons: [], ...stretch, validUntil: guarded };
  const message = `"${window.id}" closes in ${formatDuration(left.to - now)}, which is less than the ${formatDuration(closeGuard)} that must be left.`;
  return { status: "closing", reasons: [{ code: "GV307", message }], ...stretch, validUntil: left.to };
}
function past({ window, closes, zone }, { now }) {
  if (now < closes) return [];
  const message = `"${window.id}" closed ${formatInstant(closes, zone)} and the change did not land; book another occurrence.`;
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
    message: `The freeze ${freezeName(freeze)} holds over the booked "${use.occurrence.id}"; book another occurrence.`,
    ...freeze.rule.location && { location: freeze.rule.location }
  }));
}
function tooLate({ window, bookBy, zone }, { now, bookedAt = now }) {
  if (window.notice === void 0 || bookedAt <= bookBy) return [];
  const message = `"${window.id}" asks for notice of ${window.notice}; this had to be booked by ${formatInstant(bookBy, zone)}.`;
  return [{ status: "notice", code: "GV306", message }];
}
function full(occurrence2, query, { ledger, change }) {
  return (ledger?.spent(occurrence2, query, change) ?? []).map((limit) => ({
    status: "full",
    code: "GV304",
    message: `"${occurrence2.id}" is full: ${spentText(limit)}.`
  }));
}
function useOf(calendar, permission, { id, opens, closes }) {
  for (const use of standings(calendar, permission, opens, closes)) if (use.occurrence.id === id) return use;
  return void 0;
}
function bare({ code, message, location }) {
  return location === void 0 ? { code, message } : { code, message, location };
}

// src/governance/decision/facts.ts
function isUnverifiable(value) {
  return value !== void 0 && "unverifiable" in value;
}

// src/governance/decision/finding.ts
function finding(contract, draft) {
  return { contract, changes: [], owners: [], until: null, transition: null, enforced: true, ...draft };
}
function anyOf(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
function shortList(names, most = 5) {
  const shown = names.slice(0, most);
  return names.length > most ? `${shown.join(", ")} and ${String(names.length - most)} more` : anyOf(shown);
}

// src/governance/decision/windows.ts
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
      ({ id }) => contracts.some((path) => contractMatches(id, path, entryFor(policy, path)?.id))
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
var guardText = "clock.closeGuard of the policy";
function windowTiming(table, one) {
  const { calendar, needs } = table;
  const { request } = one;
  if (!calendar || calendar.windows.length === 0) {
    const draft = {
      code: "GV309",
      status: "unmet",
      message: "it needs an open window, and the governed branch defines none",
      unblock: "add one under windows: in contract-check.yaml (contract-check calendar shows what it means)"
    };
    return { findings: [finding(one.path, draft)], approvers: [] };
  }
  const booked = request?.request.window;
  if (!booked) return unboundTiming({ ...table, calendar }, one);
  const found = findOccurrence(calendar, booked.id, booked.occurrence);
  if ("fault" in found) {
    const message = `${request.request.id} books an occurrence that does not exist: ${found.fault.message}`;
    const unblock = "write another occurrence: contract-check calendar --next 10 lists them";
    return {
      findings: [finding(one.path, { code: "GV305", status: "unmet", message, unblock })],
      approvers: []
    };
  }
  const { occurrence: occurrence2 } = found;
  return {
    findings: [bookedFinding({ ...table, calendar }, one, occurrence2, request, needs.now)],
    approvers: approversOf([occurrence2])
  };
}
function bookedFinding({ calendar, ledger, facts, needs }, one, occurrence2, filed, now) {
  const { id } = filed.request;
  const onTip = needs.booked.find(({ request }) => request.id === id);
  const same2 = JSON.stringify(onTip?.request.window) === JSON.stringify(filed.request.window);
  const bookedAt = same2 ? facts.bookedAt?.get(id) : void 0;
  const standing = standingOf(calendar, one.query, occurrence2, {
    now,
    ...bookedAt !== void 0 && { bookedAt },
    ...ledger && { ledger },
    change: onTip ? id : facts.change ?? id,
    closeGuard: guardOf(needs, facts)
  });
  const [reason2] = standing.reasons;
  const span = spanText(occurrence2, facts);
  const times = { until: standing.validUntil, transition: standing.validUntil };
  if (standing.status === "open") {
    const message = `${id} is booked into ${occurrence2.id}, which is open: ${span}`;
    return finding(one.path, { code: "GV300", status: "met", message, unblock: "", ...times });
  }
  if (standing.status === "later") {
    const message = `${id} is booked into ${occurrence2.id}: ${span}`;
    const unblock = "nothing to do but wait: the status turns green by itself when the window opens";
    return finding(one.path, { code: "GV302", status: "waiting", message, unblock, ...times });
  }
  if (standing.status === "closing") {
    const message = `${reason2?.message ?? ""} (${guardText})`;
    return finding(one.path, {
      code: "GV307",
      status: "waiting",
      message,
      unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one)),
      ...times
    });
  }
  return finding(one.path, {
    code: reason2?.code ?? "GV305",
    status: "unmet",
    message: standing.reasons.map(({ message }) => message).join(" "),
    unblock: rebook(nextOf({ calendar, ledger, facts, needs }, one))
  });
}
function rebook(next) {
  const choice = next === "" ? "no occurrence in the next 400 days fits" : `next: ${next}`;
  return `book another occurrence in the request (${choice})`;
}
function guardOf({ policy }, { queue }) {
  return queue === true ? Math.max(policy.closeGuard, policy.minRemaining) : policy.closeGuard;
}
function unboundTiming(table, one) {
  const { calendar, ledger, facts, needs } = table;
  const { now } = needs;
  const state = stateAt(calendar, one.query, now);
  const change = facts.change === void 0 ? {} : { change: facts.change };
  const usable = state.windows.filter(
    (occurrence2) => occurrence2.window.notice === void 0 && (ledger?.spent(occurrence2, one.query, facts.change) ?? []).length === 0
  );
  const openings = nextOpenings(calendar, one.query, now, 3, {
    minDuration: guardOf(needs, facts) + 1,
    bookedAt: now,
    ...ledger && { ledger },
    ...change
  });
  const until = state.nextTransition;
  if (state.open && usable.length > 0 && permitsStill(calendar, one, usable)) {
    const left = (until ?? Infinity) - now;
    const guard = guardOf(needs, facts);
    if (left > guard) {
      const message3 = usable.map((occurrence2) => `${occurrence2.id} is open: ${spanText(occurrence2, facts)}`).join("; ");
      const holds = until === null ? null : until - guard;
      return {
        findings: [
          finding(one.path, {
            code: "GV300",
            status: "met",
            message: message3,
            unblock: "",
            until: holds,
            transition: holds
          })
        ],
        approvers: approversOf(usable)
      };
    }
    const message2 = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard)} that must be left (${guardText})`;
    return waiting(one, "GV307", message2, openings.openings, facts, until);
  }
  if (state.freezes.length > 0 || !state.open) {
    const message2 = state.reasons.map((reason2) => reason2.message).join(" ");
    const code = state.freezes.length > 0 ? "GV301" : "GV302";
    if (openings.openings.length === 0) return nothingFits(one, message2, openings.passedOver, ledger);
    const shut = message2.startsWith(shutText) ? `${shutText}${passedText(sooner(openings), ledger)}` : message2;
    return waiting(one, code, shut, openings.openings, facts, earliest(openings.openings, until));
  }
  const why = state.windows.map((occurrence2) => {
    const [spent] = ledger?.spent(occurrence2, one.query, facts.change) ?? [];
    return spent ? {
      code: "GV304",
      text: `${occurrence2.id} is full: ${spentText(spent)}${takersText(occurrence2, ledger)}`
    } : {
      code: "GV306",
      text: `${occurrence2.id} asks for notice of ${occurrence2.window.notice ?? ""}: it takes booked changes only`
    };
  });
  const message = why.map(({ text }) => text).join("; ");
  const next = openingsText(openings.openings, facts);
  const unblock = `book an occurrence: contract-check request writes the file (${next === "" ? "none in the next 400 days fits" : `next: ${next}`})`;
  return {
    findings: [
      finding(one.path, {
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
  return permissionFor(calendar, one.query).permits(usable);
}
function waiting(one, code, message, openings, facts, transition) {
  const unblock = openings.length === 0 ? "book an occurrence with contract-check request" : `wait for ${openingsText(openings, facts)}`;
  return {
    findings: [
      finding(one.path, { code, status: "waiting", message, unblock, until: transition, transition })
    ],
    approvers: []
  };
}
function sooner({ openings: [first], passedOver }) {
  return passedOver.filter(({ occurrence: occurrence2 }) => occurrence2.opens < (first?.opens ?? Infinity));
}
function passedText(passedOver, ledger) {
  return passedOver.slice(0, 2).map(({ occurrence: occurrence2, code, reason: reason2 }) => {
    const takers = code === "GV304" ? takersText(occurrence2, ledger) : "";
    return `; ${occurrence2.id}: ${reason2}${takers}`;
  }).join("");
}
function takersText(occurrence2, ledger) {
  const changes = (ledger?.bookings(occurrence2) ?? []).map(
    ({ change }) => /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change
  );
  return changes.length === 0 ? "" : ` (by ${shortList(changes)})`.replace(" or ", " and ");
}
function nothingFits(one, message, passedOver, ledger) {
  const why = passedOver.length === 0 ? "" : ` (${passedText(passedOver, ledger).slice(2)})`;
  const draft = {
    code: "GV309",
    status: "unmet",
    message: `${message} No window that fits opens within the next 400 days${why}.`,
    unblock: "the calendar's owners must add an occurrence, or book one early enough with contract-check request"
  };
  return { findings: [finding(one.path, draft)], approvers: [] };
}
function earliest(openings, transition) {
  const [first] = openings;
  return first ? Math.min(first.opens, transition ?? Infinity) : transition;
}
function approversOf(occurrences) {
  return occurrences.flatMap(
    ({ window }) => window.approvers ? [{ window: window.id, owners: window.approvers }] : []
  );
}
function freezeTiming({ calendar, facts, needs }, one) {
  const { now } = needs;
  if (!calendar || one.textOnly) return { findings: [], approvers: [] };
  const permission = permissionFor(calendar, one.query);
  const denying = new Set(permission.freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return { findings: [], approvers: [] };
  const ahead = freezesBetween(calendar, now, now + lookAhead).filter(({ rule }) => denying.has(rule.id));
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    const draft2 = {
      code: "GV301",
      status: "met",
      message: "no freeze holds",
      unblock: "",
      until: next,
      transition: next
    };
    return { findings: next === null ? [] : [finding(one.path, draft2)], approvers: [] };
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding.map(({ rule, to, zone }) => {
    const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, facts.zone ?? zone)}`;
    return `the freeze ${rule.id}${rule.title === void 0 ? "" : ` (${rule.title})`} holds ${until}`;
  }).join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const draft = { code: "GV301", status: "waiting", message, unblock, until: end, transition: end };
  return { findings: [finding(one.path, draft)], approvers: [] };
}
function freezeBoards({ calendar, needs: { now } }, one) {
  if (!calendar) return [];
  const denying = new Set(permissionFor(calendar, one.query).freezes.map(({ rule }) => rule.id));
  return freezesBetween(calendar, now, now + 1).filter(({ rule }) => denying.has(rule.id) && rule.board !== void 0).map(({ rule }) => ({
    code: "GV404",
    as: `the board of the freeze ${rule.id}`,
    owners: [rule.board],
    count: 1,
    changes: [],
    because: `${rule.id} makes no exception for emergencies`
  }));
}
function nextOf({ calendar, ledger, facts, needs }, one) {
  const { openings } = nextOpenings(calendar, one.query, needs.now, 3, {
    bookedAt: needs.now,
    ...ledger && { ledger },
    minDuration: guardOf(needs, facts) + 1
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
  return `${openingName(opening)}, which opens ${formatInstant(opens, facts.zone ?? first?.zone ?? "UTC")}`;
}
function spanText({ opens, closes, zone }, { zone: reader }) {
  return formatSpan(opens, closes, reader ?? zone);
}

export {
  entryFor,
  settingOf,
  declaredMode,
  scopeOf,
  enforcementFor,
  strictest,
  pathsOf,
  entriesFor,
  namesContract,
  isUnverifiable,
  finding,
  anyOf,
  shortList,
  occurrencesBetween,
  freezesBetween,
  advisoriesBetween,
  occurrencesOf,
  spansOf,
  ledgerOf,
  permissionFor,
  lookAhead,
  stateAt,
  nextOpenings,
  timetableOf,
  bookingsOf,
  windowTiming,
  freezeTiming,
  freezeBoards
};
