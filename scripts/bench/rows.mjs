// What is measured: one row per call of the bundle, with what it may cost at most: times `node -e 0` (`ratio`), times another row (`times`, `of`), milliseconds on the wall or of
// CPU with all of git (`cpu`), MiB.
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { installBuf } from "../buf-oracle.mjs";
import {
  benchRepository,
  bufRepository,
  generatedRepository,
  protobufRepository,
  sizedRepository,
  smallRepository,
} from "./repository.mjs";
import { sizes } from "./sizes.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const gitAlone = join(here, "git-alone.cjs");

/** @returns what asks the calendar's sources one question, which stands in its arguments. */
function calendarAsking(question) {
  const outfile = join(tmpdir(), "contract-check-bench-calendar.mjs");
  const modules = ["rules/compile", "answers/calendar-state", "answers/capacity", "answers/occurrences"];
  const contents = modules.map((name) => `export * from "./${name}.ts";`).join("\n");
  const stdin = { contents, resolveDir: join(here, "../../src/calendar"), loader: "ts" };
  buildSync({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return [join(here, "calendar.mjs"), outfile, question];
}

/**
 * Rows that measure themselves (`script`) print the milliseconds that they took; others call the command with
 * `args`, node with `bare`, or another program, which is installed when the row is measured.
 * @returns rows of { name, args | bare | program, cwd, exit, runs?, atMost?: { ratio?, milliseconds?, mebibytes?, cpu?, processes?, times?, peak?, of? } },
 * or of { name, script, atMost }
 */
export function rows() {
  const folder = benchRepository();
  const json = ["--format", "json"];
  const five = { ratio: 3.2, mebibytes: 70, processes: 6 };
  const three = "five over three formats";
  const module = bufRepository();
  const bufRow = "  the same, by buf breaking";
  return [
    { name: "  its git commands alone", cwd: join(folder, "same"), bare: [gitAlone] },
    {
      name: "nothing changed",
      cwd: join(folder, "same"),
      args: [],
      exit: 0,
      atMost: { ratio: 2, processes: 3 },
    },
    {
      name: "only code changed",
      cwd: join(folder, "code"),
      args: [],
      exit: 0,
      atMost: { ratio: 2.1, processes: 3 },
    },
    {
      name: "  their git commands alone",
      cwd: join(folder, "five-avro"),
      bare: [gitAlone, ".avsc", "Event21"],
    },
    { name: "five Avro changed", cwd: join(folder, "five-avro"), args: json, exit: 0, atMost: five },
    { name: "five Protobuf changed", cwd: join(folder, "five-protobuf"), args: json, exit: 0, atMost: five },
    {
      name: "five JSON Schema changed",
      cwd: join(folder, "five-json-schema"),
      args: json,
      exit: 0,
      atMost: five,
    },
    { name: `${three}, of 100`, cwd: join(smallRepository(), "five-mixed"), args: json, exit: 0 },
    {
      name: three,
      cwd: join(folder, "five-mixed"),
      args: json,
      exit: 0,
      atMost: { ratio: 4.5, processes: 6, times: 1.4, of: `${three}, of 100` },
    },
    {
      name: `${three}, searches kept`,
      cwd: join(folder, "five-mixed"),
      args: [...json, "--cache-dir", join(folder, "same/.git/contract-check")],
      exit: 0,
      atMost: { ratio: 3.5, processes: 5 },
    },
    {
      name: `${three} break`,
      cwd: join(folder, "five-broken"),
      args: json,
      exit: 1,
      atMost: { ratio: 6, processes: 6 },
    },
    {
      name: "the Action, five over three formats",
      script: [join(here, "action.mjs"), join(here, "../../dist/action.js"), folder, "five-mixed"],
      atMost: { ratio: 5 },
    },
    {
      name: "all 10,000 changed",
      cwd: join(folder, "all"),
      args: [],
      exit: 0,
      runs: 3,
      atMost: { ratio: 80, mebibytes: 400 },
    },
    {
      name: "87 of 1,077 Protobuf",
      cwd: join(protobufRepository(), "changed"),
      args: [],
      exit: 1,
      atMost: { milliseconds: 5000, mebibytes: 300 },
    },
    {
      name: "a leaf of 7,000 Protobuf",
      cwd: join(generatedRepository(), "leaf"),
      args: [],
      exit: 0,
      atMost: { cpu: 1200, mebibytes: 120 },
    },
    {
      name: "100 of 7,000 Protobuf",
      cwd: join(generatedRepository(), "hundred"),
      args: [],
      exit: 0,
      runs: 5,
      atMost: { milliseconds: 3000, mebibytes: 300 },
    },
    {
      name: `20 of 2,000 Protobuf, buf-file`,
      cwd: join(module, "twenty"),
      args: ["--profile", "buf-file"],
      exit: 0,
      atMost: { times: 1 / 6, of: bufRow, peak: 1 / 14 },
    },
    {
      name: bufRow,
      cwd: join(module, "twenty"),
      program: () => [installBuf(), "breaking", ".", "--against", join(module, "same")],
      exit: 0,
      runs: 3,
    },
    { name: "first state of 50 windows", script: calendarAsking("first"), atMost: { milliseconds: 10 } },
    { name: "1,000 bookings", script: calendarAsking("1000"), atMost: { milliseconds: 100 } },
    { name: "4,000 bookings", script: calendarAsking("4000"), atMost: { milliseconds: 400 } },
    ...sizes().map((row) => ({ ...row, runs: 5, atMost: { milliseconds: 1000, mebibytes: 200 } })),
  ];
}

/** Rows of the chart: how many contracts there are, and how many of them changed. */
export function sizeRows() {
  const row = (size, tree, more) => ({
    name: `${size.toLocaleString("en")}, ${tree} changed`,
    cwd: join(sizedRepository(size, size > 10_000 ? ["five"] : ["five", "all"]), tree),
    args: [],
    exit: 0,
    size,
    tree,
    ...more,
  });
  const sizes = [100, 1000, 10_000];
  return [
    ...[...sizes, 100_000].map((size) => row(size, "five")),
    ...sizes.map((size) => row(size, "all", { runs: 3 })),
  ];
}
