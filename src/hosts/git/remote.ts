import type { Instant } from "../../model/instant.js";
import { git, gitText, GitError } from "./process.js";
import { commitsIn, objectsOf } from "./batch.js";
import type { Repository } from "./repository.js";
import { isShallow } from "./shallow.js";

/** How the runner's clone gets commits that a plain checkout left out. */
export interface Remote {
  readonly repository: Repository;
  /** Used when the checkout kept no credentials; handed to git by environment, never on a command line. */
  readonly token: string | undefined;
  readonly serverUrl: string;
}

/** git's configuration in variables (git-config(1), GIT_CONFIG_COUNT). */
type Environment = Readonly<Record<string, string>>;

/** Which way of asking a remote has answered: from then on it is asked so first. */
const answering = new WeakMap<Remote, number>();

/**
 * Asks a remote with what the checkout kept and, where it gives no answer so, with the token.
 * undefined: it gives none in either way.
 */
async function answerOf<T>(
  remote: Remote,
  ask: (environment: Environment) => Promise<T>,
): Promise<T | undefined> {
  const { token, serverUrl } = remote;
  const withToken = token === undefined ? [] : [credentials(serverUrl, token)];
  const ways = [{}, ...withToken];
  const first = answering.get(remote) ?? 0;
  for (const way of [...ways.slice(first), ...ways.slice(0, first)]) {
    try {
      const answer = await ask(way);
      answering.set(remote, ways.indexOf(way));
      return answer;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return undefined;
}

/** Returns whether the remote gave what was asked for. */
async function fetch(remote: Remote, refspec: string, depth?: string): Promise<boolean> {
  const { repository } = remote;
  // A depth would cut the history of a clone that has it all.
  const how = depth ?? (isShallow(repository) ? "--depth=1" : undefined);
  const flags = ["--quiet", "--no-tags", "--no-recurse-submodules", ...(how === undefined ? [] : [how])];
  const call = ["fetch", ...flags, "origin", refspec];
  const answer = await answerOf(remote, (env) => git(call, { cwd: repository.cwd, env }));
  return answer !== undefined;
}

/** Fetches a commit without its history if the clone does not have it. Returns whether the clone has it then. */
export async function ensureCommit(remote: Remote, commit: string): Promise<boolean> {
  const { cwd } = remote.repository;
  if ((await commitsIn(cwd, [commit])).has(commit)) return true;
  await fetch(remote, commit);
  return (await commitsIn(cwd, [commit])).has(commit);
}

/** Fetches the tip of a branch; undefined when it cannot be had. */
export async function fetchTip(remote: Remote, branch: string): Promise<string | undefined> {
  const ref = `refs/contract-check/tip`;
  if (!(await fetch(remote, `+refs/heads/${branch}:${ref}`))) return undefined;
  const [tip] = await objectsOf(remote.repository.cwd, [`${ref}^{commit}`]);
  return tip?.oid;
}

/**
 * Deepens a branch of a shallow clone back to an instant, and to the parents of what landed since: the first of these
 * landings is told by the state before it, however old that is. A failure is no fault: missing commits are not counted.
 */
export async function deepenSince(remote: Remote, branch: string, since: Instant): Promise<void> {
  const ref = `refs/heads/${branch}`;
  await deepen(remote, ref, `--shallow-since=${new Date(since).toISOString()}`);
  await deepen(remote, ref, "--deepen=1");
}

/** Deepens a shallow clone below a commit, to a number of generations. A failure is no fault. */
export async function deepenBy(remote: Remote, commit: string, generations: number): Promise<void> {
  await deepen(remote, commit, `--depth=${String(generations)}`);
}

async function deepen(remote: Remote, ref: string, how: string): Promise<void> {
  if (isShallow(remote.repository)) await fetch(remote, ref, how);
}

/** Fetches all history of a commit into a shallow clone. A failure is no fault: callers check for a shallow clone. */
export async function unshallow(remote: Remote, commit: string): Promise<void> {
  await deepen(remote, commit, "--unshallow");
}

/** Fetches refs, such as all tags. A failure is no fault: callers look at what is there. */
export async function fetchRefs(remote: Remote, refspec: string): Promise<void> {
  await fetch(remote, refspec);
}

/** The branches of the remote by their full names; none where the remote does not answer. */
export async function remoteBranches(
  remote: Remote,
  pattern: string,
): Promise<readonly { readonly ref: string; readonly commit: string }[]> {
  const call = ["ls-remote", "--quiet", "origin", `refs/heads/${pattern}`];
  const { cwd } = remote.repository;
  const listing = await answerOf(remote, (env) => gitText(call, { cwd, env }));
  return (listing ?? "").split("\n").flatMap((line) => {
    const [commit = "", ref] = line.split("\t");
    return ref === undefined ? [] : [{ ref, commit }];
  });
}

function credentials(serverUrl: string, token: string): Environment {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
