/** An unclosed string reaches to the end: trying again at its every quote would be quadratic. */
const token = /"((?:[^"\\]|\\.)*)(?:"|\\?$)|[{}[\]:,]|[^\s"{}[\]:,]+/gs;

/**
 * The string under a key of a JSON document's own object, read without parsing it; what nested objects say does not count.
 * undefined where there is none, and for texts that are no object.
 */
export function topString(text: string, key: string): string | undefined {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes(key)) return undefined;
  let depth = 0;
  let [before, colon] = ["", ""];
  for (const [piece, string] of text.matchAll(token)) {
    if (depth === 1 && colon === ":" && before === key && string !== undefined) return string;
    if (piece === "{" || piece === "[") depth += 1;
    else if (piece === "}" || piece === "]") depth -= 1;
    [before, colon] = piece === ":" ? [before, ":"] : [string ?? "", ""];
  }
  return undefined;
}
