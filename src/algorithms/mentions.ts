import { anyOf } from "./any-of.js";

/** Whether a text contains one of the needles, or a line that one of the expressions matches. */
export function mentions(
  needles: readonly string[],
  lines: readonly string[] = [],
): (text: string) => boolean {
  const words = anyOf(needles).map((word) => new RegExp(word));
  const expressions = lines.map((line) => new RegExp(line, "s"));
  const matches = (text: string) =>
    text.split("\n").some((line) => expressions.some((expression) => expression.test(line)));
  return (text) => words.some((word) => word.test(text)) || (expressions.length > 0 && matches(text));
}
