// A repository of 10,000 contracts, the same on every machine, with one working tree per row. Kept between runs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { protobufModule } from "./protobuf-module.mjs";

const perDomain = 50;
const domains = 200;

const formats = {
  avro: { suffix: ".avsc", text: avro },
  protobuf: { suffix: ".proto", text: protobuf },
  "json-schema": { suffix: ".schema.json", text: jsonSchema },
};
const kinds = Object.keys(formats);

/** The working trees: which contracts each changes, compatibly. */
export const trees = {
  same: [],
  "five-avro": fiveOf("avro"),
  "five-protobuf": fiveOf("protobuf"),
  "five-json-schema": fiveOf("json-schema"),
  "five-mixed": [21, 622, 1223, 1824, 2425],
};
/** The same five, so that data of the other side no longer read. */
const breaking = { "five-broken": trees["five-mixed"] };
/** A repository a hundredth as large. */
const few = 100;

/** Files beside the contracts, as every repository has them: no contract can refer to one. */
const code = {
  "README.md": "# Contracts\n",
  Makefile: "all:\n\ttrue\n",
  "src/main.go": "package main\n\nfunc main() {}\n",
  "src/event1.ts": "export const event = 1;\n",
};
function codeFiles(more = "") {
  return Object.entries(code).map(([path, text]) => ({ path, text: `${text}${more}` }));
}

function fiveOf(kind) {
  const indexes = Array.from({ length: perDomain * domains }, (_, index) => index);
  return indexes
    .filter((index) => kindOf(index) === kind)
    .filter((_, index) => index % 600 === 7)
    .slice(0, 5);
}

function kindOf(index) {
  return kinds[index % kinds.length];
}

function fields(index) {
  const words = [
    "id",
    "created_at",
    "customer",
    "amount",
    "currency",
    "note",
    "status",
    "channel",
    "region",
    "batch",
  ];
  return words.slice(0, 4 + (index % 7));
}

function avro(index, changed) {
  const types = ["string", "long", ["null", "string"], "double"];
  return json({
    type: "record",
    name: `Event${index}`,
    namespace: `bench.domain${Math.floor(index / perDomain)}`,
    fields: [
      ...fields(index).map((name, at) => ({
        name,
        type: types[at % types.length],
        doc: `The ${name} of event ${index}.`,
      })),
      ...(changed === "compatibly" ? [{ name: "added", type: ["null", "string"], default: null }] : []),
      ...(changed === "breaking" ? [{ name: "needed", type: "string" }] : []),
    ],
  });
}

function protobuf(index, changed) {
  const types = ["string", "int64", "bool", "double"];
  const lines = fields(index).map(
    (name, at) =>
      `  // The ${name} of event ${index}.\n  ${changed === "breaking" && at === 0 ? "int64" : types[at % types.length]} ${name} = ${at + 1};`,
  );
  if (changed === "compatibly") lines.push("  string added = 100;");
  return `syntax = "proto3";\n\npackage bench.domain${Math.floor(index / perDomain)};\n\nmessage Event${index} {\n${lines.join("\n")}\n}\n`;
}

