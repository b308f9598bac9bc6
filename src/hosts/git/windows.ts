import type { Window } from "../../model/predecessor.js";
import { bothSides, listingOf } from "./both-sides.js";
import { git, gitText, pieces } from "./process.js";
import type { Repository } from "./repository.js";

/** A first-parent line by its tip. */
export interface FirstParents {
  readonly repository: Repository;
  readonly tip: string;
}

/** A proposal that lands as its single commits may take a file away in one of them and bring it back in another, so near. */
const reach = 20;

const lines = new WeakMap<Repository, Map<string, Promise<readonly string[]>>>();

/** The commits of a first-parent line, the tip first. */
export function commitsOf({ repository, tip }: FirstParents): Promise<readonly string[]> {
  const own = lines.get(repository) ?? new Map<string, Promise<readonly string[]>>();
  lines.set(repository, own);
  const list = async () => {
    const text = await gitText(["rev-list", "--first-parent", tip, "--"], { cwd: repository.cwd });
    return text.split("\n").filter(Boolean);
  };
  const commits = own.get(tip) ?? list();
  own.set(tip, commits);
  return commits;
}

/**
 * The states around a commit in which a file went and others came (A), or came and others went (D): first its own landing,
 * then from before it to after each later commit with such others, and from before each earlier one to after it.
 */
export async function windowsAround(
  line: FirstParents,
  commit: string,
  counterpart: "A" | "D",
): Promise<readonly Window[]> {
  const commits = await commitsOf(line);
  const at = commits.indexOf(commit);
  if (at < 0) return [];
  const first = Math.max(0, at - reach);
  const passing = await withPassages(line, commits.slice(first, at + reach + 1), counterpart);
  const windows: Window[] = [];
  const add = (before: number, after: number) => {
    const [base, head] = [commits[before + 1], commits[after]];
    if (base !== undefined && head !== undefined) windows.push(windowOf(line.repository, base, head));
  };
  if (counterpart === "A" || passing.has(commit)) add(at, at);
  for (let i = at - 1; i >= first; i -= 1) if (passing.has(commits[i] ?? "")) add(at, i);
  for (let i = at + 1; i <= at + reach; i += 1) if (passing.has(commits[i] ?? "")) add(i, at);
  return windows;
}

export function windowOf(repository: Repository, base: string, head: string): Window {
  const open = async () => {
    const listing = await listingOf(repository.cwd, { base, head });
    return { ...bothSides(repository, { base, head }, listing), differing: listing.differing };
  };
  return { base, head, open };
}

/** Those of some commits in which files came, or went. */
async function withPassages(
  { repository: { cwd } }: FirstParents,
  commits: readonly string[],
  kind: "A" | "D",
): Promise<ReadonlySet<string>> {
  const only = ["--no-walk=unsorted", "--stdin", "--diff-merges=first-parent", "--no-show-signature"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-relative"];
  const format = [`--diff-filter=${kind}`, "--format=%H"];
  const input = `${commits.join("\n")}\n`;
  const passing = new Set<string>();
  let commit = "";
  const parts = pieces(await git(["log", ...only, ...raw, ...format], { cwd, input }));
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? "").replace(/^\n/, "");
    if (part.startsWith(":")) {
      passing.add(commit);
      at += 1; // the name of the file
    } else commit = part;
  }
  return passing;
}
