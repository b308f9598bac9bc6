import type { PartialLocation } from "../../model/location.js";
import { type IcsEvent, parseIcs, property, textOf } from "./events.js";
import { type Deviations, deviationsOf, isCancelled, isUncertain, recurrenceText } from "./recurrence.js";
import { eventDuration, eventFault, type IcsReading, momentOf } from "./times.js";
import { time } from "../time/time.js";
import type { AdvisoryRule, CalendarFault, CalendarSource, FreezeRule, WindowRule } from "../rules/types.js";

type Kind = "window" | "freeze" | "advisory";

export interface IcsOptions {
  /** Names the calendar in messages: its path or URL. */
  readonly id: string;
  readonly file: string;
  /** The kind of its events; absent: the CATEGORIES of each event (WINDOW, FREEZE or ADVISORY). */
  readonly kind?: Kind;
  /** For all-day events and for times without a zone; these are faults without it. */
  readonly timezone?: string;
  /** The settings that an .ics file has no property for: scope, classes, capacity, notice. */
  readonly window?: Partial<Omit<WindowRule, "id" | "start" | "location">>;
  readonly freeze?: Partial<Omit<FreezeRule, "id" | "from" | "location">>;
}

/** Reads an iCalendar file as windows and freezes. With any fault the whole calendar must count as closed. */
export async function readIcs(
  text: string,
  options: IcsOptions,
): Promise<{ readonly source: CalendarSource; readonly faults: readonly CalendarFault[] }> {
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
  const reading: IcsReading = { parsed, file: options.file, timezone: options.timezone, time, faults: [] };
  const masters = parsed.events.filter((event) => !property(event, "recurrence-id"));
  const moved = movedByUid(parsed.events);
  const uids = new Set(masters.map((event) => textOf(event, "uid")));
  const orphans = parsed.events.filter(
    (event) => property(event, "recurrence-id") && !uids.has(textOf(event, "uid")),
  );
  const rules = [
    ...masters.flatMap((event) => rulesOf(reading, options, event, moved.get(textOf(event, "uid")) ?? [])),
    ...orphans.flatMap((event) => rulesOf(reading, options, event, [])),
  ];
  return {
    source: {
      ...empty,
      windows: rules.flatMap(({ window }) => (window ? [window] : [])),
      freezes: rules.flatMap(({ freeze }) => (freeze ? [freeze] : [])),
      advisories: rules.flatMap(({ advisory }) => (advisory ? [advisory] : [])),
    },
    faults: reading.faults,
  };
}

interface Rule {
  readonly window?: WindowRule;
  readonly freeze?: FreezeRule;
  readonly advisory?: AdvisoryRule;
}

/** An event in our own words. */
interface Event extends Deviations {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly start: string;
  readonly duration: string;
  readonly rrule: string | undefined;
  readonly location: PartialLocation;
}

function kindOf(reading: IcsReading, event: IcsEvent, kind: Kind | undefined): Kind | null {
  if (kind) return kind;
  const categories = event.properties
    .filter(({ name }) => name === "categories")
    .flatMap(({ values }) => values)
    .map((value) => String(value).trim().toLowerCase());
  const category = (["freeze", "window", "advisory"] as const).find((name) => categories.includes(name));
  const message =
    "is neither a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.";
  return category ?? eventFault(reading, event, message);
}

function rulesOf(
  reading: IcsReading,
  options: IcsOptions,
  event: IcsEvent,
  moved: readonly IcsEvent[],
): readonly Rule[] {
  if (isCancelled(event)) return [];
  const kind = kindOf(reading, event, options.kind);
  // What is not agreed yet, or marked as free time, opens nothing; a freeze that may come holds.
  if (kind === "window" && isUncertain(event)) return [];
  const read = kind && eventOf(reading, event, moved, kind);
  if (!kind || !read) return [];
  return kind === "window" ? [{ window: windowOf(read, options) }] : spans(kind, read, options);
}

function eventOf(reading: IcsReading, event: IcsEvent, moved: readonly IcsEvent[], kind: Kind): Event | null {
  const line = property(event, "dtstart");
  if (!line) return eventFault(reading, event, "has no DTSTART.");
  const start = momentOf(reading, event, line);
  const duration = start && eventDuration(reading, event, start, kind !== "window");
  if (!start || duration === null) return null;
  if (event.properties.filter(({ name }) => name === "rrule").length > 1) {
    return eventFault(reading, event, "has two RRULEs; split it into two events.");
  }
  if (property(event, "exrule"))
    return eventFault(reading, event, "has an EXRULE, which RFC 5545 no longer has; write EXDATE instead.");
  return {
    id: idOf(event),
    title: textOf(event, "summary"),
    zone: start.zone,
    start: start.local,
    duration,
    rrule: recurrenceText(event, start.zone, reading.time),
    ...deviationsOf(reading, event, moved, {
      zone: start.zone,
      duration,
      holds: kind !== "window",
      happens: (other) => !isCancelled(other) && (kind !== "window" || !isUncertain(other)),
    }),
    location: { file: reading.file, line: event.line },
  };
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
    const siblings = moved.get(uid);
    if (siblings) siblings.push(event);
    else moved.set(uid, [event]);
  }
  return moved;
}

/** Ids may not contain "@", which separates a window from its day. */
function idOf(event: IcsEvent): string {
  const uid = textOf(event, "uid") || `event-at-line-${event.line}`;
  const moved = property(event, "recurrence-id")?.values[0];
  const id = typeof moved === "string" ? `${uid}:${moved}` : uid;
  return id.replace(/@/g, "(at)").replace(/\s/g, "-").slice(0, 200);
}
