import { renderHtml } from "./html.js";
import { renderIcs } from "./ics.js";
import { renderJson } from "./json.js";
import { renderMarkdown } from "./markdown.js";
import { renderText } from "./text.js";
import type { CalendarView, RenderOptions } from "../answers/view.js";

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
