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
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_L3R36W6X = require("./chunk-L3R36W6X.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_FY5WZS3N = require("./chunk-FY5WZS3N.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_VWYGSHYJ = require("./chunk-VWYGSHYJ.js");
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
var import_chunk_YECE4VMJ = require("./chunk-YECE4VMJ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var lintYear = 366 * import_chunk_AXZ3F66R.day;
function lint(code, severity, message, location) {
  return { code, severity, message, ...location && { location } };
}
function windowLint(code, { rule }, message) {
  return lint(code, "warning", `Window "${rule.id}" ${message}`, rule.location);
}
function overlaps(calendar, years, queries) {
  const limited = calendar.windows.filter(({ rule }) => rule.capacity !== void 0);
  const serving = (window) => new Set(
    queries?.filter((query) => (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, query).windows.includes(window)).map(({ contract }) => contract)
  );
  const served = new Map(limited.map((window) => [window, queries ? serving(window) : void 0]));
  return limited.flatMap(
    (window, index) => limited.slice(index + 1).flatMap((other) => {
      if (window.calendar !== other.calendar || !sameContracts(served.get(window), served.get(other), window, other))
        return [];
      const met = firstOverlap(years.get(window.rule.id) ?? [], years.get(other.rule.id) ?? []);
      if (!met) return [];
      return [
        windowLint(
          "GV207",
          window,
          `and window "${other.rule.id}" are open at the same time on ${met.label} for the same contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`
        )
      ];
    })
  );
}
function sameContracts(a, b, window, other) {
  if (a && b) return [...a].some((contract) => b.has(contract));
  const same = (x, y) => !x || !y || x.some((value) => y.includes(value));
  return same(window.rule.contracts, other.rule.contracts) && same(window.rule.regions, other.rule.regions) && same(window.rule.teams, other.rule.teams);
}
function firstOverlap(a, b) {
  let next = 0;
  for (const occurrence of a) {
    while ((b[next]?.closes ?? Infinity) <= occurrence.opens) next++;
    const other = b[next];
    if (other && other.opens < occurrence.closes) return occurrence;
  }
  return void 0;
}
function unservedQueries(calendar, { queries = [], from }) {
  if (calendar.faults.length > 0) return [];
  const seen = /* @__PURE__ */ new Set();
  return queries.flatMap((query) => {
    const classes = query.classes.join(" and ");
    const { windows } = (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, query);
    if (windows.length === 0) {
      const message = `${query.contract}: no window admits ${classes} changes, so none can ever land. Add one, or change the policy of the class.`;
      return [lint("GV206", "error", message, query.location)];
    }
    const key = JSON.stringify([
      windows.map(({ rule }) => rule.id),
      query.regions,
      query.teams,
      query.classes
    ]);
    if (seen.has(key) || (0, import_chunk_VWYGSHYJ.nextOpenings)(calendar, query, from, 1).openings.length > 0) return [];
    seen.add(key);
    return [lint("GV205", "error", neverMeet(query, windows), query.location ?? windows[0]?.rule.location)];
  });
}
function neverMeet(query, windows) {
  const ids = windows.slice(0, 8).map(({ rule }) => `"${rule.id}"`).join(", ");
  const places = [...query.regions, ...query.teams].join(", ");
  const whose = places === "" ? "" : ` (${places})`;
  return `${query.contract}${whose}: nothing opens for ${query.classes.join(" and ")} changes within a year. The windows ${ids} are frozen, or never open together as regionMode, teams or several calendars require.`;
}
function bookingLints(calendar, { bookings = [], ledger, from }) {
  const missing = (ledger?.faults ?? []).map(
    ({ code, message, location }) => lint(code, "error", message, location)
  );
  const booked = /* @__PURE__ */ new Map();
  for (const booking of bookings) {
    const key = `${booking.occurrence?.window ?? ""}@${booking.occurrence?.label ?? ""}`;
    const earlier = booked.get(key);
    if (earlier) earlier.push(booking);
    else booked.set(key, [booking]);
  }
  const frozen = calendar.windows.flatMap(
    (window) => (0, import_chunk_LXED4UIU.occurrencesOf)(window, calendar.time, from, from + lintYear).flatMap(
      (occurrence) => (booked.get(occurrence.id) ?? []).flatMap((booking) => frozenBooking(calendar, occurrence, booking))
    )
  );
  return [...missing, ...frozen];
}
function frozenBooking(calendar, occurrence, booking) {
  const { contracts, classes, type, regions = [], teams = [], owners, consumers } = booking;
  const query = {
    contract: contracts[0] ?? "",
    classes,
    regions,
    teams,
    owners,
    consumers,
    ...type && { type }
  };
  const freeze = (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, query).freezes.flatMap((freeze2) => (0, import_chunk_LXED4UIU.spansOf)(freeze2, occurrence.opens, occurrence.closes)).find((span) => span.from <= occurrence.opens && (span.to === null || span.to >= occurrence.closes));
  if (!freeze) return [];
  const message = `${booking.change} is booked into "${occurrence.id}", which lies in the freeze "${freeze.rule.id}"; book another occurrence.`;
  return [lint("GV204", "error", message, freeze.rule.location)];
}
function windowLints(calendar, window, occurrences, from) {
  return [
    ...gapLints(window, from),
    ...neverOpens(calendar, window, occurrences, from),
    ...noticeLints(window, occurrences),
    ...startLints(calendar, window),
    ...exceptionLints(calendar, window)
  ];
}
function gapLints(window, from) {
  return window.gaps(from, from + lintYear).map(({ local, kind }) => {
    const wall = `${local.slice(0, 16)} in ${window.zone}`;
    return kind === "gap" ? windowLint(
      "GV202",
      window,
      `does not open at ${wall}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`
    ) : windowLint(
      "GV202",
      window,
      `starts at ${wall}, which the clocks show twice; it opens the first time.`
    );
  });
}
function neverOpens(calendar, window, occurrences, from) {
  const [first] = occurrences;
  if (!first) return [windowLint("GV203", window, overMessage(window, from))];
  const classes = window.rule.allow?.filter((name) => name !== "any") ?? ["breaking"];
  const freezes = calendar.freezes.filter(
    ({ rule }) => !rule.contracts && !rule.regions && !rule.teams && (rule.deny ?? ["breaking"]).some((name) => name === "any" || classes.every((kind) => kind === name))
  );
  const spans = freezes.flatMap((freeze) => (0, import_chunk_LXED4UIU.spansOf)(freeze, from, from + lintYear + 31 * import_chunk_AXZ3F66R.day));
  const frozen = (occurrence) => spans.some((span) => span.from <= occurrence.opens && (span.to === null || span.to >= occurrence.closes));
  if (!occurrences.every(frozen)) return [];
  const ids = [...new Set(spans.map(({ rule }) => `"${rule.id}"`))].join(", ");
  return [
    windowLint(
      "GV203",
      window,
      `never opens within a year: each of its ${occurrences.length} occurrences lies in a freeze (${ids}).`
    )
  ];
}
function overMessage(window, from) {
  const later = window.series.overlapping(from + lintYear, from + 10 * lintYear)[0];
  if (later) return `does not open within a year; it next opens ${(0, import_chunk_3D3IUTLF.formatInstant)(later.start, window.zone)}.`;
  const earlier = window.series.overlapping(from - lintYear, from).at(-1);
  return earlier ? `is over: it last opened ${(0, import_chunk_3D3IUTLF.formatInstant)(earlier.start, window.zone)}. Remove it, or extend its rule.` : "never opens: its rule gives no occurrence. Check start, rrule and except.";
}
function noticeLints(window, occurrences) {
  const notice = (0, import_chunk_3D3IUTLF.durationMillis)(window.rule.notice ?? "") ?? 0;
  const gaps = occurrences.slice(1).map(({ opens }, index) => opens - (occurrences[index]?.opens ?? opens));
  const spacing = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Infinity;
  if (notice <= spacing) return [];
  return [
    windowLint(
      "GV210",
      window,
      `asks for ${(0, import_chunk_3D3IUTLF.formatDuration)(notice)} of notice, but mostly opens every ${(0, import_chunk_3D3IUTLF.formatDuration)(spacing)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`
    )
  ];
}
function startLints(calendar, window) {
  const { rule, series, zone } = window;
  const start = rule.rrule === void 0 ? void 0 : calendar.time.resolve(rule.start, zone);
  if (!start || start.gap || series.starts(start.instant, start.instant + 1).length > 0) return [];
  const first = series.starts(start.instant, start.instant + 2 * lintYear)[0];
  const really = first === void 0 ? "" : ` The first occurrence is ${(0, import_chunk_3D3IUTLF.formatInstant)(first, zone)}.`;
  return [
    windowLint(
      "GV211",
      window,
      `has a start, ${rule.start}, that its rrule does not give, so nothing opens then.${really}`
    )
  ];
}
function exceptionLints(calendar, window) {
  return (window.rule.except ?? []).flatMap((text) => {
    const dayOnly = text.length === 10;
    const at = dayOnly ? `${text}T00:00` : text.replace(/Z$/, "");
    const from = calendar.time.resolve(at, text.endsWith("Z") ? "UTC" : window.zone)?.instant;
    if (from === void 0) return [];
    const to = dayOnly ? calendar.time.add(from, "P1D", window.zone, 1) : from + 1;
    if (window.series.starts(from, to).length > 0) return [];
    return [
      windowLint(
        "GV212",
        window,
        `excepts ${text}, but does not start then; write the local date of the START of the occurrence.`
      )
    ];
  });
}
function lintCalendar(calendar, facts) {
  const years = new Map(
    calendar.windows.map((window) => [
      window.rule.id,
      (0, import_chunk_LXED4UIU.occurrencesOf)(window, calendar.time, facts.from, facts.from + lintYear)
    ])
  );
  return [
    ...calendar.advice,
    ...calendar.windows.flatMap(
      (window) => windowLints(calendar, window, years.get(window.rule.id) ?? [], facts.from)
    ),
    ...peakLints(calendar, years, facts.from),
    ...endlessFreezes(calendar),
    ...overlaps(calendar, years, facts.queries),
    ...unservedQueries(calendar, facts),
    ...bookingLints(calendar, facts)
  ];
}
function lintCloseGuard(calendar, clock, from) {
  const { closeGuard, sweepEvery, location } = clock;
  const lints = [];
  const least = (sweepEvery ?? 0) + 15 * import_chunk_AXZ3F66R.minute;
  if (sweepEvery !== void 0 && closeGuard < least) {
    const message = `closeGuard is ${(0, import_chunk_3D3IUTLF.formatDuration)(closeGuard)}; with a sweep every ${(0, import_chunk_3D3IUTLF.formatDuration)(sweepEvery)}, and schedules that run late, it must be at least ${(0, import_chunk_3D3IUTLF.formatDuration)(least)}.`;
    lints.push(lint("GV220", "error", message, location));
  }
  for (const window of calendar.windows) {
    const [next] = (0, import_chunk_LXED4UIU.occurrencesOf)(window, calendar.time, from, from + lintYear);
    if (!next || next.closes - next.opens > closeGuard) continue;
    const message = `Window "${window.rule.id}" is open for ${(0, import_chunk_3D3IUTLF.formatDuration)(next.closes - next.opens)}, no longer than closeGuard (${(0, import_chunk_3D3IUTLF.formatDuration)(closeGuard)}): nothing can land in it.`;
    lints.push(lint("GV220", "error", message, window.rule.location));
  }
  return lints;
}
function peakLints(calendar, years, from) {
  const peaks = calendar.advisories.filter(({ rule }) => rule.peak === true).flatMap((advisory) => (0, import_chunk_LXED4UIU.spansOf)(advisory, from, from + lintYear));
  return calendar.windows.flatMap((window) => {
    const inPeak = (years.get(window.rule.id) ?? []).flatMap((occurrence) => {
      const peak = peaks.find(
        (span) => span.from < occurrence.closes && (span.to ?? Infinity) > occurrence.opens
      );
      return peak ? [{ occurrence, peak }] : [];
    });
    const [first] = inPeak;
    if (!first) return [];
    return [
      windowLint(
        "GV209",
        window,
        `opens in the declared peak "${first.peak.rule.id}" on ${first.occurrence.label}${inPeak.length > 1 ? ` and ${inPeak.length - 1} more times` : ""}; except these days, or move the window.`
      )
    ];
  });
}
function endlessFreezes(calendar) {
  return calendar.freezes.filter(({ rule }) => rule.to === void 0 && rule.duration === void 0).map(
    ({ rule }) => lint(
      "GV208",
      "warning",
      `Freeze "${rule.id}" has no end; add to: so that it does not outlive its reason.`,
      rule.location
    )
  );
}
function warning(code, message, location) {
  return { code, severity: "warning", message, ...location && { location } };
}
function policyLints(policy, contracts, side, now) {
  return [
    ...emptyEntries(policy, side),
    ...unowned(policy, contracts),
    ...emptyTeams(policy),
    ...danglingConsumers(policy, contracts, side),
    ...waivers(policy, now),
    ...rechecks(policy, now)
  ];
}
function nameOf(entry) {
  return entry.id ?? entry.files.join(", ");
}
function emptyEntries(policy, side) {
  const paths = [...side.entries.keys()];
  return policy.contracts.flatMap((entry) => {
    const isMatched = paths.some(
      (path) => (0, import_chunk_2U3Y2XJN.anyFileMatches)(entry.files, path) && !(0, import_chunk_2U3Y2XJN.anyFileMatches)(entry.ignore, path)
    );
    return isMatched ? [] : [warning("GV114", `${nameOf(entry)} names no file: is the glob right?`, entry.location)];
  });
}
function unowned(policy, contracts) {
  const nobody = contracts.filter(
    (path) => (0, import_chunk_4ORUOPTZ.scopeOf)(policy).ignored(path) !== true && (0, import_chunk_4JC2EHFF.ownershipOf)(policy, path).owners.length === 0
  );
  const [first] = nobody;
  const more = nobody.length > 1 ? ` and ${String(nobody.length - 1)} more` : "";
  const lints = first === void 0 ? [] : [warning("GV110", `nobody owns ${first}${more}`, { file: first })];
  const partly = policy.contracts.flatMap((entry) => {
    const without = entry.elements.filter(({ owners }) => owners.length === 0);
    if (without.length === 0 || entry.owners.length > 0) return [];
    const message = `${nameOf(entry)} has ${String(without.length)} element globs and no owner of its own: what they do not name has none`;
    return [warning("GV113", message, entry.location)];
  });
  return [...lints, ...partly];
}
function emptyTeams(policy) {
  return [...policy.teams.values()].flatMap((team) => {
    const answer = (0, import_chunk_FY5WZS3N.membersOf)(policy, void 0, team.handle);
    if ("unverifiable" in answer || answer.members.length > 1) return [];
    const owns = policy.contracts.some(
      ({ owners, elements }) => owners.includes(team.handle) || elements.some((element) => element.owners.includes(team.handle))
    );
    if (answer.members.length === 0)
      return [warning("GV112", `${team.handle} has no members: nobody can sign for it`, team.location)];
    const [only = "@nobody"] = answer.members;
    const message = `${team.handle} has one member: nobody can sign what ${only} writes`;
    return owns ? [warning("GV112", message, team.location)] : [];
  });
}
function danglingConsumers(policy, contracts, side) {
  return policy.consumers.flatMap(
    ({ id, reads, location }) => reads.flatMap(({ contract, readerSchema }) => {
      const isDeclared = contracts.some((path) => (0, import_chunk_2U3Y2XJN.contractMatches)(contract, path, (0, import_chunk_4ORUOPTZ.entryFor)(policy, path)?.id)) || policy.contracts.some((entry) => entry.id === contract);
      const missing = readerSchema !== void 0 && !side.entries.has(readerSchema);
      return [
        ...isDeclared ? [] : [warning("GV120", `${id} reads ${contract}, which no contract is called`, location)],
        ...missing ? [warning("GV121", `${id} reads with ${readerSchema}, which does not exist`, location)] : []
      ];
    })
  );
}
function waivers(policy, now) {
  return policy.waivers.filter(({ until }) => until <= now).map(
    ({ expires, reason, location }) => warning("GV191", `this waiver expired on ${expires} (${reason}): remove it`, location)
  );
}
function rechecks(policy, now) {
  return policy.contracts.flatMap((entry) => {
    const { reviewed, recheckEvery } = entry;
    const every = recheckEvery === void 0 ? void 0 : (0, import_chunk_3D3IUTLF.durationMillis)(recheckEvery);
    const last = reviewed === void 0 ? void 0 : (0, import_chunk_JMWKYBID.startOf)(reviewed);
    if (every === void 0 || last !== void 0 && now < last + every) return [];
    const since = last === void 0 ? "has never been checked" : `was last checked on ${reviewed ?? ""}`;
    return [
      warning(
        "GV180",
        `${nameOf(entry)} ${since}, and asks for it every ${(0, import_chunk_3D3IUTLF.formatDuration)(every)}`,
        entry.location
      )
    ];
  });
}
function requestLints(policy, filed, side, now) {
  return [
    ...filed.flatMap((one) => [
      ...rollbackLints(policy, one, side, now),
      ...tooShort(policy, one, now),
      ...layerLints(policy, one, filed, now)
    ]),
    ...(0, import_chunk_FY5WZS3N.requestConflicts)(policy, filed, now).map(
      ({ message, location }) => warning("GV160", message, location)
    )
  ];
}
function rollbackLints(policy, { request, at }, side, now) {
  const sum = (0, import_chunk_4JC2EHFF.rollbackSum)(request);
  const missing = isOver(policy, request, now) ? [] : (0, import_chunk_4JC2EHFF.missingRollback)(policy, request);
  const steps = request.rollback?.steps ?? [];
  return [
    ...missing.length === 0 ? [] : [
      warning(
        "GV140",
        `${request.id} says no way back: write ${missing.join(" and ")}, which the policy asks for`,
        at(request.rollback ? "rollback" : "id")
      )
    ],
    ...sum === void 0 ? [] : [warning("GV141", `${request.id}: ${sum}`, at("rollback", "estimate"))],
    ...steps.flatMap(
      ({ script }, i) => script === void 0 || side.entries.has(script) ? [] : [
        warning(
          "GV142",
          `${request.id}: the rollback script ${script} does not exist`,
          at("rollback", "steps", i, "script")
        )
      ]
    )
  ];
}
function upcoming({ calendar }, { window }, now) {
  const search = window && calendar && (0, import_chunk_LXED4UIU.findOccurrence)(calendar, window.id, window.occurrence);
  return search && "occurrence" in search && search.occurrence.closes > now ? search.occurrence : void 0;
}
function isOver(policy, request, now) {
  return request.review != null || request.window != null && !upcoming(policy, request, now);
}
function tooShort(policy, { request, at }, now) {
  const occurrence = upcoming(policy, request, now);
  const recovery = (0, import_chunk_4ORUOPTZ.recoveryTime)(request);
  if (!occurrence || recovery < occurrence.closes - occurrence.opens) return [];
  const open = (0, import_chunk_3D3IUTLF.formatDuration)(occurrence.closes - occurrence.opens);
  const message = `${request.id}: ${occurrence.id} is open for ${open}, and the first stage and the rollback take ${(0, import_chunk_3D3IUTLF.formatDuration)(recovery)}: book a longer one, or shorten them`;
  return [warning("GV143", message, at("window"))];
}
function layerLints(policy, { request, at }, filed, now) {
  const { id, compatibilityLayer: layer, review } = request;
  if (!layer || review != null) return [];
  const { until, least } = (0, import_chunk_4JC2EHFF.layerOf)(policy, request);
  const removals = filed.filter((other) => other.request.id === layer.removal && other.request.id !== id);
  const early = removals.flatMap((other) => {
    const occurrence = upcoming(policy, other.request, now);
    if (!occurrence || until === void 0 || until <= occurrence.opens) return [];
    const message2 = `${other.request.id} is booked into ${occurrence.id}, and the compatibility layer of ${id} stands until ${layer.until ?? ""}: book a later one`;
    return [warning("GV151", message2, other.at("window"))];
  });
  if (until === void 0 || !least || least.until <= until || until <= now) return early;
  const message = `${id}: the compatibility layer ends ${layer.until ?? ""}, but ${least.because}: keep it until ${new Date(least.until).toISOString().slice(0, 10)}`;
  return [...early, warning("GV152", message, at("compatibilityLayer", "until"))];
}
async function lintGovernance(side, wish) {
  const read = await (0, import_chunk_L3R36W6X.readPolicy)(side, wish.config);
  if ("faults" in read) return read.faults.map((fault) => ({ ...fault, severity: "error" }));
  const { policy } = read;
  if (!policy.configured) return [];
  const requests = await (0, import_chunk_Q64HQDKZ.readRequests)(side);
  const contracts = wish.contracts ?? [...side.entries.keys()].filter((path) => (0, import_chunk_4ORUOPTZ.entryFor)(policy, path));
  return [
    ...requests.faults.map((fault) => ({ ...fault, severity: "error" })),
    ...policyLints(policy, contracts, side, wish.now),
    ...requestLints(policy, requests.filed, side, wish.now),
    ...calendarLints(policy, contracts, requests, wish.now)
  ];
}
function calendarLints(policy, contracts, requests, now) {
  const { calendar } = policy;
  if (!calendar) return [];
  const byEntry = new Map(contracts.map((path) => [(0, import_chunk_4ORUOPTZ.entryFor)(policy, path), path]));
  const owned = [...byEntry].filter(([entry]) => entry && (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "compatibility") !== "none").map(([entry, path]) => ({ entry, path }));
  const queries = owned.map(({ path, entry }) => {
    const { owners } = (0, import_chunk_4JC2EHFF.ownershipOf)(policy, path);
    return {
      contract: path,
      ...entry?.id !== void 0 && { contractId: entry.id },
      classes: ["breaking"],
      regions: (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "regions") ?? [],
      teams: owners,
      owners,
      consumers: [],
      ...entry && { location: entry.location }
    };
  });
  const bookings = (0, import_chunk_4ORUOPTZ.bookingsOf)({ policy, booked: requests.filed }, {});
  const ledger = (0, import_chunk_4ORUOPTZ.ledgerOf)(calendar, bookings);
  return [
    ...calendar.unread.map((fault) => ({ ...fault, severity: "error" })),
    ...(0, import_chunk_FY5WZS3N.freshness)(calendar, now).stale.map(({ code, message, location }) => warning(code, message, location)),
    ...lintCalendar(calendar, { from: now, queries, bookings, ledger }),
    ...policy.closeGuard > 0 ? lintCloseGuard(calendar, { closeGuard: policy.closeGuard }, now) : []
  ];
}
var command = {
  name: "lint",
  summary: "Checks config, calendar, requests and owners of the working tree, before they are merged",
  options: {
    base: { type: "string", value: "REF", help: "not judged; only needed where there is no default branch" },
    head: { type: "string", value: "REF", help: "a commit instead of the working tree" },
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" },
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" }
  },
  example: "  contract-check lint",
  async run(args, terminal) {
    const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", ["text", "json"], "text");
    const [base, head, config] = [args.one("base"), args.one("head"), args.one("config")];
    const { headSide } = await (0, import_chunk_OMTIT3VH.gitSources)({
      cwd: terminal.cwd,
      base: base ?? "HEAD",
      ...head !== void 0 && { head }
    });
    const lints = await lintGovernance(headSide, {
      now: terminal.now(),
      ...config !== void 0 && { config },
      contracts: [...(0, import_chunk_7UYI66J6.contractsOf)(headSide, (0, import_chunk_W7WSNWW7.defaultScope)())]
    });
    if (format === "json") terminal.out((0, import_chunk_EOAPNFCH.jsonText)(lints));
    else {
      for (const { code, severity, message, location } of lints)
        terminal.out(`${(0, import_chunk_YECE4VMJ.placeText)(location)}${severity} ${code}: ${(0, import_chunk_EOAPNFCH.oneLine)(message)}
`);
      terminal.out(
        lints.length === 0 ? "nothing to complain about\n" : `${(0, import_chunk_DFO6FTXE.plural)(lints.length, "finding")} (contract-check explain CODE tells more)
`
      );
    }
    return lints.some(({ severity }) => severity === "error") ? 2 : 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
