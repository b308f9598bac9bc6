import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { record } from "../support/records.js";
import { run } from "../support/run.js";
import { shippedPackage } from "../support/shipped.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** util-linux's script gives a program a terminal; other systems have another program of this name. */
const hasTerminals = spawnSync("script --version", { encoding: "utf8", shell: true }).stdout.includes(
  "util-linux",
);
const withTerminal = hasTerminals ? describe : describe.skip;

interface Dialogue {
  readonly code: number | null;
  readonly screen: string;
}

const [up, down, left, controlC, controlD] = [
  "\u001b[A",
  "\u001b[B",
  "\u001b[D",
  "\u0003",
  "\u0004",
] as const;

/** Runs init in a terminal of its own, and types each key sequence when the next question is on the screen. */
function answered({ root }: Repository, answers: readonly string[]): Promise<Dialogue> {
  const cli = join(shippedPackage(), "dist/cli.js");
  const call = `'${process.execPath}' '${cli}' init`;
  const child = spawn("script", ["-qec", call, "/dev/null"], {
    cwd: root,
    env: { ...process.env, TZ: "UTC", TERM: "xterm", CI: "" },
  });
  let screen = "";
  let asked = 0;
  child.stdout.on("data", (data: Buffer) => {
    screen += data.toString("utf8");
    // A line is drawn again while it is edited: the lines that are done are counted.
    const lines = screen.split("\n");
    if (asked >= lines.length || asked >= answers.length || !/\? \[[^\]]*\] /.test(lines.at(-1) ?? ""))
      return;
    child.stdin.write(answers[asked] ?? "");
    asked = lines.length;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, screen });
    });
  });
}

const configOf = ({ root }: Repository) => readFileSync(join(root, "contract-check.yaml"), "utf8");
const repositoryWithContract = () => repository({ "a/x.avsc": record("X", ["id:string"]) });
const untouched = (repo: Repository) => {
  expect(repo.git("status", "--short", "--untracked-files=all")).toBe("");
};

withTerminal(
  `the questions of init, in a terminal${hasTerminals ? "" : " (skipped: no util-linux script here)"}`,
  () => {
    it("Enter takes each default, which is what --yes takes", async () => {
      const [asked, silent] = [repositoryWithContract(), repositoryWithContract()];
      const { code, screen } = await answered(asked, ["\r", "\r", "\r", "\r", "\r"]);
      expect([code, screen]).toEqual([
        0,
        expect.stringContaining("Who owns contracts that nobody owns yet? [@ada]"),
      ]);
      await run(silent.root, "init", "--yes");
      expect(configOf(asked)).toBe(configOf(silent));
      expect((await run(asked.root, "lint")).out).toBe("nothing to complain about\n");
    });

    it("takes what is typed: an owner, a no, a zone, and asks again what is neither yes nor no", async () => {
      const repo = repositoryWithContract();
      const { code, screen } = await answered(repo, [
        "@acme/x\r",
        "maybe\r",
        "Y\r",
        "Europe/Berlin\r",
        "no\r",
      ]);
      expect(code).toBe(0);
      expect(screen.match(/Write a weekly change window/g)).toHaveLength(2);
      expect(configOf(repo)).toContain('defaultOwner: "@acme/x"');
      expect(configOf(repo)).toContain('timezone: "Europe/Berlin"');
      expect(repo.git("status", "--short", "--untracked-files=all")).not.toContain(".github");
    });

    it("arrows move in the line, and are no part of an answer", async () => {
      const repo = repositoryWithContract();
      const { code } = await answered(repo, [
        `@adb${left}${left}${left}x${up}${down}\u0001\u000b@kim\r`,
        `${up}${down}\u0001\u000bn\r`,
        `${left}\r`,
      ]);
      expect(code).toBe(0);
      expect(configOf(repo)).toContain('defaultOwner: "@kim"');
      expect(configOf(repo)).toContain("# windows:");
      expect(configOf(repo)).not.toContain("\u001b");
    });

    it.each([
      ["Ctrl-C at the first question", [controlC]],
      ["Ctrl-C at the last question", ["\r", "\r", "\r", controlC]],
      ["Ctrl-C within an answer", ["@ki", controlC]],
      ["Ctrl-D", ["\r", controlD]],
    ])("%s: nothing is written, and it says so", async (_name, keys) => {
      const repo = repositoryWithContract();
      const answers = keys[0] === "@ki" ? [keys.join("")] : keys;
      const { code, screen } = await answered(repo, answers);
      expect([code, screen]).toEqual([2, expect.stringContaining("broken off: nothing was written")]);
      untouched(repo);
    });

    it("a wrong owner or zone is said, and nothing is written", async () => {
      for (const answers of [
        ["not a handle\r", "\r", "\r", "\r"],
        ["\r", "\r", "Mars/Olympus\r", "\r"],
      ]) {
        const repo = repositoryWithContract();
        const { code, screen } = await answered(repo, answers);
        expect([code, screen]).toEqual([2, expect.stringMatching(/not a handle|Mars\/Olympus/)]);
        untouched(repo);
      }
    });
  },
);

it("without a terminal, it asks for --yes and writes nothing", async () => {
  const repo = repositoryWithContract();
  const { code, err } = await run(repo.root, "init");
  expect([code, err]).toEqual([2, expect.stringContaining("take the defaults with --yes")]);
  untouched(repo);
});
