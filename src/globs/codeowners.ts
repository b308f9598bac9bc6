import type { Handle } from "../model/decision.js";
import type { Location } from "../model/location.js";
import type { Text } from "../source/text.js";
import { namesMatch } from "./globs.js";

/** Where GitHub looks, in its order; the first that exists counts. */
export const codeownersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** GitHub ignores a larger file. */
export const largestCodeowners = 3 * 1024 * 1024;

export interface CodeownersLine {
  readonly pattern: string;
  /** Empty: the line takes ownership away. */
  readonly owners: readonly Handle[];
  /** Owners by address: whose each is only people: can say. */
  readonly emails: readonly string[];
  readonly location: Location;
}

/**
 * The lines of a CODEOWNERS file. GitHub skips a line that it cannot use (a leading "!", "[", an owner that is
 * neither @login, @org/team nor an address).
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeownersOf(source: Text): readonly CodeownersLine[] {
  if (source.text.length > largestCodeowners) return [];
  const lines: CodeownersLine[] = [];
  let offset = 0;
  for (const line of source.text.split("\n")) {
    const rule = lineOf(line);
    if (rule) {
      const start = offset + line.length - line.trimStart().length;
      lines.push({ ...rule, location: source.locate(start, offset + line.trimEnd().length) });
    }
    offset += line.length + 1;
  }
  return lines;
}

function lineOf(line: string): Omit<CodeownersLine, "location"> | undefined {
  const words = wordsOf(line);
  const [pattern, ...owners] = words;
  if (pattern === undefined || pattern.startsWith("!") || /[[\]]/.test(pattern)) return undefined;
  if (!owners.every((owner) => /^@[\w.-]+(\/[\w.-]+)?$/.test(owner) || /^[^@\s]+@[^@\s]+$/.test(owner)))
    return undefined;
  const isHandle = (owner: string): owner is Handle => owner.startsWith("@");
  return { pattern, owners: owners.filter(isHandle), emails: owners.filter((owner) => !isHandle(owner)) };
}

/** Words up to an unescaped #; a backslash keeps a space inside a pattern. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? "";
    if (char === "#") break;
    if (char === "\\" && line[i + 1] === " ") {
      word += " ";
      i += 1;
    } else if (/\s/.test(char)) {
      if (word !== "") words.push(word);
      word = "";
    } else word += char;
  }
  if (word !== "") words.push(word);
  return words;
}

/** The line that decides: the last one that matches, also when it names no owner. */
export function codeownersLineFor(
  lines: readonly CodeownersLine[],
  path: string,
): CodeownersLine | undefined {
  return lines.findLast(({ pattern }) => codeownersMatches(pattern, path));
}

/** gitignore's rules with GitHub's exception: "docs/*" holds direct children only. Paths are case-sensitive. */
export function codeownersMatches(pattern: string, path: string): boolean {
  const names = path.split("/");
  const trimmed = pattern.replace(/^\//, "");
  const pieces = trimmed.replace(/\/$/, "").split("/");
  const folderOnly = trimmed.endsWith("/");
  const anchored = pattern.startsWith("/") || pieces.length > 1;
  const rooted = anchored || pieces[0] === "**" ? pieces : ["**", ...pieces];
  // A trailing ** matches everything inside, so at least one name.
  const whole = rooted.at(-1) === "**" ? [...rooted, "*"] : rooted;
  // "*" alone means everything; "docs/*" does not reach into sub-folders.
  const childrenOnly = !folderOnly && pieces.length > 1 && pieces.at(-1) === "*";
  const ends = childrenOnly ? [names.length] : names.map((_, i) => i + 1);
  return ends.some((end) => {
    if (folderOnly && end === names.length) return false;
    return namesMatch(whole, names.slice(0, end));
  });
}
