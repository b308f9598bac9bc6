import type { Instant } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import type { IcsEvent, IcsFile, IcsProperty } from "./ics-events.js";
import { parseIcs, property, textOf } from "./ics-events.js";
import { isoInstant } from "./instants.js";
import type { Time } from "./time.js";
import { loadTime } from "./time.js";
import type {
  AdvisoryRule,
  CalendarFault,
  CalendarSource,
  ExtraOccurrence,
  FreezeRule,
  WindowRule,
} from "./types.js";
import { mapZone } from "./zones.js";

type Kind = "window" | "freeze" | "advisory";

export interface IcsOptions {
  /** Names the calendar in messages: its path or URL. */
  readonly id: string;
  readonly file: string;
  /** What its events are; absent: each event says so in CATEGORIES (WINDOW, FREEZE or ADVISORY). */
  readonly kind?: Kind;
  /** For all-day events and for times without a zone; these are faults without it. */
  readonly timezone?: string;
  /** What an .ics file cannot say: scope, classes, capacity, notice. */
  readonly window?: Partial<Omit<WindowRule, "id" | "start" | "location">>;
  readonly freeze?: Partial<Omit<FreezeRule, "id" | "from" | "location">>;
}

/** Reads an iCalendar file as windows and freezes. With any fault the whole calendar must count as closed. */
export async function readIcs(
  text: string,
  options: IcsOptions,
): Promise<{ readonly source: CalendarSource; readonly faults: readonly CalendarFault[] }> {
  const time = await loadTime();
  const parsed = await parseIcs(text);
  const empty = {
    id: options.id,
    windows: [],
    freezes: [],
    advisories: [],
    location: { file: options.file },
  };
  if ("message" in parsed) {
    const fault = {
      code: "GV200",
      message: `${options.file} ${parsed.message}.`,
      location: { file: options.file },
    };
    return { source: empty, faults: [fault] };
  }
  const reader = readerOf(parsed, options, time);
  const masters = parsed.events.filter((event) => !property(event, "recurrence-id"));
  const moved = movedByUid(parsed.events);
  const uids = new Set(masters.map((event) => textOf(event, "uid")));
  const orphans = parsed.events.filter(
    (event) => property(event, "recurrence-id") && !uids.has(textOf(event, "uid")),
  );
  const rules = [
    ...masters.flatMap((event) => reader.rulesOf(event, moved.get(textOf(event, "uid")) ?? [])),
    ...orphans.flatMap((event) => reader.rulesOf(event, [])),
  ];
  return {
    source: {
      ...empty,
      windows: rules.flatMap(({ window }) => (window ? [window] : [])),
      freezes: rules.flatMap(({ freeze }) => (freeze ? [freeze] : [])),
      advisories: rules.flatMap(({ advisory }) => (advisory ? [advisory] : [])),
    },
    faults: reader.faults,
  };
}

interface Rule {
  readonly window?: WindowRule;
  readonly freeze?: FreezeRule;
  readonly advisory?: AdvisoryRule;
}

/** An event in our own words. */
interface Event {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly start: string;
  readonly duration: string;
  readonly rrule: string | undefined;
  readonly except: readonly string[];
  readonly add: readonly ExtraOccurrence[];
  readonly location: PartialLocation;
}

interface Moment {
  readonly instant: Instant;
  /** Local in `zone`, without seconds fraction. */
  readonly local: string;
  readonly zone: string;
  readonly dateOnly: boolean;
}

