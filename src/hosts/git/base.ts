import { NoSources } from "../sources.js";
import { GitError, gitText } from "./process.js";

/** Where we are in git. */
export interface Repository {
  readonly root: string;
  readonly shallow: boolean;
  /** Full id of HEAD's commit. */
  readonly head: string;
}

/** @throws NoSources outside a work tree (exit 2) and in a repository without a commit (exit 3). */
export async function openRepository(cwd: string): Promise<Repository> {
  const [root = "", shallow, inside] = await rev(cwd, [
    "--show-toplevel",
    "--is-shallow-repository",
    "--is-inside-work-tree",
  ]);
  if (inside !== "true") throw new NoSources({ message: `${cwd} is inside .git, not in a working tree` }, 2);
  const head = await commitOf(root, "HEAD");
  if (head === undefined) {
    const message =
      "this repository has no commit yet: there is nothing to compare with. Commit the contracts first.";
    throw new NoSources({ message }, 3);
  }
  return { root, shallow: shallow === "true", head };
}

async function rev(cwd: string, args: readonly string[]): Promise<string[]> {
  try {
    return (await gitText(["rev-parse", ...args], { cwd })).trimEnd().split("\n");
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const message = /not a git repository/i.test(error.stderr)
      ? `${cwd} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"`
      : error.message;
    throw new NoSources({ message }, 2);
  }
}

/** The commit that a name stands for; undefined when there is none. */
export async function commitOf(root: string, name: string): Promise<string | undefined> {
  const output = await gitText(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
    cwd: root,
    accept: [1, 128],
  });
  return output.trim() || undefined;
}

const defaultBranches = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master",
];

/** The default branch as this clone knows it: the remote's before a local one. */
async function defaultBranch(root: string): Promise<{ name: string; commit: string } | undefined> {
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await gitText(["for-each-ref", format, ...defaultBranches], { cwd: root })).split("\n");
  const refs = new Map(
    lines.filter(Boolean).map((line) => {
      const [ref = "", symbolic = "", commit = ""] = line.split("\0");
      return [ref, { name: (symbolic || ref).replace(/^refs\/(remotes|heads)\//, ""), commit }];
    }),
  );
  return defaultBranches.flatMap((ref) => refs.get(ref) ?? [])[0];
}

export interface Base {
  readonly ref: string;
  readonly commit: string;
}

/**
 * The commit that head is compared with: the merge base of head and `wanted`, or of head and the default branch.
 * @throws NoSources with the exact fetch command when it is not in this clone.
 */
export async function findBase({ root, shallow }: Repository, head: string, wanted?: string): Promise<Base> {
  const branch =
    wanted === undefined ? await defaultBranch(root) : { name: wanted, commit: await commitOf(root, wanted) };
  if (branch === undefined) throw await noDefaultBranch(root);
  if (branch.commit === undefined) {
    const message = `there is no commit "${branch.name}" in this clone: check the name, or fetch it with "${fetchCommand(branch.name)}"`;
    throw new NoSources({ message }, 3);
  }
  const merged = await gitText(["merge-base", "--", branch.commit, head], { cwd: root, accept: [1] });
  const commit = merged.trim();
  if (commit === "") throw noMergeBase(branch.name, shallow);
  return { ref: branch.name, commit };
}

async function noDefaultBranch(root: string): Promise<NoSources> {
  const remotes = (await gitText(["remote"], { cwd: root })).split("\n").filter(Boolean);
  const how =
    remotes.length > 0
      ? `fetch it with "git fetch ${remotes[0] ?? "origin"} main:refs/remotes/${remotes[0] ?? "origin"}/main" (or master), or name a base with --base REF`
      : "name a base with --base REF";
  const message = `no default branch was found to compare with (looked for ${defaultBranches.join(", ")}): ${how}`;
  return new NoSources({ message }, 3);
}

function noMergeBase(name: string, shallow: boolean): NoSources {
  const message = shallow
    ? `this clone is shallow and does not reach the point where HEAD left ${name}: run "git fetch --unshallow" (in actions/checkout: fetch-depth: 0)`
    : `HEAD and ${name} have no common ancestor: name a base that HEAD comes from with --base REF`;
  return new NoSources({ message }, 3);
}

function fetchCommand(name: string): string {
  const branch = name.replace(/^origin\//, "");
  const hash = /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(branch);
  return hash
    ? `git fetch --no-tags origin ${branch}`
    : `git fetch --no-tags origin ${branch}:refs/remotes/origin/${branch}`;
}
