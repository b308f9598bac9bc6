import { renderMarkdown } from "../reports/markdown.js";
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
  const foot = `\n\n[Full report](${runUrl})`;
  const text = clean
    ? `## ✅ Contracts: resolved\n\nNothing here needs permission any more.`
    : renderMarkdown(report, { limit: longestBody - first.length - foot.length - 8 });
  const body = `${first}\n${text.trimEnd()}${foot}\n`;
  for (let attempt = 1; ; attempt += 1) {
    const [existing, ...doubles] = await forge.ownComments(number, first);
    for (const { id } of doubles) await forge.deleteComment(id);
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
