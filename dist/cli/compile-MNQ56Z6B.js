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
  compileCalendar: () => compileCalendar,
  duplicates: () => duplicates
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FX47GHAB = require("./chunk-FX47GHAB.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var localPattern = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;
var wallPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
var utcPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;
function fieldsOf(what, location) {
  const faults = [];
  const advice = [];
  const at2 = location === void 0 ? {} : { location };
  const fault = (message, code = "GV200") => {
    faults.push({ code, message: `${what}: ${message}`, ...at2 });
    return null;
  };
  const zone = (own, inherited) => {
    const name = own ?? inherited;
    if (name === void 0) return fault("has no timezone; add one, like timezone: Europe/Berlin.", "GV201");
    const check = (0, import_chunk_FX47GHAB.checkZone)(name);
    if ("message" in check) return fault(check.message, "GV201");
    if (check.advice !== void 0) {
      advice.push({ code: "GV201", severity: "warning", message: `${what}: ${check.advice}`, ...at2 });
    }
    return check.zone;
  };
  const local = (name, text, zoneName) => {
    if (!localPattern.test(text)) return fault(localMessage(name, text));
    const resolved = import_chunk_FX47GHAB.time.resolve(text, zoneName);
    if (!resolved) return fault(`${name} "${text}" is not a date of the calendar.`);
    const year = Number(text.slice(0, 4));
    return year >= 1970 && year < 2200 ? resolved : fault(`${name} "${text}" must lie between 1970 and 2199.`);
  };
  const duration = (name, text) => {
    const millis = (0, import_chunk_3D3IUTLF.durationMillis)(text);
    if (millis !== void 0 && millis > 0) return millis;
    return fault(`${name} "${text.slice(0, 40)}" is not a length of time; write it like PT4H, PT90M or P2D.`);
  };
  const filled = (name, list2) => {
    if (list2?.length !== 0) return;
    fault(`${name} is an empty list, which is neither "none" nor "all"; remove it for "all", or name some.`);
  };
  return { faults, advice, fault, zone, local, duration, filled };
}
function isWallTime(text) {
  return wallPattern.test(text) || text === "24:00";
}
function isLocalTime(text) {
  return localPattern.test(text);
}
function isUtcTime(text) {
  return utcPattern.test(text);
}
function localMessage(name, text) {
  const shown = `${name} "${text.slice(0, 40)}"`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return `${shown} has no time of day, and people differ on whether the day counts; write ${text}T00:00.`;
  }
  if (/Z$|[+-]\d\d:?\d\d$/.test(text)) {
    return `${shown} has an offset; write the local wall time, like 2026-01-03T22:00, and the zone in timezone.`;
  }
  return `${shown} is not a local time; write it like 2026-01-03T22:00.`;
}
function windowLength(rule, zone, fields) {
  if (rule.end !== void 0 && rule.duration !== void 0) {
    return fields.fault("has both end and duration; keep end for a wall time, or duration for elapsed time.");
  }
  if (rule.duration !== void 0) return elapsed(rule.duration, zone, fields);
  if (rule.end !== void 0) return wallLength("end", rule.start, rule.end, { zone, fields });
  return fields.fault('has no end; add end: "02:00" (wall time) or duration: PT4H (elapsed).');
}
function elapsed(duration, zone, fields) {
  const nominal = fields.duration("duration", duration);
  return nominal === null ? null : { nominal, endOf: (start) => import_chunk_FX47GHAB.time.add(start, duration, zone, 1) };
}
function wallLength(name, start, end, { zone, fields }) {
  if (isWallTime(end)) {
    const nominal2 = clock(end) - clock(start.slice(11)) || import_chunk_AXZ3F66R.day;
    return { nominal: nominal2 > 0 ? nominal2 : nominal2 + import_chunk_AXZ3F66R.day, endOf: nextWall(end, zone) };
  }
  if (!isLocalTime(end)) {
    return fields.fault(
      `${name} "${end.slice(0, 40)}" is not a time; write a wall time like "02:00", or 2026-01-04T02:00.`
    );
  }
  if (!fields.local(name, end, zone)) return null;
  const days = import_chunk_FX47GHAB.time.daysBetween(start, end);
  const nominal = days * import_chunk_AXZ3F66R.day + clock(end.slice(11)) - clock(start.slice(11));
  if (nominal <= 0) return fields.fault(`${name} "${end}" is not after "${start}".`);
  const endOf = (_, local) => at(`${import_chunk_FX47GHAB.time.addDays(local, days).slice(0, 10)}T${end.slice(11)}`, zone);
  return { nominal, endOf };
}
function nextWall(end, zone) {
  return (_, local) => {
    if (end === "24:00") return at(`${import_chunk_FX47GHAB.time.addDays(local, 1).slice(0, 10)}T00:00`, zone);
    const sameDay = clock(end) > clock(local.slice(11));
    return at(`${(sameDay ? local : import_chunk_FX47GHAB.time.addDays(local, 1)).slice(0, 10)}T${end}`, zone);
  };
}
function freezeLength(rule, first, zone, fields) {
  if (rule.duration !== void 0) {
    if (rule.to === void 0) return elapsed(rule.duration, zone, fields);
    return fields.fault("has both to and duration; keep one.");
  }
  if (rule.to === void 0) return "endless";
  const to = fields.local("to", rule.to, zone);
  if (!to) return null;
  if (to.instant <= first) return fields.fault(`to "${rule.to}" is not after from "${rule.from}".`);
  const length2 = wallLength("to", rule.from, rule.to, { zone, fields });
  if (length2 && rule.rrule !== void 0 && length2.nominal > 366 * import_chunk_AXZ3F66R.day) {
    return fields.fault("repeats, and each one is longer than a year; write it without rrule.");
  }
  return length2;
}
function extraLength(extra, local, inherited, { zone, fields }) {
  if (extra.end !== void 0 && extra.duration !== void 0) {
    return fields.fault(`the added ${extra.start} has both end and duration; keep one.`);
  }
  if (extra.duration !== void 0) return elapsed(extra.duration, zone, fields);
  if (extra.end !== void 0) return wallLength("add.end", local, extra.end, { zone, fields });
  return inherited;
}
function at(local, zone) {
  return import_chunk_FX47GHAB.time.resolve(local, zone)?.instant ?? Number.NaN;
}
function clock(text) {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1e3;
}
var frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
var weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
var maxStartsPerDay = 24;
var checks = {
  FREQ: (value) => frequencies.includes(value) ? void 0 : frequencyMessage(value),
  INTERVAL: (value) => whole(value, 1, 1e3, "INTERVAL"),
  COUNT: (value, parts) => parts.has("UNTIL") ? "has both COUNT and UNTIL; keep the one that is meant" : whole(value, 1, 1e4, "COUNT"),
  UNTIL: (value) => /^\d{8}T\d{6}Z$/.test(value) ? void 0 : `has UNTIL=${value}; expected a UTC time such as UNTIL=20261231T230000Z`,
  BYDAY: (value, parts) => list(value, (day2) => dayMessage(day2, parts)),
  BYMONTH: (value) => list(value, (month) => whole(month, 1, 12, "BYMONTH")),
  BYMONTHDAY: (value, parts) => only(parts, "BYMONTHDAY", ["MONTHLY", "YEARLY", "DAILY"]) ?? signed(value, 31, "BYMONTHDAY"),
  BYYEARDAY: (value, parts) => only(parts, "BYYEARDAY", ["YEARLY"]) ?? signed(value, 366, "BYYEARDAY"),
  BYWEEKNO: (value, parts) => only(parts, "BYWEEKNO", ["YEARLY"]) ?? signed(value, 53, "BYWEEKNO"),
  BYHOUR: (value) => list(value, (hour2) => whole(hour2, 0, 23, "BYHOUR")),
  BYMINUTE: (value) => list(value, (minute) => whole(minute, 0, 59, "BYMINUTE")),
  BYSECOND: (value) => value === "0" ? void 0 : "has BYSECOND; windows open on the minute",
  BYSETPOS: (value, parts) => [...parts.keys()].some((key) => key.startsWith("BY") && key !== "BYSETPOS") ? signed(value, 366, "BYSETPOS") : "has BYSETPOS alone; it selects from another BY\u2026 part, as in BYDAY=SA;BYSETPOS=-1",
  WKST: (value) => weekdays.includes(value) ? void 0 : `has WKST=${value}; expected one of ${weekdays.join(", ")}`
};
function readRecurrence(text) {
  const cleaned = text.trim().toUpperCase().replace(/^RRULE:/, "");
  if (cleaned === "")
    return { message: "is empty; expected FREQ=WEEKLY;BYDAY=SA, or no rrule for a single occurrence" };
  if (cleaned.length > 500) return { message: "is longer than 500 characters; split the window in two" };
  const pairs = cleaned.split(";").map((part) => part.split("=", 2));
  const parts = new Map(pairs.map(([key, value]) => [key, value ?? ""]));
  const message = partsMessage(pairs, parts);
  return message === void 0 ? { rrule: cleaned, count: parts.has("COUNT") } : { message };
}
function partsMessage(pairs, parts) {
  if (parts.size < pairs.length) return "names a part twice; write BYDAY=SA,SU instead of two BYDAY";
  if (!parts.has("FREQ")) return "has no FREQ; expected one of FREQ=DAILY, WEEKLY, MONTHLY, YEARLY";
  for (const [key, value] of parts) {
    const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
    if (!check)
      return `has the unknown part ${key.slice(0, 40)}; RFC 5545 has ${Object.keys(checks).join(", ")}`;
    if (value === "")
      return `has an empty ${key}; that is neither "never" nor "always": give it a value or remove it`;
    const message = check(value, parts);
    if (message !== void 0) return message;
  }
  return startsMessage(parts);
}
function startsMessage(parts) {
  const starts = length(parts.get("BYHOUR")) * length(parts.get("BYMINUTE"));
  if (starts <= maxStartsPerDay) return void 0;
  return `opens ${starts} times a day; at most ${maxStartsPerDay} are supported: use fewer, longer windows`;
}
function length(value) {
  return value === void 0 ? 1 : new Set(value.split(",")).size;
}
function frequencyMessage(value) {
  return /^(HOURLY|MINUTELY|SECONDLY)$/.test(value) ? `has FREQ=${value}, which opens too often to plan with; use FREQ=DAILY with BYHOUR` : `has FREQ=${value.slice(0, 40)}; expected one of ${frequencies.join(", ")}`;
}
function whole(value, least, most, name) {
  const fits = /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
  return fits ? void 0 : `has ${name}=${value.slice(0, 40)}; expected a whole number from ${least} to ${most}`;
}
function signed(value, most, name) {
  return list(value, (part) => {
    const bad = whole(part.replace(/^[+-]/, ""), 1, most, name);
    return bad && `has ${name}=${part.slice(0, 40)}; expected 1 to ${most}, or -1 to -${most} counted from the end`;
  });
}
function list(value, check) {
  for (const part of value.split(",")) {
    const message = check(part);
    if (message !== void 0) return message;
  }
  return void 0;
}
function only(parts, name, allowed) {
  const frequency = parts.get("FREQ") ?? "";
  return allowed.includes(frequency) ? void 0 : `has ${name} with FREQ=${frequency}; it works with ${allowed.join(", ")}`;
}
function dayMessage(part, parts) {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
  if (!match || Number(match[1] ?? 1) === 0) {
    return `has BYDAY=${part.slice(0, 40)}; expected ${weekdays.join(", ")}, or 1SA and -1SA with FREQ=MONTHLY`;
  }
  if (match[1] === void 0 || ["MONTHLY", "YEARLY"].includes(parts.get("FREQ") ?? "")) return void 0;
  return `has BYDAY=${part} with FREQ=${parts.get("FREQ") ?? ""}; a numbered weekday needs FREQ=MONTHLY or YEARLY`;
}
function explicitTurn(shape) {
  const resolved = import_chunk_FX47GHAB.time.resolve(shape.start, shape.zone);
  if (!resolved || resolved.gap && shape.inGap === "skipped") return [];
  return turnAt(resolved.instant, padded(shape.start), shape.length);
}
function turnAt(start, local, length2) {
  const end = length2.endOf(start, local);
  return end > start ? [{ start, end, local, timed: false }] : [];
}
function extraTurn(extra, shape, expand) {
  const { zone } = shape;
  const start = extraStart(extra.start, shape);
  if (!start || start.gap) return [];
  const local = import_chunk_FX47GHAB.time.wall(start.instant, zone);
  const length2 = extraLength(extra, local, shape.length, shape);
  if (!length2) return [];
  const sameDay = (other) => import_chunk_FX47GHAB.time.wall(other, zone).slice(0, 10) === local.slice(0, 10);
  const near = expand?.(start.instant - import_chunk_AXZ3F66R.day, start.instant + import_chunk_AXZ3F66R.day) ?? [];
  const timed = near.some((other) => other !== start.instant && sameDay(other));
  return turnAt(start.instant, local, length2).map((turn) => ({ ...turn, timed }));
}
function extraStart(text, { zone, fields }) {
  const utc = isUtcTime(text) ? (0, import_chunk_AXZ3F66R.parseInstant)(text) : void 0;
  if (utc !== void 0) return { instant: utc, gap: false };
  return fields.local("add.start", text, zone);
}
function distinct(turns) {
  const days = /* @__PURE__ */ new Map();
  const byStart = new Map(turns.map((turn) => [turn.start, turn]));
  for (const { local } of byStart.values())
    days.set(local.slice(0, 10), (days.get(local.slice(0, 10)) ?? 0) + 1);
  return [...byStart.values()].map((turn) => ({
    ...turn,
    timed: turn.timed || (days.get(turn.local.slice(0, 10)) ?? 0) > 1,
    extra: true
  }));
}
function readExceptions(texts, zone, fields) {
  const dates = /* @__PURE__ */ new Set();
  const instants = /* @__PURE__ */ new Set();
  for (const text of texts) {
    const utc = isUtcTime(text) ? (0, import_chunk_AXZ3F66R.parseInstant)(text) : void 0;
    if (utc !== void 0) instants.add(utc);
    else if (/^\d{4}-\d\d-\d\d$/.test(text) && import_chunk_FX47GHAB.time.resolve(`${text}T12:00`, zone)) dates.add(text);
    else {
      const resolved = fields.local("except", text, zone);
      if (resolved) instants.add(resolved.instant);
    }
  }
  return { dates, instants };
}
function padded(local) {
  return local.length === 16 ? `${local}:00` : local;
}
var slack = 26 * import_chunk_AXZ3F66R.hour;
var mostExceptions = 1e3;
function planWindow(rule, zone, fields) {
  const first = fields.local("start", rule.start, zone);
  if (!first) return null;
  const length2 = windowLength(rule, zone, fields);
  if (!length2) return null;
  if (length2.nominal > import_chunk_AXZ3F66R.day && rule.long !== true) {
    fields.fault("is open for more than 24 hours; add long: true if that is meant.");
  }
  if (length2.nominal > 366 * import_chunk_AXZ3F66R.day)
    fields.fault("is open for more than a year; leave the class out of the policy instead.");
  if (rule.notice !== void 0) fields.duration("notice", rule.notice);
  checkCapacity(rule, fields);
  const { start, rrule, except } = rule;
  return planned({ zone, fields, length: length2, start, rrule, except, inGap: "skipped" }, rule.add ?? []);
}
function planFreeze(rule, zone, fields) {
  const first = fields.local("from", rule.from, zone);
  if (!first) return null;
  const length2 = freezeLength(rule, first.instant, zone, fields);
  if (!length2) return null;
  const shape = {
    zone,
    fields,
    start: rule.from,
    rrule: rule.rrule,
    except: rule.exdates,
    inGap: "after the jump"
  };
  if (length2 !== "endless") return planned({ ...shape, length: length2 }, []);
  if (rule.rrule !== void 0)
    return fields.fault("repeats, but has no end; add to: with the end of the first one.");
  const turn = { start: first.instant, end: null, local: padded(rule.from), timed: false, extra: false };
  return { plan: { ...emptyPlan(zone), explicit: [turn] }, gaps: () => [] };
}
function planned(shape, add) {
  const { zone, fields, length: length2, start } = shape;
  const rule = recurrence(shape);
  if (rule === "faulty") return null;
  if ((shape.except?.length ?? 0) + add.length > mostExceptions) {
    return fields.fault(
      `has more than ${mostExceptions} exceptions and additions; start a new window instead.`
    );
  }
  const exceptions = readExceptions(shape.except ?? [], zone, fields);
  const written = rule ? [] : explicitTurn(shape);
  const extras = add.flatMap((extra) => extraTurn(extra, shape, rule?.starts));
  const plan = {
    ...emptyPlan(zone),
    expand: rule?.starts,
    timed: rule?.timed ?? false,
    endOf: length2.endOf,
    longest: length2.nominal + slack,
    explicit: [...written.map((turn) => ({ ...turn, extra: false })), ...distinct(extras)],
    exceptDates: exceptions.dates,
    exceptInstants: exceptions.instants
  };
  const gaps = (from, to) => {
    const walls = rule?.walls(from - import_chunk_AXZ3F66R.day, to + import_chunk_AXZ3F66R.day) ?? [];
    const locals = rule ? walls.map((wall) => import_chunk_FX47GHAB.time.wall(wall, "UTC")) : [padded(start)];
    return locals.flatMap((local) => gapAt(local, zone)).filter(({ at: at2 }) => at2 >= from && at2 < to);
  };
  return { plan, gaps };
}
function emptyPlan(zone) {
  return {
    zone,
    expand: void 0,
    timed: false,
    endOf: (start) => start,
    longest: 0,
    explicit: [],
    exceptDates: /* @__PURE__ */ new Set(),
    exceptInstants: /* @__PURE__ */ new Set()
  };
}
function recurrence(shape) {
  const { rrule, fields, start, zone } = shape;
  if (rrule === void 0) return void 0;
  const shown = `rrule "${rrule.slice(0, 80)}"`;
  const faulty = (why) => {
    fields.fault(`${shown} ${why}.`);
    return "faulty";
  };
  const read = readRecurrence(rrule);
  if ("message" in read) return faulty(read.message);
  const series = import_chunk_FX47GHAB.time.recurrence(read.rrule, start, zone);
  if (!series) return faulty(`begins at ${start}, which is no date`);
  return { ...series, timed: /BYHOUR=\d+,|BYMINUTE=\d+,/.test(read.rrule) };
}
function checkCapacity({ capacity }, fields) {
  for (const [name, limit] of Object.entries(capacity ?? {})) {
    if (limit === void 0 || Number.isInteger(limit) && limit >= 0) continue;
    fields.fault(`capacity.${name} must be a whole number of 0 or more.`);
  }
}
function gapAt(local, zone) {
  const resolved = import_chunk_FX47GHAB.time.resolve(local, zone);
  if (!resolved || !resolved.gap && !resolved.twice) return [];
  return [{ local, kind: resolved.gap ? "gap" : "twice", at: resolved.instant }];
}
var maxRules = 1e3;
function compileCalendar(sources, options = {}) {
  const faults = [...options.faults ?? []];
  const advice = [];
  const collect = (fields) => {
    faults.push(...fields.faults);
    advice.push(...fields.advice);
  };
  const rules = (kind) => sources.flatMap(
    (source) => kind.of(source).flatMap((rule) => {
      const fields = fieldsOf(`${kind.name} "${rule.id}"`, rule.location ?? source.location);
      const compiled = compileRule(kind, rule, source, fields);
      collect(fields);
      return compiled ? [compiled] : [];
    })
  );
  const size = sources.reduce(
    (sum, { windows, freezes, advisories }) => sum + windows.length + freezes.length + advisories.length,
    0
  );
  if (size > maxRules)
    faults.push({
      code: "GV200",
      message: `The calendar has ${size} rules; at most ${maxRules} are supported.`
    });
  const usable = size <= maxRules;
  faults.push(...duplicates(sources));
  return {
    time: import_chunk_FX47GHAB.time,
    regionMode: options.regionMode ?? "first-stage",
    windows: usable ? rules(windowKind) : [],
    freezes: usable ? rules(freezeKind) : [],
    advisories: usable ? rules(advisoryKind) : [],
    faults,
    unread: options.unread ?? [],
    advice,
    copies: sources.flatMap(({ id, copy }) => copy ? [{ ...copy, calendar: id }] : [])
  };
}
var windowKind = { name: "Window", of: ({ windows }) => windows, plan: planWindow };
var freezeKind = { name: "Freeze", of: ({ freezes }) => freezes, plan: planFreeze };
var advisoryKind = {
  name: "Advisory",
  of: ({ advisories }) => advisories,
  plan: (rule, zone, fields) => rule.to === void 0 && rule.duration === void 0 ? fields.fault("has no end; add to: 2026-01-31T18:00 (wall time) or duration: PT9H (elapsed).") : planFreeze(rule, zone, fields)
};
function compileRule(kind, rule, source, fields) {
  checkScope(rule, fields);
  const zone = fields.zone(rule.timezone, source.timezone);
  if (zone === null) return void 0;
  const planned2 = kind.plan(rule, zone, fields);
  if (!planned2 || fields.faults.length > 0) return void 0;
  const globs = rule.contracts;
  return {
    rule,
    calendar: source.id,
    zone,
    series: (0, import_chunk_DG2H7IXL.seriesOf)(planned2.plan, import_chunk_FX47GHAB.time),
    gaps: planned2.gaps,
    concerns: (contract, contractId) => !globs || globs.some((glob) => (0, import_chunk_2U3Y2XJN.contractMatches)(glob, contract, contractId))
  };
}
function checkScope(rule, fields) {
  if (!/^[^\s@\p{Cc}][^@\p{Cc}]{0,199}$/u.test(rule.id)) {
    fields.fault(`the id must be 1 to 200 characters without "@"; it is what requests refer to.`);
  }
  fields.filled("contracts", rule.contracts);
  fields.filled("regions", rule.regions);
  fields.filled("teams", rule.teams);
  if ("allow" in rule) fields.filled("allow", rule.allow);
  if ("deny" in rule) fields.filled("deny", rule.deny);
  const long = rule.contracts?.find((glob) => glob === "" || glob.length > 300);
  if (long !== void 0) fields.fault(`contracts has a glob that is empty or longer than 300 characters.`);
}
function duplicates(sources) {
  const seen = /* @__PURE__ */ new Map();
  const rules = sources.flatMap(({ id, windows, freezes, advisories }) => [
    ...windows.map((rule) => ({ rule, key: `window ${rule.id}`, id })),
    ...freezes.map((rule) => ({ rule, key: `freeze ${rule.id}`, id })),
    ...advisories.map((rule) => ({ rule, key: `advisory ${rule.id}`, id }))
  ]);
  return rules.flatMap(({ rule, key, id }) => {
    const first = seen.get(key);
    seen.set(key, first ?? id);
    if (first === void 0) return [];
    const message = `There are two ${key.replace(" ", "s with the id ")}, in ${first} and ${id}; rename one.`;
    return [{ code: "GV200", message, ...rule.location && { location: rule.location } }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileCalendar,
  duplicates
});
