import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
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

const field = (name: string, type: string) => `{"name": "${name}", "type": ${type}}`;
const nested = (name: string, ...fields: readonly string[]) =>
  `{"type": "record", "name": "${name}", "fields": [${fields.join(", ")}]}`;
const record = (name: string, ...fields: readonly string[]) =>
  nested(name, ...fields).replace("{", '{"namespace": "n", ');
const enumeration = (name: string, ...symbols: readonly string[]) =>
  JSON.stringify({ type: "enum", namespace: "n", name, symbols });

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
    name: "a nested type of the type that is referred to",
    base: {
      "order.avsc": record("Order", field("customer", '"n.Customer"')),
      "customer.avsc": record("Customer", field("address", nested("Address", field("zip", '"int"')))),
    },
    head: {
      "customer.avsc": record("Customer", field("address", nested("Address", field("zip", '"string"')))),
    },
    hurt: "order.avsc",
  },
  {
    name: "a nested type, through a container that is changed beside it",
    base: {
      "order.avsc": record("Order", field("customer", '"n.Customer"')),
      "customer.avsc": record("Customer", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A", "B"),
    },
    head: {
      "customer.avsc": record("Customer", field("status", '"n.Status"')).replace("{", '{"doc": "new",'),
      "status.avsc": enumeration("Status", "A"),
    },
    hurt: "order.avsc",
  },
  {
    name: "a nested type, through a container that moves",
    base: {
      "order.avsc": record("Order", field("customer", '"n.Customer"')),
      "customer.avsc": record("Customer", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A", "B"),
    },
    remove: ["customer.avsc"],
    head: {
      "moved/customer.avsc": record("Customer", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A"),
    },
    hurt: "order.avsc",
  },
  {
    name: "a type whose name ends the name of the one between",
    base: {
      "top.avsc": record("Top", field("own", '"n.OwnStatus"')),
      "own.avsc": record("OwnStatus", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A", "B"),
    },
    head: { "status.avsc": enumeration("Status", "A") },
    hurt: "top.avsc",
  },
  {
    name: "a type whose name is a word elsewhere in the file",
    base: {
      "top.avsc": record("Top", field("Status", '"n.Holder"')),
      "holder.avsc": record("Holder", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A", "B"),
    },
    head: { "status.avsc": enumeration("Status", "A") },
    hurt: "top.avsc",
  },
  {
    name: "a type behind a file that does not count",
    base: {
      "order.avsc": record("Order", field("customer", '"n.Customer"')),
      "vendor/customer.avsc": record("Customer", field("status", '"n.Status"')),
      "status.avsc": enumeration("Status", "A", "B"),
    },
    head: { "status.avsc": enumeration("Status", "A") },
    hurt: "order.avsc",
  },
  {
    name: "a type in a union of several event types",
    base: {
      "all.avsc": '["n.Order", "n.Payment"]',
      "order.avsc": record("Order", field("address", nested("Address", field("zip", '"int"')))),
      "payment.avsc": record("Payment", field("id", '"int"')),
    },
    head: { "order.avsc": record("Order", field("address", nested("Address", field("zip", '"string"')))) },
    hurt: "all.avsc",
  },
  {
    name: "a change behind an import whose file is named on the next line",
    base: { "common.proto": holder("int32"), "u.proto": user('\n  "comm" /* two */\n  "on.proto"') },
    head: { "common.proto": holder("string") },
    hurt: "u.proto",
  },
  {
    name: "a change behind a reference on the next line",
    base: {
      "u.schema.json": referring("common.json").replace('"common.json"', '\n"comm\\u006fn.json"'),
      "common.json": typed("integer"),
    },
    head: { "common.json": typed("string") },
    hurt: "u.schema.json",
  },
  {
    name: "a change in a folder whose name has a space and a comma",
    base: { "u.schema.json": referring("a,%20b/%63ommon.json"), "a, b/common.json": typed("integer") },
    head: { "a, b/common.json": typed("string") },
    hurt: "u.schema.json",
  },
  {
    name: "a change behind an $id that is not ASCII",
    base: {
      "u.schema.json": object({
        $schema: draft,
        $id: "https://x.y/u.json",
        properties: { a: { $ref: "größe.json" } },
      }),
      "x.json": typed("integer", { $id: "https://x.y/größe.json" }),
    },
    head: { "x.json": typed("string", { $id: "https://x.y/größe.json" }) },
    hurt: "u.schema.json",
  },
  {
    name: "a change behind a reference whose keyword has an escape",
    base: {
      "u.schema.json": referring("common.json").replace('"$ref"', '"\\u0024ref"').replace("mm", "m\\u006d"),
      "common.json": typed("integer"),
    },
    head: { "common.json": typed("string") },
    hurt: "u.schema.json",
  },
  {
    name: "a change behind a reference in YAML",
    base: {
      "u.schema.yaml": `$schema: ${draft}\ntype: object\nproperties:\n  a:\n    $ref: >-\n      common.json\n`,
      "common.json": typed("integer"),
    },
    head: { "common.json": typed("string") },
    hurt: "u.schema.yaml",
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

it("a contract whose mode alone changes does not leave the search", async () => {
  const repo = repository({ "common.proto": holder("int32"), "u.proto": user('"common.proto"') });
  repo.git("checkout", "-q", "-b", "topic");
  chmodSync(join(repo.root, "u.proto"), 0o755);
  repo.commit({ "common.proto": holder("string") });
  const { json, code } = await runJson(repo.root, "--head", "topic");
  expect(json.contracts.find(({ path }) => path === "u.proto")).toMatchObject({ status: "affected" });
  expect(code).not.toBe(0);
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
