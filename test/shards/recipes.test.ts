import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { record } from "../support/records.js";
import {
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { shippedPackage } from "../support/shipped.js";
import { commandsOf, pipeline, workflow } from "./recipes.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const names = ["a", "b", "c", "d", "e", "f"];
const records = (type: string) =>
  Object.fromEntries(names.map((name) => [`${name}.avsc`, record(`acme.${name}`, [`id:${type}`])]));

/** A clone as a runner has it: the proposal is checked out, and main is the remote's. */
function clone(head: Readonly<Record<string, string>>): Repository {
  const repo = repository(records("string"));
  repo.gits(["update-ref", "refs/remotes/origin/main", "main"], ["checkout", "-q", "--detach"]);
  repo.commit(head);
  repo.git("branch", "-q", "-D", "main");
  return repo;
}

/** Runs command lines as a runner does: each in a shell that ends at the first failure, npx being this package. */
class Runner {
  readonly temporary = temporaryFolder();
  readonly variables: Record<string, string> = {};

  constructor(readonly cwd: string) {
    const cli = join(shippedPackage(), "dist/cli.js");
    const start = `#!/bin/sh\n[ "$1 $2" = "--yes github:contract-check/contract-check" ] || exit 127\nshift 2\nexec "${process.execPath}" "${cli}" "$@"\n`;
    writeFiles(this.temporary, { "bin/npx": start });
    chmodSync(join(this.temporary, "bin/npx"), 0o755);
  }

  run(
    command: string,
    more: Readonly<Record<string, string>> = {},
  ): { code: number | null; printed: string } {
    const env = {
      ...process.env,
      NODE_OPTIONS: undefined,
      CI: "true",
      PATH: `${join(this.temporary, "bin")}${delimiter}${process.env.PATH ?? ""}`,
      RUNNER_TEMP: this.temporary,
      ...this.variables,
      ...more,
    };
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", command], {
      cwd: this.cwd,
      env,
      encoding: "utf8",
    });
    return { code: status, printed: stdout + stderr };
  }
}

const heads = [
  ["a break", records("long"), 1],
  ["a compatible change", { "a.avsc": record("acme.a", ["id:string", "note:string=x"]) }, 0],
  ["no contract", { "README.md": "# Changed\n" }, 0],
] as const;

const onPosix = process.platform === "win32" ? describe.skip : describe; // the recipes are for POSIX shells
onPosix("the recipes for several machines", () => {
  it.each([heads[0], heads[2]])("GitHub: %s", (_, head, code) => {
    const repo = clone(head);
    const runner = new Runner(repo.root);
    const { governed, shard, "contract-check": merge } = workflow().jobs;
    if (!governed || !shard || !merge) throw new Error("the workflow has other jobs");
    // The checkout of main, in a folder of its own.
    const main = temporaryFolder();
    repo.git("worktree", "add", "-q", "--detach", main, "refs/remotes/origin/main");
    const output = join(runner.temporary, "output");
    const told = new Runner(main);
    for (const command of commandsOf(governed))
      expect(told.run(command, { GITHUB_OUTPUT: output })).toMatchObject({ code: 0 });
    const commit = repo.git("rev-parse", "refs/remotes/origin/main");
    expect(runner.run(`cat ${output}`).printed).toBe(`commit=${commit}\n`);
    runner.variables.MAIN = commit;
    const all = shard.strategy?.matrix.shard ?? [];
    for (const index of all)
      for (const command of commandsOf(shard, index))
        expect(runner.run(command)).toMatchObject({
          code: 0,
          printed: expect.stringContaining("Nothing is decided"),
        });
    // Each part is an artifact; all are downloaded into one folder.
    const parts = all.map((index) => `part-${String(index)}.json`);
    mkdirSync(join(runner.temporary, "parts"));
    expect(runner.run(`cd "$RUNNER_TEMP" && mv ${parts.join(" ")} parts/`)).toMatchObject({ code: 0 });
    const decided = commandsOf(merge).map((command) => runner.run(command).code);
    expect(decided).toEqual([code]);
    // A job that failed brings no part.
    rmSync(join(runner.temporary, "parts", parts[1] ?? ""));
    const [lost] = commandsOf(merge).map((command) => runner.run(command));
    expect(lost).toMatchObject({ code: 2, printed: expect.stringContaining("shard 2 of 4 is missing") });
    for (const file of readdirSync(join(runner.temporary, "parts")))
      rmSync(join(runner.temporary, "parts", file));
    expect(commandsOf(merge).map((command) => runner.run(command).code)).toEqual([2]);
  });

  it("GitHub: the job that decides runs whatever became of the others, and what it needs is there", () => {
    const { jobs } = workflow();
    const merge = jobs["contract-check"];
    expect([merge?.if, merge?.needs]).toEqual(["always()", ["governed", "shard"]]);
    for (const { needs = [] } of Object.values(jobs))
      for (const name of [needs].flat()) expect(Object.keys(jobs)).toContain(name);
    const shards = jobs.shard?.strategy?.matrix.shard ?? [];
    expect(shards).toEqual(shards.map((_, i) => i + 1));
    expect(commandsOf(jobs.shard ?? { steps: [] }, 1).join()).toContain(
      `--shard 1/${String(shards.length)} `,
    );
  });

  it.each([heads[0], heads[1]])("GitLab: %s", (_, head, code) => {
    const repo = clone(head);
    const runner = new Runner(repo.root);
    const { governed, shard, "contract-check": merge } = pipeline();
    Object.assign(runner.variables, { CI_DEFAULT_BRANCH: "main" });
    const all = (job: typeof governed, more: Readonly<Record<string, string>> = {}) =>
      (job?.script ?? []).map((command) => runner.run(command, more));
    expect(all(governed)).toMatchObject([{ code: 0 }]);
    const [name = "", value = ""] = runner.run("cat governed.env").printed.trim().split("=");
    runner.variables[name] = value;
    const count = shard?.parallel ?? 0;
    for (let index = 1; index <= count; index += 1)
      expect(all(shard, { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(count) })).toMatchObject([
        { code: 0, printed: expect.stringContaining("Nothing is decided") },
      ]);
    expect(all(merge)).toMatchObject([{ code }]);
    rmSync(join(repo.root, "parts/1.json"));
    expect(all(merge)).toMatchObject([
      { code: 2, printed: expect.stringContaining("shard 1 of 4 is missing") },
    ]);
  });
});
