import { renderHtml } from "./html.js";
import type { IcsEntry } from "./ics-write.js";
import { writeIcs } from "./ics-write.js";
import { formatInstant, isoInstant } from "./instants.js";
import type { CalendarReason, Freeze, Occurrence } from "./types.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "./view.js";
import { advisoryText, clean, freezeText, occurrenceFacts, occurrenceTitle, ruleName } from "./wording.js";

export type CalendarFormat = "text" | "markdown" | "json" | "ics" | "html";
export const calendarFormats: readonly CalendarFormat[] = ["text", "markdown", "json", "ics", "html"];

/** The whole output of `calendar --format …`, ending in a line break. */
export function renderCalendar(
  view: CalendarView,
  format: CalendarFormat,
  options: RenderOptions = {},
): string {
  const renderers: Readonly<Record<CalendarFormat, (view: CalendarView, options: RenderOptions) => string>> =
    {
      text: renderText,
      markdown: renderMarkdown,
      json: renderJson,
      ics: renderIcs,
      html: renderHtml,
    };
  return renderers[format](view, options);
}

function renderText(view: CalendarView, { zone }: RenderOptions): string {
  const { occurrences, freezes, advisories } = view;
  const blocks = [
    [`Calendar at ${formatInstant(view.at, nearZone(view, zone))}`],
    faultLines(view),
    stateLines(view, zone),
    heading(
      "Windows",
      occurrences.flatMap((each) => textOccurrence(each, view.at, zone)),
      "  no window opens within 400 days",
    ),
    freezes.length === 0
      ? []
      : ["Freezes", ...freezes.map((each) => `  ${ruleName(each.rule)}: ${freezeText(each, zone)}`)],
    advisories.length === 0
      ? []
      : [
          "Good to know",
          ...advisories.map((each) => `  ${ruleName(each.rule)}: ${advisoryText(each, zone)}`),
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

function textOccurrence(each: OccurrenceView, at: number, zone: string | undefined): readonly string[] {
  const facts = occurrenceFacts(each, zone).map(({ label, text }) => `    ${label.padEnd(9)} ${text}`);
  return [
    `  ${occurrenceTitle(each.occurrence)}${isOpen(each.occurrence, at) ? "  OPEN NOW" : ""}`,
    ...facts,
  ];
}

function isOpen({ opens, closes }: Occurrence, at: number): boolean {
  return opens <= at && at < closes;
}

function faultLines({ faults }: CalendarView): readonly string[] {
  if (faults.length === 0) return [];
  return [
    "The calendar has faults; while it has, nothing that needs a window may land:",
    ...faults.map((fault) => `  ${placed(fault)}`),
  ];
}

function placed({ code, message, location }: CalendarReason): string {
  const line = location?.line === undefined ? "" : `:${location.line}`;
  const column = location?.column === undefined ? "" : `:${location.column}`;
  return clean(`${location ? `${location.file}${line}${column}: ` : ""}${code} ${message}`);
}

/** The reader's zone, or that of the next window. */
function nearZone({ occurrences }: CalendarView, zone: string | undefined): string {
  return zone ?? occurrences[0]?.occurrence.zone ?? "UTC";
}

function stateLines(view: CalendarView, zone: string | undefined): readonly string[] {
  const { state } = view;
  if (!state) return [];
  const shown = nearZone(view, zone);
  const change = state.nextTransition === null ? "" : formatInstant(state.nextTransition, shown);
  if (state.open) {
    const ids = state.windows.map(({ window }) => window.id).join(", ");
    return [clean(`Open through ${ids}${change === "" ? "" : `, until ${change}`}.`)];
  }
  const reasons = state.reasons.map(({ code, message }) => clean(`  ${code} ${message}`));
  return [`Closed${change === "" ? "" : `, until ${change}`}.`, ...reasons];
}

function renderMarkdown(view: CalendarView, { zone }: RenderOptions): string {
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

function renderJson(view: CalendarView): string {
  const iso = (instant: number | null): string | null => (instant === null ? null : isoInstant(instant));
  const span = (each: Freeze | CalendarView["advisories"][number]): object => {
    const rule = Object.fromEntries(Object.entries(each.rule).filter(([key]) => key !== "location"));
    const ids = { id: each.id, rule: each.rule.id, calendar: each.calendar, timezone: each.zone };
    return { ...rule, ...ids, from: iso(each.from), to: iso(each.to) };
  };
  const { state } = view;
  const output = {
    version: 1,
    at: iso(view.at),
    state: state && {
      open: state.open,
      windows: state.windows.map(({ id }) => id),
      freezes: state.freezes.map(({ id }) => id),
      reasons: state.reasons,
      nextTransition: iso(state.nextTransition),
      nextChange: iso(state.nextChange),
      horizon: iso(state.horizon),
    },
    occurrences: view.occurrences.map((each) => jsonOccurrence(each, view.at)),
    freezes: view.freezes.map(span),
    advisories: view.advisories.map(span),
    faults: view.faults,
    horizon: iso(view.horizon),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function jsonOccurrence({ occurrence, use, bookings, freezes }: OccurrenceView, at: number): object {
  const { id, label, calendar, window, zone, opens, closes, bookBy } = occurrence;
  const { title, allow, contracts, regions, teams, capacity, approvers, oncall, writes } = window;
  return {
    id,
    window: window.id,
    occurrence: label,
    calendar,
    timezone: zone,
    opens: isoInstant(opens),
    closes: isoInstant(closes),
    bookBy: window.notice === undefined ? null : isoInstant(bookBy),
    open: isOpen(occurrence, at),
    ...{ title, allow, contracts, regions, teams, capacity, approvers, oncall, writes },
    used: {
      changes: use.changes,
      breaking: use.breaking,
      perOwner: Object.fromEntries(use.owners),
      perConsumer: Object.fromEntries(use.consumers),
    },
    bookings: bookings.map(({ change, classes, owners }) => ({ change, classes, owners })),
    freezes: freezes.map((freeze) => freeze.id),
  };
}

function renderIcs(view: CalendarView, { zone, repository = "contract-check" }: RenderOptions): string {
  const described = (each: OccurrenceView): string =>
    occurrenceFacts(each, zone)
      .slice(2)
      .map(({ label, text }) => `${label}: ${text}`)
      .join("\n");
  const entries: IcsEntry[] = [
    ...view.occurrences.map((each) => ({
      uid: `${each.occurrence.id}@${repository}`,
      from: each.occurrence.opens,
      to: each.occurrence.closes,
      summary: each.occurrence.window.title ?? each.occurrence.window.id,
      description: described(each),
      category: "WINDOW" as const,
    })),
    ...view.freezes.map((each) => ({
      uid: `freeze-${each.id}@${repository}`,
      from: each.from,
      to: each.to ?? view.horizon,
      summary: `Freeze: ${each.rule.title ?? each.rule.id}`,
      description: freezeText(each, zone),
      category: "FREEZE" as const,
    })),
    ...view.advisories.map((each) => ({
      uid: `advisory-${each.id}@${repository}`,
      from: each.from,
      to: each.to ?? view.horizon,
      summary: each.rule.title ?? each.rule.id,
      description: advisoryText(each, zone),
      category: "ADVISORY" as const,
    })),
  ];
  return writeIcs(entries, `Change windows (${repository})`, view.at);
}
