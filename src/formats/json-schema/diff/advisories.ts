import { elementText } from "../../../model/change.js";
import type { Judged, Rule } from "../../../model/rule.js";
import type { Matched } from "./rule.js";
import type { JudgedDifference } from "./judge.js";

/** What follows from annotations and names that refuse nothing, for those who act on them. */
const consequences: Readonly<Record<string, string>> = {
  id: "whoever refers to it by the former name finds nothing here any more",
  default: "readers that fill defaults in see another value where the name is missing",
  deprecated: "people and generators that look at it advise differently from now on",
  "read-only": "writers may stop sending the value, or readers may begin to heed it",
  "write-only": "writers may stop returning the value, or begin to return it",
  format: "formats are annotations here, but a validator that asserts them refuses other values than before",
  "content-encoding": "readers that decode the string the old way get other bytes",
  "content-media-type": "readers that take the content for the old type misread it",
  "content-schema": "readers that parse the string meet the change unwarned",
};

/** Few enough to be read. */
const mostAdvisories = 5;

/** One sentence for every change of an annotation, or a name, that people or programs act on, though validators do not. */
export function advisoriesOn(
  rules: readonly Rule<Matched>[],
  differences: readonly JudgedDifference[],
): readonly string[] {
  const advisories = differences.flatMap((difference) => {
    const isActedOn = difference.annotation || difference.rule === "id";
    const consequence = isActedOn ? consequences[difference.rule] : undefined;
    if (consequence === undefined) return [];
    const rule = rules.find(({ id }) => id === `json-schema/${difference.rule}`);
    const [judged]: readonly Judged[] = rule ? [...rule.judge({ differences: [difference] })] : [];
    if (!judged) return [];
    const place = judged.element.length > 0 ? `${elementText(judged.element)}: ` : "";
    return [`${place}${judged.message}: ${consequence}`];
  });
  const more = advisories.length - mostAdvisories;
  if (more <= 0) return advisories;
  return [
    ...advisories.slice(0, mostAdvisories),
    `${String(more)} more changes of annotations that programs act on`,
  ];
}
