// Runs entries of the package one after the other, each as if the process were its own: most of a short run is the start of
// node, and the compilation of what the run before had compiled. A run has ended where its process would have ended:
// when nothing is left to do. What a run leaves behind in memory, the next one finds, and its test fails.
import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import { setImmediate } from "node:timers";

const { channel } = process;
const require = createRequire(import.meta.url);
const clock = Date.now;
let rounds = 0;
let written;

const streams = { out: process.stdout, err: process.stderr };
for (const [name, stream] of Object.entries(streams))
  stream.write = (chunk, encoding, done = encoding) => {
    written?.[name].push(Buffer.from(chunk));
    if (typeof done === "function") setImmediate(done);
    return true;
  };
const text = (name) => Buffer.concat(written[name]).toString("utf8");

process.on("message", ({ script, args, cwd, env, now }) => {
  written = { out: [], err: [] };
  rounds = 0;
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  Date.now = now === undefined ? clock : () => now;
  process.chdir(cwd);
  process.argv.splice(1, process.argv.length, script, ...args);
  process.exitCode = undefined;
  channel.unref();
  delete require.cache[require.resolve(script)];
  require(script);
});

process.on("beforeExit", () => {
  channel.ref();
  rounds += 1;
  // The run's own listeners come after this one, and what they begin ends before the second round.
  if (rounds === 1) setImmediate(() => channel.unref());
  else {
    process.send({ code: process.exitCode ?? 0, out: text("out"), err: text("err") });
    written = undefined;
    for (const stream of Object.values(streams)) stream.removeAllListeners("error");
  }
});

// A run that ends the process takes it away with it; the next one gets another.
process.on("exit", () => {
  if (!written) return;
  writeSync(1, text("out"));
  writeSync(2, text("err"));
});
