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

/** Fetches a commit without its history if the clone does not have it. Returns whether the clone has it then. */
export async function ensureCommit(remote: Remote, commit: string): Promise<boolean> {
  const { repository, token, serverUrl } = remote;
  if (await hasCommit(repository.cwd, commit)) return true;
  await fetchOne(repository, [], commit);
  if (await hasCommit(repository.cwd, commit)) return true;
  if (token !== undefined) await fetchOne(repository, credentials(serverUrl, token), commit);
  return hasCommit(repository.cwd, commit);
}

/** Fetches the tip of a branch; undefined when it cannot be had. */
export async function fetchTip(remote: Remote, branch: string): Promise<string | undefined> {
  const { repository, token, serverUrl } = remote;
  const ref = `refs/contract-check/tip`;
  const refspec = `+refs/heads/${branch}:${ref}`;
  const fetched =
    (await fetchOne(repository, [], refspec)) ||
    (token !== undefined && (await fetchOne(repository, credentials(serverUrl, token), refspec)));
  if (!fetched) return undefined;
  const [tip] = await objectsOf(repository.cwd, [`${ref}^{commit}`]);
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

async function deepen({ repository, token, serverUrl }: Remote, ref: string, how: string): Promise<void> {
  if (!isShallow(repository) || (await fetchOne(repository, [], ref, how))) return;
  if (token !== undefined) await fetchOne(repository, credentials(serverUrl, token), ref, how);
}

/** Fetches all history of a commit into a shallow clone. A failure is no fault: callers check for a shallow clone. */
export async function unshallow(remote: Remote, commit: string): Promise<void> {
  await deepen(remote, commit, "--unshallow");
}

/** Fetches refs, such as all tags. A failure is no fault: callers look at what is there. */
export async function fetchRefs({ repository, token, serverUrl }: Remote, refspec: string): Promise<void> {
  if ((await fetchOne(repository, [], refspec)) || token === undefined) return;
  await fetchOne(repository, credentials(serverUrl, token), refspec);
}

/** The branches of the remote by their full names; none where the remote does not answer. */
export async function remoteBranches(
  { repository: { cwd }, token, serverUrl }: Remote,
  pattern: string,
): Promise<readonly { readonly ref: string; readonly commit: string }[]> {
  const ask = (environment: readonly [string, string][]) =>
    gitText(["ls-remote", "--quiet", "origin", `refs/heads/${pattern}`], {
      cwd,
      env: Object.fromEntries(environment),
    }).catch((error: unknown) => {
      if (error instanceof GitError) return undefined;
      throw error;
    });
  const listing =
    (await ask([])) ?? (token === undefined ? undefined : await ask(credentials(serverUrl, token)));
  return (listing ?? "").split("\n").flatMap((line) => {
    const [commit = "", ref] = line.split("\t");
    return ref === undefined ? [] : [{ ref, commit }];
  });
}

async function hasCommit(cwd: string, commit: string): Promise<boolean> {
  return (await commitsIn(cwd, [commit])).has(commit);
}

async function fetchOne(
  repository: Repository,
  environment: readonly [string, string][],
  refspec: string,
  depth?: string,
): Promise<boolean> {
  try {
    // A depth would cut the history of a clone that has it all.
    const how = depth ?? (isShallow(repository) ? "--depth=1" : undefined);
    const flags = ["--quiet", "--no-tags", "--no-recurse-submodules", ...(how === undefined ? [] : [how])];
    await git(["fetch", ...flags, "origin", refspec], {
      cwd: repository.cwd,
      env: Object.fromEntries(environment),
    });
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** git reads configuration from these variables (git-config(1), GIT_CONFIG_COUNT). */
function credentials(serverUrl: string, token: string): [string, string][] {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [
    ["GIT_CONFIG_COUNT", "1"],
    ["GIT_CONFIG_KEY_0", `http.${serverUrl}/.extraheader`],
    ["GIT_CONFIG_VALUE_0", `AUTHORIZATION: basic ${basic}`],
  ];
}
