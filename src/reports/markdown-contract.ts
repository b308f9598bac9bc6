import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import type { Location } from "../model/location.js";
import { type Direction, directions, fails } from "../model/outcome.js";
import type { Report } from "../model/report.js";
import type { Story } from "./causes.js";
import { datumExcerpt } from "./datum.js";
import { markdownCode, markdownProse, markdownText, shorten } from "./escape.js";
import { excerptOf } from "./excerpt.js";
import {
  hurt,
  modeWords,
  plural,
  refusalOf,
  tells,
  toldOutcome,
  toldReason,
  verdictPhrase,
  wholeReasons,
} from "./words.js";

/** What the sections of one comment have in common. */
export interface MarkdownPage {
  readonly report: Report;
  /** The address of a line at head; undefined where there is none. */
  readonly linkOf?: (location: Pick<Location, "file" | "line">) => string | undefined;
}

const mostNamed = 10;
const mostChanges = 20;

/** One contract, with those that were edited in the same way. */
export function contractSection(
  { reported, changes, reached }: Story,
  alike: readonly Story[],
  page: MarkdownPage,
): string {
  const { pairing, faults, profile, notes } = reported;
  const words =
    faults.length > 0 ? verdictPhrase(reported) : `${verdictPhrase(reported)}, ${modeWords(reported)}`;
  const left = changes.length - mostChanges;
  return [
    `### ${markdownText(pathOf(pairing))}`,
    words,
    "",
    ...faults.map(
      ({ message, location }) =>
        `- ${location?.line === undefined ? "" : `line ${String(location.line)}: `}${markdownText(message)}`,
    ),
    ...changes.slice(0, mostChanges).flatMap((change) => changeLines(change, page)),
    ...(left > 0 ? [`- … and ${plural(left, "more change")} in the full report`] : []),
    ...wholeReasons(reported).map((why) => `- ${markdownText(why)}`),
    ...(profile?.findings ?? []).map(({ id, message }) => `- ${markdownCode(id)} ${markdownText(message)}`),
    ...notes.map((note) => `- ${markdownText(note)}`),
    ...namesLine(`${plural(alike.length, "more contract")} with the same changes`, alike),
    ...namesLine(
      `It reaches ${plural(reached.length, "contract")} that ${reached.length === 1 ? "refers" : "refer"} to it`,
      reached.map((user) => ({ reported: user })),
    ),
  ].join("\n");
}

function namesLine(words: string, stories: readonly Pick<Story, "reported">[]): string[] {
  if (stories.length === 0) return [];
  const paths = stories.slice(0, mostNamed).map(({ reported }) => markdownCode(pathOf(reported.pairing)));
  const more = stories.length - paths.length;
  return [`- ${words}: ${paths.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}

function changeLines(change: Change, page: MarkdownPage): string[] {
  return [
    `- **${hurt(change.verdict)}**: ${markdownText(change.message)}${placeText(change, page)} · ${markdownCode(elementText(change.element))} · ${markdownCode(change.rule)}`,
    ...excerptLines(change, page),
    ...directions.flatMap((direction) => reasonLines(direction, change)),
    `  - **To do:** ${markdownProse(change.remedy)}`,
    ...witnessLines(change),
  ];
}

function placeText({ location }: Change, { linkOf }: MarkdownPage): string {
  if (!location) return "";
  const words = `line ${String(location.line)}${location.side === "base" ? " at base" : ""}`;
  const link = location.side === "head" ? linkOf?.(location) : undefined;
  return link === undefined ? ` (${words})` : ` ([${words}](${link}))`;
}

/** The element's lines as a difference; the fence is longer than any in them. */
function excerptLines(change: Change, { report }: MarkdownPage): string[] {
  const rows = excerptOf(report, change, 160);
  if (rows.length === 0) return [];
  const lines = rows.map(({ side, text }) => `  ${side === "base" ? "-" : "+"} ${text}`);
  const longest = Math.max(2, ...(lines.join("\n").match(/`+/g) ?? []).map((run) => run.length));
  const fence = `  ${"`".repeat(longest + 1)}`;
  return [`${fence}diff`, ...lines, fence];
}

const roles: Readonly<Record<Direction, string>> = {
  backward: "New readers, old data",
  forward: "Old readers, new data",
};

function reasonLines(direction: Direction, change: Change): string[] {
  const outcome = toldOutcome(change, direction);
  const because = toldReason(change, direction);
  if (because === undefined) return [];
  const isDatum = fails(outcome) && outcome.witness && tells(outcome.because, outcome.witness);
  const reason = isDatum ? refusalOf(change, direction) : because;
  return [
    `  - ${roles[direction]}: ${outcome.outcome}${reason === undefined ? "" : `: ${markdownText(reason)}`}`,
  ];
}

/** The data that show it, folded. */
function witnessLines(change: Change): string[] {
  const lines = directions.flatMap((direction) => {
    const outcome = toldOutcome(change, direction);
    if (!fails(outcome) || !outcome.witness) return [];
    const { observed, decoder } = outcome.witness;
    const datum = markdownCode(datumExcerpt(outcome.witness, change.element));
    return `    ${roles[direction]}: written ${datum} → ${markdownText(shorten(observed, 300))} (${markdownText(decoder)})`;
  });
  if (lines.length === 0) return [];
  // Markdown is read again after an empty line.
  return [
    "  - <details><summary>the datum that shows it</summary>",
    "",
    lines.join("<br>\n"),
    "",
    "    </details>",
  ];
}
