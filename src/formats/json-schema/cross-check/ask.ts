import { Worker } from "node:worker_threads";
import type { Ask, Claim } from "./claim.js";

/** Far beyond what the guard lets through: a safety net, so that the clock decides nothing. */
const longest = 20_000;
const mostMemory = 256;

let idle: Worker | undefined;

/** json-schema-diff in a thread that has no environment, little memory, and an end. */
export const askJsonSchemaDiff: Ask = (base, head) => askWithin(longest, base, head);

/** The same with a limit of its own, in milliseconds. */
export async function askWithin(limit: number, ...[base, head]: Parameters<Ask>): Promise<Claim> {
  const worker = idle ?? started();
  idle = undefined;
  worker.ref();
  const claim = await answerOf(worker, { base, head }, limit);
  if (claim === undefined) {
    await worker.terminate();
    return { fault: `it did not answer within ${String(limit / 1000)} s` };
  }
  worker.unref();
  idle ??= worker;
  return claim;
}

function started(): Worker {
  const worker = new Worker(new URL("../json-schema-diff-worker.js", import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  worker.once("exit", () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** undefined: no answer in time. */
function answerOf(worker: Worker, question: unknown, limit: number): Promise<Claim | undefined> {
  return new Promise((resolve) => {
    const answered = (claim: Claim | undefined) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      resolve(claim);
    };
    const failed = (error: unknown) => {
      answered({ fault: error instanceof Error ? error.message : String(error) });
    };
    const ended = () => {
      answered({ fault: "it ended without an answer" });
    };
    const timer = setTimeout(answered, limit, undefined);
    worker.once("message", answered).once("error", failed).once("exit", ended);
    worker.postMessage(question);
  });
}
