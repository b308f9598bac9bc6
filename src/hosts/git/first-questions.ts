import { existsSync } from "node:fs";
import { join } from "node:path";
import { git, gitText } from "./process.js";
import { defaultBranches, remoteDefault } from "./ref-names.js";
import { openRepository } from "./repository.js";

export const diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--ignore-submodules=dirty", // where they point, and not what is in them
];

/** Paths are from the root wherever git is run; ignored files are left out. */
export const indexArguments = ["ls-files", "-z", "-s", "-o", "--exclude-standard", "--full-name", "--", ":/"];

/** What every comparison of the working tree asks git, all at the same time. Fails where it is awaited. */
export interface FirstAnswers {
  /** How the target was guessed to be called. */
  readonly guess: string | undefined;
  /** What differs from the merge base with the guess; undefined where that failed (an older git, a wrong guess). */
  readonly diff: Promise<Buffer | undefined>;
  readonly index: Promise<string>;
  readonly opened: ReturnType<typeof openRepository>;
}

/** What the working tree is compared with; default: the default branch. */
interface Compared {
  readonly cwd: string;
  readonly base?: string;
}

let early: { readonly cwd: string; readonly answers: FirstAnswers } | undefined;

/** Asks about the default branch before the program that needs the answers is read. */
export function askEarly(cwd: string): void {
  early = { cwd, answers: ask({ cwd }) };
}

/** The answers to what was asked early, once, where it is the same question. */
export function firstAnswers(compared: Compared): FirstAnswers {
  const asked = early;
  early = undefined;
  return asked?.cwd === compared.cwd && compared.base === undefined ? asked.answers : ask(compared);
}

function ask(compared: Compared): FirstAnswers {
  const { cwd } = compared;
  const guess = likelyTarget(compared);
  const diff =
    guess === undefined ? undefined : git([...diffArguments, "--merge-base", guess, "--"], { cwd });
  const names = guess === undefined ? undefined : ([guess, "HEAD^{commit}"] as const);
  return {
    guess,
    diff: Promise.resolve(diff).catch(() => undefined),
    index: settle(gitText(indexArguments, { cwd })),
    opened: settle(openRepository(cwd, names)),
  };
}

/** A ref that is most likely the one to compare with, in words that git takes for nothing else; undefined: none. */
export function likelyTarget({ cwd, base }: Compared): string | undefined {
  if (base !== undefined) return commitName(base);
  // A hint only: where it misleads (other storage of refs), the answer takes a little longer. Without refs beside it,
  // this is a folder further down or a linked worktree, and git knows better.
  const hasRef = (ref: string) => existsSync(join(cwd, ".git", ref));
  return hasRef("refs") ? defaultBranches.find(hasRef) : remoteDefault;
}

/** What names a commit and can be nothing else on a command line: no option, no range, no pathspec. */
export function commitName(name: string): string | undefined {
  return /^[\w/@][\w./@~^-]*$/.test(name) && !name.includes("..") ? `${name}^{commit}` : undefined;
}

/** Lets a promise be awaited later: should something else fail first, this failure is not reported as unhandled. */
export function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
