// Runs the built bundle as users do: from another folder, in a new git repository, without node_modules.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "contract-check-smoke-"));
const repository = join(folder, "repository");
// A copy: what the bundle needs must be in dist/, not in the node_modules beside it.
cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
writeFileSync(join(folder, "package.json"), '{"type": "module"}\n');
const cli = join(folder, "dist/cli.js");

const proto = (field) => `syntax = "proto3";\npackage smoke;\nmessage Order {\n  string id = 1;\n${field}}\n`;
const avro = (...more) =>
  JSON.stringify(
    { type: "record", name: "Order", fields: [{ name: "id", type: "string" }, ...more] },
    null,
    2,
  );
const schema = (type) =>
  JSON.stringify(
    { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", properties: { id: { type } } },
    null,
    2,
  );

const identity = [
  "-c",
  "user.name=Smoke",
  "-c",
  "user.email=smoke@example.com",
  "-c",
  "commit.gpgsign=false",
];
const git = (...args) => execFileSync("git", [...identity, ...args], { cwd: repository });
const put = (files) =>
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(repository, name), text));

try {
  execFileSync("git", ["init", "-q", "-b", "main", repository]);
  put({ "order.avsc": avro(), "order.proto": proto(""), "order.schema.json": schema("string") });
  git("add", "-A");
  git("commit", "-q", "-m", "base");
  expect([], 0, /3 contracts, none changed/);

  put({
    "order.avsc": avro({ name: "note", type: "string", default: "" }),
    "order.proto": proto("  string note = 2;\n"),
  });
  expect([], 0, /2 changed: 2 break nobody/);

  put({
    "order.avsc": avro({ name: "note", type: "string" }),
    "order.proto": proto("  int32 id_number = 1;\n").replace("  string id = 1;\n", ""),
    "order.schema.json": schema("integer"),
  });
  // Each real codec is executed, from the bundle.
  for (const codec of [/avsc 5/, /protobufjs/, /ajv/i]) expect([], 1, codec);
  expect(["--format", "json"], 1, /"misreads"|"rejects"/);
  for (const format of ["markdown", "sarif", "junit", "github", "html"])
    expect(["--format", format], 1, /order/);

  put({ "order.avsc": "{" });
  expect([], 3, /order\.avsc:1:2/);
  put({ "base.json": avro(), "head.json": avro({ name: "note", type: "string" }) });
  expect(["diff", "base.json", "head.json"], 1, /breaks old data/);
  shell(`"$NODE" "$CLI" diff <(cat base.json) <(cat head.json)`, 1, /breaks old data/);

  expect(["rules"], 0, /avro\/.*\n[^]*protobuf\/.*\n[^]*json-schema\//);
  expect(["explain", "avro/field-presence"], 0, /written: `/);
  expect(["schema", "report"], 0, /json-schema\.org/);
  expect(["--help"], 0, /Usage: contract-check/);
  expect(["--version"], 0, /^contract-check \d/);
  expect(["--no-such"], 2, /unknown option/);

  // As an installed package, and as GitHub starts it: without an event it decides nothing.
  const installed = join(repository, "node_modules/contract-check");
  cpSync(join(folder, "dist"), join(installed, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(installed, "package.json"));
  const library = 'import("contract-check").then(({ version }) => console.log(`library ${version}`))';
  run("the library", ["-e", library], 0, /^library \d/);
  const outside = { PATH: process.env.PATH }; // this may itself run in GitHub's CI
  run("the Action", [join(folder, "dist/action.js")], 4, /::error::.*nothing was decided/, outside);
  console.log("smoke: the bundle works");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function expect(args, code, pattern) {
  run(args.join(" ") || "check", [cli, ...args], code, pattern);
}

function run(call, args, code, pattern, env = process.env) {
  judge(call, spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8", env }), code, pattern);
}

function shell(script, code, pattern) {
  const env = { ...process.env, NODE: process.execPath, CLI: cli };
  judge(script, spawnSync("bash", ["-c", script], { cwd: repository, encoding: "utf8", env }), code, pattern);
}

function judge(call, { status, stdout, stderr }, code, pattern) {
  if (status === code && pattern.test(stdout + stderr)) return;
  throw new Error(`${call}: exit code ${status}, expected ${code} and ${pattern}\n${stdout}\n${stderr}`);
}
