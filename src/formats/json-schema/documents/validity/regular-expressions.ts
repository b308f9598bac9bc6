/** Whether a pattern is one in any dialect that validators in use are written in. */
export function compiles(pattern: string): boolean {
  return accepted(pattern) || accepted(translated(pattern));
}

/** With `u` as the specification asks, or without it, as older validators read them. */
function accepted(pattern: string): boolean {
  return ["u", ""].some((flags) => {
    try {
      return new RegExp(pattern, flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

/**
 * What Java, Python, PCRE or Go write and ECMA-262 does not, as something that ECMA-262 compiles: not the same pattern, but a
 * well-formed one exactly where theirs is.
 */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/\(\?P</g, "(?<"],
  [/\(\?P=(\w+)\)/g, "\\k<$1>"],
  [/\(\?#[^)]*\)/g, ""],
  [/\(\?[aiLmsuxUJ]*(?:-[imsxUJ]+)?\)/g, ""],
  [/\(\?[aiLmsux]*(?:-[imsx]+)?:/g, "(?:"],
  [/\(\?[>|]/g, "(?:"],
  [/([*+?}])\+/g, "$1"],
  [/\[\[:\^?\w+:\]\]/g, "[a]"],
];

function translated(pattern: string): string {
  return foreign.reduce((text, [theirs, ours]) => text.replace(theirs, ours), pattern);
}
