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

/** What is known of a clone, for as long as somebody asks about it. */
interface CloneFacts {
  /** First-parent lines, by their tips. */
  readonly lines: Map<string, Promise<readonly string[]>>;
  /** What came and went in commits of such a line. */
  readonly landings: Map<string, Promise<Landing | undefined>>;
}

const clones = new WeakMap<Repository, CloneFacts>();

function factsOf(repository: Repository): CloneFacts {
  const facts = clones.get(repository) ?? { lines: new Map(), landings: new Map() };
  clones.set(repository, facts);
  return facts;
}

/** The commits of a first-parent line, the tip first. */
export async function commitsOf({ repository, tip }: FirstParents): Promise<readonly string[]> {
  const { lines } = factsOf(repository);
  for (const line of lines.values()) {
    const commits = await line;
    const at = commits.indexOf(tip);
    if (at >= 0) return at === 0 ? commits : commits.slice(at);
  }
  const list = async () => {
    const text = await gitText(["rev-list", "--first-parent", tip, "--"], { cwd: repository.cwd });
    return text.split("\n").filter(Boolean);
  };
  const commits = list();
  lines.set(tip, commits);
  return commits;
}

/**
 * The states around a commit in which a file went and others came, or came and others went: first its own landing, then
 * from before it to after each later commit with such others, and from before each earlier one to after it. What lies
 * behind a merge is another proposal.
 */
export async function windowsAround(
  line: FirstParents,
  commit: string,
  counterpart: "came" | "went",
): Promise<readonly Window[]> {
  const commits = await commitsOf(line);
  const at = commits.indexOf(commit);
  if (at < 0) return [];
  const first = Math.max(0, at - reach);
  const nearby = await landingsIn(line, commits.slice(first, at + reach + 1));
  const landingAt = (i: number) => nearby[i - first];
  const windows: Window[] = [];
  const add = (before: number, after: number, other: number) => {
    const [base, head] = [commits[before + 1], commits[after]];
    const passing = landingAt(other)?.[counterpart] ?? [];
    if (base !== undefined && head !== undefined && passing.length > 0)
      windows.push({ ...windowOf(line.repository, base, head), passing });
  };
  add(at, at, at);
  if (landingAt(at)?.isMerge) return windows;
  for (let i = at - 1; i >= first && !landingAt(i)?.isMerge; i -= 1) add(at, i, i);
  for (let i = at + 1; i <= at + reach && !landingAt(i)?.isMerge; i += 1) add(i, at, i);
  return windows;
}

export function windowOf(repository: Repository, base: string, head: string): Window {
  const list = async () => {
    const listing = await listingOf(repository.cwd, { base, head });
    return { ...bothSides(repository, { base, head }, listing), differing: listing.differing };
  };
  let opened: ReturnType<typeof list> | undefined;
  return { base, head, open: () => (opened ??= list()) };
}

/** The files that came and went in a commit of the line. */
interface Landing {
  readonly isMerge: boolean;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** The landings of these commits; one process asks for those that nobody has asked for yet. */
function landingsIn(
  line: FirstParents,
  commits: readonly string[],
): Promise<readonly (Landing | undefined)[]> {
  const { landings } = factsOf(line.repository);
  const unasked = commits.filter((commit) => !landings.has(commit));
  if (unasked.length > 0) {
    const answers = landingsOf(line, unasked);
    for (const commit of unasked)
      landings.set(
        commit,
        answers.then((all) => all.get(commit)),
      );
  }
  return Promise.all(commits.map(async (commit) => await landings.get(commit)));
}

async function landingsOf(
  { repository: { cwd } }: FirstParents,
  commits: readonly string[],
): Promise<ReadonlyMap<string, Landing>> {
  const only = ["--no-walk=unsorted", "--stdin", "--diff-merges=first-parent", "--no-show-signature"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-relative"];
  const input = `${commits.join("\n")}\n`;
  const landings = new Map<string, Landing>();
  let [came, went]: [string[], string[]] = [[], []];
  const parts = pieces(await git(["log", ...only, ...raw, "--format=%H%x00%P"], { cwd, input }));
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [part, next] = [(parts[at] ?? "").replace(/^\n/, ""), parts[at + 1] ?? ""];
    if (!part.startsWith(":")) {
      [came, went] = [[], []];
      landings.set(part, { isMerge: next.includes(" "), came, went });
    } else if (part.endsWith(" A")) came.push(next);
    else if (part.endsWith(" D")) went.push(next);
  }
  return landings;
}
