/** Files of these names may define Avro types. */
export const suffixes = [".avsc", ".avpr", ".avdl"] as const;

export interface Mention {
  readonly needles: readonly string[];
  readonly suffixes: readonly string[];
}

/**
 * What to grep for to find every file that may define or use these simple names: in JSON a name ends its string,
 * alone or after its namespace; in IDL it stands bare.
 */
export function needlesFor(names: readonly string[]): readonly Mention[] {
  return [
    { needles: names.map((name) => `${name}"`), suffixes: [".avsc", ".avpr"] },
    { needles: names, suffixes: [".avdl"] },
  ];
}

/** A cheap test before parsing: may this text define one of these simple names? Never wrongly no. */
export function definesOneOf(names: readonly string[]): (text: string, path: string) => boolean {
  const wanted = new Set(names);
  return (text, path) => {
    if (path.endsWith(".avdl") || text.includes("\\u") || text.includes("/*") || text.includes("//"))
      return true;
    for (const [, name = ""] of text.matchAll(/"name"\s*:\s*"(?:[^"]*\.)?([^".]*)"/g))
      if (wanted.has(name)) return true;
    return false;
  };
}
