import type { PartialLocation } from "../../model/location.js";
import type { Loaded, Snapshot } from "../../model/snapshot.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { durationMillis, readInstant } from "../../calendar/time/instants.js";
import type { CalendarFault, CalendarSource, Copy } from "../../calendar/rules/types.js";
import { type Part, readPart } from "../policy/parts.js";
import { listOf, type RawConfig } from "../policy/raw.js";
import { last } from "./sections.js";

/** Time zones and recurrences are loaded only where there is a calendar. */
export async function calendarOf(
  tip: Snapshot,
  parts: readonly Part[],
  central: readonly Part[],
): Promise<Calendar | undefined> {
  const local = mergedSource("this repository", parts);
  const own = [
    ...(local ? [local] : []),
    ...central.flatMap((part) => mergedSource(part.file, [part]) ?? []),
  ];
  const references = [...central, ...parts].flatMap((part) =>
    (part.raw.calendars ?? []).map((entry, i) => ({ entry, at: part.at("calendars", i) })),
  );
  if (own.length + references.length === 0) return undefined;
  const { compileCalendar, duplicates } = await import("../../calendar/rules/compile.js");
  const faults: CalendarFault[] = [];
  const unread: CalendarFault[] = [];
  const sources = [...own];
  for (const { entry, at } of references) {
    const path = entry.file ?? entry.ics;
    if (path === undefined || (entry.file !== undefined && entry.ics !== undefined)) {
      faults.push({ code: "GV004", message: "a calendar needs either file: or ics:", location: at });
      continue;
    }
    const { source, faults: wrong } = await readNamed(tip, path, entry, at);
    // What others write must not stop what needs none of their windows: it is unknown, and no fault of ours.
    const against = source
      ? [
          ...compileCalendar([source]).faults,
          ...duplicates([...sources, source]).slice(duplicates(sources).length),
        ]
      : [];
    unread.push(...wrong, ...against);
    if (source && wrong.length + against.length === 0) sources.push(source);
  }
  const regionMode = last([...central, ...parts], "regionMode");
  return compileCalendar(sources, { faults, unread, ...(regionMode && { regionMode }) });
}

interface CalendarPart {
  /** Absent where it holds nothing, or cannot be read. */
  readonly source?: CalendarSource;
  readonly faults: readonly CalendarFault[];
}

/** A calendar that `calendars:` names, as a source of its own: all sources must permit, any freeze denies. */
async function readNamed(
  tip: Snapshot,
  path: string,
  { ics, kind, timezone, maxAge }: NonNullable<RawConfig["calendars"]>[number],
  at: PartialLocation,
): Promise<CalendarPart> {
  const entry = tip.entries.get(path);
  await tip.load([path]);
  const loaded: Loaded = entry?.mode.startsWith("100") ? tip.read(path) : { fault: "there is no such file" };
  if ("fault" in loaded)
    return { faults: [{ code: "GV200", message: `${path} cannot be read: ${loaded.fault}`, location: at }] };
  if (ics === undefined) {
    const read = await readPart(tip, path, "calendar");
    return "faults" in read ? read : fromPart(read.part, maxAge, at);
  }
  const { readIcs } = await import("../../calendar/ics/read.js");
  const read = await readIcs(loaded.text, {
    id: path,
    file: path,
    ...(kind && { kind }),
    ...(timezone !== undefined && { timezone }),
  });
  const { copy, faults } = copyOf(path, lastStamp(loaded.text), maxAge, at);
  return { source: { ...read.source, ...(copy && { copy }) }, faults: [...read.faults, ...faults] };
}

/** A calendar file has windows and freezes; its other keys would be lost. */
function fromPart(part: Part, maxAge: string | undefined, at: PartialLocation): CalendarPart {
  const unreadKeys = (["calendars", "regionMode"] as const)
    .filter((key) => part.raw[key] !== undefined)
    .map((key) => ({
      code: "GV002",
      message: `${key}: of a calendar that another file names is not read: write it into that file`,
      location: part.at(key),
    }));
  const { copy, faults: undated } = copyOf(part.file, part.raw.asOf, maxAge, at);
  const faults = [...unreadKeys, ...undated];
  const source = mergedSource(part.file, [part]);
  if (!source && !copy) return { faults };
  const empty = { id: part.file, windows: [], freezes: [], advisories: [] };
  return { source: { ...(source ?? empty), ...(copy && { copy }) }, faults };
}

function copyOf(
  path: string,
  asOf: string | undefined,
  maxAge: string | undefined,
  location: PartialLocation,
): { readonly copy?: Copy; readonly faults: readonly CalendarFault[] } {
  if (maxAge === undefined) return { faults: [] };
  const copiedAt = asOf === undefined ? undefined : readInstant(asOf);
  if (copiedAt && "instant" in copiedAt)
    return { copy: { asOf: copiedAt.instant, maxAge: durationMillis(maxAge) ?? 0, location }, faults: [] };
  const why = copiedAt ? `its asOf: ${copiedAt.message}` : "it does not say when it was taken";
  const message = `maxAge: of ${path} cannot be checked: ${why}; let the job that copies it write asOf: 2026-11-22T09:00Z into it (DTSTAMP in an .ics file)`;
  return { faults: [{ code: "GV004", message, location }] };
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
