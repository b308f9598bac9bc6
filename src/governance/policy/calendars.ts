import type { PartialLocation } from "../../model/location.js";
import type { Loaded, Snapshot } from "../../model/snapshot.js";
import type { Calendar } from "../calendar/compile.js";
import { durationMillis, parseInstant } from "../calendar/instants.js";
import type { CalendarFault, CalendarSource, Copy } from "../calendar/types.js";
import type { Part } from "../files/parts.js";
import { readPart } from "../files/parts.js";
import type { RawConfig } from "./raw.js";
import { listOf } from "./raw-policy.js";
import { last } from "./sections.js";

/** Time zones and recurrences are loaded only where there is a calendar. */
export async function calendarOf(
  tip: Snapshot,
  parts: readonly Part[],
  central: readonly Part[],
): Promise<Calendar | undefined> {
  const own = mergedSource("this repository", parts);
  const more = await moreCalendars(tip, [...central, ...parts]);
  const sources = [
    ...(own ? [own] : []),
    ...central.flatMap((part) => mergedSource(part.file, [part]) ?? []),
    ...more.sources,
  ];
  if (sources.length + more.faults.length === 0) return undefined;
  const regionMode = last([...central, ...parts], "regionMode");
  const { compileCalendar } = await import("../calendar/compile.js");
  return compileCalendar(sources, { faults: more.faults, ...(regionMode && { regionMode }) });
}

interface MoreCalendars {
  readonly sources: CalendarSource[];
  readonly faults: CalendarFault[];
}

/** The calendars that `calendars:` names: each stands for itself, all must permit, any freeze denies. */
async function moreCalendars(tip: Snapshot, parts: readonly Part[]): Promise<MoreCalendars> {
  const found: MoreCalendars = { sources: [], faults: [] };
  for (const part of parts) {
    for (const [i, entry] of (part.raw.calendars ?? []).entries()) {
      const at = part.at("calendars", i);
      const path = entry.file ?? entry.ics;
      if (path === undefined || (entry.file !== undefined && entry.ics !== undefined)) {
        found.faults.push({ code: "GV004", message: "a calendar needs either file: or ics:", location: at });
      } else await addCalendar(tip, path, entry, at, found);
    }
  }
  return found;
}

async function addCalendar(
  tip: Snapshot,
  path: string,
  { ics, kind, timezone, maxAge }: NonNullable<RawConfig["calendars"]>[number],
  at: PartialLocation,
  found: MoreCalendars,
): Promise<void> {
  const entry = tip.entries.get(path);
  await tip.load([path]);
  const loaded: Loaded = entry?.mode.startsWith("100") ? tip.read(path) : { fault: "there is no such file" };
  if ("fault" in loaded) {
    found.faults.push({ code: "GV200", message: `${path} cannot be read: ${loaded.fault}`, location: at });
    return;
  }
  if (ics === undefined) {
    const read = await readPart(tip, path, "calendar");
    if ("faults" in read) found.faults.push(...read.faults);
    else addPart(read.part, maxAge, at, found);
    return;
  }
  const { readIcs } = await import("../calendar/ics-read.js");
  const read = await readIcs(loaded.text, {
    id: path,
    file: path,
    ...(kind && { kind }),
    ...(timezone !== undefined && { timezone }),
  });
  const copy = copyOf(path, lastStamp(loaded.text), maxAge, at, found);
  found.sources.push({ ...read.source, ...(copy && { copy }) });
  found.faults.push(...read.faults);
}

/** A calendar that is named elsewhere holds windows and freezes; whatever else it says would be lost. */
function addPart(part: Part, maxAge: string | undefined, at: PartialLocation, found: MoreCalendars): void {
  for (const key of ["calendars", "regionMode"] as const) {
    if (part.raw[key] === undefined) continue;
    const message = `${key}: of a calendar that another file names is not read: write it into that file`;
    found.faults.push({ code: "GV002", message, location: part.at(key) });
  }
  const copy = copyOf(part.file, part.raw.asOf, maxAge, at, found);
  const source = mergedSource(part.file, [part]);
  if (source ?? copy)
    found.sources.push({
      ...(source ?? { id: part.file, windows: [], freezes: [], advisories: [] }),
      ...(copy && { copy }),
    });
}

function copyOf(
  path: string,
  asOf: string | undefined,
  maxAge: string | undefined,
  location: PartialLocation,
  found: MoreCalendars,
): Copy | undefined {
  if (maxAge === undefined) return undefined;
  const taken = asOf === undefined ? undefined : parseInstant(asOf);
  if (taken && "instant" in taken)
    return { asOf: taken.instant, maxAge: durationMillis(maxAge) ?? 0, location };
  const why = taken ? `its asOf: ${taken.message}` : "it does not say when it was taken";
  const message = `maxAge: of ${path} cannot be checked: ${why}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`;
  found.faults.push({ code: "GV004", message, location });
  return undefined;
}

/** When an iCalendar file was made: its latest DTSTAMP. */
function lastStamp(text: string): string | undefined {
  const stamps = [...text.matchAll(/^DTSTAMP[^:\r\n]*:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\s*$/gm)];
  const written = stamps.map(([, y, mo, d, h, mi, s]) => [y, mo, d].join("-") + `T${[h, mi, s].join(":")}Z`);
  return written.sort().at(-1);
}

function mergedSource(id: string, parts: readonly Part[]): CalendarSource | undefined {
  const timezone = last(parts, "timezone");
  const source = {
    id: parts.find(({ raw }) => raw.windows ?? raw.freezes)?.file ?? id,
    ...(timezone !== undefined && { timezone }),
    windows: parts.flatMap((part) =>
      (part.raw.windows ?? []).map(({ approvers, ...window }, i) => ({
        ...window,
        ...(approvers !== undefined && { approvers: listOf(approvers) }),
        location: part.at("windows", i),
      })),
    ),
    freezes: parts.flatMap((part) =>
      (part.raw.freezes ?? []).map((freeze, i) => ({ ...freeze, location: part.at("freezes", i) })),
    ),
    advisories: parts.flatMap((part) =>
      (part.raw.advisories ?? []).map((advisory, i) => ({ ...advisory, location: part.at("advisories", i) })),
    ),
  };
  const empty = source.windows.length + source.freezes.length + source.advisories.length === 0;
  return empty ? undefined : source;
}
