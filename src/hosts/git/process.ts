import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";

/** git answered with an error; `stderr` is its own words. */
export class GitError extends Error {
  override readonly name = "GitError";
  constructor(
    readonly args: readonly string[],
    /** undefined: git could not even be started. */
    readonly exitCode: number | undefined,
    readonly stderr: string,
  ) {
    super(`git ${args.join(" ")} failed: ${stderr.trim() || `exit code ${String(exitCode)}`}`);
  }
}

export interface GitRun {
  readonly cwd: string;
  /** Written to git's standard input. */
  readonly input?: string;
  /** Exit codes that are answers, besides 0. */
  readonly accept?: readonly number[];
  /** Environment variables besides our own. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What a user's configuration must not change, and what content must not start: no fsmonitor hook, no repository
 * that lies bare among the files (its config would be content), no descent into submodules, no stat-only changes.
 */
const settled = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "submodule.recurse=false",
  "-c",
  "diff.autoRefreshIndex=true",
];
const misleading = [
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_EXTERNAL_DIFF",
];

/** Starts git with an argument array, never a shell string: read-only, in English, without a pager or a prompt. */
export function startGit(
  args: readonly string[],
  cwd: string,
  added: GitRun["env"] = {},
): ChildProcessWithoutNullStreams {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    ...added,
  };
  for (const name of misleading) Reflect.deleteProperty(env, name);
  return spawn("git", [...settled, ...args], { cwd, env, stdio: "pipe", windowsHide: true });
}

/**
 * Runs git to its end and returns its standard output.
 * @throws GitError when git is missing or exits with a code that is not accepted.
 */
export function git(args: readonly string[], { cwd, input, accept = [], env }: GitRun): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = startGit(args, cwd, env);
    const chunks: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on(
      "data",
      (chunk: Buffer) => (stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4000)),
    );
    child.on("error", (error) => {
      reject(new GitError(args, undefined, error.message));
    });
    child.on("close", (code) => {
      if (code === 0 || (code !== null && accept.includes(code))) resolve(Buffer.concat(chunks));
      else reject(new GitError(args, code ?? undefined, stderr));
    });
    child.stdin.on("error", () => undefined); // git may exit before it reads everything; its exit code tells why
    child.stdin.end(input ?? "");
  });
}

export async function gitText(args: readonly string[], run: GitRun): Promise<string> {
  return (await git(args, run)).toString("utf8");
}

/** Output of a command run with -z, without the empty piece after the last NUL. */
export function pieces(output: Buffer): string[] {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : undefined).split("\0");
}
