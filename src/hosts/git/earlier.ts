import { commitInstant, type Instant } from "../../model/instant.js";
import type { Origin, Predecessor, Predecessors, Subject } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { git, pieces } from "./process.js";
import { isShallow } from "./shallow.js";
import { commitsOf, type FirstParents, windowsAround } from "./windows.js";

/** More versions than these are not listed; a contract changes a few dozen times in its life. */
const mostVersions = 500;

/**
 * The states of the file in a place on the first-parent line of `tip`, newest first, and where it came to this place; where
 * a shared file is the cause that it changed, also as they were when that file changed.
 */
export async function earlierVersions(clone: Clone, { path, cause }: Subject): Promise<Predecessors> {
  const { repository, open } = clone;
  const own = await statesOf(clone, path);
  const shared = cause === undefined ? [] : await statesOf(clone, cause);
  const all = shared.length === 0 ? own : await contractStates(clone, own, shared);
  const predecessors = all.slice(0, mostVersions).map((state): Predecessor => ({
    ...state,
    relation: "history",
    name: `the version of ${new Date(state.at).toISOString().slice(0, 10)} (commit ${state.commit.slice(0, 9)})`,
    open: () => open(state.commit),
  }));
  const origins = all.flatMap((state, i) => (state.isFirst ? [originOf(clone, state, i + 1)] : []));
  const answer = { predecessors, origins };
  if (all.length > mostVersions)
    return { ...answer, missing: `it has more than ${String(mostVersions)} of them` };
  if (!isShallow(repository)) return answer;
  const missing =
    'this clone is shallow and has not all of them: run "git fetch --no-tags --unshallow origin" (with actions/checkout: fetch-depth: 0)';
  return { ...answer, missing };
}

/** A file came to the place: the formats say whether its contract was in another one before. */
function originOf(clone: Clone, { commit }: State, count: number): Origin {
  return {
    count,
    windows: () => windowsAround(clone, commit, "went"),
    async earlier(path) {
      const commits = await commitsOf(clone);
      const before = commits[commits.indexOf(commit) + 1];
      return before === undefined
        ? { predecessors: [] }
        : earlierVersions({ ...clone, tip: before }, { path });
    },
  };
}

/** A first-parent line, and how a commit's files are opened. */
export interface Clone extends FirstParents {
  readonly open: (commit: string) => Promise<Snapshot>;
}

interface State {
  readonly commit: string;
  readonly at: Instant;
  readonly path: string;
  /** The file came to its place. */
  readonly isFirst: boolean;
}

/**
 * Where the file in a place was added or changed. What git takes for a rename is not followed: it may come from a file that
 * is no contract, and leads away from what people have.
 */
async function statesOf({ repository: { cwd }, tip }: FirstParents, path: string): Promise<readonly State[]> {
  const line = ["--first-parent", "--diff-merges=first-parent", "--no-renames"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-relative", "--no-show-signature"];
  const format = [...raw, "--format=%H%x00%ct", "-n", String(mostVersions + 1)];
  const parts = pieces(await git(["log", ...line, ...format, tip, "--", `:(top,literal)${path}`], { cwd }));
  const states: State[] = [];
  for (let at = 0; at + 3 < parts.length;) {
    const [commit = "", time = "", raw = ""] = parts.slice(at, at + 3);
    const status = raw.trim().split(" ").at(-1) ?? "";
    if (status !== "D") states.push({ commit, at: commitInstant(time), path, isFirst: status === "A" });
    at += 4;
  }
  return states;
}

/** Gives the states of a shared file the name that the contract had then, and puts all in the order of the branch. */
async function contractStates(
  line: FirstParents,
  own: readonly State[],
  shared: readonly State[],
): Promise<readonly State[]> {
  const rank = new Map((await commitsOf(line)).map((commit, i) => [commit, i]));
  const rankOf = ({ commit }: State) => rank.get(commit) ?? Infinity;
  const sharedStates = shared.flatMap((state) => {
    const version = own.find((candidate) => rankOf(candidate) >= rankOf(state));
    return version && version.commit !== state.commit
      ? [{ ...state, path: version.path, isFirst: false }]
      : [];
  });
  return [...own, ...sharedStates].sort((a, b) => rankOf(a) - rankOf(b));
}
