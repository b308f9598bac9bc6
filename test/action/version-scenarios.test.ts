import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { layOut, scenarioNames, scenarioOf } from "../scenarios/layout.js";
import { startHub } from "../support/github-server.js";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { runAction, runnerEnv } from "./run-action.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** What the Action answers of the scenarios about versions and releases; reviews are known to it, so nobody has signed. */
const states: Readonly<Record<string, readonly [status: string, codes: readonly string[]]>> = {
  "release-released-removed": ["refused", []],
  "release-unreleased-removed": ["pass", []],
  "version-added": ["pass", []],
  "version-edited": ["refused", ["GV170", "GV171"]],
  "version-folder-renamed": ["pass", []],
  "version-hotfix": ["pass", []],
  "version-latest-moved": ["refused", []],
  "version-line-removed": ["refused", []],
  "version-opens-a-line": ["pass", []],
  "version-skipped": ["pass", []],
  "version-step-too-small": ["refused", ["GV170"]],
  "version-twice": ["refused", ["GV171"]],
};

/** The pull request of a scenario, with the merge commit that GitHub makes of it; undefined where it makes none. */
function proposed(origin: Repository) {
  const head = origin.git("rev-parse", "HEAD");
  const base = origin.git("rev-parse", "main");
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.git("update-ref", "refs/pull/7/head", head);
  origin.git("checkout", "-q", "--detach", "main");
  return { head, base };
}

describe("versions and releases, through the Action", () => {
  it("every scenario about them", () => {
    const named = scenarioNames.filter((name) => /^(version|release)-/.test(name));
    expect(Object.keys(states).sort()).toEqual(named);
  });

  it.each(Object.entries(states))("%s", async (name, [status, codes]) => {
    const scenario = scenarioOf(name);
    const origin = layOut(name, scenario);
    const { head, base } = proposed(origin);
    const hub = await startHub(origin.root);
    try {
      const pull = {
        number: 7,
        state: "open",
        user: { login: "kim" },
        head: { sha: head, ref: name, repo: { full_name: "acme/shop" } },
        base: { sha: base, ref: "main" },
      };
      hub.hub.pulls[7] = pull;
      const workspace = repository();
      workspace.git("remote", "add", "origin", `file://${origin.root}`);
      workspace.git("fetch", "-q", "--no-tags", "--depth=1", "origin", "refs/pull/7/head");
      workspace.git("checkout", "-q", "--detach", "FETCH_HEAD");
      const payload = { pull_request: pull, repository: { default_branch: "main" } };
      const { outputs } = await runAction(
        runnerEnv({ name: "pull_request", payload, api: hub.url, workspace: workspace.root }),
        { token: "job-token" },
        Date.parse(scenario.at),
      );
      expect(outputs.decision).toBe(status);
      const report = readFileSync(outputs.report ?? "", "utf8");
      expect(["GV170", "GV171"].filter((code) => report.includes(`"${code}"`))).toEqual(codes);
    } finally {
      await hub.close();
    }
  });
});
