import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { runNode, shippedPackage } from "../support/shipped.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const draft = "https://json-schema.org/draft/2020-12/schema";
const avro = (name: string, more: readonly unknown[] = []) =>
  JSON.stringify({ type: "record", name, fields: [{ name: "id", type: "string" }, ...more] });
const proto = (name: string, more = "") =>
  `syntax = "proto3";\npackage p;\nmessage ${name} {\n  string id = 1;\n${more}}\n`;
const schema = (properties: object) => JSON.stringify({ $schema: draft, type: "object", properties });

const base = {
  "README.md": "# Contracts\n",
  "package.json": "{}\n",
  "src/main.go": "package main\n",
  ...Object.fromEntries(["A", "B", "C", "D", "E"].map((name) => [`avro/${name}.avsc`, avro(name)])),
  "proto/f.proto": proto("F"),
  "proto/g.proto": proto("G"),
  "json/h.schema.json": schema({ id: { type: "string" } }),
};
const optional = { name: "added", type: ["null", "string"], default: null };
const grown = Object.fromEntries(
  ["A", "B", "C", "D", "E"].map((name) => [`avro/${name}.avsc`, avro(name, [optional])]),
);
const overThree = {
  "avro/A.avsc": avro("A", [optional]),
  "avro/B.avsc": avro("B", [optional]),
  "proto/f.proto": proto("F", "  string added = 2;\n"),
  "proto/g.proto": proto("G", "  string added = 2;\n"),
  "json/h.schema.json": schema({ id: { type: "string" }, added: { type: "string" } }),
};
const broken = {
  ...overThree,
  "avro/A.avsc": avro("A", [{ name: "needed", type: "string" }]),
  "proto/f.proto": proto("F").replace("string id", "int64 id"),
  "json/h.schema.json": schema({ id: { type: "integer" } }),
};
const config = { "contract-check.yaml": "version: 1\n" };

/** Each process costs about a tenth of node's own start: a new one needs a reason. */
const situations: readonly {
  readonly name: string;
  readonly base?: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly atMost: number;
  readonly greps: number;
}[] = [
  { name: "nothing changed", head: {}, atMost: 3, greps: 0 },
  {
    name: "a document and code changed",
    head: { "README.md": "x\n", "src/main.go": "package x\n" },
    atMost: 3,
    greps: 0,
  },
  {
    name: "a file changed that a contract could refer to",
    head: { "package.json": '{"x": 1}\n' },
    atMost: 5,
    greps: 1,
  },
  { name: "five of one format changed", head: grown, atMost: 5, greps: 1 },
  { name: "five over three formats changed", head: overThree, atMost: 5, greps: 1 },
  { name: "three of five break", head: broken, atMost: 5, greps: 1 },
  { name: "five changed under a configuration", base: config, head: overThree, atMost: 6, greps: 1 },
];

async function startedBy(
  root: string,
): Promise<{ readonly started: readonly string[]; readonly json: unknown }> {
  const counts = join(temporaryFolder(), "started");
  writeFileSync(counts, "");
  const preload = join(import.meta.dirname, "../support/count-children.cjs");
  const call = join(temporaryFolder(), "call.cjs");
  writeFileSync(
    call,
    `require(${JSON.stringify(preload)}); require(${JSON.stringify(join(shippedPackage(), "dist/cli.js"))});`,
  );
  const { out, err } = await runNode(call, ["check", "--format", "json"], {
    cwd: root,
    env: { COUNT_CHILDREN: counts },
  });
  expect(err).toBe("");
  return { started: readFileSync(counts, "utf8").split("\n").filter(Boolean), json: JSON.parse(out) };
}

describe("how many processes a check starts", () => {
  it.each(situations)("$name: at most $atMost", async ({ base: more = {}, head, atMost, greps }) => {
    const repo = repository({ ...base, ...more });
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    repo.git("checkout", "-q", "-b", "topic");
    if (Object.keys(head).length > 0) repo.commit(head);
    const { started, json } = await startedBy(repo.root);
    expect(json).toMatchObject({ contracts: expect.any(Array) as unknown });
    expect(started.filter((args) => args.includes('"grep"')).length).toBe(greps);
    expect(started.length).toBeLessThanOrEqual(atMost);
  });

  it("starts them before most of the program is read", async () => {
    const repo = repository(base);
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    const read = join(temporaryFolder(), "read");
    const call = join(temporaryFolder(), "call.cjs");
    writeFileSync(
      call,
      `const { ChildProcess } = require("node:child_process");
const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  require("node:fs").appendFileSync(${JSON.stringify(read)}, Object.keys(require.cache).length + "\\n");
  return spawn.call(this, options);
};
require(${JSON.stringify(join(shippedPackage(), "dist/cli.js"))});`,
    );
    await runNode(call, ["check"], { cwd: repo.root });
    // This file, cli.js, and what asks git.
    expect(readFileSync(read, "utf8")).toBe("3\n3\n3\n");
  });
});
