import { byCodeUnits } from "../algorithms/order.js";
import { starsMatch } from "../algorithms/stars.js";
import { contractSuffixes } from "../model/formats.js";
import { isAttributesFile, mayHoldSchema } from "../model/schema-files.js";
import type { Snapshot } from "../model/snapshot.js";

const attributes = ["linguist-vendored", "linguist-generated"] as const;
type Attribute = (typeof attributes)[number];

/** The attributes of a file that matter here, from `.gitattributes`; an attribute without a line is missing. */
export type Attributes = (path: string) => ReadonlyMap<Attribute, boolean>;

const nothing: ReadonlyMap<Attribute, boolean> = new Map();
export const noAttributes: Attributes = () => nothing;

/** One line: later lines win over earlier ones, files in deeper folders over those above. */
interface Line {
  /** The folder of the file, "" or ending in "/". */
  readonly folder: string;
  readonly pattern: readonly string[];
  /** A pattern without a slash is matched with the file's name alone. */
  readonly nameOnly: boolean;
  /** undefined: `!name`, back to what holds without any line. */
  readonly values: ReadonlyMap<Attribute, boolean | undefined>;
}

/** Reads every `.gitattributes` of a side (never those of the machine: the answer is the same everywhere). */
export async function readAttributes(side: Snapshot): Promise<Attributes> {
  const files = side.entries.containing(".gitattributes").filter(isAttributesFile);
  if (files.length === 0) return noAttributes;
  files.sort((a, b) => depthOf(a) - depthOf(b) || byCodeUnits(a, b));
  await side.load(files);
  const lines = files.flatMap((path) => {
    const loaded = side.read(path);
    return "text" in loaded ? parseAttributes(path.slice(0, -".gitattributes".length), loaded.text) : [];
  });
  return attributesOf(lines);
}

function depthOf(path: string): number {
  return path.split("/").length;
}

function attributesOf(lines: readonly Line[]): Attributes {
  if (lines.length === 0) return noAttributes;
  return (path) => {
    const values = new Map<Attribute, boolean>();
    for (const line of lines) {
      if (!matches(line, path)) continue;
      for (const [attribute, value] of line.values) {
        if (value === undefined) values.delete(attribute);
        else values.set(attribute, value);
      }
    }
    return values;
  };
}

function matches({ folder, pattern, nameOnly }: Line, path: string): boolean {
  if (!path.startsWith(folder)) return false;
  const names = path.slice(folder.length).split("/");
  return matchNames(pattern, nameOnly ? names.slice(-1) : names);
}

/** No path has more characters. */
const longestPattern = 4096;

/** The lines of one file that set one of our attributes, directly or through a macro. */
export function parseAttributes(folder: string, text: string): Line[] {
  const macros = new Map<string, readonly string[]>();
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((raw): Line[] => {
      const { pattern, rest } = splitLine(raw.trim());
      if (pattern === "" || pattern.startsWith("#") || pattern.endsWith("/")) return [];
      if (pattern.length > longestPattern) return [];
      const words = rest.split(/[ \t]+/).filter(Boolean);
      if (pattern.startsWith("[attr]")) {
        if (folder === "") macros.set(pattern.slice("[attr]".length), words);
        return [];
      }
      const values = valuesOf(words.flatMap((word) => [word, ...(macros.get(word) ?? [])]));
      if (values.size === 0 || pattern.startsWith("!")) return [];
      const names = pattern.replace(/^\//, "").split("/");
      return [{ folder, pattern: names, nameOnly: !pattern.includes("/"), values }];
    });
}

/** A pattern with spaces stands in double quotes, with C escapes. */
function splitLine(line: string): { readonly pattern: string; readonly rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted) {
    const [, pattern = "", rest = ""] = quoted;
    return { pattern: pattern.replace(/\\(["\\])/g, "$1"), rest };
  }
  const end = line.search(/[ \t]/);
  return end < 0 ? { pattern: line, rest: "" } : { pattern: line.slice(0, end), rest: line.slice(end) };
}

/** `name` and `name=true` set; `-name` and `name=false` unset; `!name` says nothing, as if no line did. */
function valuesOf(words: readonly string[]): Map<Attribute, boolean | undefined> {
  const values = new Map<Attribute, boolean | undefined>();
  for (const word of words) {
    const [, sign = "", name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    const attribute = attributes.find((candidate) => candidate === name);
    if (attribute) values.set(attribute, sign === "!" ? undefined : sign === "" && value !== "false");
  }
  return values;
}

/** `**` stands for any number of folders; without backtracking over more than the last one, so never slow. */
export function matchNames(pattern: readonly string[], names: readonly string[]): boolean {
  return starsMatch(pattern, names, {
    isStar: (piece) => piece === "**",
    matches: matchName,
    lastStarTakes: (count) => count > 0,
  });
}

/** `*`, `?` and `[a-z]` in one name; a backslash takes the next character as it is. */
function matchName(pattern: string, name: string): boolean {
  const pieces = pattern.match(/\\.|\[[!^]?\]?[^\]]*\]|[^]/gs) ?? [];
  return starsMatch(pieces, Array.from(name), { isStar: (piece) => piece === "*", matches: matchCharacter });
}

function matchCharacter(piece: string, character: string): boolean {
  if (piece === "?") return true;
  if (piece.startsWith("[") && piece.length > 1) return inSet(piece.slice(1, -1), character);
  return (piece.startsWith("\\") && piece.length > 1 ? piece.slice(1) : piece) === character;
}

function inSet(set: string, character: string): boolean {
  const negated = /^[!^]/.test(set);
  const members = Array.from(negated ? set.slice(1) : set);
  let isMember = false;
  for (let i = 0; i < members.length; i += 1) {
    const [from = "", dash, to] = members.slice(i, i + 3);
    if (dash === "-" && to !== undefined) {
      isMember ||= from <= character && character <= to;
      i += 2;
    } else isMember ||= from === character;
  }
  return isMember !== negated;
}

/** Whether two sides' attributes differ for some file that may be a contract, or for a new one in the root. */
export async function marksDiffer(base: Snapshot, head: Snapshot): Promise<boolean> {
  const [before, after] = await Promise.all([readAttributes(base), readAttributes(head)]);
  const paths = new Set([...contractSuffixes.map((suffix) => `contract${suffix}`), ...base.entries.keys()]);
  for (const path of paths) {
    if (!mayHoldSchema(path)) continue;
    const [old, current] = [before(path), after(path)];
    if (attributes.some((name) => (old.get(name) ?? false) !== (current.get(name) ?? false))) return true;
  }
  return false;
}
