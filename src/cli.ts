#!/usr/bin/env node
import { main } from "./commands/main.js";

/** What cannot be written: a reader that has seen enough (`| head`) is no fault, a full disk is. */
let unwritable: string | undefined;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") unwritable = error.message;
});
process.stderr.on("error", () => undefined);

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  showsProgress: process.stderr.isTTY,
  canAsk: process.stdin.isTTY && process.stdout.isTTY,
  columns: process.stdout.columns,
  now: Date.now,
  get zone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone; // asked late: loading ICU costs milliseconds
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
  process.once("beforeExit", () => {
    if (unwritable === undefined) return;
    process.stderr.write(`contract-check: the output cannot be written: ${unwritable}\n`);
    process.exitCode = 2;
  });
});
