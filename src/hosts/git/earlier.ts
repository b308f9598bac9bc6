import { commitInstant, type Instant } from "../../model/instant.js";
import type { Predecessor, Predecessors, Subject } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { git, gitText, pieces } from "./process.js";
import { isShallow } from "./shallow.js";

/** More versions than these are not listed; a contract changes a few dozen times in its life. */
const mostVersions = 500;

/**
 * The states of a file on the first-parent line of `tip`, newest first, also under the names it had before; where a
 * shared file is the cause that it changed, also as they were when that file changed.
 */
export async function earlierVersions(
  cwd: string,
  tip: string,
  open: (commit: string) => Promise<Snapshot>,
  { path, cause }: Subject,
): Promise<Predecessors> {
  const own = await statesOf(cwd, tip, path);
  const shared = cause === undefined ? [] : await statesOf(cwd, tip, cause);
  const all = shared.length === 0 ? own : await contractStates(cwd, tip, own, shared);
  const predecessors = all.slice(0, mostVersions).map((state): Predecessor => ({
    ...state,
    relation: "history",
    name: `the version of ${new Date(state.at).toISOString().slice(0, 10)} (commit ${state.commit.slice(0, 9)})`,
    open: () => open(state.commit),
  }));
  if (all.length > mostVersions)
    return { predecessors, missing: `it has more than ${String(mostVersions)} of them` };
  if (!(await isShallow(cwd))) return { predecessors };
  const missing =
    'this clone is shallow and has not all of them: run "git fetch --no-tags --unshallow origin" (with actions/checkout: fetch-depth: 0)';
  return { predecessors, missing };
}

/** The names that a file had on the first-parent line of `tip`, the latest first. */
export async function earlierNames(cwd: string, tip: string, path: string): Promise<readonly string[]> {
  return [...new Set((await statesOf(cwd, tip, path)).map((state) => state.path))];
}

interface State {
  readonly commit: string;
  readonly at: Instant;
  readonly path: string;
}

/** Where a file was added or changed; git follows it to the names it had before (git-log(1), --follow). */
async function statesOf(cwd: string, tip: string, path: string): Promise<readonly State[]> {
  const line = ["--first-parent", "--diff-merges=first-parent", "--follow"];
  const format = ["-z", "--raw", "--no-abbrev", "--format=%H%x00%ct", "-n", String(mostVersions + 1)];
  const parts = pieces(await git(["log", ...line, ...format, tip, "--", `:(top,literal)${path}`], { cwd }));
  const states: State[] = [];
  for (let at = 0; at + 3 < parts.length;) {
    const [commit = "", time = "", raw = ""] = parts.slice(at, at + 3);
    const status = raw.trim().split(" ").at(-1) ?? "";
    const renamed = /^[RC]/.test(status);
    const name = parts[at + (renamed ? 4 : 3)] ?? "";
    if (status !== "D") states.push({ commit, at: commitInstant(time), path: name });
    if (status.startsWith("C")) break; // it began as a copy: what it was copied from is another contract
    at += renamed ? 5 : 4;
  }
  return states;
}

/** Gives the states of a shared file the name that the contract had then, and puts all in the order of the branch. */
async function contractStates(
  cwd: string,
  tip: string,
  own: readonly State[],
  shared: readonly State[],
): Promise<readonly State[]> {
  const line = (await gitText(["rev-list", "--first-parent", tip], { cwd })).split("\n");
  const rank = new Map(line.map((commit, i) => [commit, i]));
  const rankOf = ({ commit }: State) => rank.get(commit) ?? Infinity;
  const sharedStates = shared.flatMap((state) => {
    const version = own.find((candidate) => rankOf(candidate) >= rankOf(state));
    return version && version.commit !== state.commit ? [{ ...state, path: version.path }] : [];
  });
  return [...own, ...sharedStates].sort((a, b) => rankOf(a) - rankOf(b));
}
