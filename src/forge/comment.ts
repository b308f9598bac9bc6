import { renderMarkdown } from "../reports/markdown.js";
import type { Report } from "../model/report.js";
import type { Forge, PullRequest } from "../hosts/forge.js";

/** GitHub refuses longer bodies. */
const longestBody = 65_536;

/** Our comment is found by this first line; the gate's name keeps several gates apart. */
export function marker(name: string): string {
  return `<!-- contract-check:${name.replace(/--|[<>]/g, "-")} -->`;
}

/**
 * Keeps one comment up to date: none is made for a clean pull request, and one that was made is turned to "resolved".
 */
export async function keepComment(
  forge: Forge,
  pull: PullRequest,
  { name, report, runUrl }: { readonly name: string; readonly report: Report; readonly runUrl: string },
): Promise<void> {
  const { number, author } = pull;
  const first = marker(name);
  const status = report.decision?.status ?? "pass";
  const clean =
    status === "pass" || (status === "neutral" && report.comparisons.every(({ satisfied }) => satisfied));
  const existing = await forge.findComment(number, first, author);
  if (clean && !existing) return;
  const foot = `\n\n[Full report](${runUrl})`;
  const text = clean
    ? `## ✅ Contracts: resolved\n\nNothing here needs permission any more.`
    : renderMarkdown(report, { limit: longestBody - first.length - foot.length - 8 });
  const body = `${first}\n${text.trimEnd()}${foot}\n`;
  if (!existing) await forge.createComment(number, body);
  else if (existing.body !== body) await forge.updateComment(existing.id, body);
}
