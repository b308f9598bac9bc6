import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  isolateGit,
  removeTemporary,
  repository,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { record } from "../support/records.js";
import { shippedPackage } from "../support/shipped.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

interface Job {
  readonly variables: Readonly<Record<string, string | number>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly junit: string } };
}

/** The job as docs/recipes.md gives it. */
function recipe(): Job {
  const page = readFileSync("docs/recipes.md", "utf8");
  const [, text = ""] = /## GitLab CI\n[^]*?```yaml\n([^]*?)```/.exec(page) ?? [];
  return (parse(text) as { readonly "contract-check": Job })["contract-check"];
}

const config = (enforce: string) =>
  `version: 1\nenforce: ${enforce}\ndefaultOwner: "@ada"\ncontracts: [{files: "*.avsc", compatibility: backward}]\n`;

/** What GitLab's runner does: one ref of the merge request is fetched and checked out, without a branch. */
function mergeRequest(target: string, changed: Readonly<Record<string, string>>) {
  const server = repository({ "contract-check.yaml": config("full"), "a.avsc": record("A", ["x:int"]) });
  server.gits(
    ["branch", "release"],
    ["checkout", "-q", "-b", "topic", target === "main" ? "main" : "release"],
  );
  server.commit(changed);
  const build = temporaryFolder();
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: build, env: process.env });
  git("init", "-q");
  git("remote", "add", "origin", server.root);
  git("fetch", "-q", "origin", "+refs/heads/topic:refs/pipelines/1");
  git("checkout", "-q", "--detach", "refs/pipelines/1");
  return build;
}

/** Runs the lines of the job as GitLab does: in one shell, which ends at the first that fails. */
function runJob(build: string, target: string) {
  const programs = temporaryFolder();
  // npx would fetch a release: its first words name the package, the others are the call.
  writeFiles(programs, {
    npx: `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(shippedPackage(), "dist/cli.js")}" "$@"\n`,
  });
  chmodSync(join(programs, "npx"), 0o755);
  const { script, variables } = recipe();
  const gitlab = {
    CI: "true",
    GITLAB_CI: "true",
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_DEFAULT_BRANCH: "main",
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: target,
  };
  const texts = Object.entries(variables).map(([name, value]) => [name, String(value)] as const);
  return spawnSync("sh", ["-e", "-c", script.join("\n")], {
    cwd: build,
    encoding: "utf8",
    env: {
      ...process.env,
      ...Object.fromEntries(texts),
      ...gitlab,
      PATH: `${programs}:${process.env.PATH ?? ""}`,
    },
  });
}

it.each<[string, string, Readonly<Record<string, string>>, number, string]>([
  ["a change that breaks nobody", "main", { "a.avsc": record("A", ["x:long"]) }, 0, "✓ pass"],
  ["a broken promise", "main", { "a.avsc": record("A", ["x:string"]) }, 1, "✗ refused"],
  [
    "a proposal that switches the gate off for itself",
    "main",
    { "contract-check.yaml": config("report"), "a.avsc": record("A", ["x:string"]) },
    1,
    "✗ refused",
  ],
  [
    "a target that is not the default branch",
    "release",
    { "a.avsc": record("A", ["x:string"]) },
    1,
    "✗ refused",
  ],
])("GitLab's job of the recipes: %s", (_name, target, changed, code, says) => {
  const build = mergeRequest(target, changed);
  const { status, stdout, stderr } = runJob(build, target);
  expect([status, stdout, stderr]).toEqual([code, expect.stringContaining(says), expect.anything()]);
  const report = join(build, recipe().artifacts.reports.junit);
  expect(existsSync(report) && readFileSync(report, "utf8")).toContain("<testsuite");
});

it("GitLab's job of the recipes fails where the branch that governs cannot be fetched", () => {
  const build = mergeRequest("main", { "a.avsc": record("A", ["x:long"]) });
  expect(runJob(build, "gone").status).not.toBe(0);
});
