import { testPolicy } from "../governance/commands/policy-test.js";
import type { Policy } from "../governance/governance.js";
import type { Instant } from "../model/instant.js";
import type { Group } from "./groups.js";

export const casesPath = "governance/policy-cases.yaml";

const changes = [
  ["a change that breaks nobody", "class: full"],
  ["a change that breaks old data and old readers", "class: breaking"],
  ["the contract goes", "class: breaking, status: removed"],
] as const;

/** A table for `policy test`: a few changes of each group, with what the policy decides of them now; undefined where there is no contract. */
export async function casesText(
  groups: readonly Group[],
  policy: Policy,
  now: Instant,
): Promise<string | undefined> {
  const rows = groups.flatMap(({ files: [contract = ""], pattern, glob }) =>
    changes.map(([name, change]) => ({
      name: `${pattern ?? glob}: ${name}`,
      change: `{contract: ${JSON.stringify(contract)}, ${change}}`,
    })),
  );
  if (rows.length === 0) return undefined;
  const at = new Date(now).toISOString().slice(0, 10);
  const table = (expected: readonly string[]) => `version: 1
cases:
${rows.map(({ name, change }, i) => `  - name: ${JSON.stringify(name)}\n    change: ${change}\n    at: ${at}\n    expect: ${expected[i] ?? "pass"}\n`).join("")}`;
  const tested = await testPolicy(policy, casesPath, table([]), now);
  if ("faults" in tested) return undefined;
  const intro = `# What the policy decides of some changes (neutral: told, and not enforced). After an edit of contract-check.yaml, such as
# enforce: sign-off, "contract-check policy test ${casesPath}" says FAIL for each that it decides otherwise: look at
# them, and where they are meant, --accept writes them here.
`;
  return intro + table(tested.results.map(({ actual }) => actual));
}
