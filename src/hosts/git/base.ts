import { nearest } from "../../algorithms/nearest.js";
import { NoSources } from "../../model/sources.js";
import { gitText } from "./process.js";
import { defaultBranches, fullRefName, shortName } from "./ref-names.js";
import { commitOf, type Repository } from "./repository.js";
import { isShallow, isWholeSince, shallowEnds } from "./shallow.js";

/** A name to compare with; the commit is missing where the clone does not have it. */
export interface Target {
  readonly name: string;
  readonly commit: string | undefined;
}

/** The commit named, or the default branch as this clone knows it (the remote's before a local one), if there is one. */
export async function findTarget(cwd: string, name: string | undefined): Promise<Target | undefined> {
  if (name !== undefined) return namedTarget(cwd, name);
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await gitText(["for-each-ref", format, ...defaultBranches], { cwd })).split("\n");
  const refs = new Map(
    lines.filter(Boolean).map((line): [string, Target] => {
      const [ref = "", symbolic = "", commit] = line.split("\0");
      return [ref, { name: shortName(symbolic || ref), commit }];
    }),
  );
  return defaultBranches.flatMap((ref) => refs.get(ref) ?? [])[0];
}

async function namedTarget(cwd: string, name: string): Promise<Target> {
  const fullName = await fullRefName(cwd, name);
  return { name: fullName === name ? name : shortName(fullName), commit: await commitOf(cwd, fullName) };
}

/**
 * @param option by which a call names the branch.
 * @throws NoSources with the exact fetch command when the commit to compare with is not in this clone.
 */
export async function presentTarget(
  repository: Repository,
  target: Target | undefined,
  option = "--base",
): Promise<Target & { readonly commit: string }> {
  if (target === undefined) throw await noDefaultBranch(repository, option);
  const { name, commit } = target;
  if (commit !== undefined) return { name, commit };
  const message = `there is no commit "${name}" in this clone${await likeIt(repository.cwd, name)}: check the name, or run "${await fetchCommand(repository, name)}"`;
  throw new NoSources({ message }, 3);
}

/** "; did you mean main?", of the branches and tags of a clone; nothing where no name is like it. */
export async function likeIt(cwd: string, name: string): Promise<string> {
  const places = ["refs/heads", "refs/remotes", "refs/tags"];
  const names = (await gitText(["for-each-ref", "--format=%(refname:short)", ...places], { cwd })).split(
    "\n",
  );
  const candidate = nearest(name, names.filter(Boolean));
  return candidate === undefined ? "" : ` (did you mean ${candidate}?)`;
}

/**
 * The best common ancestor of both. @throws NoSources with the exact fetch command when there is none, and with the merge
 * that makes it one where there are several: which of them git names first is up to whoever dates the commits.
 */
export async function mergeBase(
  repository: Repository,
  target: string,
  head: string,
  name: string,
): Promise<string> {
  if (target === head) return head;
  const { cwd } = repository;
  const listing = await gitText(["merge-base", "--all", "--", target, head], { cwd, accept: [1] });
  const [ancestor, ...others] = listing.split("\n").filter(Boolean);
  if (ancestor !== undefined && others.length === 0) {
    await refuseCutOff(repository, { target, head, base: ancestor, name });
    return ancestor;
  }
  if (isShallow(repository)) throw await tooShallow(cwd, name);
  const message =
    ancestor === undefined
      ? `head and ${name} have no common ancestor: name a base that head comes from with --base REF`
      : mergedCrosswise(name, [ancestor, ...others]);
  throw new NoSources({ message }, 3);
}

/**
 * A shallow clone that does not have all commits since a merge base does not show whether there is another one.
 * @throws NoSources then, with the exact fetch command.
 */
export async function refuseCutOff(
  repository: Repository,
  { target, head, base, name }: Readonly<Record<"target" | "head" | "base" | "name", string>>,
): Promise<void> {
  if (base === target || base === head) return;
  const ends = await shallowEnds(repository);
  if (ends.size > 0 && !(await isWholeSince(repository.cwd, [target, head], base, ends)))
    throw await tooShallow(repository.cwd, name);
}

async function tooShallow(cwd: string, name: string): Promise<NoSources> {
  const message = `this clone is shallow and does not reach the point where ${name} and head parted: run "git fetch --no-tags --unshallow ${await remote(cwd)}" (with actions/checkout: fetch-depth: 0)`;
  return new NoSources({ message }, 3);
}

/** Why head is not compared with a branch from which it parted at several commits, some of which are these, and what makes them one. */
export function mergedCrosswise(name: string, commits: readonly string[]): string {
  const short = commits.slice(0, 5).map((commit) => commit.slice(0, 10));
  return `merge ${name} into head first: they were merged crosswise and parted at several commits (${short.join(", ")}${short.length === 1 ? " is one" : ""}), so it is not known what head changes`;
}

async function noDefaultBranch(repository: Repository, option: string): Promise<NoSources> {
  const { cwd } = repository;
  const hasRemote = (await gitText(["remote"], { cwd })).trim() !== "";
  const branches = (
    await gitText(["for-each-ref", "--format=%(refname:short)", "refs/heads"], { cwd })
  ).trim();
  const list = ["for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes/origin/"];
  const remotes = (await gitText(list, { cwd })).split("\n").filter((name) => name !== "" && name !== "HEAD");
  const fetched = remotes.slice(0, 5).join(", ");
  const choice = branches === "" ? "" : ` (here: ${branches.split("\n").slice(0, 5).join(", ")})`;
  const repair = hasRemote
    ? `run "${await fetchCommand(repository, "origin/main")}" (or master), or "git remote set-head origin NAME" where it has another name${fetched === "" ? "" : ` (fetched are ${fetched})`}, or name it with ${option} REF`
    : `name it with ${option} REF${choice}`;
  const looked = "origin/HEAD, origin/main, origin/master, main, master";
  const message = `no default branch was found to compare with (looked for ${looked}): ${repair}`;
  return new NoSources({ message }, 3);
}

/** A shallow clone needs the history of both commits: without it the next fault would be a missing merge base. */
async function fetchCommand(repository: Repository, name: string): Promise<string> {
  const from = await remote(repository.cwd);
  const fetch = `git fetch --no-tags${isShallow(repository) ? " --unshallow" : ""} ${from}`;
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name)) return `${fetch} ${name}`;
  const branch = name.startsWith(`${from}/`) ? name.slice(from.length + 1) : name;
  return `${fetch} +refs/heads/${branch}:refs/remotes/${from}/${branch}`;
}

async function remote(cwd: string): Promise<string> {
  const names = (await gitText(["remote"], { cwd })).split("\n").filter(Boolean);
  return names.includes("origin") ? "origin" : (names[0] ?? "origin");
}
