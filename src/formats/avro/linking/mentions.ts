import type { Snapshot } from "../../../model/snapshot.js";

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
function needlesFor(names: readonly string[]): readonly Mention[] {
  const beyond = names.some((name) => /[^\w]/.test(name)) ? ["\\u"] : [];
  return [
    { needles: [...names.map((name) => `${name}"`), ...escapes, ...beyond], suffixes: [".avsc", ".avpr"] },
    { needles: names, suffixes: [".avdl"] },
  ];
}

/** A grep looks at all files again: after this many of one side, its files are read, and words are looked up. */
const mostGreps = 16;

/** Which Avro files of one side mention a name. */
export class Mentions {
  private greps = 0;
  private index: Promise<WordIndex> | undefined;

  constructor(private readonly snapshot: Snapshot) {}

  /** Files that may define or use these simple names, or import one of these files: too many at times, never too few. */
  async of(names: readonly string[], files: readonly string[] = []): Promise<readonly string[]> {
    if (this.greps >= mostGreps) {
      this.index ??= indexOf(this.snapshot);
      return wordsOf(await this.index, [...names, ...files]);
    }
    const imported = files.length > 0 ? [{ needles: files, suffixes: [".avdl"] }] : [];
    const mentions = [...(names.length > 0 ? needlesFor(names) : []), ...imported];
    this.greps += mentions.length;
    const mentioned = await Promise.all(
      mentions.map((mention) => this.snapshot.mentioning(mention.needles, mention.suffixes)),
    );
    return mentioned.flat();
  }
}

interface WordIndex {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Files that may spell a name in another way, or that cannot be read. */
  readonly always: readonly string[];
}

async function indexOf(snapshot: Snapshot): Promise<WordIndex> {
  const files = suffixes.flatMap((suffix) =>
    snapshot.entries.containing(suffix).filter((path) => path.endsWith(suffix)),
  );
  await snapshot.load(files);
  const [paths, always] = [new Map<string, string[]>(), [] as string[]];
  for (const path of files) {
    const loaded = snapshot.read(path);
    if ("fault" in loaded || loaded.text.includes("\\u")) always.push(path);
    else
      for (const word of new Set(loaded.text.match(words))) {
        const others = paths.get(word);
        if (others) others.push(path);
        else paths.set(word, [path]);
      }
  }
  return { paths, always };
}

/** Of any script: tools that are laxer than the specification take names with letters beyond ASCII. */
const words = /[\w\u0080-\u{10ffff}]+/gu;

/** A text that holds a name holds all words of the name: the longest one finds it; a name without a word may be anywhere. */
function wordsOf({ paths, always }: WordIndex, names: readonly string[]): readonly string[] {
  const longest = names.map((name) =>
    (name.match(words) ?? []).reduce((best, word) => (word.length > best.length ? word : best), ""),
  );
  if (longest.includes("")) return [...new Set([...always, ...[...paths.values()].flat()])];
  return [...always, ...longest.flatMap((word) => paths.get(word) ?? [])];
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
