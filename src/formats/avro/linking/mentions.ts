/** Files of these names may define Avro types. */
export const suffixes = [".avsc", ".avpr", ".avdl"] as const;

export interface Mention {
  readonly needles: readonly string[];
  readonly suffixes: readonly string[];
}

/** How JSON may spell a letter, digit, underscore or dot of a name; other escapes (as of < and &) are common in texts. */
const escaped = Array.from({ length: 10 }, (_unused, digit) => `\\u003${String(digit)}`);
const escapes = [...escaped, "\\u004", "\\u005", "\\u006", "\\u007", "\\u002e", "\\u002E"];

/**
 * What to grep for to find every file that may define or use these simple names: in JSON a name ends its string,
 * alone or after its namespace, unless it is escaped; in IDL it stands bare.
 */
export function needlesFor(names: readonly string[]): readonly Mention[] {
  const beyond = names.some((name) => /[^\w]/.test(name)) ? ["\\u"] : [];
  return [
    { needles: [...names.map((name) => `${name}"`), ...escapes, ...beyond], suffixes: [".avsc", ".avpr"] },
    { needles: names, suffixes: [".avdl"] },
  ];
}

/** A cheap test before parsing: may this text define one of these simple names? Never wrongly no. */
export function definesOneOf(names: readonly string[]): (text: string, path: string) => boolean {
  return (text, path) => {
    const defined = namesIn(text, path);
    return defined === "any" || names.some((name) => defined.has(name));
  };
}

/** The simple names that a text may define: all that stand under "name" in plain JSON; any where that cannot be told. */
export function namesIn(text: string, path: string): ReadonlySet<string> | "any" {
  if (path.endsWith(".avdl") || text.includes("\\u") || text.includes("/*") || text.includes("//"))
    return "any";
  return new Set([...text.matchAll(/"name"\s*:\s*"(?:[^"]*\.)?([^".]*)"/g)].map(([, name = ""]) => name));
}
