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
          ...view.occurrences.map((each) => markdownRow(each, view.at, zone)),
        ],
    view.freezes.length === 0 ? [] : ["### Freezes"],
    view.freezes.map((each) => `- **${markdown(ruleName(each.rule))}** ${markdown(freezeText(each, zone))}`),
    view.advisories.length === 0 ? [] : ["### Good to know"],
    view.advisories.map(
      (each) => `- **${markdown(ruleName(each.rule))}** ${markdown(advisoryText(each, zone))}`,
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

function markdownRow(each: OccurrenceView, at: number, zone: string | undefined): string {
  const [opens, closes, ...more] = occurrenceFacts(each, zone);
  const open = isOpen(each.occurrence, at) ? " **open now**" : "";
  const rest = more.map(({ label, text }) => `${label}: ${markdown(text)}`).join("<br>");
  return `| ${markdown(occurrenceTitle(each.occurrence))}${open} | ${opens?.text ?? ""} | ${closes?.text ?? ""} | ${rest} |`;
}

/** Text of a config must not become markup, a mention or a table cell of its own. */
function markdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|~#]/g, (character) => `\\${character}`)
    .replace(/@/g, "@\u2060");
}
