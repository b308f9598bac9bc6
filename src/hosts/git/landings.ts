import type { Landing } from "../../model/history.js";
import { commitInstant, type Instant } from "../../model/instant.js";
import { git, pieces } from "./process.js";

/** More landings than these are not listed. */
const mostListed = 2000;

/**
 * The first-parent line of a branch back to an instant, newest first, with one landing before it; for some paths.
 * undefined: there are more than can be listed.
 */
export async function landingsSince(
  cwd: string,
  tip: string,
  since: Instant,
  paths: readonly string[] = [],
): Promise<readonly Landing[] | undefined> {
  const pathspecs = paths.map((path) => `:(top,literal)${path}`);
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const count = ["-n", String(mostListed)];
  const fields = pieces(
    await git(["log", "--first-parent", "-z", format, ...count, tip, "--", ...pathspecs], { cwd }),
  );
  const landings: Landing[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = "", parents = "", time = "0", subject = ""] = fields.slice(at, at + 4);
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: commitInstant(time), subject };
    landings.push(landing);
    if (landing.at < since) return landings;
  }
  return landings.length < mostListed ? landings : undefined;
}

/** One commit of a first-parent line. */
export interface Step {
  readonly commit: string;
  readonly subject: string;
}

/** The first-parent line from after `base` up to `head`, oldest first; undefined when `base` is not on it so near. */
export async function firstParents(
  cwd: string,
  head: string,
  base: string,
  most: number,
): Promise<readonly Step[] | undefined> {
  const flags = ["--first-parent", "-z", "--format=%H%x00%P%x00%s", "-n", String(most)];
  const fields = pieces(await git(["log", ...flags, head, "--"], { cwd }));
  const steps: Step[] = [];
  if (head === base) return steps;
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [commit = "", parents = "", subject = ""] = fields.slice(at, at + 3);
    steps.unshift({ commit, subject });
    if (parents.split(" ")[0] === base) return steps;
  }
  return undefined;
}
