import { createInterface } from "node:readline/promises";
import { UsageError } from "./command.js";

/** Asks the person at the terminal. */
export interface Asker {
  /** The answer, or the default for an empty one. */
  ask(question: string, fallback: string): Promise<string>;
  confirm(question: string, fallback: boolean): Promise<boolean>;
  close(): void;
}

/** Ctrl-C and the end of the input break off: nothing is written then. */
export function askerOf(): Asker {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const broken = new AbortController();
  let isOpen = true;
  const breakOff = () => {
    broken.abort();
  };
  lines.on("SIGINT", breakOff);
  lines.on("close", breakOff);
  const answerTo = async (prompt: string): Promise<string> => {
    try {
      return (await lines.question(prompt, { signal: broken.signal })).trim();
    } catch {
      throw new UsageError("broken off: nothing was written");
    }
  };
  const ask = async (question: string, fallback: string) =>
    (await answerTo(`${question}? [${fallback}] `)) || fallback;
  return {
    ask,
    async confirm(question, fallback) {
      for (;;) {
        const answer = (await answerTo(`${question}? [${fallback ? "Y/n" : "y/N"}] `)).toLowerCase();
        if (answer === "") return fallback;
        if (/^(y|yes)$/.test(answer)) return true;
        if (/^(n|no)$/.test(answer)) return false;
      }
    },
    close() {
      if (isOpen) lines.close();
      isOpen = false;
    },
  };
}