function readerOf(file: IcsFile, options: IcsOptions, time: Time) {
  const faults: CalendarFault[] = [];

  const fault = (event: IcsEvent, message: string, code = "GV200"): null => {
    const name = textOf(event, "summary") || textOf(event, "uid");
    const location = { file: options.file, line: event.line };
    faults.push({ code, message: `Event "${name.slice(0, 80)}": ${message}`, location });
    return null;
  };

  const zoneOf = (event: IcsEvent, { tzid }: IcsProperty): string | null => {
    if (tzid === undefined) {
      if (options.timezone !== undefined) return options.timezone;
      return fault(event, "has a time without a zone; say timezone: for this .ics source.", "GV201");
    }
    const located = file.locations.get(tzid);
    const zone = mapZone(tzid) ?? (located === undefined ? undefined : mapZone(located));
    if (zone !== undefined) return zone;
    return fault(
      event,
      `is in the zone "${tzid.slice(0, 60)}", which is no IANA or Outlook name; export it with one, like Europe/Berlin.`,
      "GV201",
    );
  };

  const moment = (event: IcsEvent, found: IcsProperty, value: unknown): Moment | null => {
    const text = typeof value === "string" ? value : "";
    const zone = text.endsWith("Z") ? "UTC" : zoneOf(event, found);
    if (zone === null) return null;
    const dateOnly = /^\d{4}-\d\d-\d\d$/.test(text);
    const local = dateOnly ? `${text}T00:00:00` : text.replace(/Z$/, "");
    const resolved = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local) ? time.resolve(local, zone) : undefined;
    if (resolved) return { instant: resolved.instant, local, zone, dateOnly };
    return fault(event, `${found.name.toUpperCase()} "${text.slice(0, 40)}" is not a time.`);
  };

  const durationOf = (event: IcsEvent, start: Moment): string | null => {
    const duration = property(event, "duration")?.values[0];
    if (typeof duration === "string") return duration;
    const end = property(event, "dtend");
    if (!end) return start.dateOnly ? "P1D" : fault(event, "has no DTEND and no DURATION.");
    const until = moment(event, end, end.values[0]);
    if (!until) return null;
    if (until.instant <= start.instant) return fault(event, "does not end after it starts.");
    if (start.dateOnly && until.dateOnly) return `P${time.daysBetween(start.local, until.local)}D`;
    return `PT${Math.round((until.instant - start.instant) / 60_000)}M`;
  };

  const eventOf = (event: IcsEvent, moved: readonly IcsEvent[]): Event | null => {
    const found = property(event, "dtstart");
    if (!found) return fault(event, "has no DTSTART.");
    const start = moment(event, found, found.values[0]);
    if (!start) return null;
    const duration = durationOf(event, start);
    if (duration === null) return null;
    if (event.properties.filter(({ name }) => name === "rrule").length > 1) {
      return fault(event, "has two RRULEs; split it into two events.");
    }
    const overrides = moved.map((each) => overrideOf(each, duration));
    const recurrenceId = property(event, "recurrence-id")?.values[0];
    return {
      id: idOf(event, typeof recurrenceId === "string" ? recurrenceId : undefined),
      title: textOf(event, "summary"),
      zone: start.zone,
      start: start.local,
      duration,
      rrule: recurText(property(event, "rrule")?.values[0], start.zone, time),
      except: [...exceptions(event, start.zone), ...overrides.flatMap((each) => each?.except ?? [])],
      add: [...additions(event, duration), ...overrides.flatMap((each) => each?.add ?? [])],
      location: { file: options.file, line: event.line },
    };
  };

  const exceptions = (event: IcsEvent, zone: string): readonly string[] =>
    valuesOf(event, "exdate").flatMap(([found, value]) => {
      if (found.type === "date" && typeof value === "string") return [value];
      const at = moment(event, found, value);
      if (!at) return [];
      return at.zone === zone && zone !== "UTC" ? [at.local] : [isoInstant(at.instant)];
    });

  const additions = (event: IcsEvent, duration: string): readonly ExtraOccurrence[] =>
    valuesOf(event, "rdate").flatMap(([found, value]) => {
      const [start, length] = Array.isArray(value) ? (value as unknown[]) : [value, undefined];
      const at = moment(event, found, start);
      if (!at) return [];
      const own = typeof length === "string" ? periodLength(event, found, at, length) : duration;
      return own === null ? [] : [{ start: isoInstant(at.instant), duration: own }];
    });

  const periodLength = (event: IcsEvent, found: IcsProperty, from: Moment, length: string): string | null => {
    if (length.startsWith("P")) return length;
    const to = moment(event, found, length);
    return to && `PT${Math.round((to.instant - from.instant) / 60_000)}M`;
  };

  const overrideOf = (event: IcsEvent, inherited: string): Pick<Event, "except" | "add"> | null => {
    const id = property(event, "recurrence-id");
    const replaced = id ? moment(event, id, id.values[0]) : null;
    if (!id || !replaced) return null;
    if (id.values.length !== 1)
      return fault(event, "moves several occurrences at once, which is not supported.");
    const except = id.type === "date" ? [replaced.local.slice(0, 10)] : [isoInstant(replaced.instant)];
    if (isCancelled(event)) return { except, add: [] };
    const start = property(event, "dtstart");
    const at = start ? moment(event, start, start.values[0]) : replaced;
    if (!at) return null;
    const own = property(event, "dtend") ?? property(event, "duration");
    const duration = own ? durationOf(event, at) : inherited;
    return duration === null ? null : { except, add: [{ start: isoInstant(at.instant), duration }] };
  };

  const kindOf = (event: IcsEvent): Kind | null => {
    if (options.kind) return options.kind;
    const said = event.properties
      .filter(({ name }) => name === "categories")
      .flatMap(({ values }) => values)
      .map((value) => String(value).trim().toLowerCase());
    const kind = (["freeze", "window", "advisory"] as const).find((each) => said.includes(each));
    return (
      kind ??
      fault(
        event,
        "is neither a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.",
      )
    );
  };

  const rulesOf = (event: IcsEvent, moved: readonly IcsEvent[]): readonly Rule[] => {
    if (isCancelled(event)) return [];
    const kind = kindOf(event);
    const read = kind && eventOf(event, moved);
    if (!kind || !read) return [];
    return kind === "window" ? [{ window: windowOf(read, options) }] : spans(kind, read, options);
  };

  return { faults: faults as readonly CalendarFault[], rulesOf };
}

