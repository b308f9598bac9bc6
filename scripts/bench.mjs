// npm run bench [-- --runs 15] [--only WORD] [--json] [--against COMMIT] [--chart]: medians with min and max over runs that alternate
// with `node -e 0`, for the node that runs this. --against builds that commit and these sources, and alternates both.
// --chart measures cost against size instead, and writes docs/pictures/cost-*.svg.
// All rows take more than ten minutes: how far it is stands on standard error, a line a row and a line a run.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rows, sizeRows } from "./bench/rows.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "15" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    against: { type: "string" },
    chart: { type: "boolean", default: false },
  },
});
if (values.chart && (values.only !== "" || values.against !== undefined))
  throw new Error("--chart measures rows of its own: leave --only and --against out");
const runs = Number(values.runs);
// Reading more certificates, say, slows each start of node down: ratios would look better than they are.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("NODE_")));

const nothing = { name: "node -e 0" };
const all = tell("the repositories that are measured", values.chart ? sizeRows : rows);
const measured = [
  nothing,
  ...all.filter(({ name }) => new RegExp(values.only).test(name)).flatMap(installed),
];
const { builds, remove } = values.against === undefined ? shipped() : both(values.against);
try {
  const table = measured.flatMap((row) =>
    (row.args ? builds : builds.slice(0, 1)).map(({ suffix, cli }) => ({
      ...row,
      name: row.name + (row.args ? suffix : ""),
      row: row.name,
      suffix,
      cli,
      times: [],
    })),
  );
  measure(table);
  const results = resultsOf(table);
  console.log(values.json ? JSON.stringify(results, null, 2) : printed(results));
  if (values.chart) (await import("./bench/chart.mjs")).drawCosts(results, join(root, "docs/pictures"));
  process.exitCode = results.rows.every(({ met }) => met !== false) ? 0 : 1;
} finally {
  remove();
}

/** A row of another program, with what calls it; none where it cannot be installed here. */
function installed(row) {
  if (!row.program) return [row];
  try {
    return [{ ...row, program: row.program() }];
  } catch (error) {
    console.error(`${row.name.trim()}: left out, because it cannot be installed: ${error.message}`);
    return [];
  }
}

function shipped() {
  return { builds: [{ suffix: "", cli: join(root, "dist/cli.js") }], remove: () => undefined };
}

