import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { NoSources } from "../../model/sources.js";
import type { KeptSearches } from "./grep.js";
import { GitError, git, gitText } from "./process.js";
import { fullRefName } from "./ref-names.js";

/** Where we are in git. */
export interface Repository {
  /** Where git is run: always the caller's folder, so that GIT_DIR and its like keep their meaning. */
  readonly cwd: string;
  /** The top of the working tree. */
  readonly root: string;
  /** Where git lists the ends of a history that is cut off: there is no such file in a clone that has it all. */
  readonly shallowFile: string;
  /** Full id of HEAD's commit. */
  readonly head: string;
  /** Where answers of searches are kept for later runs. */
  readonly searches?: KeptSearches;
}

/** What one process finds out about a ref and head: both commits, and their one merge base. */
export interface BranchPoint {
  /** The full name of the ref, or of the branch that the ref points to; "" where no ref has this name, or several have. */
  readonly ref: string;
  readonly target: string;
  readonly head: string;
  readonly mergeBase: string;
}

const questions = ["--is-inside-work-tree", "--git-path", "shallow", "--show-toplevel", "HEAD^{commit}"];

/**
 * Answers about the repository and, where two names of commits are given, where these parted: each process more
 * costs start-up time. `branchPoint` is missing where one of the names is unknown, or where there is not just one merge base.
 * @throws NoSources without a work tree or without git (exit 2), and in a repository without a commit (exit 3).
 */
export async function openRepository(
  cwd: string,
  names?: readonly [ref: string, head: string],
): Promise<Repository & { readonly branchPoint?: BranchPoint }> {
  const range = names?.join("...");
  // git knows the full name of a ref, and none of what is peeled off one.
  const refName = names?.[0].replace(/\^\{commit\}$/, "");
  const rangeQuestions =
    refName !== undefined && range !== undefined ? [range, "--symbolic-full-name", refName] : [];
  const answer = await ask(cwd, [...questions, ...rangeQuestions]);
  const lines = answer.replace(/\n$/, "").split("\n");
  const branchPoint = range === undefined ? undefined : takeBranchPoint(lines, range);
  const [inside, shallowFile = "", ...rest] = lines;
  if (inside !== "true") throw noWorkTree(cwd);
  const head = rest.pop() ?? "";
  if (!isCommit(head)) {
    const message =
      "this repository has no commit yet: there is nothing to compare with. Commit the contracts first.";
    throw new NoSources({ message }, 3);
  }
  const repository = { cwd, root: rest.join("\n"), shallowFile: resolve(cwd, shallowFile), head };
  return branchPoint ? { ...repository, branchPoint } : repository;
}

/** The top of the working tree, also where there is no commit yet. @throws NoSources (exit 2) outside one. */
export async function workTreeRoot(cwd: string): Promise<string> {
  const [inside, ...rest] = (await ask(cwd, ["--is-inside-work-tree", "--show-toplevel"]))
    .replace(/\n$/, "")
    .split("\n");
  if (inside !== "true") throw noWorkTree(cwd);
  return rest.join("\n");
}

const isCommit = (text: string): boolean => /^[0-9a-f]{40,64}$/.test(text);

/**
 * Takes what was answered about a range off the end: head, ref, `^` and each merge base, the ref's full name (which
 * is empty where the ref is none). git repeats a range that it does not know, and stops.
 */
function takeBranchPoint(lines: string[], range: string): BranchPoint | undefined {
  if (lines.at(-1) === range) {
    lines.pop();
    return undefined;
  }
  if (lines.at(-1) === "HEAD^{commit}") return undefined;
  const end = lines.findLastIndex((line) => isCommit(line));
  const [head = "", target = "", ...after] = lines.splice(end - 1);
  const bases = after.filter((line) => line.startsWith("^"));
  const [ref = ""] = after.slice(bases.length);
  const [mergeBase] = bases;
  return mergeBase !== undefined && bases.length === 1
    ? { ref, target, head, mergeBase: mergeBase.slice(1) }
    : undefined;
}

/** One process answers all questions; it stops at an unknown revision, after it printed the answers before. */
async function ask(cwd: string, revisions: readonly string[]): Promise<string> {
  try {
    const answer = await gitText(["rev-parse", ...revisions], { cwd, accept: [128] });
    if (answer !== "") return answer;
    await git(["rev-parse", "--git-dir"], { cwd }); // fails with the reason
    throw noWorkTree(cwd);
  } catch (error) {
    if (error instanceof GitError) throw new NoSources({ message: whyNot(cwd, error) }, 2);
    throw error;
  }
}

function noWorkTree(cwd: string): NoSources {
  const message = `${cwd} is not in a working tree but inside git's own folder: run this in the checked-out files`;
  return new NoSources({ message }, 2);
}

function whyNot(cwd: string, { exitCode, stderr, message }: GitError): string {
  if (exitCode === undefined && !existsSync(cwd)) return `there is no folder "${cwd}"`;
  if (exitCode === undefined)
    return `git could not be started (${stderr}): install git and put it on the PATH`;
  if (/not a git repository/i.test(stderr)) {
    return `${cwd} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"`;
  }
  if (/[/\\]\.git([/\\]|$)/.test(cwd)) return noWorkTree(cwd).message;
  if (/bare repository/i.test(stderr)) {
    return `${cwd} is a bare repository, without files: run this in a clone of it, or in "git worktree add FOLDER"`;
  }
  const [, owned] = /dubious ownership in repository at '(.*)'/.exec(stderr) ?? [];
  return owned === undefined
    ? message
    : `${owned} belongs to another user, so git refuses to read it: run "git config --global --add safe.directory ${owned}"`;
}

/** The commit that a name resolves to; undefined when there is none. @throws NoSources where several differ. */
export async function commitOf(cwd: string, name: string): Promise<string | undefined> {
  const commit = `${await fullRefName(cwd, name)}^{commit}`;
  const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", commit];
  const output = (await gitText(verify, { cwd, accept: [1, 128] })).trim();
  return isCommit(output) ? output : undefined; // a range would be several
}
