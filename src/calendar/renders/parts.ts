import type { CalendarReason, Occurrence } from "../answers/answers.js";
import { formatInstant } from "../time/instants.js";
import type { CalendarView } from "../answers/view.js";
import { clean } from "./wording.js";

export function isOpen({ opens, closes }: Occurrence, at: number): boolean {
  return opens <= at && at < closes;
}

export function faultLines({ faults }: CalendarView): readonly string[] {
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
export function nearZone({ occurrences }: CalendarView, zone: string | undefined): string {
  return zone ?? occurrences[0]?.occurrence.zone ?? "UTC";
}

export function stateLines(view: CalendarView, zone: string | undefined): readonly string[] {
  const { state } = view;
  if (!state) return [];
  const displayZone = nearZone(view, zone);
  const change = state.nextTransition === null ? "" : formatInstant(state.nextTransition, displayZone);
  if (state.open) {
    const ids = state.windows.map(({ window }) => window.id).join(", ");
    return [clean(`Open through ${ids}${change === "" ? "" : `, until ${change}`}.`)];
  }
  const reasons = state.reasons.map(({ code, message }) => clean(`  ${code} ${message}`));
  return [`Closed${change === "" ? "" : `, until ${change}`}.`, ...reasons];
}
