import { mayBeContract } from "../../contracts/recognise.js";
import { formatByName } from "../../model/formats.js";
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
 * then from before it to after each later commit with such others, and from before each earlier one to after it. What lies
 * behind a merge is another proposal.
 */
export async function windowsAround(
  line: FirstParents,
  { commit, path }: { readonly commit: string; readonly path: string },
  counterpart: "A" | "D",
): Promise<readonly Window[]> {
  const commits = await commitsOf(line);
  const at = commits.indexOf(commit);
  if (at < 0) return [];
  const first = Math.max(0, at - reach);
  const nearby = commits.slice(first, at + reach + 1);
  const landings = await landingsOf(line, nearby, { kind: counterpart, isLike: likeness(path) });
  const windows: Window[] = [];
  const add = (before: number, after: number) => {
    const [base, head] = [commits[before + 1], commits[after]];
    if (base !== undefined && head !== undefined) windows.push(windowOf(line.repository, base, head));
  };
  const landingAt = (i: number) => landings.get(commits[i] ?? "");
  if (counterpart === "A" || landingAt(at)?.passes) add(at, at);
  if (landingAt(at)?.isMerge) return windows;
  for (let i = at - 1; i >= first && !landingAt(i)?.isMerge; i -= 1) if (landingAt(i)?.passes) add(at, i);
  for (let i = at + 1; i <= at + reach && !landingAt(i)?.isMerge; i += 1)
    if (landingAt(i)?.passes) add(i, at);
  return windows;
}

const documents = /\.(?:json|ya?ml)$/;

/** Whether a file may hold a contract of the format that this path shows. */
function likeness(path: string): (other: string) => boolean {
  const format = formatByName(path);
  return (other) =>
    format === undefined
      ? mayBeContract(other) || formatByName(other) !== undefined
      : formatByName(other) === format || documents.test(other) || mayBeContract(other);
}

export function windowOf(repository: Repository, base: string, head: string): Window {
  const open = async () => {
    const listing = await listingOf(repository.cwd, { base, head });
    return { ...bothSides(repository, { base, head }, listing), differing: listing.differing };
  };
  return { base, head, open };
}

interface Landing {
  readonly isMerge: boolean;
  /** Whether a file that counts came, or went. */
  passes: boolean;
}

async function landingsOf(
  { repository: { cwd } }: FirstParents,
  commits: readonly string[],
  { kind, isLike }: { readonly kind: "A" | "D"; readonly isLike: (path: string) => boolean },
): Promise<ReadonlyMap<string, Landing>> {
  const only = ["--no-walk=unsorted", "--stdin", "--diff-merges=first-parent", "--no-show-signature"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-relative"];
  const format = ["--format=%H%x00%P"];
  const input = `${commits.join("\n")}\n`;
  const landings = new Map<string, Landing>();
  let landing: Landing | undefined;
  const parts = pieces(await git(["log", ...only, ...raw, ...format], { cwd, input }));
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [part, next] = [(parts[at] ?? "").replace(/^\n/, ""), parts[at + 1] ?? ""];
    if (part.startsWith(":")) {
      if (landing && part.endsWith(` ${kind}`) && isLike(next)) landing.passes = true;
    } else {
      landing = { isMerge: next.includes(" "), passes: false };
      landings.set(part, landing);
    }
  }
  return landings;
}
