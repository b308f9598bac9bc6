import { anyOf } from "../../algorithms/any-of.js";
import { searchable } from "../../algorithms/mentions.js";
import type { LineExpression } from "../../model/snapshot.js";
import { git, GitError, pieces } from "./process.js";

/** Paths of one commit whose text contains one of the needles, or a line that one of the expressions matches. */
export type Grep = (
  needles: readonly string[],
  suffixes: readonly string[],
  lines: readonly LineExpression[],
) => Promise<readonly string[]>;

/** Answers of searches, kept from run to run. A commit never changes, so neither does what its files mention. */
export interface KeptSearches {
  /** Searches a commit as `grep` does, and asks it only what no earlier run has asked. */
  of(commit: string, grep: Grep): Grep;
}

/**
 * Greps a commit, each question once: both sides of a comparison ask the same. Attributes are not asked whether a
 * file is text (`--text`): the proposal could hide a file by calling it binary.
 * @param searches what earlier runs have asked.
 */
export function grepCommit(cwd: string, commit: string, searches?: KeptSearches): Grep {
  const answers = new Map<string, Promise<readonly string[]>>();
  const grep: Grep = (needles, suffixes, lines) => {
    const patterns = [...anyOf(needles.map(searchable)), ...lines];
    return run({ cwd, commit, patterns, suffixes });
  };
  const search = searches?.of(commit, grep) ?? grep;
  return (needles, suffixes, lines) => {
    const key = JSON.stringify([needles, suffixes, lines]);
    const answer = answers.get(key) ?? search(needles, suffixes, lines);
    answers.set(key, answer);
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

/** Perl's expressions are compiled to machine code; a git that was built without them reads the same ones as POSIX does. */
const dialects = ["-P", "-E"];

interface Question {
  readonly cwd: string;
  readonly commit: string;
  readonly patterns: readonly string[];
  readonly suffixes: readonly string[];
}

async function run(
  question: Question,
  [dialect = "-E", ...fallbacks] = dialects,
): Promise<readonly string[]> {
  const { cwd, commit, patterns, suffixes } = question;
  if (patterns.length === 0 || suffixes.length === 0) return [];
  const paths = suffixes.map((suffix) => `:(top,glob)**/*${suffix.replace(/[\\*?[]/g, "\\$&")}`);
  try {
    const output = await git(["grep", ...flags, dialect, "-f", "-", commit, "--", ...paths], {
      cwd,
      input: `${patterns.join("\n")}\n`,
      accept: [1],
    });
    return pieces(output).map((path) => path.slice(commit.length + 1));
  } catch (error) {
    if (fallbacks.length === 0 || !(error instanceof GitError) || error.exitCode !== 128) throw error;
    return run(question, fallbacks);
  }
}
