import { oneLine, shorten } from "../reports/escape.js";
import type { Terminal } from "./command.js";

/** How far a long run has come, in one line of standard error. */
export interface Progress {
  /** @param now What was done last. */
  readonly step: (done: number, all: number, now?: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter runs show nothing. */
const patience = 500;
const pause = 150;
const widest = 60;

/** undefined where nobody watches: standard error is no terminal, or this is CI. */
export function progressOn(terminal: Terminal, noun: string): Progress | undefined {
  const { showsProgress, env } = terminal;
  if (showsProgress !== true || (env.CI !== undefined && env.CI !== "")) return undefined;
  const started = performance.now();
  let last = started + patience - pause;
  let isShown = false;
  return {
    step(done, all, now = "") {
      const time = performance.now();
      if (time - last < pause) return;
      last = time;
      isShown = true;
      const rate = (done * 1000) / (time - started);
      const left = rate > 0 && all > done ? `, ${String(Math.ceil((all - done) / rate))} s left` : "";
      const name = now === "" ? "" : `  ${shorten(oneLine(now), widest)}`;
      terminal.err(`\r\u001b[K${String(done)} of ${String(Math.max(all, done))} ${noun}${left}${name}`);
    },
    end() {
      if (isShown) terminal.err("\r\u001b[K");
    },
  };
}

/** The hook of sources that tells how many contracts have been judged. */
export function judgedOn(progress: Progress | undefined): {
  readonly judged?: (path: string, all: number) => void;
} {
  if (!progress) return {};
  let count = 0;
  return {
    judged: (path, all) => {
      progress.step((count += 1), all, path);
    },
  };
}
