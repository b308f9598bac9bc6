import { git, pieces } from "./process.js";

/** Paths of one commit whose text contains one of the needles. */
export type Grep = (needles: readonly string[], suffixes: readonly string[]) => Promise<readonly string[]>;

/**
 * Greps a commit, each question once: both sides of a comparison ask the same. Attributes are not asked whether a
 * file is text (`--text`): the proposal could hide a file by calling it binary.
 */
export function grepCommit(cwd: string, commit: string): Grep {
  const asked = new Map<string, Promise<readonly string[]>>();
  return (needles, suffixes) => {
    const key = JSON.stringify([needles, suffixes]);
    const answer = asked.get(key) ?? run(cwd, commit, [...new Set(needles.map(greppable))], suffixes);
    asked.set(key, answer);
    return answer;
  };
}

/** One thread: several wait for each other at git's store of objects, and take three times as long. */
const flags = [
  "--threads=1",
  "-l",
  "-z",
  "--text",
  "--no-textconv",
  "--no-color",
  "--full-name",
  "--no-recurse-submodules",
];

async function run(
  cwd: string,
  commit: string,
  needles: readonly string[],
  suffixes: readonly string[],
): Promise<readonly string[]> {
  if (needles.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  const output = await git(["grep", ...flags, "-F", "-f", "-", commit, "--", ...paths], {
    cwd,
    input: `${needles.join("\n")}\n`,
    accept: [1],
  });
  return pieces(output).map((path) => path.slice(commit.length + 1));
}

/** git grep takes one needle per line and no NUL: the longest part that it can look for finds no less. */
function greppable(needle: string): string {
  return needle.split(/[\0\n]/).reduce((best, part) => (part.length > best.length ? part : best), "");
}
