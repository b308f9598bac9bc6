import { type IcsEntry, writeIcs } from "../ics/write.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";
import { advisoryText, freezeText, occurrenceFacts } from "./wording.js";

export function renderIcs(
  view: CalendarView,
  { zone, repository = "contract-check" }: RenderOptions,
): string {
  const described = (row: OccurrenceView): string =>
    occurrenceFacts(row, zone)
      .slice(2)
      .map(({ label, text }) => `${label}: ${text}`)
      .join("\n");
  const entries: IcsEntry[] = [
    ...view.occurrences.map((row) => ({
      uid: `${row.occurrence.id}@${repository}`,
      from: row.occurrence.opens,
      to: row.occurrence.closes,
      summary: row.occurrence.window.title ?? row.occurrence.window.id,
      description: described(row),
      category: "WINDOW" as const,
    })),
    ...view.freezes.map((freeze) => ({
      uid: `freeze-${freeze.id}@${repository}`,
      from: freeze.from,
      to: freeze.to ?? view.horizon,
      summary: `Freeze: ${freeze.rule.title ?? freeze.rule.id}`,
      description: freezeText(freeze, zone),
      category: "FREEZE" as const,
    })),
    ...view.advisories.map((advisory) => ({
      uid: `advisory-${advisory.id}@${repository}`,
      from: advisory.from,
      to: advisory.to ?? view.horizon,
      summary: advisory.rule.title ?? advisory.rule.id,
      description: advisoryText(advisory, zone),
      category: "ADVISORY" as const,
    })),
  ];
  return writeIcs(entries, `Change windows (${repository})`, view.at);
}
