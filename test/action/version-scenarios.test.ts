import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { layOut, scenarioNames, scenarioOf } from "../scenarios/layout.js";
import { startHub } from "../support/github-server.js";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { type Run, runAction, runnerEnv } from "./run-action.js";

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
    const { outputs } = await checkedOut(layOut(name, scenario), name, Date.parse(scenario.at));
    expect(outputs.decision).toBe(status);
    const report = readFileSync(outputs.report ?? "", "utf8");
    expect(["GV170", "GV171"].filter((code) => report.includes(`"${code}"`))).toEqual(codes);
  });

  it("a place that a contract left before the checkout begins is looked up", async () => {
    const egg = (type: string) =>
      `{"type": "record", "name": "Egg", "fields": [{"name": "size", "type": "${type}"}]}`;
    const config =
      'version: 1\ncontracts: [{files: "**/*.avsc", owner: "@hens"}]\nteams: {"@hens": [hera]}\n';
    const repo = repository({ "contract-check.yaml": config, "egg.avsc": egg("int") });
    repo.git("rm", "-q", "egg.avsc");
    repo.commit({ "old/egg.avsc": egg("int") });
    repo.commit({ "README.md": "later\n" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "egg.avsc": egg("string") });
    const { outputs, log } = await checkedOut(repo, "topic", Date.parse("2026-01-06T09:00:00Z"));
    expect(outputs.decision).toBe("refused");
    expect(log).toContain("egg.avsc before it moved to old/egg.avsc");
  });
});

/** The Action on a plain checkout of a pull request: one commit, without history. */
async function checkedOut(origin: Repository, ref: string, now: number): Promise<Run> {
  const { head, base } = proposed(origin);
  const hub = await startHub(origin.root);
  try {
    const pull = {
      number: 7,
      state: "open",
      user: { login: "kim" },
      head: { sha: head, ref, repo: { full_name: "acme/shop" } },
      base: { sha: base, ref: "main" },
    };
    hub.hub.pulls[7] = pull;
    const workspace = repository();
    workspace.git("remote", "add", "origin", `file://${origin.root}`);
    workspace.git("fetch", "-q", "--no-tags", "--depth=1", "origin", "refs/pull/7/head");
    workspace.git("checkout", "-q", "--detach", "FETCH_HEAD");
    const payload = { pull_request: pull, repository: { default_branch: "main" } };
    const event = { name: "pull_request", payload, api: hub.url, workspace: workspace.root };
    return await runAction(runnerEnv(event), { token: "job-token" }, now);
  } finally {
    await hub.close();
  }
}