function both(commit) {
  const folder = mkdtempSync(join(tmpdir(), "contract-check-bench-"));
  const tree = join(folder, "tree");
  const git = (...args) => execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  git("worktree", "add", "-q", "--detach", tree, commit);
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  const remove = () => {
    git("worktree", "remove", "--force", tree);
    rmSync(folder, { recursive: true, force: true });
  };
  const build = (sources, name) => {
    const dist = join(folder, name);
    execFileSync(process.execPath, [join(sources, "scripts/build.mjs"), dist], { cwd: sources });
    return join(dist, "cli.js");
  };
  try {
    const other = { suffix: `, ${commit}`, cli: build(tree, "that") };
    return { builds: [{ suffix: "", cli: build(root, "this") }, other], remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function measure(table) {
  table.forEach((row, i) => tell(`first run of ${i + 1} of ${table.length}: ${row.name}`, () => time(row))); // warms the file cache
  for (let run = 0; run < runs; run += 1) {
    const rest = table.filter((row) => run < (row.runs ?? runs));
    tell(`run ${run + 1} of ${runs}: ${rest.length} rows`, () => {
      for (const row of rest) row.times.push(time(row));
    });
  }
  tell(`memory, CPU and processes of ${table.length} rows`, () => {
    for (const row of table) Object.assign(row, cost(row));
  });
}

/** Says on standard error what was done, and how long it took. */
function tell(what, act) {
  const begin = performance.now();
  const answer = act();
  console.error(`${what}, ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return answer;
}

function time(row) {
  const { name, cwd, script, exit = 0 } = row;
  if (script) return Number(spawnSync(process.execPath, script, { encoding: "utf8", env }).stdout || NaN);
  const begin = performance.now();
  const [program, ...args] = called(row);
  const { status, stderr } = spawnSync(program, args, { cwd, env });
  const took = performance.now() - begin;
  if (status !== exit) throw new Error(`${name}: exit code ${status} instead of ${exit}\n${stderr}`);
  return took;
}

function called({ args, bare, script, program, cli }) {
  return program ?? [process.execPath, ...(script ?? bare ?? (args ? [cli, ...args] : ["-e", "0"]))];
}

function cost(row) {
  const hook = ["--import", join(here, "bench/peak.mjs")];
  const [, ...args] = called(row);
  const measured = row.program ? [join(here, "bench/peak-of.mjs"), ...row.program] : [...hook, ...args];
  const { stderr } = spawnSync(process.execPath, measured, { cwd: row.cwd, env });
  const [, kibibytes, cpu, processes] =
    /peak-kib (\d+) cpu-ms (\d+) processes (\d+)/.exec(String(stderr)) ?? [];
  return { mebibytes: Number(kibibytes) / 1024, cpu: Number(cpu), processes: Number(processes) };
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function resultsOf(table) {
  const base = median(table[0].times);
  const results = table.map(
    ({ name, row, suffix, size, tree, times, cpu, mebibytes, processes, atMost }) => ({
      name,
      row,
      suffix,
      ...(tree && { size, tree }),
      median: median(times),
      min: Math.min(...times),
      max: Math.max(...times),
      ratio: median(times) / base,
      cpu,
      mebibytes,
      processes,
      ...(atMost && { atMost }),
    }),
  );
  for (const result of results) if (result.atMost) result.met = meets(result, results);
  return { node: process.version, runs, milliseconds: base, rows: results };
}

function meets({ median, ratio, mebibytes, cpu, processes, atMost, suffix }, results) {
  const named = results.filter((result) => result.row === atMost.of);
  const other = named.find((result) => result.suffix === suffix) ?? named[0];
  return (
    (other === undefined || median / other.median <= atMost.times) &&
    (other === undefined || mebibytes / other.mebibytes <= (atMost.peak ?? Infinity)) &&
    cpu <= (atMost.cpu ?? Infinity) &&
    ratio <= (atMost.ratio ?? Infinity) &&
    median <= (atMost.milliseconds ?? Infinity) &&
    mebibytes <= (atMost.mebibytes ?? Infinity) &&
    processes <= (atMost.processes ?? Infinity)
  );
}

function targetOf({ ratio, milliseconds, mebibytes, cpu, processes, times, peak, of }) {
  const limits = [
    ratio && `${ratio} N`,
    of && `${share(times)} "${of.trim()}"`,
    peak && `${share(peak)} its peak`,
    milliseconds && `${milliseconds} ms`,
    cpu && `${cpu} ms of CPU`,
    mebibytes && `${mebibytes} MiB`,
    processes && `${processes} processes`,
  ];
  return `at most ${limits.filter(Boolean).join(" and ")}`;
}

/** 1.4 times, or a sixth as "1/6 of". */
function share(times) {
  return times < 1 ? `1/${Math.round(1 / times)} of` : `${times} times`;
}

function printed({ node, rows: results }) {
  const title = ["", "median", "min", "max", "ratio", "CPU", "peak", "started", "target"];
  return [
    `Node ${node}, ${runs} runs${values.chart ? "" : ", 10,000 contracts"}; N = node -e 0`,
    line(title),
    ...results.map((result) => line(cells(result))),
  ].join("\n");
}

function cells({ name, median, min, max, ratio, cpu, mebibytes, processes, atMost, met }) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    name,
    ms(median),
    ms(min),
    ms(max),
    `${ratio.toFixed(2)} N`,
    ms(cpu),
    `${mebibytes.toFixed(0)} MiB`,
    String(processes),
    atMost ? `${met ? "met" : "MISSED"}: ${targetOf(atMost)}` : "",
  ];
}

function line([name, ...rest]) {
  return [name.padEnd(36), ...rest.slice(0, -1).map((cell) => cell.padStart(9)), `  ${rest.at(-1)}`].join("");
}