function jsonSchema(index, changed) {
  const types = ["string", "integer", "boolean", "number"];
  const names = fields(index);
  const properties = Object.fromEntries(
    names.map((name, at) => [
      name,
      { type: types[at % types.length], description: `The ${name} of event ${index}.` },
    ]),
  );
  return json({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://example.com/bench/event${index}.schema.json`,
    type: "object",
    properties: { ...properties, ...(changed && { added: { type: "string" } }) },
    required: [...names.slice(0, 2), ...(changed === "breaking" ? ["added"] : [])],
  });
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** changed: undefined, compatibly or breaking. */
function contract(index, changed) {
  const { suffix, text } = formats[kindOf(index)];
  return {
    path: `contracts/domain${Math.floor(index / perDomain)}/event${index}${suffix}`,
    text: text(index, changed),
  };
}

/** @returns the folder that holds one working tree per row, and `all`, in which every contract changed. */
export function benchRepository() {
  const all = Array.from({ length: perDomain * domains }, (_, index) => index);
  const changed = (indexes, how) => indexes.map((index) => contract(index, how));
  const changes = [
    ...Object.entries(trees).map(([tree, indexes]) => [tree, changed(indexes, "compatibly")]),
    ...Object.entries(breaking).map(([tree, indexes]) => [tree, changed(indexes, "breaking")]),
    ["all", changed(all, "compatibly")],
    ["code", codeFiles("\n")],
  ];
  return repositoryOf("contracts", changed(all), Object.fromEntries(changes));
}

/** @returns the folder of a repository of 100 contracts, whose tree `five-mixed` changes five. */
export function smallRepository() {
  const all = Array.from({ length: few }, (_, index) => contract(index));
  const five = [21, 40, 50, 60, 80].map((index) => contract(index, "compatibly"));
  return repositoryOf("few", all, { same: [], "five-mixed": five });
}

/** @returns the folder of a repository of so many contracts; its tree `five` changes five over three formats, `all` each of them. */
export function sizedRepository(count, trees) {
  const indexes = {
    five: Array.from({ length: 5 }, (_, step) => Math.floor((step * count) / 15) * 3 + (step % 3)),
    all: Array.from({ length: count }, (_, index) => index),
  };
  const contracts = (tree) => indexes[tree].map((index) => contract(index, "compatibly"));
  const changes = Object.fromEntries(trees.map((tree) => [tree, contracts(tree)]));
  const all = indexes.all.map((index) => contract(index));
  return repositoryOf(`of-${count}`, all, { same: [], ...changes });
}

/** @returns the folder of a module of 7,000 generated files whose options hold backslashes; its trees change one or a hundred. */
export function generatedRepository() {
  const files = Array.from({ length: 7000 }, (_, index) => generated(index));
  const added = "\n// Changed.\nmessage Added {\n  string id = 1;\n}\n";
  const hundred = Array.from({ length: 100 }, (_, step) => generated(6999 - step * 23, added));
  return repositoryOf("generated", files, { same: [], leaf: [generated(6999, added)], hundred });
}

/** @returns the folder of a buf module of 2,000 such files, whose tree `twenty` changes twenty. */
export function bufRepository() {
  const files = Array.from({ length: 2000 }, (_, index) => generated(index));
  const added = "\n// Changed.\nmessage Added {\n  string id = 1;\n}\n";
  const twenty = Array.from({ length: 20 }, (_, step) => generated(1999 - step * 83, added));
  const config = { path: "buf.yaml", text: "version: v2\nbreaking:\n  use: [FILE]\n" };
  return repositoryOf("buf", [...files, config], { same: [], twenty });
}

/** A file as a generator writes it: options for many languages, and imports of ten shared files. */
function generated(index, more = "") {
  const area = (of) => `bench.area${of % 70}.v1`;
  const path = (of) => `bench/area${of % 70}/v1/resource_${of}.proto`;
  const imported = index < 200 ? [] : Array.from({ length: 10 }, (_, step) => (index * 13 + step * 19) % 200);
  const lines = [
    'syntax = "proto3";',
    `package ${area(index)};`,
    ...[...new Set(imported)].map((of) => `import "${path(of)}";`),
    `option php_namespace = "Bench\\\\Area${index % 70}\\\\V1";`,
    `option csharp_namespace = "Bench.Area${index % 70}.V1";`,
    "",
    `// Resource ${index}. What one must import to use it stands in the guide, as "areas\\\\resources".`,
    `message Resource${index} {`,
    ...Array.from({ length: 30 }, (_, at) => `  // Field ${at}.\n  string field_${at} = ${at + 1};`),
    "}",
  ];
  return { path: path(index), text: `${lines.join("\n")}\n${more}` };
}

/** @returns the folder of a Protobuf module with 1,077 files, whose tree `changed` changes 87 of them. */
export function protobufRepository() {
  const { files, changed } = protobufModule();
  return repositoryOf("protobuf", files, { same: [], changed });
}

/** A repository whose main holds `files`, with one working tree per list of changes. Made once for the same content. */
function repositoryOf(name, files, changes) {
  const version = createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(JSON.stringify([files, changes]))
    .digest("hex")
    .slice(0, 12);
  const folder = join(tmpdir(), `contract-check-bench-${name}-${version}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}.building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(join(building, "same"), { recursive: true });
  const git = gitIn(join(building, "same"));
  git("init", "-q", "-b", "main");
  for (const file of files) write(join(building, "same"), file);
  for (const file of codeFiles()) write(join(building, "same"), file);
  git("config", "gc.auto", "0");
  git("add", "-A");
  git("commit", "-q", "-m", "All contracts");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
  git("repack", "-a", "-d", "-q");
  for (const [tree, changed] of Object.entries(changes))
    if (changed.length > 0) addTree(git, building, tree, changed);
  renameSync(building, folder);
  gitIn(join(folder, "same"))(
    "worktree",
    "repair",
    ...Object.keys(changes)
      .filter((tree) => tree !== "same")
      .map((tree) => join(folder, tree)),
  );
  settleIndexes(folder, Object.keys(changes));
  return folder;
}

/**
 * Files of the same second as the index are read again by every git command, until a `git status` of a later second
 * has written the index anew. The benchmark measures the everyday clone, not its first second.
 */
function settleIndexes(folder, names) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  for (const name of names) gitIn(join(folder, name))("status");
}

function addTree(git, folder, tree, changed) {
  const root = join(folder, tree);
  git("worktree", "add", "-q", "-b", tree, root);
  for (const file of changed) write(root, file);
  const inTree = gitIn(root);
  inTree("commit", "-q", "-a", "-m", "Contracts change");
}

function write(root, { path, text }) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function gitIn(cwd) {
  const when = "2026-01-01T00:00:00Z";
  const identity = {
    GIT_AUTHOR_NAME: "Bench",
    GIT_AUTHOR_EMAIL: "bench@example.com",
    GIT_COMMITTER_NAME: "Bench",
    GIT_COMMITTER_EMAIL: "bench@example.com",
  };
  const env = {
    ...process.env,
    ...identity,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  return (...args) => execFileSync("git", args, { cwd, env, stdio: "ignore" });
}
