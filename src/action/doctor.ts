import { checklist, examine } from "../adoption/doctor.js";
import { cloneOf } from "../commands/doctor.js";
import type { Governed } from "../forge/governed-branch.js";
import type { GitHubTrigger } from "../hosts/github/event.js";
import { probeOf } from "../hosts/github/probe.js";
import { markdownText } from "../reports/escape.js";
import type { Inputs } from "./inputs.js";
import type { Runner } from "./runner.js";

/** `mode: doctor`: the checklist in the log and the summary; nothing is posted. Returns the job's exit code. */
export async function runDoctor(
  runner: Runner,
  { token, name }: Inputs,
  { owner, repo }: GitHubTrigger,
  { branch, commit, root }: Pick<Governed, "branch" | "commit"> & { readonly root: string },
): Promise<number> {
  const clone = await cloneOf(root, { name: branch, commit }, runner.now());
  const probe = probeOf(token, runner.env.GITHUB_API_URL);
  const forge = { probe, slug: `${owner}/${repo}`, branch, context: name };
  // A checkout of one commit is what the Action is made for: it fetches what it needs.
  const findings = await examine({ ...clone, isShallow: undefined }, token === "" ? undefined : forge);
  runner.info(checklist(findings));
  const rows = findings.map(({ check, ok, text, repair }) => {
    const cure = repair === undefined ? "" : ` → ${markdownText(repair)}`;
    return `- ${ok === undefined ? "–" : ok ? "✅" : "❌"} **${check}**: ${markdownText(text)}${cure}`;
  });
  await runner.summarize(`## contract-check doctor\n\n${rows.join("\n")}\n`);
  return findings.some(({ ok }) => ok === false) ? 1 : 0;
}
