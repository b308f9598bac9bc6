import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/commands/commands.js";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { runKept, runNode, shippedPackage } from "../support/shipped.js";

let cli: string;
let repo: Repository;
beforeAll(() => {
  isolateGit();
  cli = join(shippedPackage(), "dist/cli.js");
  repo = repository({ "contract-check.yaml": config, "cases.yaml": cases, ...records("string") });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit(records("int"));
});
afterAll(removeTemporary);

const config = `version: 1
contracts: [{files: "*.avsc", owner: "@acme/shop", compatibility: none}]
teams: {"@acme/shop": [ada]}
windows: [{id: nights, timezone: UTC, start: 2026-01-01T22:00, duration: PT4H, rrule: FREQ=DAILY}]
consumers: [{id: dash, owner: "@acme/shop", reads: [{contract: r0.avsc}]}]
`;
const cases = `version: 1\ncases: [{name: a, at: 2026-01-05, change: {contract: r0.avsc, class: full}, expect: pass}]\n`;
/** Enough of them that every command which lists them prints more than 4,096 bytes. */
const records = (type: string) =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `r${String(i)}.avsc`,
      `{"type": "record", "name": "R${String(i)}", "fields": [{"name": "a", "type": "${type}"}]}`,
    ]),
  );

/** A call of each command that prints something. */
const calls: Readonly<Record<string, readonly string[]>> = {
  check: ["check", "--format", "json"],
  merge: ["merge", "--help"],
  diff: ["diff", "r0.avsc", "r1.avsc"],
  explain: ["explain", "avro/field-presence"],
  rules: ["rules", "--format", "json"],
  impact: ["impact"],
  calendar: ["calendar", "--next", "40"],
  request: ["request", "--print", "--as", "@ada"],
  sign: ["sign", "--help"],
  verify: ["verify"],
  simulate: ["simulate", "--approve", "@ada"],
  owners: ["owners"],
  lint: ["lint"],
  policy: ["policy", "test", "cases.yaml"],
  schema: ["schema", "report"],
  init: ["init", "--dry-run"],
  audit: ["audit", "--since", "2020-01-01"],
  doctor: ["doctor"],
  baseline: ["baseline", "HEAD"],
  history: ["history", "r0.avsc"],
  completion: ["completion", "bash"],
};

/** Runs a call and reads `bytes` of what it prints, then closes the pipe. */
function readSome(call: readonly string[], bytes: number) {
  return new Promise<{ code: number | null; signal: string | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [cli, ...call], {
      cwd: repo.root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let err = "";
    let left = bytes;
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    if (left === 0) child.stdout.destroy();
    else
      child.stdout.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        if (left <= 0) child.stdout.destroy();
      });
    child.on("close", (code, signal) => {
      resolve({ code, signal, err });
    });
  });
}

describe("a reader that closes its end", () => {
  it("each command has a call here", () => {
    expect(Object.keys(calls).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(Object.entries(calls))("%s: the exit code is the one of the whole output", async (_, call) => {
    const whole = await runKept(cli, call, { cwd: repo.root });
    expect(whole.err).not.toContain("internal error");
    const some = [0, 1, 4096];
    const ends = await Promise.all(some.map((bytes) => readSome(call, bytes)));
    expect(ends).toEqual(some.map(() => ({ code: whole.code, signal: null, err: whole.err })));
  });
});

describe("output that cannot be written", () => {
  const full = existsSync("/dev/full") ? it : it.skip; // only Linux has this device
  full("a full disk is exit 2, with the reason", () => {
    const disk = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cli, "rules"], {
      cwd: repo.root,
      encoding: "utf8",
      stdio: ["ignore", disk, "pipe"],
    });
    closeSync(disk);
    expect(stderr).toMatch(/^contract-check: the output cannot be written: .*no space left/);
    expect(status).toBe(2);
  });

  it.each([
    ["a folder", () => temporaryFolder()],
    ["below a file", () => join(repo.root, "r0.avsc/report.json")],
  ])("--output to %s is exit 2, with the report on the terminal", async (_, place) => {
    const { code, out, err } = await runNode(cli, ["check", "--output", `json=${place()}`], {
      cwd: repo.root,
    });
    expect(out).toContain("40 contracts, 40 changed");
    expect(err).toMatch(/^contract-check: \S+ cannot be written: /);
    expect(code).toBe(2);
  });

  it("--output makes the folders that are missing", async () => {
    const file = join(temporaryFolder(), "a/b/report.json");
    const { out } = await runNode(cli, ["check", "--format", "json", "--output", file], { cwd: repo.root });
    expect(out).toBe("");
    expect(JSON.parse(readFileSync(file, "utf8"))).toHaveProperty("decision");
  });

  it("--output with a format and no file is a mistake", async () => {
    const { code, err } = await runNode(cli, ["check", "--output", "sarif="], { cwd: repo.root });
    expect([code, err]).toEqual([2, "contract-check: --output sarif= names no file: expected FORMAT=FILE\n"]);
  });
});

// A git of ours is a shell script here, and Windows has no SIGINT to send.
const posix = process.platform === "win32" ? describe.skip : describe;
posix("processes", () => {
  /** A git that writes down its process id, and that it has ended. */
  const watchedGit = `#!/bin/sh
echo "started $$" >> "$GIT_WATCH"
PATH="$GIT_REAL" git "$@"
code=$?
echo "ended $$" >> "$GIT_WATCH"
exit $code
`;

  it("every git that was started has ended when the program has", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "git"), watchedGit, { mode: 0o755 });
    const watch = join(folder, "watch");
    const env = { PATH: `${folder}:${process.env.PATH ?? ""}`, GIT_REAL: process.env.PATH, GIT_WATCH: watch };
    for (const call of [
      ["check"],
      ["check", "--base", "HEAD"],
      ["check", "--wrong"], // git is asked before the words are read
      ["impact"],
      ["owners", "r0.avsc"],
      ["lint"],
    ]) {
      writeFileSync(watch, "");
      await runNode(cli, call, { cwd: repo.root, env });
      const lines = readFileSync(watch, "utf8").trim().split("\n");
      const ids = (word: string) =>
        lines
          .filter((line) => line.startsWith(word))
          .map((line) => line.split(" ")[1])
          .sort();
      expect(ids("started").length).toBeGreaterThan(0);
      expect([call, ids("ended")]).toEqual([call, ids("started")]);
    }
  });

  it("a folder that was deleted under the shell is exit 2, with a sentence", () => {
    const script = `cd "$2" && rmdir "$2" && exec "$0" "$1" check`;
    const { status, stderr } = spawnSync("sh", ["-c", script, process.execPath, cli, temporaryFolder()], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([
      2,
      "contract-check: the folder that this shell is in was deleted: change to one that is there\n",
    ]);
  });

  it("Ctrl-C ends it at once, as shells show it: 130", () => {
    const script = `"$0" "$1" check & pid=$!; sleep 0.06; kill -INT $pid; wait $pid; echo $?`;
    const { stdout } = spawnSync("bash", ["-m", "-c", script, process.execPath, cli], {
      cwd: repo.root,
      encoding: "utf8",
    });
    expect(stdout.trim().split("\n").at(-1)).toBe("130");
  });
});
