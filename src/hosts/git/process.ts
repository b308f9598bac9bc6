import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

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
 * that lies bare among the files (its config would be content), no descent into submodules, no stat-only changes, no
 * list of files that may be missing, no ref of two that one name means.
 */
const safeOptions = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "submodule.recurse=false",
  "-c",
  "diff.autoRefreshIndex=true",
  "-c",
  "diff.orderFile=/dev/null",
  "-c",
  "core.warnAmbiguousRefs=true",
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
  variables?: GitRun["env"],
): ChildProcessWithoutNullStreams {
  return spawn("git", [...safeOptions, ...args], {
    cwd,
    env: environment(variables),
    stdio: "pipe",
    windowsHide: true,
  });
}

/** Like `startGit`, without standard input: one pipe less. */
function startUnasked(args: readonly string[], cwd: string, variables?: GitRun["env"]) {
  const options = { cwd, env: environment(variables), windowsHide: true };
  return spawn("git", [...safeOptions, ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
}

function environment(variables: GitRun["env"] = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1", // one clone's replacements are nobody else's history
    ...variables,
  };
  for (const name of misleading) Reflect.deleteProperty(env, name);
  return env;
}

/**
 * Runs git to its end and returns its standard output.
 * @throws GitError when git is missing or exits with a code that is not accepted.
 */
export async function git(args: readonly string[], run: GitRun): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await finished(args, run, (stdout) => stdout.on("data", (chunk: Buffer) => chunks.push(chunk)));
  return Buffer.concat(chunks);
}

/** As `git`, decoded while git still writes: long lists cost less than at the end. */
export async function gitText(args: readonly string[], run: GitRun): Promise<string> {
  const chunks: string[] = [];
  await finished(args, run, (stdout) =>
    stdout.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk)),
  );
  return chunks.join("");
}

function finished(
  args: readonly string[],
  { cwd, input, accept = [], env }: GitRun,
  read: (stdout: ChildProcessWithoutNullStreams["stdout"]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = input === undefined ? startUnasked(args, cwd, env) : startGit(args, cwd, env);
    let stderr = "";
    read(child.stdout);
    child.stderr.on(
      "data",
      (chunk: Buffer) => (stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4000)),
    );
    child.on("error", (error) => {
      reject(new GitError(args, undefined, error.message));
    });
    child.on("close", (code) => {
      if (code === 0 || (code !== null && accept.includes(code))) resolve();
      else reject(new GitError(args, code ?? undefined, stderr));
    });
    child.stdin?.on("error", () => undefined); // git may exit before it reads everything; its exit code tells why
    child.stdin?.end(input);
  });
}

/** Output of a command run with -z, without the empty piece after the last NUL. */
export function pieces(output: Buffer): string[] {
  const text = output.toString("utf8");
  return text === "" ? [] : text.slice(0, text.endsWith("\0") ? -1 : undefined).split("\0");
}
