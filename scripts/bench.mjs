// npm run bench [-- --runs 15] [--only WORD]: medians with min and max over runs that alternate with `node -e 0`.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rows } from "./bench/rows.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, "../dist/cli.js");
const { values } = parseArgs({
  options: { runs: { type: "string", default: "15" }, only: { type: "string", default: "" } },
});
const runs = Number(values.runs);
// Reading more certificates, say, slows each start of node down: ratios would look better than they are.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("NODE_")));

const measured = rows().filter(({ name }) => new RegExp(values.only).test(name));
const nothing = { name: "node -e 0", times: [] };
const table = [nothing, ...measured.map((row) => ({ ...row, times: [] }))];

for (const row of table) time(row); // warm the file cache
for (let run = 0; run < runs; run += 1)
  for (const row of table) if (run < (row.runs ?? runs)) row.times.push(time(row));
for (const row of table) Object.assign(row, cost(row));

const base = median(nothing.times);
console.log(`Node ${process.version}, ${runs} runs, 10,000 contracts; N = node -e 0`);
console.log(line(["", "median", "min", "max", "ratio", "CPU", "peak", "target"]));
for (const row of table) console.log(line(cells(row)));
process.exitCode = table.every(meets) ? 0 : 1;

function time(row) {
  const { name, cwd, script, exit = 0 } = row;
  if (script) return Number(spawnSync(process.execPath, script, { encoding: "utf8", env }).stdout || NaN);
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, called(row), { cwd, env });
  const took = performance.now() - begin;
  if (status !== exit) throw new Error(`${name}: exit code ${status} instead of ${exit}\n${stderr}`);
  return took;
}

function called({ args, bare, script }) {
  return script ?? bare ?? (args ? [cli, ...args] : ["-e", "0"]);
}

function cost(row) {
  const hook = ["--import", join(here, "bench/peak.mjs")];
  const { stderr } = spawnSync(process.execPath, [...hook, ...called(row)], { cwd: row.cwd, env });
  const [, kibibytes, cpu] = /peak-kib (\d+) cpu-ms (\d+)/.exec(String(stderr)) ?? [];
  return { mebibytes: Number(kibibytes) / 1024, cpu: Number(cpu) };
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function meets({ times, mebibytes, cpu, atMost = {} }) {
  const other = table.find(({ name }) => name === atMost.of);
  return (
    (other === undefined || median(times) / median(other.times) <= atMost.times) &&
    cpu <= (atMost.cpu ?? Infinity) &&
    median(times) / base <= (atMost.ratio ?? Infinity) &&
    median(times) <= (atMost.milliseconds ?? Infinity) &&
    mebibytes <= (atMost.mebibytes ?? Infinity)
  );
}

function targetOf({ ratio, milliseconds, mebibytes, cpu, times, of }) {
  const limits = [
    ratio && `${ratio} N`,
    of && `${times} times "${of}"`,
    milliseconds && `${milliseconds} ms`,
    cpu && `${cpu} ms of CPU`,
    mebibytes && `${mebibytes} MiB`,
  ];
  return `at most ${limits.filter(Boolean).join(" and ")}`;
}

function cells(row) {
  const { name, times, mebibytes, cpu, atMost } = row;
  const target = atMost ? `${meets(row) ? "met" : "MISSED"}: ${targetOf(atMost)}` : "";
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    name,
    ms(median(times)),
    ms(Math.min(...times)),
    ms(Math.max(...times)),
    `${(median(times) / base).toFixed(2)} N`,
    ms(cpu),
    `${mebibytes.toFixed(0)} MiB`,
    target,
  ];
}

function line([name, ...rest]) {
  return [name.padEnd(28), ...rest.slice(0, -1).map((cell) => cell.padStart(9)), `  ${rest.at(-1)}`].join("");
}
