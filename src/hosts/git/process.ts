import { spawn } from "node:child_process";

/** git answered with an error; `stderr` is its own words. */
export class GitError extends Error {
  override readonly name = "GitError";
  constructor(
    readonly args: readonly string[],
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
  /** Receives output as it comes, instead of the returned buffer. */
  readonly onChunk?: (chunk: Buffer) => void;
}

/**
 * Runs git with an argument array, never a shell string; returns its standard output.
 * Optional locks are off (we only read), messages are in English, and no pager or prompt can start.
 * @throws GitError when git is missing or exits with a code that is not accepted.
 */
export function git(
  args: readonly string[],
  { cwd, input, accept = [], env = {}, onChunk }: GitRun,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["--no-pager", ...args], {
      cwd,
      env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (onChunk) onChunk(chunk);
      else chunks.push(chunk);
    });
    child.stderr.on(
      "data",
      (chunk: Buffer) => (stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4000)),
    );
    child.on("error", (error) => {
      const why = `git could not be started (${error.message}): install git and put it on the PATH`;
      reject(new GitError(args, undefined, why));
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
