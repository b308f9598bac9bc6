import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, type GitRun, gitText, pieces } from "./process.js";
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
  const people = await authors(cwd, range);
  const paths = await pathsOf({ cwd }, everyParent, range);
  const merges = people.filter(({ parents }) => parents.length > 1).map(({ id }) => id);
  const incomplete = await cutOff(cwd, merges);
  for (const merge of merges)
    paths.set(merge, await changedBy(cwd, merge, incomplete.includes(merge) ? "every-parent" : "again"));
  return people.map((commit) => ({ ...commit, paths: paths.get(commit.id) ?? [] }));
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
  const [own] = await authors(cwd, ["--no-walk", commit]);
  const { parents = [] } = own ?? {};
  const whole = async () => (await pathsOf({ cwd }, everyParent, ["--no-walk", commit])).get(commit) ?? [];
  if (parents.length !== 2 || merges === "every-parent") return whole();
  return mergedAgain(cwd, commit, parents).catch(whole);
}

/** A conflict was settled by whoever merged; of some files (binary, `-merge`) a new merge shows it in no other way. */
async function mergedAgain(
  cwd: string,
  merge: string,
  parents: readonly string[],
): Promise<readonly string[]> {
  return withoutFiles(cwd, async (run) => {
    const remergedPaths = (await pathsOf(run, remerged, ["--no-walk", merge])).get(merge) ?? [];
    const flags = ["--write-tree", "--name-only", "--no-messages", "-z"];
    const mergeTree = await git(["merge-tree", ...flags, ...parents], { ...run, accept: [1] });
    const [, ...conflicts] = pieces(mergeTree).filter(Boolean);
    return [...new Set([...remergedPaths, ...conflicts])];
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

/** NUL separates the fields: no message, address or name contains it. */
async function authors(cwd: string, range: readonly string[]): Promise<readonly Omit<Authorship, "paths">[]> {
  const format = "--format=%H%x00%P%x00%ae%x00%ce%x00%B";
  const fields = pieces(await git(["log", "-z", "--no-patch", format, ...range, "--"], { cwd }));
  const commits: Omit<Authorship, "paths">[] = [];
  for (let at = 0; at + 4 < fields.length; at += 5) {
    const [id = "", parents = "", author = "", committer = "", message = ""] = fields.slice(at, at + 5);
    const hands = [author, ...(isGitHubItself(committer) ? [] : [committer]), ...coAuthors(message)];
    commits.push({ id, parents: parents.split(" ").filter(Boolean), emails: [...new Set(hands)] });
  }
  return commits;
}

/** `id`, then for each file `:modes oids status`, `path`: a name is what follows such a line, whatever it looks like. */
async function pathsOf(
  run: GitRun,
  merges: string,
  range: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const flags = ["-z", merges, "--raw", "--no-abbrev", "--no-renames", "--format=%H"];
  const parts = pieces(await git(["log", ...flags, ...range, "--"], run));
  const pathsByCommit = new Map<string, string[]>();
  let own: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? "").replace(/^\n/, "");
    if (part.startsWith(":")) own.push(parts[(at += 1)] ?? "");
    else if (/^[0-9a-f]{40,64}$/.test(part)) pathsByCommit.set(part, (own = pathsByCommit.get(part) ?? []));
    else if (part !== "") throw new Error(`git log answered with ${JSON.stringify(part.slice(0, 80))}`);
  }
  return pathsByCommit;
}

/** Addresses in "Co-authored-by:" trailers. */
export function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}

/** GitHub commits merges and web edits under this address; the person is the author, and nobody authors as GitHub. */
function isGitHubItself(email: string): boolean {
  return email.toLowerCase() === "noreply@github.com";
}
