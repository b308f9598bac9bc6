import type { Instant } from "../../model/decision.js";
import { gitText } from "./process.js";
import { cutOff } from "./shallow.js";

/** A commit of a proposal, with everybody who had a hand in it. */
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
  const found = await authorships(cwd, remerged, range).catch(() => authorships(cwd, everyParent, range));
  const merges = found.filter(({ parents }) => parents.length > 1);
  const octopuses = merges.filter(({ parents }) => parents.length > 2);
  const unsure = await cutOff(
    cwd,
    merges.map(({ id }) => id),
  );
  const unmade = [...new Set([...octopuses.map(({ id }) => id), ...unsure])];
  if (unmade.length === 0) return found;
  // git does not merge these again as they were, so everything in which they differ from a parent is theirs.
  const whole = await authorships(cwd, everyParent, ["--no-walk", ...unmade]);
  return [...found, ...whole];
}

/**
 * A merge that takes one side's state of a file where the other had changed it differs from no parent's, and yet throws
 * the change away: only merging again shows that. git knows this since 2.35.
 */
const remerged = "--remerge-diff";
const everyParent = "-m";

/** What one commit changes; of a merge, what differs from merging again, or (`every-parent`) from any of its parents. */
export async function changedBy(
  cwd: string,
  commit: string,
  merges: "again" | "every-parent",
): Promise<readonly string[]> {
  const range = ["--no-walk", commit];
  const whole = () => authorships(cwd, everyParent, range);
  let found = merges === "again" ? await authorships(cwd, remerged, range).catch(whole) : await whole();
  if (found.some(({ parents }) => parents.length > 2)) found = await whole();
  return [...new Set(found.flatMap(({ paths }) => paths))];
}

async function authorships(
  cwd: string,
  merges: string,
  range: readonly string[],
): Promise<readonly Authorship[]> {
  const format = "--format=%x01%H%x02%P%x02%ae%x02%ce%x02%B%x03";
  const output = await gitText(["log", "-z", merges, "--name-only", "--no-renames", format, ...range, "--"], {
    cwd,
  });
  return output.split("\x01").slice(1).map(parseCommit);
}

function parseCommit(record: string): Authorship {
  const [header = "", names = ""] = record.split("\x03");
  const [id = "", parents = "", author = "", committer = "", message = ""] = header.split("\x02");
  return {
    id,
    parents: parents.split(" ").filter(Boolean),
    emails: [...new Set([author, ...(isGitHubItself(committer) ? [] : [committer]), ...coAuthors(message)])],
    paths: names
      .split("\0")
      .map((name) => name.replace(/^\n+/, ""))
      .filter(Boolean),
  };
}

/** Addresses in "Co-authored-by:" trailers. */
export function coAuthors(message: string): readonly string[] {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]+)>/gim)].map(([, email = ""]) => email.trim());
}

/** GitHub commits merges and web edits under this address; the person is the author, and nobody authors as GitHub. */
function isGitHubItself(email: string): boolean {
  return email.toLowerCase() === "noreply@github.com";
}

/** A state of the governed branch: a commit on its first-parent line, and when it was made. */
export interface Landing {
  readonly commit: string;
  readonly parent: string | undefined;
  readonly at: Instant;
  readonly subject: string;
}

/** The first-parent line of a branch back to an instant, newest first, with one landing before it; for some paths. */
export async function landingsSince(
  cwd: string,
  tip: string,
  since: Instant,
  paths: readonly string[] = [],
): Promise<readonly Landing[]> {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const output = await gitText(
    ["log", "--first-parent", "-z", "--format=%H%x02%P%x02%ct%x02%s", "-n", "2000", tip, "--", ...wanted],
    { cwd },
  );
  const found: Landing[] = [];
  for (const record of output.split("\0").filter(Boolean)) {
    const [commit = "", parents = "", time = "0", subject = ""] = record.split("\x02");
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1000, subject };
    found.push(landing);
    if (landing.at < since) break;
  }
  return found;
}

/** When a file first came to a branch: the date of the commit on its first-parent line; undefined when it is not there. */
export async function arrivedAt(cwd: string, tip: string, path: string): Promise<Instant | undefined> {
  const output = await gitText(
    [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--diff-filter=A",
      "--format=%ct",
      "-n",
      "1",
      tip,
      "--",
      `:(top,literal)${path}`,
    ],
    { cwd },
  );
  return output.trim() === "" ? undefined : Number(output.trim()) * 1000;
}
