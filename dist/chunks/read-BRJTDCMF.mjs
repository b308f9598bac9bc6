import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  mapZone,
  time
} from "./chunk-GQ4LCZOH.mjs";
import {
  isoInstant
} from "./chunk-LE55KGUM.mjs";
import "./chunk-HCSD3VCU.mjs";
import {
  minute
} from "./chunk-JUCB523D.mjs";
import "./chunk-A6FY4VKG.mjs";

// src/calendar/ics/events.ts
var maxBytes = 5e6;
var maxEvents = 5e3;
async function parseIcs(text) {
  if (text.length > maxBytes) return { message: "is larger than 5 MB; export only the windows and freezes" };
  const { default: library } = await import("./ical-RDREPFM7.mjs");
  const parsed = parseSafely(library, text);
  if (typeof parsed === "string") return { message: parsed };
  const components = topLevel(parsed).flatMap(([name, , children]) => name === "vcalendar" ? children : []);
  const events = components.filter(([name]) => name === "vevent");
  if (topLevel(parsed).length === 0) return { message: "holds no calendar; expected BEGIN:VCALENDAR" };
  if (events.length > maxEvents)
    return { message: `has ${events.length} events; at most ${maxEvents} are supported` };
  const lines = text.split(/\r?\n/).flatMap((line, index) => /^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []);
  return {
    events: events.map(([, properties], index) => ({ line: lines[index] ?? 1, properties })),
    locations: new Map(components.flatMap(zoneLocation))
  };
}
function property(event, name) {
  return event.properties.find((each) => each.name === name);
}
function textOf(event, name) {
  const value = property(event, name)?.values[0];
  return typeof value === "string" ? value : "";
}
function parseSafely(library, text) {
  try {
    return library.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : "unreadable";
    return `is not an iCalendar file: ${why}`;
  }
}
function topLevel(parsed) {
  if (!Array.isArray(parsed)) return [];
  const several = parsed.length > 0 && Array.isArray(parsed[0]);
  return (several ? parsed : [parsed]).flatMap((each) => component(each, 0));
}
function component(value, depth) {
  if (!Array.isArray(value) || depth > 4) return [];
  const [name, properties, children] = value;
  if (typeof name !== "string") return [];
  return [
    [
      name,
      list(properties).flatMap(propertyOf),
      list(children).flatMap((each) => component(each, depth + 1))
    ]
  ];
}
function propertyOf(value) {
  const [name, parameters, type, ...values] = list(value);
  if (typeof name !== "string" || typeof type !== "string") return [];
  const parameter = (wanted) => {
    const value2 = Object.entries(parameters ?? {}).find(([key]) => key === wanted)?.[1];
    return typeof value2 === "string" ? value2 : void 0;
  };
  return [{ name, tzid: parameter("tzid"), range: parameter("range"), type, values }];
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function zoneLocation([name, properties]) {
  if (name !== "vtimezone") return [];
  const value = (wanted) => properties.find((property2) => property2.name === wanted)?.values[0];
  const tzid = value("tzid");
  const location = value("x-lic-location");
  return typeof tzid === "string" && typeof location === "string" ? [[tzid, location]] : [];
}

// src/calendar/ics/times.ts
function eventFault(reading, event, message, code = "GV200") {
  const name = textOf(event, "summary") || textOf(event, "uid");
  const location = { file: reading.file, line: event.line };
  reading.faults.push({ code, message: `Event "${name.slice(0, 80)}": ${message}`, location });
  return null;
}
function momentOf(reading, event, property2, value = property2.values[0]) {
  const text = typeof value === "string" ? value : "";
  const zone = text.endsWith("Z") ? "UTC" : zoneOf(reading, event, property2);
  if (zone === null) return null;
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(text);
  const local = dateOnly ? `${text}T00:00:00` : text.replace(/Z$/, "");
  const real = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local);
  const resolved = real ? reading.time.resolve(local, zone) : void 0;
  if (resolved) return { instant: resolved.instant, local, zone, dateOnly };
  return eventFault(reading, event, `${property2.name.toUpperCase()} "${text.slice(0, 40)}" is not a time.`);
}
function eventDuration(reading, event, start) {
  const duration = property(event, "duration")?.values[0];
  if (typeof duration === "string") return duration;
  const end = property(event, "dtend");
  if (!end) return start.dateOnly ? "P1D" : eventFault(reading, event, "has no DTEND and no DURATION.");
  const until = momentOf(reading, event, end);
  if (!until) return null;
  if (until.instant <= start.instant) return eventFault(reading, event, "does not end after it starts.");
  if (start.dateOnly && until.dateOnly) return `P${reading.time.daysBetween(start.local, until.local)}D`;
  return elapsedText(start.instant, until.instant);
}
function elapsedText(from, to) {
  return `PT${Math.round((to - from) / minute)}M`;
}
function zoneOf(reading, event, { tzid }) {
  if (tzid === void 0) {
    const message2 = "has a time without a zone; say timezone: for this .ics source.";
    return reading.timezone ?? eventFault(reading, event, message2, "GV201");
  }
  const located = reading.parsed.locations.get(tzid);
  const zone = mapZone(tzid) ?? (located === void 0 ? void 0 : mapZone(located));
  if (zone !== void 0) return zone;
  const message = `is in the zone "${tzid.slice(0, 60)}", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`;
  return eventFault(reading, event, message, "GV201");
}

