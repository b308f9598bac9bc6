import { oneLine } from "../reports/escape.js";
import { cloneChecks, type Clone } from "./clone-checks.js";
import { type Finding, untold } from "./finding.js";
import { forgeChecks } from "./forge-checks.js";
import type { ForgeQuestion } from "./rule-checks.js";
import { workflowsOf } from "./workflows.js";

/** The whole checklist. @param forge undefined: there is no token, or no forge. */
export async function examine(
  clone: Clone,
  forge: Pick<ForgeQuestion, "probe" | "slug" | "branch" | "context"> | undefined,
): Promise<readonly Finding[]> {
  const { findings, policy } = await cloneChecks(clone);
  if (!forge)
    return [
      ...findings,
      untold(
        "forge",
        "tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub",
      ),
    ];
  const workflows = await workflowsOf(clone.tipSide);
  const sweeping = workflows.find(({ content }) => JSON.stringify(content.on ?? {}).includes("schedule"));
  const sweeper = sweeping?.path.split("/").at(-1);
  return [...findings, ...(await forgeChecks({ ...forge, policy, sweeper, now: clone.now }))];
}

/** One line a check, and the repair below what is wrong. */
export function checklist(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, ok, text, repair }) => [
    `${ok === undefined ? "–" : ok ? "✓" : "✗"} ${check}: ${oneLine(text)}`,
    ...(repair === undefined ? [] : [`    → ${oneLine(repair)}`]),
  ]);
  const broken = findings.filter(({ ok }) => ok === false).length;
  return `${lines.join("\n")}\n\n${broken === 0 ? "nothing to repair" : `${String(broken)} to repair`}\n`;
}
