import { formatInstant } from "../time/instants.js";
import { faultLines, isOpen, nearZone, stateLines } from "./parts.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";
import { advisoryText, freezeText, occurrenceFacts, occurrenceTitle, ruleName } from "./wording.js";

export function renderMarkdown(view: CalendarView, { zone }: RenderOptions): string {
  const blocks = [
    [`## Calendar at ${formatInstant(view.at, nearZone(view, zone))}`],
    faultLines(view).map(markdown),
    stateLines(view, zone).map((line) => markdown(line.trim())),
    ["### Windows"],
    view.occurrences.length === 0
      ? ["No window opens within 400 days."]
      : [
          "| window | opens | closes | more |",
          "|---|---|---|---|",
          ...view.occurrences.map((row) => markdownRow(row, view.at, zone)),
        ],
    view.freezes.length === 0 ? [] : ["### Freezes"],
    view.freezes.map(
      (freeze) => `- **${markdown(ruleName(freeze.rule))}** ${markdown(freezeText(freeze, zone))}`,
    ),
    view.advisories.length === 0 ? [] : ["### Good to know"],
    view.advisories.map(
      (advisory) => `- **${markdown(ruleName(advisory.rule))}** ${markdown(advisoryText(advisory, zone))}`,
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function markdownRow(row: OccurrenceView, at: number, zone: string | undefined): string {
  const [opens, closes, ...more] = occurrenceFacts(row, zone);
  const open = isOpen(row.occurrence, at) ? " **open now**" : "";
  const rest = more.map(({ label, text }) => `${label}: ${markdown(text)}`).join("<br>");
  return `| ${markdown(occurrenceTitle(row.occurrence))}${open} | ${opens?.text ?? ""} | ${closes?.text ?? ""} | ${rest} |`;
}

/** Text of a config must not become markup, a mention or a table cell of its own. */
function markdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`)
    .replace(/@/g, "@\u2060");
}
