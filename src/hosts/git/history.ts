import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, type GitRun, gitText, pieces } from "./process.js";
import { openRepository } from "./repository.js";
import { cutOff } from "./shallow.js";

/** A commit of a proposal with its author, committer and co-authors. */
export interface Authorship {
  readonly id: string;
  readonly parents: readonly string[];
  /** Addresses of author, committer and co-authors. */
  readonly emails: readonly string[];
  /** What it changes; of a merge, what differs from what git itself would have merged. */
  readonly paths: readonly string[];
}

/** Commits of `head` that the governed branch does not have. Merges from it are there with what they change themselves. */
export async function commitsBetween(
  cwd: string,
  governed: readonly string[],
  head: string,
): Promise<readonly Authorship[]> {
  const range = [head, ...governed.map((commit) => `^${commit}`)];
  const commits = await authorships({ cwd }, everyParent, range);
  const merges = [...commits.values()].filter(({ parents }) => parents.length > 1);
  const ids = merges.map(({ id }) => id);
  const incomplete = ids.length === 0 ? [] : await cutOff(await openRepository(cwd), ids);
  for (const merge of merges) {
    const paths = incomplete.includes(merge.id) ? merge.paths : await pathsOfMerge(cwd, merge);
    commits.set(merge.id, { ...merge, paths });
  }
  return [...commits.values()];
}

/**
 * A merge that takes one side's state of a file discards the other side's change, although the file equals a parent's:
 * only merging again shows this. git has --remerge-diff since 2.35.
 */
const remerged = "--remerge-diff";
const everyParent = "-m";

/**
 * The paths that a commit changes. For a merge: the paths that differ from merging again, or (`every-parent`, and where
 * git cannot merge again) from any of its parents.
 */
export async function changedBy(
  cwd: string,
  commit: string,
  merges: "again" | "every-parent",
): Promise<readonly string[]> {
  const own = (await authorships({ cwd }, everyParent, ["--no-walk", commit])).get(commit);
  if (!own) return [];
  return merges === "every-parent" ? own.paths : pathsOfMerge(cwd, own);
}

async function pathsOfMerge(cwd: string, { id, parents, paths }: Authorship): Promise<readonly string[]> {
  return parents.length === 2 ? mergedAgain(cwd, id, parents).catch(() => paths) : paths;
}

/** A conflict was settled by whoever merged; of some files (binary, `-merge`) a new merge shows it in no other way. */
async function mergedAgain(
  cwd: string,
  merge: string,
  parents: readonly string[],
): Promise<readonly string[]> {
  return withoutFiles(cwd, async (run) => {
    const remade = await authorships(run, remerged, ["--no-walk", merge]);
    const flags = ["--write-tree", "--name-only", "--no-messages", "-z"];
    const mergeTree = await git(["merge-tree", ...flags, ...parents], { ...run, accept: [1] });
    const [, ...conflicts] = pieces(mergeTree).filter(Boolean);
    return [...new Set([...(remade.get(merge)?.paths ?? []), ...conflicts])];
  });
}

/** Runs git where no file is checked out: the proposal's own attributes do not choose how its merges are made again. */
async function withoutFiles<T>(cwd: string, work: (run: GitRun) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "contract-check-"));
  try {
    const repository = (await gitText(["rev-parse", "--absolute-git-dir"], { cwd })).replace(/\n$/, "");
    const env = { GIT_DIR: repository, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(folder, "none") };
    return await work({ cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is told of a commit: no message, address or name contains the NUL that separates them. */
const fields = ["%H", "%P", "%ae", "%ce", "%B"];

/**
 * For each commit its fields, then for each file `:modes oids status`, `path`: a name is what follows such a line, whatever
 * it looks like. A merge is told once for each parent.
 */
async function authorships(
  run: GitRun,
  merges: string,
  range: readonly string[],
): Promise<Map<string, Authorship>> {
  const flags = [
    "-z",
    merges,
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--no-show-signature",
    `--format=${fields.join("%x00")}`,
  ];
  const parts = pieces(await git(["log", ...flags, ...range, "--"], run));
  const commits = new Map<string, Authorship & { readonly paths: string[] }>();
  let paths: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? "").replace(/^\n/, "");
    if (part.startsWith(":")) paths.push(parts[(at += 1)] ?? "");
    else if (/^[0-9a-f]{40,64}$/.test(part)) {
      const [parents = "", author = "", committer = "", message = ""] = parts.slice(
        at + 1,
        at + fields.length,
      );
      at += fields.length - 1;
      const hands = [author, ...(isGitHubItself(committer) ? [] : [committer]), ...coAuthors(message)];
      paths = commits.get(part)?.paths ?? [];
      const people = { parents: parents.split(" ").filter(Boolean), emails: [...new Set(hands)] };
      commits.set(part, { id: part, ...people, paths });
    } else if (part !== "") throw new Error(`git log answered with ${JSON.stringify(part.slice(0, 80))}`);
  }
  return commits;
}

/** Addresses in "Co-authored-by:" trailers. */
export function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}

/** GitHub commits merges and web edits under this address; the person is the author, and nobody authors as GitHub. */
function isGitHubItself(email: string): boolean {
  return email.toLowerCase() === "noreply@github.com";
}
