import type { IcsEntry } from "../ics/write.js";
import { writeIcs } from "../ics/write.js";
import type { CalendarView, OccurrenceView, RenderOptions } from "../answers/view.js";
import { advisoryText, freezeText, occurrenceFacts } from "./wording.js";

export function renderIcs(
  view: CalendarView,
  { zone, repository = "contract-check" }: RenderOptions,
): string {
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
