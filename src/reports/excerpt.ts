import type { Change } from "../model/change.js";
import type { Location } from "../model/location.js";
import type { Report } from "../model/report.js";
import { beginning, visible } from "./escape.js";

/** One line of a contract, and the part of it that matters. */
export interface ExcerptLine {
  readonly side: Location["side"];
  readonly line: number;
  /** Escaped, without the indentation that both sides share. */
  readonly text: string;
  /** The part that matters, as offsets in `text`. */
  readonly from: number;
  readonly to: number;
}

/** The line of an element on both sides, or on the one that has it; empty where the text is not at hand. */
export function excerptOf(
  { textOf }: Pick<Report, "textOf">,
  { location, baseLocation }: Pick<Change, "location" | "baseLocation">,
  longest = 100,
): readonly ExcerptLine[] {
  if (!textOf || !location) return [];
  const places = [...(baseLocation ? [baseLocation] : []), location].flatMap((place) => {
    const text = textOf(place.side, place.file);
    return text === undefined ? [] : [{ place, lines: linesOf(text, place) }];
  });
  const cuts = places.map(({ place, lines }, i) => cutOf(place, lines, places[1 - i]?.lines ?? []));
  const [first, second] = cuts;
  const different = second && first?.text === second.text ? [second] : cuts;
  const indent = Math.min(...different.map(({ text }) => /^\s*/.exec(text)?.[0].length ?? 0));
  return different.map((cut) => escapedCut(cut, indent, longest));
}

function linesOf(text: string, { line, endLine }: Location): readonly string[] {
  const rows: string[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0; // locations do not count a byte order mark
  for (let number = 1; number <= endLine && rows.length < mostRows; number += 1) {
    const end = text.indexOf("\n", start);
    if (number >= line) rows.push(text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ""));
    if (end < 0) break;
    start = end + 1;
  }
  return rows;
}

/** Of an element with more lines, the first ones. */
const mostRows = 40;

type Cut = ExcerptLine;

/** The first line of an element that says something which the other side does not. */
function cutOf(
  { side, line, column, endLine, endColumn }: Location,
  rows: readonly string[],
  otherRows: readonly string[],
): Cut {
  const others = new Set(otherRows.map((row) => row.trim()));
  const tells = (row: string) => /\p{L}/u.test(row);
  const news = rows.findIndex((row) => tells(row) && !others.has(row.trim()));
  const index = Math.max(0, news >= 0 ? news : rows.findIndex(tells));
  const text = rows[index] ?? "";
  const from = index === 0 ? column - 1 : text.length - text.trimStart().length;
  const to = line + index === endLine ? endColumn - 1 : text.trimEnd().length;
  return { side, line: line + index, text, from: Math.min(from, text.length), to: Math.max(from + 1, to) };
}

/** Cut around the part that matters, with every character visible. */
function escapedCut({ side, line, text, from, to }: Cut, indent: number, longest: number): ExcerptLine {
  const flat = (part: string) => visible(part.replace(/\t/g, " "));
  const span = beginning(flat(text.slice(from, to)), longest);
  const room = Math.max(0, longest - span.length);
  const before = flat(text.slice(Math.min(indent, from), from));
  const after = flat(text.slice(to));
  const cutBefore = before.length > room / 2 && before.length + after.length > room;
  const kept = Math.max(Math.floor(room / 2), room - after.length);
  const start = cutBefore ? `…${before.slice(before.length - kept).replace(/^[\uDC00-\uDFFF]/, "")}` : before;
  const rest = Math.max(0, longest - span.length - start.length);
  const end = after.length > rest ? `${beginning(after, rest)}…` : after;
  return { side, line, text: start + span + end, from: start.length, to: start.length + span.length };
}
