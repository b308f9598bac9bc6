import { findingsOf } from "../reports/findings.js";
import { type MarkdownOptions, renderMarkdown } from "../reports/markdown.js";
import type { Report } from "../model/report.js";
import { type Forge, ForgeError, type PullRequest } from "../hosts/forge.js";

/** GitHub refuses longer bodies. */
const longestBody = 65_536;

/** Our comment is found by this first line; the gate's name keeps several gates apart. */
export function marker(name: string): string {
  return `<!-- contract-check:${name.replace(/--|[<>]/g, "-")} -->`;
}

/** A comment that GitHub may or may not have taken is looked for, and written again where it is missing. */
const attempts = 3;

/**
 * Keeps one comment up to date: none is made for a clean pull request, one that was made is turned to "resolved", and of
 * several, which failed requests leave behind, the oldest stays.
 * @throws ForgeError when the comment cannot be read or written.
 */
export async function keepComment(
  forge: Forge,
  pull: PullRequest,
  { name, report, runUrl }: { readonly name: string; readonly report: Report; readonly runUrl: string },
): Promise<void> {
  const { number } = pull;
  const first = marker(name);
  const status = report.decision?.status ?? "pass";
  const clean =
    status === "pass" || (status === "neutral" && report.comparisons.every(({ satisfied }) => satisfied));
  const foot = `\n\n${calls(report)}[Full report](${runUrl})`;
  const limit = longestBody - first.length - foot.length - longestState;
  const text = clean
    ? `## ✅ Contracts: resolved\n\nNothing here needs permission any more.`
    : renderMarkdown(report, { limit, linkOf: linkTo(runUrl, report.head.commit) });
  for (let attempt = 1; ; attempt += 1) {
    const [existing, ...doubles] = await forge.ownComments(number, first);
    for (const { id } of doubles) await forge.deleteComment(id);
    const since = clean ? "" : sincePush(existing?.body ?? "", report);
    const body = `${first}\n${text.trimEnd()}${since}${foot}\n`;
    if (existing) return existing.body === body ? undefined : forge.updateComment(existing.id, body);
    if (clean) return;
    try {
      await forge.createComment(number, body);
      return;
    } catch (error) {
      if (!(error instanceof ForgeError) || !error.passes || attempt >= attempts) throw error;
    }
  }
}

/** What the state of a comment may take. */
const longestState = 8_000;
const mostFingerprints = 400;
const shortFingerprint = 16;

/** What changed since the last push, and what the next comment needs to tell that: fingerprints in a line that nobody sees. */
function sincePush(before: string, report: Report): string {
  const commit = report.head.commit ?? "none";
  const present = [
    ...new Set(
      findingsOf(report).map(({ fingerprint }) =>
        fingerprint.replace(/^sha256:/, "").slice(0, shortFingerprint),
      ),
    ),
  ].slice(0, mostFingerprints);
  const [, lastCommit, lastList = "", lastWords = ""] = [...before.matchAll(stateLine)].at(-1) ?? [];
  const earlier = new Set(lastList.split(",").filter((fingerprint) => fingerprint !== ""));
  const gone = earlier.size - present.filter((fingerprint) => earlier.has(fingerprint)).length;
  const fresh = present.filter((fingerprint) => !earlier.has(fingerprint)).length;
  const words =
    lastCommit === undefined
      ? ""
      : lastCommit === commit
        ? lastWords
        : `Since the last push: ${String(gone)} resolved, ${String(fresh)} new, ${String(present.length - fresh)} as before.`;
  return `\n\n<!-- state ${commit} ${present.join(",")} -->${words}`;
}

/** Contracts may quote such a line, but the last one is ours. */
const stateLine = /<!-- state ([0-9a-z]+) ([0-9a-f,]*) -->(Since the last push: [a-z0-9, ]+\.)?/g;

/** Calls those who must still sign, each once. */
function calls({ decision }: Report): string {
  const open = (decision?.requirements ?? []).filter(
    ({ status, dimension }) => status === "unmet" && dimension === "people",
  );
  const handles = [...new Set(open.flatMap(({ owners }) => owners))].filter((owner) => handle.test(owner));
  return handles.length === 0 ? "" : `Waiting for ${handles.slice(0, mostCalled).join(" ")}\n\n`;
}

const handle = /^@[A-Za-z0-9-]+(\/[A-Za-z0-9._-]+)?$/;
/** More people feel called by nobody. */
const mostCalled = 20;

/** The line of a file at the head commit, on the server where the run is. */
function linkTo(runUrl: string, commit: string | null): NonNullable<MarkdownOptions["linkOf"]> {
  const [, repository] = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(runUrl) ?? [];
  return ({ file, line }) => {
    if (repository === undefined || commit === null) return undefined;
    const path = file
      .split("/")
      .map(encodeURIComponent)
      .join("/")
      .replace(/\(/g, "%28")
      .replace(/\)/g, "%29");
    return `${repository}/blob/${commit}/${path}#L${String(line)}`;
  };
}
