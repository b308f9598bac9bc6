import type { Instant } from "../../model/instant.js";

/** One entry of a written calendar. */
export interface IcsEntry {
  /** Stable over exports, so that a subscriber's calendar updates instead of repeating itself. */
  readonly uid: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly summary: string;
  readonly description: string;
  readonly category: "WINDOW" | "FREEZE" | "ADVISORY";
}

const encoder = new TextEncoder();
const lineOctets = 75;

/** An iCalendar file (RFC 5545) of single events in UTC, which every reader understands alike. */
export function writeIcs(entries: readonly IcsEntry[], name: string, stamp: Instant): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//contract-check//calendar//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(entry: IcsEntry, stamp: Instant): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(entry.from)}`,
    `DTEND:${utc(entry.to)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description === "" ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
    `CATEGORIES:${entry.category}`,
    // Read back, a window that is marked as free time would open nothing.
    `TRANSP:${entry.category === "WINDOW" ? "OPAQUE" : "TRANSPARENT"}`,
    "END:VEVENT",
  ];
}

function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** RFC 5545 §3.3.11; other control characters cannot be written at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, "\\n");
}

/** Lines of at most 75 octets (§3.1), never cut inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