// src/calendar/ics/recurrence.ts
function deviationsOf(reading, event, moved, zone, duration) {
  const overrides = moved.flatMap((each) => overrideOf(reading, each, duration) ?? []);
  return {
    except: [...exceptions(reading, event, zone), ...overrides.flatMap(({ except }) => except)],
    add: [...additions(reading, event, duration), ...overrides.flatMap(({ add }) => add)]
  };
}
function isCancelled(event) {
  const status = property(event, "status")?.values[0];
  return typeof status === "string" && status.toUpperCase() === "CANCELLED";
}
function recurrenceText(event, zone, time2) {
  const value = property(event, "rrule")?.values[0];
  if (typeof value !== "object" || value === null) return void 0;
  const parts = Object.entries(value).map(([key, part]) => {
    if (key === "until") return `UNTIL=${untilText(String(part), zone, time2)}`;
    if (key === "wkst") return `WKST=${weekdayName(part)}`;
    return `${key.toUpperCase()}=${(Array.isArray(part) ? part : [part]).join(",")}`;
  });
  return parts.join(";");
}
function exceptions(reading, event, zone) {
  return valuesOf(event, "exdate").flatMap(([property2, value]) => {
    if (property2.type === "date" && typeof value === "string") return [value];
    const at = momentOf(reading, event, property2, value);
    if (!at) return [];
    return at.zone === zone && zone !== "UTC" ? [at.local] : [isoInstant(at.instant)];
  });
}
function additions(reading, event, duration) {
  return valuesOf(event, "rdate").flatMap(([property2, value]) => {
    const [start, length] = Array.isArray(value) ? value : [value, void 0];
    const at = momentOf(reading, event, property2, start);
    if (!at) return [];
    const own = typeof length === "string" ? periodLength(reading, event, property2, at, length) : duration;
    return own === null ? [] : [{ start: isoInstant(at.instant), duration: own }];
  });
}
function periodLength(reading, event, property2, from, length) {
  if (length.startsWith("P")) return length;
  const to = momentOf(reading, event, property2, length);
  return to && elapsedText(from.instant, to.instant);
}
function overrideOf(reading, event, inherited) {
  const id = property(event, "recurrence-id");
  const replaced = id ? momentOf(reading, event, id) : null;
  if (!id || !replaced) return null;
  if (id.range !== void 0) {
    return eventFault(reading, event, "moves all later occurrences at once (RANGE), which is not supported.");
  }
  const except = [id.type === "date" ? replaced.local.slice(0, 10) : isoInstant(replaced.instant)];
  if (isCancelled(event)) return { except, add: [] };
  const start = property(event, "dtstart");
  const at = start ? momentOf(reading, event, start) : replaced;
  if (!at) return null;
  const own = property(event, "dtend") ?? property(event, "duration");
  const duration = own ? eventDuration(reading, event, at) : inherited;
  return duration === null ? null : { except, add: [{ start: isoInstant(at.instant), duration }] };
}
function valuesOf(event, name) {
  return event.properties.filter((property2) => property2.name === name).flatMap((found) => found.values.map((value) => [found, value]));
}
function weekdayName(value) {
  return ["", "SU", "MO", "TU", "WE", "TH", "FR", "SA"][Number(value)] ?? String(value);
}
function untilText(text, zone, time2) {
  const local = text.length === 10 ? `${text}T23:59:59` : text.replace(/Z$/, "");
  const at = time2.resolve(local, text.endsWith("Z") ? "UTC" : zone);
  return at ? isoInstant(at.instant).replace(/[-:]/g, "") : text;
}

