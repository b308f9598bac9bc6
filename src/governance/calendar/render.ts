import { renderHtml } from "./html.js";
import { renderIcs } from "./render-ics.js";
import { renderJson } from "./render-json.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderText } from "./render-text.js";
import type { CalendarView, RenderOptions } from "./view.js";

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
