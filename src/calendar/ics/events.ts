import type ICAL from "ical.js";

const maxBytes = 5_000_000;
const maxEvents = 5000;

/** One property of an event, as ical.js reads it, with the shape of jCal (RFC 7265). */
export interface IcsProperty {
  readonly name: string;
  readonly tzid: string | undefined;
  /** RANGE of a RECURRENCE-ID. */
  readonly range: string | undefined;
  /** "date", "date-time", "period", "duration", "recur", "text" … */
  readonly type: string;
  readonly values: readonly unknown[];
}

export interface IcsEvent {
  /** The line of its BEGIN:VEVENT, from 1. */
  readonly line: number;
  readonly properties: readonly IcsProperty[];
}

export interface IcsFile {
  readonly events: readonly IcsEvent[];
  /** The IANA name of a VTIMEZONE (X-LIC-LOCATION), by TZID. */
  readonly locations: ReadonlyMap<string, string>;
}

/** Parses an iCalendar file into its events; expansion is our own, because a parser's depends on its process zone. */
export async function parseIcs(written: string): Promise<IcsFile | { readonly message: string }> {
  const text = written.replace(/^\uFEFF/, "");
  if (text.length > maxBytes) return { message: "is larger than 5 MB; export only the windows and freezes" };
  const { default: library } = await import("ical.js");
  const parsed = parseSafely(library, text);
  if (typeof parsed === "string") return { message: parsed };
  const components = topLevel(parsed).flatMap(([name, , children]) => (name === "vcalendar" ? children : []));
  const events = components.filter(([name]) => name === "vevent");
  if (topLevel(parsed).length === 0) return { message: "holds no calendar; expected BEGIN:VCALENDAR" };
  if (events.length === 0)
    return { message: "holds no event, so it says nothing; leave it out, or export its windows and freezes" };
  if (events.length > maxEvents)
    return { message: `has ${events.length} events; at most ${maxEvents} are supported` };
  const lines = text
    .split(/\r?\n/)
    .flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));
  return {
    events: events.map(([, properties], index) => ({ line: lines[index] ?? 1, properties })),
    locations: new Map(components.flatMap(zoneLocation)),
  };
}

/** The first property of a name. */
export function property(event: IcsEvent, name: string): IcsProperty | undefined {
  return event.properties.find((property) => property.name === name);
}

/** The first value of a text property; "" when it is not there. */
export function textOf(event: IcsEvent, name: string): string {
  const value = property(event, name)?.values[0];
  return typeof value === "string" ? value : "";
}

type Component = readonly [name: string, properties: readonly IcsProperty[], children: readonly Component[]];

function parseSafely(library: typeof ICAL, text: string): unknown {
  try {
    return library.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : "unreadable";
    return `is not an iCalendar file: ${why}`;
  }
}

/** jCal is one component, or an array of them when the file holds several. */
function topLevel(parsed: unknown): readonly Component[] {
  if (!Array.isArray(parsed)) return [];
  const several = parsed.length > 0 && Array.isArray(parsed[0]);
  return (several ? parsed : [parsed]).flatMap((calendar) => component(calendar, 0));
}

function component(value: unknown, depth: number): readonly Component[] {
  if (!Array.isArray(value) || depth > 4) return [];
  const [name, properties, children] = value as readonly unknown[];
  if (typeof name !== "string") return [];
  return [
    [
      name,
      list(properties).flatMap(propertyOf),
      list(children).flatMap((child) => component(child, depth + 1)),
    ],
  ];
}

function propertyOf(value: unknown): readonly IcsProperty[] {
  const [name, parameters, type, ...values] = list(value);
  if (typeof name !== "string" || typeof type !== "string") return [];
  const parameter = (name: string): string | undefined => {
    const value: unknown = Object.entries(parameters ?? {}).find(([key]) => key === name)?.[1];
    return typeof value === "string" ? value : undefined;
  };
  return [{ name, tzid: parameter("tzid"), range: parameter("range"), type, values }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function zoneLocation([name, properties]: Component): readonly (readonly [string, string])[] {
  if (name !== "vtimezone") return [];
  const value = (name: string): unknown => properties.find((property) => property.name === name)?.values[0];
  const tzid = value("tzid");
  const location = value("x-lic-location");
  return typeof tzid === "string" && typeof location === "string" ? [[tzid, location]] : [];
}
