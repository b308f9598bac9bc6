import { starsMatch } from "../algorithms/stars.js";
import type { ElementPath } from "../model/change.js";

/** Whether a path from the root matches a glob: ** any folders, * and ? within one name, {a,b} alternatives. */
export function fileMatches(glob: string, path: string): boolean {
  const names = path.split("/");
  return patternsOf(glob).some((pattern) => namesMatch(pattern, names));
}

const patterns = new Map<string, readonly (readonly string[])[]>();
const mostPatterns = 10_000;

/** The alternatives of a glob as names; kept, because the same few globs are asked about every file. */
function patternsOf(glob: string): readonly (readonly string[])[] {
  const earlier = patterns.get(glob);
  if (earlier) return earlier;
  const sequences = alternatives(glob).map((pattern) => pattern.split("/"));
  if (patterns.size < mostPatterns) patterns.set(glob, sequences);
  return sequences;
}

/** Whether a glob may name files below a folder of this path. */
export function mayNameBelow(glob: string, folder: string): boolean {
  const names = folder.split("/");
  return patternsOf(glob).some((pattern) =>
    pattern.some((_, i) => namesMatch(pattern.slice(0, i + 1), names)),
  );
}

export function anyFileMatches(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => fileMatches(glob, path));
}

/** Globs of windows, policy rules and consumers name a contract by its id or by its path. */
export function contractMatches(glob: string, path: string, id: string | undefined): boolean {
  return fileMatches(glob, path) || (id !== undefined && fileMatches(glob, id));
}

/** Whether an element matches a glob such as "payment.**"; the root's name may be left out of the glob. */
export function elementMatches(glob: string, element: ElementPath): boolean {
  const pattern = tokensOf(glob);
  return variants(element).some((tokens) => namesMatch(pattern, tokens));
}

const variantsByElement = new WeakMap<ElementPath, readonly (readonly string[])[]>();

function variants(element: ElementPath): readonly (readonly string[])[] {
  const earlier = variantsByElement.get(element);
  if (earlier) return earlier;
  const whole = elementTokens(element);
  const [root = ""] = element;
  const names = element.length > 1 ? [whole, whole.slice(tokensOf(root).length)] : [whole];
  variantsByElement.set(element, names);
  return names;
}

/** All names of an element, those with dots or suffixes split: what a glob is matched against. */
export function elementTokens(element: ElementPath): readonly string[] {
  return element.flatMap((name) => tokensOf(name));
}

/** Names split at dots outside <…>, with [] and {} standing alone: "items[].price" is items, [], price. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => {
    const token = text.slice(start, end);
    const [, name = "", suffix = ""] = /^(.*?)((?:\[\]|\{\})*)$/s.exec(token) ?? [];
    if (name !== "") tokens.push(name);
    for (let i = 0; i < suffix.length; i += 2) tokens.push(suffix.slice(i, i + 2));
  };
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "<") depth += 1;
    else if (text[i] === ">") depth = Math.max(0, depth - 1);
    else if (text[i] === "." && depth === 0) {
      push(i);
      start = i + 1;
    }
  }
  push(text.length);
  return tokens;
}

/** Names against a pattern of names with wildcards; ** takes any number of names, also none. */
export function namesMatch(pattern: readonly string[], names: readonly string[]): boolean {
  return starsMatch(pattern, names, { isStar: (piece) => piece === "**", matches: wildcardMatches });
}

/** `*` and `?` within one name, without a regular expression: patterns come from people. */
export function wildcardMatches(pattern: string, name: string): boolean {
  if (pattern === "*") return true;
  if (!pattern.includes("*") && !pattern.includes("?")) return pattern === name;
  return starsMatch(Array.from(pattern), Array.from(name), {
    isStar: (char) => char === "*",
    matches: (want, char) => want === "?" || want === char,
  });
}

const mostAlternatives = 64;

/** "{a,b}.avsc" as "a.avsc" and "b.avsc"; braces that do not pair are plain text. */
export function alternatives(glob: string): readonly string[] {
  let plainGlobs: string[] = [];
  let waiting = [glob];
  while (waiting.length > 0 && plainGlobs.length + waiting.length <= mostAlternatives) {
    const next: string[] = [];
    for (const pattern of waiting) {
      const match = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
      if (!match) plainGlobs = [...plainGlobs, pattern];
      else
        for (const choice of (match[2] ?? "").split(","))
          next.push(`${match[1] ?? ""}${choice}${match[3] ?? ""}`);
    }
    waiting = next;
  }
  return [...plainGlobs, ...waiting];
}
