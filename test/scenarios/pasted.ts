import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";
import { layOut, scenarioOf } from "./layout.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const comment = async (repo: Repository, at: string) =>
  (await run(repo.root, "check", "--at", at, "--format", "markdown")).out;

/** The waivers of a comment, as somebody copies them. */
function waiversOf(markdown: string): string {
  const [, text] = /^```yaml\n(waivers:[^]*?)^```$/m.exec(markdown) ?? [];
  if (text === undefined) throw new Error("the comment has no waiver");
  return text;
}

/** Lands an edit of the governance on main, and puts the proposal on top. */
function land(repo: Repository, edit: (root: string) => void): void {
  const branch = repo.git("branch", "--show-current");
  repo.git("checkout", "-q", "main");
  edit(repo.root);
  repo.commit();
  repo.git("checkout", "-q", branch);
  repo.git("rebase", "-q", "main");
}

describe("what a comment has for pasting", () => {
  it.each(["enum-value-added", "revert"])(
    "%s: the waivers lint clean in the config, and let it pass",
    async (name) => {
      const scenario = scenarioOf(name);
      const repo = layOut(name, scenario);
      const waivers = waiversOf(await comment(repo, scenario.at));
      land(repo, (root) => {
        appendFileSync(join(root, "contract-check.yaml"), waivers);
      });
      const lint = await run(repo.root, "lint");
      expect([lint.code, lint.err]).toEqual([0, ""]);
      const { code, out } = await run(repo.root, "check", "--at", scenario.at);
      expect(out).toContain("✓ pass");
      expect(code).toBe(0);
    },
  );

  it("the items go below waivers that are there", async () => {
    const scenario = scenarioOf("enum-value-added");
    const repo = layOut("enum-value-added", scenario);
    const [, first = "", others = ""] =
      /^waivers:.*\n((?: {2}#.*\n)?(?: {2}- .*\n| {4}.*\n){4})([^]*)$/.exec(
        waiversOf(await comment(repo, scenario.at)),
      ) ?? [];
    land(repo, (root) => {
      appendFileSync(join(root, "contract-check.yaml"), `waivers:\n${first}`);
    });
    const left = waiversOf(await comment(repo, scenario.at)).replace(/^waivers:.*\n/, "");
    expect(left).toBe(others);
    land(repo, (root) => {
      appendFileSync(join(root, "contract-check.yaml"), left);
    });
    expect((await run(repo.root, "check", "--at", scenario.at)).code).toBe(0);
  });

  it("nothing, where no waiver would help: a removed contract, one that others depend on, what breaks nobody", async () => {
    for (const name of ["contract-removed", "shared-type", "documentation-only"]) {
      const scenario = scenarioOf(name);
      expect(await comment(layOut(name, scenario), scenario.at)).not.toContain("waivers:");
    }
  });

  it("the command that books the next occurrence", async () => {
    const scenario = scenarioOf("slot-taken-by-another");
    const repo = layOut("slot-taken-by-another", scenario);
    const command = /`contract-check (request [^`]*)`/.exec(await comment(repo, scenario.at))?.[1] ?? "";
    expect(command).toBe("request --window eu-weekend@2026-12-05");
    expect((await run(repo.root, ...command.split(" "), "--at", scenario.at)).code).toBe(0);
    repo.commit();
    const lint = await run(repo.root, "lint");
    expect(lint.err).toBe("");
    expect(await comment(repo, "2026-12-05T22:30+01:00")).not.toContain("is full");
  });

  it("the command that writes the request which the policy asks for, before anybody signs", async () => {
    const field = (type: string) =>
      `{"type": "record", "name": "Cup", "fields": [{"name": "size", "type": "${type}"}]}`;
    const config = `version: 1
contracts: [{files: "cups/*.avsc", id: cup, owner: "@tess", compatibility: full}]
policy: {rules: [{when: {situation: breaking}, needs: request-window-and-sign-off}], requests: {require: [rationale]}}
windows: [{id: saturday, timezone: UTC, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}]
people: {"@ada": {emails: [ada@example.com]}}
`;
    const repo = repository({ "contract-check.yaml": config, "cups/tea.avsc": field("int") });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "cups/tea.avsc": field("string") });
    const at = "2026-11-23T11:00Z";
    const { out } = await run(repo.root, "check", "--at", at);
    expect(out).toMatch(/^next: contract-check request$/m);
    const list = (await comment(repo, at)).split("\n").filter((line) => line.startsWith("- [ ]"));
    expect(list[0]).toContain("`contract-check request`");
    await run(repo.root, "request", "--rationale", "a larger cup", "--at", at);
    expect(readFileSync(join(repo.root, "governance/changes/CHG-2026-0001.yaml"), "utf8")).toContain(
      'id: "cup"',
    );
    repo.commit();
    const lint = await run(repo.root, "lint");
    expect([lint.code, lint.err]).toEqual([0, ""]);
    expect((await run(repo.root, "check", "--at", at)).out).not.toContain("change request, and none");
  });
});
