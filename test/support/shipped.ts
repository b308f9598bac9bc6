import { execFileSync, spawn } from "node:child_process";
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

/** Runs a file of the package under a plain node. */
export function runNode(script: string, args: readonly string[], { cwd, env, now }: Start): Promise<Ended> {
  const inherit = Object.entries(process.env).filter(([name]) => inherited.test(name));
  const clock = now === undefined ? [] : ["--require", join(support, "still-clock.cjs")];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...clock, script, ...args], {
      cwd,
      env: { ...Object.fromEntries(inherit), ...(now !== undefined && { STILL_CLOCK: String(now) }), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject).on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}
