#!/usr/bin/env node
import { main } from "./commands/main.js";

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  now: Date.now,
  get zone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone; // asked late: loading ICU costs milliseconds
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
