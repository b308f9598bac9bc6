import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { endShell, quoted, runLine } from "./shell.js";

/** git as it is on no machine: no configuration of the user's, one identity, one moment. */
const environment = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_AUTHOR_DATE: "2026-01-05T09:00:00Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_COMMITTER_DATE: "2026-01-05T09:00:00Z",
};
/** Temporary repositories are thrown away: nothing is tidied up, compressed or waited for. */
const hasty = { "maintenance.auto": "false", "gc.auto": "0", "core.compression": "0", "core.fsync": "none" };
const configured = Object.entries(hasty).flatMap(([key, value], i) => [
  [`GIT_CONFIG_KEY_${String(i)}`, key],
  [`GIT_CONFIG_VALUE_${String(i)}`, value],
]);
/** Hooks of the machine's own git (a test run from one) would point all of this at another repository. */
const inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

/** Our program starts git with the environment of this process: isolate that too. */
export function isolateGit(): void {
  for (const name of [...inherited, "NODE_EXTRA_CA_CERTS"]) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment, Object.fromEntries(configured), {
    GIT_CONFIG_COUNT: String(Object.keys(hasty).length),
  });
}

/** A temporary folder whose name has no symbolic link in it; `removeTemporary` takes all of them away. */
export function temporaryFolder(name = "contract-check-"): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  made.push(folder);
  return folder;
}
const made: string[] = [];

export function removeTemporary(): void {
  endShell();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export type Files = Readonly<Record<string, string | Buffer>>;

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export interface Repository {
  readonly root: string;
  /** Runs git and returns its output without the last line end. */
  git(...args: readonly string[]): string;
  /** Runs git so many times, one after the other, and returns the output of all. */
  gits(...calls: readonly (readonly string[])[]): string;
  write(files: Files): void;
  /** Writes, stages everything and commits; returns the commit's id. */
  commit(files?: Files): string;
  /** Commits these states of files one after the other on the branch that is checked out, by one process. */
  append(states: readonly Files[]): void;
}

/** An existing repository. */
export function repositoryAt(root: string): Repository {
  const gits = (...calls: readonly (readonly string[])[]) => runLine({ cwd: root, text: textOf(calls) });
  return {
    root,
    git: (...args) => (args[0] === "rev-parse" ? idOf(root, args.slice(1)) : undefined) ?? gits(args),
    gits,
    write: (files) => {
      writeFiles(root, files);
    },
    commit(files = {}) {
      writeFiles(root, files);
      gits(...committing);
      return idOf(root, ["HEAD"]) ?? gits(["rev-parse", "HEAD"]);
    },
    append(states) {
      const branch = gits(["symbolic-ref", "HEAD"]);
      const who = ["AUTHOR", "COMMITTER"].map((role) => {
        const {
          NAME = "",
          EMAIL = "",
          DATE = "",
        } = Object.fromEntries(
          ["NAME", "EMAIL", "DATE"].map((key) => [key, process.env[`GIT_${role}_${key}`]]),
        );
        return `${role.toLowerCase()} ${NAME} <${EMAIL}> ${String(Date.parse(DATE) / 1000)} +0000\n`;
      });
      const stream = states.map((files, i) => {
        const changes = Object.entries(files).map(
          ([path, content]) =>
            `M 100644 inline ${path}\ndata ${String(content.length)}\n${String(content)}\n`,
        );
        const from = i === 0 ? `from ${branch}^0\n` : "";
        return `commit ${branch}\n${who.join("")}data 5\nstate\n${from}${changes.join("")}`;
      });
      const calls = [
        ["fast-import", "--quiet"],
        ["reset", "-q", "--hard"],
      ];
      runLine({ cwd: root, text: textOf(calls), input: stream.join("") });
    },
  };
}

const committing = [
  ["add", "-A"],
  ["commit", "-q", "--allow-empty", "-m", "state"],
];
/** The commit of HEAD or of a branch, without a process; undefined where the repository does not keep it as a file. */
function idOf(root: string, [name = "", ...others]: readonly string[]): string | undefined {
  if (others.length > 0 || !/^[a-z]+$/i.test(name)) return undefined;
  try {
    const read = (file: string) => readFileSync(join(root, ".git", file), "utf8").trim();
    const text = read(name === "HEAD" ? name : `refs/heads/${name}`);
    return text.startsWith("ref: ") ? read(text.slice("ref: ".length)) : text;
  } catch {
    return undefined;
  }
}
const textOf = (calls: readonly (readonly string[])[]) =>
  calls.map((args) => ["git", ...args].map(quoted).join(" ")).join(" && ");

/** A new repository on branch main, with one commit of these files unless there are none. */
export function repository(files?: Files, ...options: readonly string[]): Repository {
  const root = temporaryFolder();
  if (options.length > 0)
    execFileSync("git", ["init", "-q", "-b", "main", ...options, root], { env: process.env });
  else initialise(root);
  const made = repositoryAt(root);
  if (files) made.commit(files);
  return made;
}

/** What `git init` writes, as far as git needs it. */
function initialise(root: string): void {
  for (const folder of ["objects", "refs/heads"]) mkdirSync(join(root, ".git", folder), { recursive: true });
  const core = { repositoryformatversion: 0, filemode: true, bare: false };
  const lines = Object.entries(core).map(([key, value]) => `\t${key} = ${String(value)}\n`);
  writeFiles(root, { ".git/HEAD": "ref: refs/heads/main\n", ".git/config": `[core]\n${lines.join("")}` });
}
