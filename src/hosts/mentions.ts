import type { LineExpression } from "../model/snapshot.js";

/** Whether a text holds one of the needles, or a line that one of the expressions matches. */
export function mentions(
  needles: readonly string[],
  lines: readonly LineExpression[] = [],
): (text: string) => boolean {
  const expressions = lines.map((line) => new RegExp(line));
  return (text) =>
    needles.some((needle) => text.includes(needle)) ||
    expressions.some((expression) => expression.test(text));
}
