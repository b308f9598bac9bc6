import type { LineExpression } from "../model/snapshot.js";

/** Whether a text contains one of the needles, or a line that one of the expressions matches. */
export function mentions(
  needles: readonly string[],
  lines: readonly LineExpression[] = [],
): (text: string) => boolean {
  const expressions = lines.map((line) => new RegExp(line, "s"));
  const matches = (text: string) =>
    text.split("\n").some((line) => expressions.some((expression) => expression.test(line)));
  return (text) =>
    needles.some((needle) => text.includes(needle)) || (expressions.length > 0 && matches(text));
}
