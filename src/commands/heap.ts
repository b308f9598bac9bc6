import { setFlagsFromString } from "node:v8";

/** With fewer changed files, the heap stays small by itself. */
const manyFiles = 1000;

/**
 * Lets the heap of a run over many files grow in small steps: V8 waits until it is several times as large as what lives in
 * it. Everything is judged once and most of it kept for the report, so that collecting more often costs nothing that counts.
 */
export function boundHeap(differing: number): void {
  if (differing > manyFiles) setFlagsFromString("--heap-growing-percent=25");
}
