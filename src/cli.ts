#!/usr/bin/env node
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { isAbsolute, join } from "node:path";

/**
 * Lets node keep what it compiled of this program (since Node 22.1), in the user's folder for such things. Not in CI: a new
 * machine has nothing kept, and one that others used keeps what they may have written. Never in a repository.
 */
function keepCompiled({
  CI = "",
  HOME = "",
  LOCALAPPDATA = "",
  XDG_CACHE_HOME = join(HOME, ".cache"),
}: NodeJS.ProcessEnv): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };
  const folder = process.platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME;
  if (!enableCompileCache || CI !== "" || !isAbsolute(folder)) return;
  if (existsSync(join(folder, ".git")) || existsSync(join(folder, "../.git"))) return;
  enableCompileCache(join(folder, "contract-check"));
}

/** Whether the words call for a check against the default branch, as far as can be told: a wrong answer costs time only. */
function isUsualCheck([first = "check", ...rest]: readonly string[]): boolean {
  if (first !== "check" && !first.startsWith("-")) return false;
  return ![first, ...rest].some((word) => /^(?:-[hV]|--(?:base|head|help|version)\b)/.test(word));
}

/** @returns the folder that the command runs in; undefined: somebody has deleted it since. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function run(): Promise<void> {
  const cwd = currentFolder();
  if (cwd === undefined) {
    process.stderr.write(
      "contract-check: the folder that this shell is in was deleted: change to one that is there\n",
    );
    process.exitCode = 2;
    return;
  }
  keepCompiled(process.env);
  const argv = process.argv.slice(2);
  // Git works while the rest of the program is read.
  if (isUsualCheck(argv)) (await import("./hosts/git/first-questions.js")).askEarly(cwd);
  const { main } = await import("./commands/main.js"); // what is kept begins here
  const unwritable = watchOutput();
  process.exitCode = await main(argv, {
    cwd,
    env: process.env,
    isTerminal: process.stdout.isTTY,
    showsProgress: process.stderr.isTTY,
    get canAsk() {
      return process.stdin.isTTY && process.stdout.isTTY;
    },
    columns: process.stdout.columns,
    now: Date.now,
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone; // asked late: loading ICU costs milliseconds
    },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
  process.once("beforeExit", () => {
    const why = unwritable();
    if (why === undefined) return;
    process.stderr.write(`contract-check: the output cannot be written: ${why}\n`);
    process.exitCode = 2;
  });
}

/** @returns why the output cannot be written: a reader that has seen enough (`| head`) is no fault, a full disk is. */
function watchOutput(): () => string | undefined {
  let unwritable: string | undefined;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") unwritable = error.message;
  });
  process.stderr.on("error", () => undefined);
  return () => unwritable;
}

/** What the commands could not tell themselves: a file of the program is missing. */
run().catch((error: unknown) => {
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(`contract-check: ${what}\ncontract-check: internal error: no decision was made\n`);
  process.exitCode = 4;
});
