import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import { type Direction, directions, fails, type Outcome } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { cell, markdownCode, markdownText, shorten } from "./escape.js";
import { waysOut } from "./ways-out.js";
import { datumText, hurt, isLoud, plural, reasonOf, tells, verdictPhrase, wholeReasons } from "./words.js";

export interface MarkdownOptions {
  /** The most characters of the text; a text that is cut says so. */
  readonly limit?: number;
}

/** The report for a pull request comment or a job summary. Everything from contracts is escaped. */
export function renderMarkdown(
  report: Report,
  { limit = Number.POSITIVE_INFINITY }: MarkdownOptions = {},
): string {
  const { comparisons } = report;
  const head = [
    title(report),
    "",
    ...decisionLines(report),
    ...(comparisons.length === 0 ? [] : ["", ...table(comparisons)]),
  ];
  const details = comparisons
    .filter((comparison) => !comparison.satisfied || comparison.changes.some(isLoud))
    .map(section);
  const notes = [...waysOut(comparisons), ...report.notes].map((note) => `> ${markdownText(note)}`);
  return fit(head.join("\n"), [...details, ...(notes.length > 0 ? [notes.join("\n>\n")] : [])], limit);
}

/** As many whole sections as fit, then how many were left out. */
function fit(head: string, sections: readonly string[], limit: number): string {
  const reserve = 160;
  let text = shorten(head, Math.max(0, limit - reserve));
  for (const [i, section] of sections.entries()) {
    if (text.length + section.length + 2 > limit - reserve) {
      const left = sections.length - i;
      return `${text}\n\n_${plural(left, "section")} left out for length: run \`npx contract-check\` or open the full report._\n`;
    }
    text += `\n\n${section}`;
  }
  return `${text}\n`;
}

const titles = {
  pass: "✅ Contracts: pass",
  neutral: "⚪ Contracts: not enforced",
  waiting: "⏳ Contracts: waiting for the window",
  refused: "❌ Contracts: refused",
  unverifiable: "❓ Contracts: could not be verified",
  fault: "❌ Contracts: cannot be judged",
} as const;

function title({ decision, comparisons }: Report): string {
  const heading = decision ? titles[decision.status] : "Contract changes";
  return `## ${heading}${comparisons.length === 0 ? " (nothing changed)" : ""}`;
}

function decisionLines({ decision }: Report): string[] {
  if (!decision) return [];
  const open = decision.requirements.filter(({ status }) => status !== "met");
  const fulfilled = decision.requirements.filter(({ status }) => status === "met");
  return [
    ...decision.reasons.map(({ message }) => `- ${markdownText(message)}`),
    ...[...new Set(fulfilled.map(({ message }) => `- ✓ ${markdownText(message)}`))],
    ...open.map(
      ({ message, unblock, command }) =>
        `- ${markdownText(message)}${unblock === "" ? "" : `<br>→ ${markdownText(unblock)}`}${command === undefined ? "" : `: ${markdownCode(command)}`}`,
    ),
  ];
}

function table(comparisons: readonly Reported[]): string[] {
  return [
    "| contract | | verdict | promise |",
    "|---|---|---|---|",
    ...comparisons.map((comparison) => {
      const verdict = verdictPhrase(comparison);
      return `| ${cell(markdownCode(pathOf(comparison.pairing)))} | ${comparison.pairing.status} | ${markOf(comparison)} ${verdict} | ${comparison.declared ? comparison.mode : `${comparison.mode} (expected)`} |`;
    }),
  ];
}

function markOf({ satisfied, lastingFaults }: Reported): string {
  if (lastingFaults) return "⚪";
  return satisfied ? "✅" : "❌";
}

function section(reported: Reported): string {
  const { pairing, faults, changes, profile, notes } = reported;
  return [
    `### ${markdownText(pathOf(pairing))}`,
    ...faults.map(
      ({ message, location }) =>
        `- ${location?.line === undefined ? "" : `line ${String(location.line)}: `}${markdownText(message)}`,
    ),
    ...changes.filter(isLoud).flatMap(changeLines),
    ...wholeReasons(reported).map((why) => `- ${markdownText(why)}`),
    ...(profile?.findings ?? []).map(({ id, message }) => `- ${markdownCode(id)} ${markdownText(message)}`),
    ...notes.map((note) => `- ${markdownText(note)}`),
  ].join("\n");
}

function changeLines(change: Change): string[] {
  const at = change.location ? ` (line ${String(change.location.line)})` : "";
  return [
    `- **${hurt(change.verdict)}**: ${markdownText(change.message)}${at} · ${markdownCode(elementText(change.element))} · ${markdownCode(change.rule)}`,
    ...directions.flatMap((direction) => outcomeLines(direction, change.verdict[direction])),
    `  - To do: ${markdownText(change.remedy)}`,
  ];
}

const roles: Readonly<Record<Direction, string>> = {
  backward: "New readers, old data",
  forward: "Old readers, new data",
};

function outcomeLines(direction: Direction, outcome: Outcome): string[] {
  const because = reasonOf(outcome);
  if (because === undefined) return [];
  const line = `  - ${roles[direction]}: ${outcome.outcome}: ${markdownText(because)}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { observed, decoder } = outcome.witness;
  if (tells(because, outcome.witness)) return [`${line} (${markdownText(decoder)})`];
  const datum = markdownCode(shorten(datumText(outcome.witness), 300));
  return [
    line,
    `    - written ${datum} → ${markdownText(shorten(observed, 300))} (${markdownText(decoder)})`,
  ];
}
