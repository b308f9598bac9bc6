import { formatInstant } from "../time/instants.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";
import { advisoryText, freezeText, occurrenceFacts, occurrenceTitle, ruleName } from "./wording.js";

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
`;

/** One page without scripts or anything fetched; every text of the config is escaped. */
export function renderHtml(view: CalendarView, { zone }: RenderOptions): string {
  const at = formatInstant(view.at, zone ?? "UTC");
  const parts = [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    "<title>Change windows</title>",
    `<style>${style}</style>`,
    "<main>",
    `<h1>Change windows</h1><p>As of <time datetime="${new Date(view.at).toISOString()}">${escapeHtml(at)}</time></p>`,
    ...list(
      "Faults",
      view.faults.map(({ code, message }) => `${code} ${message}`),
    ),
    "<h2>Windows</h2>",
    ...(view.occurrences.length === 0 ? ["<p>No window opens within 400 days.</p>"] : []),
    ...view.occurrences.map((row) => article(row, view.at, zone)),
    ...list(
      "Freezes",
      view.freezes.map((freeze) => `${ruleName(freeze.rule)}: ${freezeText(freeze, zone)}`),
    ),
    ...list(
      "Good to know",
      view.advisories.map((advisory) => `${ruleName(advisory.rule)}: ${advisoryText(advisory, zone)}`),
    ),
    "</main>",
    "</html>",
  ];
  return `${parts.join("\n")}\n`;
}

function article(row: OccurrenceView, at: number, zone: string | undefined): string {
  const { occurrence, freezes } = row;
  const open = occurrence.opens <= at && at < occurrence.closes;
  const kind = freezes.length > 0 ? "frozen" : open ? "open" : "later";
  const facts = occurrenceFacts(row, zone).map(
    ({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  const title = `${occurrenceTitle(occurrence)}${open ? " (open now)" : ""}`;
  return `<article class="${kind}"><h3>${escapeHtml(title)}</h3><dl>${facts.join("")}</dl></article>`;
}

function list(title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `<h2>${title}</h2>`,
    `<ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join("")}</ul>`,
  ];
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
