import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import { GitError, startGit } from "./process.js";

/** An object as git tells of it before its content. */
export interface ObjectHeader {
  readonly oid: string;
  /** blob, tree, commit or tag. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** What is done with one object: how many of its bytes are wanted, and where they go. */
export interface Job {
  bytesToKeep(size: number): number;
  /** Without arguments: git has no such object. */
  take(content?: Buffer, header?: ObjectHeader): void;
}

/** Reads objects by id or name; each job gets its object, in the order of the names. */
export type Batch = (names: readonly string[], jobOf: (name: string) => Job) => Promise<void>;

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly jobs: Job[];
  readonly waiting: Waiting[];
  /** Ends git after a while without requests. */
  idle: NodeJS.Timeout | undefined;
}
interface Waiting {
  /** How many jobs must be done. */
  readonly until: number;
  readonly resolve: () => void;
  readonly reject: (error: GitError) => void;
}

/** The processes that wait for questions, by the folder in which they were started. */
const processes = new Map<string, Running>();

/**
 * One `git cat-file --batch` for all who read in a folder. Between batches it does not keep the program alive; the program
 * ends it and waits for its end, and one that lives on does so after a while.
 */
export function catFile(cwd: string): Batch {
  const ended: Ended = (running) => {
    if (processes.get(cwd) === running) processes.delete(cwd);
  };
  return (names, jobOf) => {
    if (names.length === 0) return Promise.resolve();
    const running = processes.get(cwd) ?? start(cwd, ended);
    processes.set(cwd, running);
    const { child, jobs, waiting, idle } = running;
    clearTimeout(idle);
    for (const name of names) jobs.push(jobOf(name));
    keepAlive(child, true);
    return new Promise((resolve, reject) => {
      waiting.push({ until: jobs.length, resolve, reject });
      child.stdin.write(`${names.join("\n")}\n`);
    });
  };
}

/** What names stand for in a repository, in their order; undefined where it has no such object. */
export async function objectsOf(
  cwd: string,
  names: readonly string[],
): Promise<readonly (ObjectHeader | undefined)[]> {
  const headers: (ObjectHeader | undefined)[] = [];
  await catFile(cwd)(names, () => ({
    bytesToKeep: () => 0,
    take: (_content, header) => {
      headers.push(header);
    },
  }));
  return headers;
}

/** Of these commits (full ids), those that a clone has, with their files. */
export async function commitsIn(cwd: string, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const trees = await objectsOf(
    cwd,
    commits.map((commit) => `${commit}^{tree}`),
  );
  return new Set(commits.filter((_, i) => trees[i]?.type === "tree"));
}

type Ended = (running: Running) => void;

const args = ["cat-file", "--batch"];
const longestIdle = 2000;

/** No request is open: the program may end; git ends after a while. */
function idle(running: Running, ended: Ended): void {
  keepAlive(running.child, false);
  clearTimeout(running.idle);
  running.idle = setTimeout(() => {
    ended(running);
    running.child.stdin.end();
  }, longestIdle).unref();
}

/** What ends each git that still waits for questions when the program has nothing left to do. */
const open = new Set<() => void>();
process.on("beforeExit", () => {
  for (const dismiss of open) dismiss();
});

function start(cwd: string, ended: Ended): Running {
  const child = startGit(args, cwd);
  const jobs: Job[] = [];
  const waiting: Waiting[] = [];
  const running: Running = { child, jobs, waiting, idle: undefined };
  let answered = 0;
  let stderr = "";
  const parse = batchParser({
    bytesToKeep: (size) => jobs[answered]?.bytesToKeep(size) ?? 0,
    take(content, header) {
      jobs[answered]?.take(content, header);
      answered += 1;
    },
  });
  child.stdout.on("data", (chunk: Buffer) => {
    parse(chunk);
    while (waiting[0] && waiting[0].until <= answered) waiting.shift()?.resolve();
    if (waiting.length > 0) return;
    // What is done must not be held: a run may read for hours.
    jobs.length = answered = 0;
    idle(running, ended);
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr = `${stderr}${chunk.toString("utf8")}`.slice(0, 4000)));
  const dismiss = (): void => {
    ended(running);
    child.stdin.end();
    keepAlive(child, true);
  };
  open.add(dismiss);
  const fail = (why: string, code?: number): void => {
    open.delete(dismiss);
    ended(running);
    for (const { reject } of waiting.splice(0)) reject(new GitError(args, code, why));
  };
  child.on("error", (error) => {
    fail(error.message);
  });
  child.on("close", (code) => {
    fail(stderr, code ?? undefined);
  });
  child.stdin.on("error", () => undefined); // its exit tells why
  return running;
}

/** The pipes of a child are sockets, which know how to let the program end. */
function keepAlive(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr] as readonly unknown[] as readonly Socket[];
  for (const handle of [child, ...pipes]) {
    if (alive) handle.ref();
    else handle.unref();
  }
}

interface Reading {
  readonly header: ObjectHeader;
  left: number;
  bytesToKeep: number;
  readonly parts: Buffer[];
}

/** Parses `<oid> <type> <size>\n<content>\n` and `<oid> missing\n`, in chunks of any size. */
export function batchParser(job: Job): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  let object: Reading | undefined;

  function header(line: string): void {
    const [oid = "", type = "", length] = line.split(" ");
    const size = Number(length);
    // "NAME missing", "NAME ambiguous": a name may hold spaces.
    if (!Number.isInteger(size) || / (missing|ambiguous)$/.test(line)) job.take();
    else
      object = {
        header: { oid, type, size },
        left: size + 1,
        bytesToKeep: job.bytesToKeep(size),
        parts: [],
      };
  }

  /** Takes what belongs to the object; a line end follows its content. */
  function body(chunk: Buffer, reading: Reading): Buffer {
    const part = chunk.subarray(0, reading.left);
    const content = part.subarray(0, reading.bytesToKeep);
    if (content.length > 0) reading.parts.push(content);
    reading.bytesToKeep -= content.length;
    reading.left -= part.length;
    if (reading.left === 0) {
      object = undefined;
      job.take(Buffer.concat(reading.parts), reading.header);
    }
    return chunk.subarray(part.length);
  }

  return (chunk) => {
    let input = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    pending = Buffer.alloc(0);
    while (input.length > 0) {
      const end = object ? 0 : input.indexOf(10);
      if (object) input = body(input, object);
      else if (end < 0) {
        pending = input;
        return;
      } else {
        header(input.subarray(0, end).toString("latin1"));
        input = input.subarray(end + 1);
      }
    }
  };
}
