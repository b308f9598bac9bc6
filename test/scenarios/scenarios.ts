import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary } from "../support/repository.js";
import { runIn } from "../support/run.js";
import type { Scenario } from "./layout.js";
import { layOut, scenarioNames, scenarioOf, scenarios, withoutCommitIds } from "./layout.js";
import { updatesTexts } from "../support/update.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** Calls as a terminal shows them: what was typed, what came, and the exit code. */
async function transcript(repo: Repository, calls: readonly (readonly string[])[]) {
  const codes: number[] = [];
  let text = "";
  for (const call of calls) {
    const { code, out, err } = await runIn("Europe/Berlin", repo.root, ...call);
    codes.push(code);
    text += `$ contract-check ${call.join(" ")}\n${out}${err}(exit code ${String(code)})\n\n`;
  }
  return { codes, text: withoutCommitIds(repo, text).trimEnd() + "\n" };
}

function callsOf({ at, approvedBy, approvedAt }: Scenario): readonly (readonly string[])[] {
  const approvals = (approvedBy ?? []).flatMap((login) => ["--approve", login]);
  return [
    ["check", "--at", at],
    ...(approvals.length === 0 ? [] : [["simulate", ...approvals, "--at", approvedAt ?? at, "--quiet"]]),
  ];
}

describe("everyday pull requests", () => {
  it.each(scenarioNames.map((name) => [name, scenarioOf(name)] as const))("%s", async (name, scenario) => {
    const repo = layOut(name, scenario);
    const { codes, text } = await transcript(repo, callsOf(scenario));
    const golden = join(scenarios, name, "expected.txt");
    const shown = `# ${scenario.title}\n\n${text}`;
    if (updatesTexts) writeFileSync(golden, shown);
    const approved = scenario.approvedBy ? [scenario.expectedExitApproved] : [];
    expect(codes).toEqual([scenario.expectedExit, ...approved]);
    expect(shown).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "");
  });

  it("are at least twelve, and none of their texts says one thing twice", () => {
    expect(scenarioNames.length).toBeGreaterThanOrEqual(12);
    for (const name of scenarioNames) {
      const text = readFileSync(join(scenarios, name, "expected.txt"), "utf8");
      for (const call of text.split(/^\$ /m)) {
        const lines = call.split("\n").filter((line) => line.trim() !== "" && !/^ {6}\S+\/\S+$/.test(line));
        expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
      }
    }
  });
});