// src/calendar/ics/read.ts
async function readIcs(text, options) {
  const parsed = await parseIcs(text);
  const empty = {
    id: options.id,
    windows: [],
    freezes: [],
    advisories: [],
    location: { file: options.file }
  };
  if ("message" in parsed) {
    const fault = {
      code: "GV200",
      message: `${options.file} ${parsed.message}.`,
      location: { file: options.file }
    };
    return { source: empty, faults: [fault] };
  }
  const reading = { parsed, file: options.file, timezone: options.timezone, time, faults: [] };
  const masters = parsed.events.filter((event) => !property(event, "recurrence-id"));
  const moved = movedByUid(parsed.events);
  const uids = new Set(masters.map((event) => textOf(event, "uid")));
  const orphans = parsed.events.filter(
    (event) => property(event, "recurrence-id") && !uids.has(textOf(event, "uid"))
  );
  const rules = [
    ...masters.flatMap((event) => rulesOf(reading, options, event, moved.get(textOf(event, "uid")) ?? [])),
    ...orphans.flatMap((event) => rulesOf(reading, options, event, []))
  ];
  return {
    source: {
      ...empty,
      windows: rules.flatMap(({ window }) => window ? [window] : []),
      freezes: rules.flatMap(({ freeze }) => freeze ? [freeze] : []),
      advisories: rules.flatMap(({ advisory }) => advisory ? [advisory] : [])
    },
    faults: reading.faults
  };
}
function kindOf(reading, event, kind) {
  if (kind) return kind;
  const categories = event.properties.filter(({ name }) => name === "categories").flatMap(({ values }) => values).map((value) => String(value).trim().toLowerCase());
  const named = ["freeze", "window", "advisory"].find((name) => categories.includes(name));
  const message = "is neither a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.";
  return named ?? eventFault(reading, event, message);
}
function rulesOf(reading, options, event, moved) {
  if (isCancelled(event)) return [];
  const kind = kindOf(reading, event, options.kind);
  const read = kind && eventOf(reading, event, moved);
  if (!kind || !read) return [];
  return kind === "window" ? [{ window: windowOf(read, options) }] : spans(kind, read, options);
}
function eventOf(reading, event, moved) {
  const line = property(event, "dtstart");
  if (!line) return eventFault(reading, event, "has no DTSTART.");
  const start = momentOf(reading, event, line);
  const duration = start && eventDuration(reading, event, start);
  if (!start || duration === null) return null;
  if (event.properties.filter(({ name }) => name === "rrule").length > 1) {
    return eventFault(reading, event, "has two RRULEs; split it into two events.");
  }
  return {
    id: idOf(event),
    title: textOf(event, "summary"),
    zone: start.zone,
    start: start.local,
    duration,
    rrule: recurrenceText(event, start.zone, reading.time),
    ...deviationsOf(reading, event, moved, start.zone, duration),
    location: { file: reading.file, line: event.line }
  };
}
function windowOf(event, { window }) {
  const { id, title, zone, start, duration, rrule, except, add, location } = event;
  return {
    long: true,
    ...window,
    id,
    timezone: zone,
    start,
    duration,
    ...title !== "" && { title },
    ...rrule !== void 0 && { rrule },
    ...except.length > 0 && { except },
    ...add.length > 0 && { add },
    location
  };
}
function spans(kind, event, { freeze }) {
  const { id, title, zone, start, duration, rrule, except, add, location } = event;
  const base = { ...kind === "freeze" && freeze, location, ...title !== "" && { title } };
  const first = {
    ...base,
    id,
    timezone: zone,
    from: start,
    duration,
    ...rrule !== void 0 && { rrule },
    ...except.length > 0 && { exdates: except }
  };
  const others = add.map((extra, index) => ({
    ...base,
    id: `${id}+${index + 1}`,
    timezone: "UTC",
    from: extra.start.replace(/Z$/, ""),
    duration: extra.duration ?? duration
  }));
  return [first, ...others].map((rule) => kind === "freeze" ? { freeze: rule } : { advisory: rule });
}
function movedByUid(events) {
  const moved = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (!property(event, "recurrence-id")) continue;
    const uid = textOf(event, "uid");
    const siblings = moved.get(uid);
    if (siblings) siblings.push(event);
    else moved.set(uid, [event]);
  }
  return moved;
}
function idOf(event) {
  const uid = textOf(event, "uid") || `event-at-line-${event.line}`;
  const moved = property(event, "recurrence-id")?.values[0];
  const id = typeof moved === "string" ? `${uid}:${moved}` : uid;
  return id.replace(/@/g, "(at)").replace(/\s/g, "-").slice(0, 200);
}
export {
  readIcs
};
