import type { Worker } from "node:worker_threads";
import type { Ask, Claim } from "./claim.js";

/** Far beyond what the guard lets through: a safety net, so that the clock decides nothing. */
const most: Limits = { milliseconds: 20_000, megabytes: 256 };

/** What the thread may take; memory is granted where a new one is started. */
interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Node's number of a thread that is no more. */
const ended = -1;

/** An idle thread ends after so long, in milliseconds: since Node 24 it keeps the process, unref() or not. */
const idleFor = 100;

let idle: Worker | undefined;
let ending: NodeJS.Timeout | undefined;

/** json-schema-diff in a thread that has no environment, little memory, and an end. */
export const askJsonSchemaDiff: Ask = (base, head) => askWithin(most, base, head);

/** The same with limits of its own. */
export async function askWithin(limits: Limits, ...[base, head]: Parameters<Ask>): Promise<Claim> {
  const worker = idle ?? started(limits);
  idle = undefined;
  clearTimeout(ending);
  worker.ref();
  const claim = await answerOf(worker, { base, head }, limits.milliseconds);
  if (claim === undefined) {
    await worker.terminate();
    return { fault: `it did not answer within ${String(limits.milliseconds / 1000)} s` };
  }
  worker.unref();
  // Out of memory, it has ended before this line is reached.
  if (worker.threadId !== ended) rest(worker);
  return claim;
}

/** Keeps one thread for the next question, for a while. */
function rest(worker: Worker): void {
  if (idle) {
    void worker.terminate();
    return;
  }
  idle = worker;
  ending = setTimeout(() => void worker.terminate(), idleFor).unref();
}

function started({ megabytes }: Limits): Worker {
  const threads = process.getBuiltinModule("node:worker_threads"); // few runs need them
  const worker = new threads.Worker(new URL("./json-schema-diff-worker.js", import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  worker.once("exit", () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** undefined: no answer in time. @throws when a file of the thread is missing. */
function answerOf(worker: Worker, question: unknown, limit: number): Promise<Claim | undefined> {
  return new Promise((resolve, reject) => {
    const answered = (claim: Claim | undefined) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", exited);
      resolve(claim);
    };
    const failed = (error: Error & { readonly code?: string }) => {
      if (error.code?.endsWith("MODULE_NOT_FOUND")) reject(error);
      answered({ fault: error.message });
    };
    const exited = () => {
      answered({ fault: "it ended without an answer" });
    };
    const timer = setTimeout(answered, limit, undefined);
    worker.once("message", answered).once("error", failed).once("exit", exited);
    worker.postMessage(question);
  });
}