function windowOf(event: Event, { window }: IcsOptions): WindowRule {
  const { id, title, zone, start, duration, rrule, except, add, location } = event;
  return {
    long: true,
    ...window,
    id,
    timezone: zone,
    start,
    duration,
    ...(title !== "" && { title }),
    ...(rrule !== undefined && { rrule }),
    ...(except.length > 0 && { except }),
    ...(add.length > 0 && { add }),
    location,
  };
}

/** A freeze has no additions of its own: each becomes a freeze beside it. */
function spans(kind: "freeze" | "advisory", event: Event, { freeze }: IcsOptions): readonly Rule[] {
  const { id, title, zone, start, duration, rrule, except, add, location } = event;
  const base = { ...(kind === "freeze" && freeze), location, ...(title !== "" && { title }) };
  const first = {
    ...base,
    id,
    timezone: zone,
    from: start,
    duration,
    ...(rrule !== undefined && { rrule }),
    ...(except.length > 0 && { exdates: except }),
  };
  const others = add.map((extra, index) => ({
    ...base,
    id: `${id}+${index + 1}`,
    timezone: "UTC",
    from: extra.start.replace(/Z$/, ""),
    duration: extra.duration ?? duration,
  }));
  return [first, ...others].map((rule) => (kind === "freeze" ? { freeze: rule } : { advisory: rule }));
}

function movedByUid(events: readonly IcsEvent[]): ReadonlyMap<string, readonly IcsEvent[]> {
  const moved = new Map<string, IcsEvent[]>();
  for (const event of events) {
    if (!property(event, "recurrence-id")) continue;
    const uid = textOf(event, "uid");
    const known = moved.get(uid);
    if (known) known.push(event);
    else moved.set(uid, [event]);
  }
  return moved;
}

/** Ids may not hold "@", which parts a window from its day. */
function idOf(event: IcsEvent, recurrenceId: string | undefined): string {
  const uid = textOf(event, "uid") || `event-at-line-${event.line}`;
  const id = recurrenceId === undefined ? uid : `${uid}:${recurrenceId}`;
  return id.replace(/@/g, "(at)").replace(/\s/g, "-").slice(0, 200);
}

function isCancelled(event: IcsEvent): boolean {
  return textOf(event, "status").toUpperCase() === "CANCELLED";
}

function valuesOf(event: IcsEvent, name: string): readonly (readonly [IcsProperty, unknown])[] {
  return event.properties
    .filter((each) => each.name === name)
    .flatMap((found) => found.values.map((value) => [found, value] as const));
}

/** jCal's recur object as an RRULE; an UNTIL without Z is read in the event's zone. */
function recurText(value: unknown, zone: string, time: Time): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (key === "until") return `UNTIL=${untilText(String(part), zone, time)}`;
    if (key === "wkst") return `WKST=${weekdayName(part)}`;
    return `${key.toUpperCase()}=${(Array.isArray(part) ? part : [part]).join(",")}`;
  });
  return parts.join(";");
}

function weekdayName(value: unknown): string {
  return ["", "SU", "MO", "TU", "WE", "TH", "FR", "SA"][Number(value)] ?? String(value);
}

function untilText(text: string, zone: string, time: Time): string {
  const local = text.length === 10 ? `${text}T23:59:59` : text.replace(/Z$/, "");
  const at = time.resolve(local, text.endsWith("Z") ? "UTC" : zone);
  return at ? isoInstant(at.instant).replace(/[-:]/g, "") : text;
}
