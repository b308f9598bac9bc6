import { afterAll } from "@jest/globals";
import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";

const support = import.meta.dirname;
let folder: string | undefined;

/** The folder of this build: its tarball, and `installed/`, an empty folder into which npm installed it. */
export function shippedFolder(): string {
  return (folder ??= execFileSync(process.execPath, [join(support, "ship.mjs")], {
    encoding: "utf8",
  }).trim());
}

/** The package as npm installed it. */
export const shippedPackage = (): string => join(shippedFolder(), "installed/node_modules/contract-check");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Start {
  readonly cwd: string;
  /** Added to what git and node need of this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** What the program takes for the present: it stands still. */
  readonly now?: number;
}

/** What a program inherits here: nothing that says "CI", no colours, no options of node's. */
const inherited = /^(PATH|HOME|TMPDIR|TEMP|TMP|USERPROFILE|SystemRoot|GIT_.*)$/i;

/** What a run inherits of this process's environment, and what is added to it. */
function environmentOf(added: NodeJS.ProcessEnv | undefined): NodeJS.ProcessEnv {
  const inherit = Object.entries(process.env).filter(([name]) => inherited.test(name));
  return { ...Object.fromEntries(inherit), ...added };
}

/** What a child process prints, and its exit code. */
function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [out, err] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject).on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}

/** Runs a file of the package under a plain node. */
export function runNode(script: string, args: readonly string[], { cwd, env, now }: Start): Promise<Ended> {
  const clock = now === undefined ? [] : ["--require", join(support, "still-clock.cjs")];
  const environment = { ...environmentOf(env), ...(now !== undefined && { STILL_CLOCK: String(now) }) };
  return endOf(
    spawn(process.execPath, [...clock, script, ...args], {
      cwd,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
}

interface Kept {
  readonly child: ChildProcess;
  /** When the process itself has ended, with what it could not answer. */
  readonly end: Promise<Ended>;
}
let kept: Kept | undefined;
let latest: Promise<unknown> = Promise.resolve();
afterAll(() => {
  kept?.child.kill();
});

/** As `runNode`, in a process that is kept for the next run: for what a run answers, not for how its process begins. */
export function runKept(script: string, args: readonly string[], { cwd, env, now }: Start): Promise<Ended> {
  const answer = latest.then(async () => {
    const { child, end } = (kept ??= keep());
    waitFor(child, true);
    child.send({ script, args, cwd, env: environmentOf(env), now });
    const answered = await Promise.race([
      end,
      new Promise<Ended>((resolve) => child.once("message", resolve)),
    ]);
    waitFor(child, false);
    return answered;
  });
  latest = answer.catch(() => undefined);
  return answer;
}

function keep(): Kept {
  const child = fork(join(support, "kept-process.mjs"), {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    execArgv: [],
    env: environmentOf({}),
  });
  child.on("exit", () => (kept = undefined));
  return { child, end: endOf(child) };
}

/** Between two runs nothing waits for the process: jest runs no `afterAll` where it runs no test. */
function waitFor(child: ChildProcess, isRunning: boolean): void {
  const pipes = [child, child.channel, child.stdout, child.stderr] as readonly (Pick<
    Socket,
    "ref" | "unref"
  > | null)[];
  for (const pipe of pipes) pipe?.[isRunning ? "ref" : "unref"]();
}
