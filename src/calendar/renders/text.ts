import { formatInstant } from "../time/instants.js";
import { faultLines, isOpen, nearZone, stateLines } from "./parts.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";
import { advisoryText, freezeText, occurrenceFacts, occurrenceTitle, ruleName } from "./wording.js";

export function renderText(view: CalendarView, { zone }: RenderOptions): string {
  const { occurrences, freezes, advisories } = view;
  const blocks = [
    [`Calendar at ${formatInstant(view.at, nearZone(view, zone))}`],
    faultLines(view),
    stateLines(view, zone),
    heading(
      "Windows",
      occurrences.flatMap((row) => textOccurrence(row, view.at, zone)),
      "  no window opens within 400 days",
    ),
    freezes.length === 0
      ? []
      : ["Freezes", ...freezes.map((freeze) => `  ${ruleName(freeze.rule)}: ${freezeText(freeze, zone)}`)],
    advisories.length === 0
      ? []
      : [
          "Good to know",
          ...advisories.map((advisory) => `  ${ruleName(advisory.rule)}: ${advisoryText(advisory, zone)}`),
        ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function heading(title: string, lines: readonly string[], none: string): readonly string[] {
  return [title, ...(lines.length === 0 ? [none] : lines)];
}

function textOccurrence(row: OccurrenceView, at: number, zone: string | undefined): readonly string[] {
  const facts = occurrenceFacts(row, zone).map(({ label, text }) => `    ${label.padEnd(9)} ${text}`);
  return [`  ${occurrenceTitle(row.occurrence)}${isOpen(row.occurrence, at) ? "  OPEN NOW" : ""}`, ...facts];
}
