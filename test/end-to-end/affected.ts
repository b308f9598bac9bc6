import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "../support/repository.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const proto = (text: string) => `syntax = "proto3";\npackage p;\n${text}\n`;
const holder = (type: string) => proto(`message C { ${type} a = 1; }`);
const user = (imported: string) => proto(`import ${imported};\nmessage U { C c = 1; }`);
const object = (more: object) => `${JSON.stringify({ type: "object", ...more })}\n`;
const draft = "https://json-schema.org/draft/2020-12/schema";
const referring = (ref: string) => object({ $schema: draft, properties: { a: { $ref: ref } } });
const typed = (type: string, more: object = {}) => `${JSON.stringify({ ...more, type })}\n`;

interface Case {
  readonly name: string;
  readonly base: Files;
  readonly remove?: readonly string[];
  readonly head: Files;
  /** The contract that did not change itself. */
  readonly hurt: string;
}

const cases: readonly Case[] = [
  {
    name: "an added file that takes the place of an import",
    base: { "pb/common.proto": holder("int32"), "pb/sub/u.proto": user('"common.proto"') },
    head: { "pb/sub/common.proto": holder("string") },
    hurt: "pb/sub/u.proto",
  },
  {
    name: "an added file that takes the place of an import and lacks its type",
    base: { "pb/common.proto": holder("int32"), "pb/sub/u.proto": user('"common.proto"') },
    head: { "pb/sub/common.proto": proto("message Other {}") },
    hurt: "pb/sub/u.proto",
  },
  {
    name: "a moved file that others import",
    base: { "pb/common.proto": holder("int32"), "pb/u.proto": user('"common.proto"') },
    remove: ["pb/common.proto"],
    head: { "pb/other.proto": holder("int32") },
    hurt: "pb/u.proto",
  },
  {
    name: "another import root in buf.work.yaml",
    base: {
      "buf.work.yaml": "version: v1\ndirectories: [app, lib1]\n",
      "lib1/common.proto": holder("int32"),
      "lib2/common.proto": holder("string"),
      "app/u.proto": user('"common.proto"'),
    },
    head: { "buf.work.yaml": "version: v1\ndirectories: [app, lib2]\n" },
    hurt: "app/u.proto",
  },
  {
    name: "a change behind an import with an escape",
    base: { "common.proto": holder("int32"), "u.proto": user('"comm\\x6fn.proto"') },
    head: { "common.proto": holder("string") },
    hurt: "u.proto",
  },
  {
    name: "a change behind an import in two strings",
    base: { "common.proto": holder("int32"), "u.proto": user('"comm" "on.proto"') },
    head: { "common.proto": holder("string") },
    hurt: "u.proto",
  },
  {
    name: "a moved schema that others refer to",
    base: {
      "s/u.schema.json": referring("mv.schema.json"),
      "s/mv.schema.json": typed("integer", { $schema: draft }),
    },
    remove: ["s/mv.schema.json"],
    head: { "s/moved.schema.json": typed("integer", { $schema: draft }) },
    hurt: "s/u.schema.json",
  },
  {
    name: "a change in a file that is referred to by its $id alone",
    base: {
      "u.schema.json": referring("https://x.y/defs"),
      "zdefs.json": typed("integer", { $id: "https://x.y/defs" }),
    },
    head: { "zdefs.json": typed("string", { $id: "https://x.y/defs" }) },
    hurt: "u.schema.json",
  },
  {
    name: "the removal of a file that is referred to by its $id alone",
    base: {
      "u.schema.json": referring("https://x.y/defs"),
      "zdefs.json": typed("integer", { $id: "https://x.y/defs" }),
    },
    remove: ["zdefs.json"],
    head: {},
    hurt: "u.schema.json",
  },
  {
    name: "a change behind a percent-encoded name that is not ASCII",
    base: { "u.schema.json": referring("gr%C3%B6%C3%9Fe.json"), "größe.json": typed("integer") },
    head: { "größe.json": typed("string") },
    hurt: "u.schema.json",
  },
  {
    name: "a change behind a contract that only the configuration tells",
    base: {
      "contract-check.yaml":
        "version: 1\ncontracts:\n  - { files: s/*.jsonschema, format: json-schema, owner: '@ada' }\n",
      "s/a.jsonschema": object({ $schema: draft, properties: { a: { $ref: "plain.json" } } }),
      "s/plain.json": typed("integer"),
    },
    head: { "s/plain.json": typed("string") },
    hurt: "s/a.jsonschema",
  },
  {
    name: "a change at the end of a long chain",
    base: {
      ...Object.fromEntries(
        Array.from({ length: 25 }, (_, i) => [
          `t${String(i)}.schema.json`,
          referring(`t${String(i + 1)}.schema.json`),
        ]),
      ),
      "t25.schema.json": typed("integer", { $schema: draft }),
    },
    head: { "t25.schema.json": typed("string", { $schema: draft }) },
    hurt: "t0.schema.json",
  },
];

describe("a contract that did not change itself does not pass unseen", () => {
  it.each(cases)("$name", async ({ base, remove = [], head, hurt }) => {
    const repo = repository(base);
    for (const path of remove) rmSync(join(repo.root, path));
    repo.write(head);
    const { json, code } = await runJson(repo.root);
    const found = json.contracts.find(({ path }) => path === hurt);
    expect(found).toMatchObject({ status: "affected", satisfied: false });
    expect(code).not.toBe(0);
  });
});

describe("a link that stayed as it is leads to something else", () => {
  it.each([
    {
      name: "a schema refers to the link",
      files: { "s/order.schema.json": referring("money.json"), "shared/v1.json": typed("integer") },
      link: ["s/money.json", "../shared/v1.json"] as const,
      head: { "shared/v1.json": typed("string") },
      hurt: "s/order.schema.json",
    },
    {
      name: "the link is a contract by its name",
      files: { "shared/v1.txt": holder("int32") },
      link: ["money.proto", "shared/v1.txt"] as const,
      head: { "shared/v1.txt": holder("string") },
      hurt: "money.proto",
    },
    {
      name: "the link is a contract that refers to another",
      files: {
        "s/e.avsc": '{"type": "enum", "name": "E", "namespace": "n", "symbols": ["A", "B"]}',
        "s/r.txt":
          '{"type": "record", "name": "R", "namespace": "n", "fields": [{"name": "e", "type": "n.E"}]}',
      },
      link: ["c/r.avsc", "../s/r.txt"] as const,
      head: { "s/e.avsc": '{"type": "enum", "name": "E", "namespace": "n", "symbols": ["A"]}' },
      hurt: "c/r.avsc",
    },
  ])("$name", async ({ files, link: [path, target], head, hurt }) => {
    const repo = repository();
    repo.write(files);
    mkdirSync(join(repo.root, dirname(path)), { recursive: true });
    symlinkSync(target, join(repo.root, path));
    repo.commit();
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit(head);
    for (const side of [[], ["--head", "topic"]]) {
      const { json, code } = await runJson(repo.root, ...side);
      expect(json.contracts.find((one) => one.path === hurt)).toMatchObject({ satisfied: false });
      expect(code).not.toBe(0);
    }
  });
});

it("a base whose object is missing is no new contract: nothing is decided", async () => {
  const repo = repository({ "a.proto": holder("int32") });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit({ "a.proto": holder("string") });
  const oid = repo.git("rev-parse", "main:a.proto");
  rmSync(join(repo.root, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  const ran = await run(repo.root, "--head", "topic");
  expect(ran.code).toBe(3);
  expect(ran.err).toMatch(/git has no object .*a\.proto.*incomplete/);
});
