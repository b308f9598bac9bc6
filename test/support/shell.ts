import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A line of shell, where it runs, and what it reads. */
export interface Line {
  readonly cwd: string;
  readonly text: string;
  readonly input?: string;
}

interface Shell {
  readonly folder: string;
  /** git's variables as they were when the shell began. */
  readonly variables: Readonly<Record<string, string>>;
  /** A pipe from which the shell reads lines. */
  readonly lines: number;
  /** A pipe into which it writes how each ended. */
  readonly ends: number;
}
let shell: Shell | undefined;

/**
 * Runs a line in a shell that is kept, and returns its output without the last line end: before a process as large as
 * jest's can start a small one, the system copies it, which takes longer than what git does.
 * @throws Error with what was printed where the line fails.
 */
export function runLine({ cwd, text, input }: Line): string {
  if (process.platform === "win32") return runAlone({ cwd, text, ...(input !== undefined && { input }) });
  const { folder, variables, lines, ends } = (shell ??= open());
  if (input !== undefined) writeFileSync(join(folder, "in"), input);
  const from = input === undefined ? "/dev/null" : join(folder, "in");
  const steps = [...exports(variables), `cd ${quoted(cwd)}`, text].join(" && ");
  writeSync(lines, `(${steps}) <${from} >${folder}/out 2>${folder}/err; echo $? >&3\n`);
  const answer = Buffer.alloc(16);
  const code = answer.toString("utf8", 0, readSync(ends, answer)).trim();
  if (code === "0") return readFileSync(join(folder, "out"), "utf8").replace(/\n$/, "");
  const printed = readFileSync(join(folder, "err"), "utf8");
  if (code === "") endShell(); // the shell itself has ended: it could not read the line
  throw new Error(`${text} ended with ${code || "its shell"}: ${printed}`);
}

/** Where the system has no named pipes. */
function runAlone({ cwd, text, input = "" }: Line): string {
  const options = { cwd, input, env: process.env, encoding: "utf8" } as const;
  return execFileSync("sh", ["-c", text], { ...options, stdio: "pipe" }).replace(/\r?\n$/, "");
}

/** Ends the shell: it has no more to read. */
export function endShell(): void {
  if (!shell) return;
  const { folder, lines, ends } = shell;
  shell = undefined;
  closeSync(lines);
  closeSync(ends);
  rmSync(folder, { recursive: true, force: true });
}

/** An end of a pipe is opened at once where the other one is open: each pipe is held from both sides meanwhile. */
function open(): Shell {
  const folder = mkdtempSync(join(tmpdir(), "contract-check-shell-"));
  const [lines, ends] = [join(folder, "lines"), join(folder, "ends")];
  execFileSync("mkfifo", [lines, ends]);
  const held = [openSync(lines, "r+"), openSync(ends, "r+")];
  const ours = { lines: openSync(lines, "w"), ends: openSync(ends, "r") };
  const its = [openSync(lines, "r"), openSync(ends, "w")] as const;
  const variables = gitVariables();
  spawn("sh", [], { env: process.env, stdio: [its[0], "ignore", "ignore", its[1]] }).unref();
  for (const end of [...held, ...its]) closeSync(end);
  return { folder, variables, ...ours };
}

function gitVariables(): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith("GIT_") && value !== undefined ? [[name, value] as const] : [],
  );
  return Object.fromEntries(own);
}

/** What git is told otherwise than when the shell began. */
function exports(before: Readonly<Record<string, string>>): readonly string[] {
  const now = gitVariables();
  const gone = Object.keys(before).filter((name) => !(name in now));
  const changed = Object.entries(now).filter(([name, value]) => before[name] !== value);
  return [
    ...gone.map((name) => `unset ${name}`),
    ...changed.map(([name, value]) => `export ${name}=${quoted(value)}`),
  ];
}

export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
