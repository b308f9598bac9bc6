import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { formats } from "../../src/formats/registry.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";
import type { Sources } from "../../src/model/sources.js";
import { type Random, random } from "../support/random.js";
import { record } from "../support/records.js";
import type { Files } from "../support/repository.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  repositoryAt,
  temporaryFolder,
} from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const proto = (id: string) =>
  `syntax = "proto3";\npackage shop;\nmessage Order {\n  ${id}\n  string note = 2;\n}\n`;
const schema = (id: string) =>
  `{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "type": "object",\n  "properties": {\n    "id": {"type": "${id}"},\n    "note": {"type": "string"}\n  }\n}\n`;

/** A contract of each format that parses, and one that breaks it. */
const contracts = {
  avro: {
    path: "order.avsc",
    good: record("shop.Order", ["id:string"]),
    breaking: record("shop.Order", ["id:long"]),
  },
  protobuf: { path: "order.proto", good: proto("string id = 1;"), breaking: proto("int64 id = 1;") },
  "json-schema": { path: "order.schema.json", good: schema("string"), breaking: schema("integer") },
  "json-schema by content": {
    path: "schemas/order.json",
    good: schema("string"),
    breaking: schema("integer"),
  },
};
const every = Object.entries(contracts);

describe("a base that does not parse", () => {
  it.each(every)(
    "%s: the last version that parsed is the predecessor",
    async (_, { path, good, breaking }) => {
      const repo = repository({ [path]: good });
      const commit = repo.git("rev-parse", "HEAD").slice(0, 9);
      repo.commit({ [path]: good.slice(0, -20) });
      repo.commit({ [path]: good.slice(0, -30), "notes.txt": "broken again" });
      repo.write({ [path]: breaking });
      const { code, json } = await runJson(repo.root);
      expect(code).toBe(1);
      expect(json.contracts).toMatchObject([{ path, class: "breaking", satisfied: false, faults: [] }]);
      expect(json.contracts[0]?.changes.length).toBeGreaterThan(0);
      expect(json.contracts[0]?.notes?.join()).toMatch(
        `base does not parse, so head is compared with the version of 2026-01-05 (commit ${commit}), the last version that does: ${path}`,
      );
    },
  );

  it.each(every)("%s: the repair that restores it passes", async (_, { path, good }) => {
    const repo = repository({ [path]: good });
    repo.commit({ [path]: good.slice(0, -20) });
    repo.write({ [path]: good });
    const { code, json } = await runJson(repo.root);
    expect([code, json.contracts]).toMatchObject([0, [{ class: "full", changes: [], faults: [] }]]);
  });

  it.each([
    ["restored", schema("string"), 0],
    ["replaced by another", schema("integer"), 1],
    [
      "restored, with a break beside it",
      schema("string").replace('"note": {"type": "string"}', '"note": false'),
      1,
    ],
  ])("a keyword that nobody could read is %s", async (_, head, code) => {
    const path = "order.schema.json";
    const repo = repository({ [path]: schema("string") });
    repo.commit({ [path]: schema("strng") });
    repo.write({ [path]: head });
    expect((await runJson(repo.root)).code).toBe(code);
  });

  it("a clone that is too shallow to see that version decides nothing", async () => {
    const { path, good, breaking } = contracts.avro;
    const repo = repository({ [path]: good });
    repo.commit({ [path]: good.slice(0, -20) });
    const folder = temporaryFolder();
    repo.git("clone", "-q", "--depth", "1", `file://${repo.root}`, folder);
    repositoryAt(folder).write({ [path]: breaking });
    const { code, json, out } = await runJson(folder);
    expect([code, json.contracts[0]?.class]).toEqual([1, "undecided"]);
    expect(out).toContain("git fetch --no-tags --unshallow origin");
  });

  it("because of another file, too", async () => {
    const files = (amount: string): Files => ({
      "money.avsc": record("shop.Money", [`units:${amount}`]),
      "order.avsc":
        '{"type": "record", "name": "shop.Order", "fields": [{"name": "total", "type": "shop.Money"}]}',
    });
    const repo = repository(files("long"));
    const broken = { "money.avsc": record("shop.Money", ["units:long"]).slice(0, -9) };
    repo.commit(broken);
    repo.write(files("string"));
    const { code, json } = await runJson(repo.root);
    const [money, order] = json.contracts;
    expect(money).toMatchObject({ path: "money.avsc", class: "breaking", faults: [] });
    expect(order).toMatchObject({ path: "order.avsc", class: "breaking", faults: [] });
    expect(code).toBe(1);
  });
});

describe("what is broken on both sides", () => {
  it.each(every)("%s: is a note, and never this proposal's fault", async (_, { path, good }) => {
    const broken = good.slice(0, -20);
    const repo = repository({ [path]: `\n${broken}` });
    repo.write({ [path]: `\n\n\n${broken}` });
    const { code, json } = await runJson(repo.root);
    expect(code).toBe(0);
    expect(json.summary.faults).toBe(0);
    expect(json.contracts[0]?.notes?.join()).toMatch(
      /it does not parse, and did not at base: nothing was judged: /,
    );
    const text = (await run(repo.root)).out;
    expect(text).toContain(`${path}  not judged`);
    expect(text).not.toContain("breaks nobody");
  });

  it.each(every)(
    "%s: is a fault between two files, where nobody proposes anything",
    async (_, { path, good }) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const text = good.slice(0, -20);
      const repo = repository({ [`a/${name}`]: text, [`b/${name}`]: `${text} ` });
      const { code, json } = await runJson(repo.root, "diff", `a/${name}`, `b/${name}`);
      expect([code, json.summary.faults]).toEqual([3, 1]);
    },
  );

  it("a second fault of the proposal's own is its fault", async () => {
    const broken = '{"type": "record", "name": "R", "fields": [{"name": "a", "type": "itn"}]}';
    const repo = repository({ "r.avsc": broken });
    repo.write({ "r.avsc": broken.replace('"itn"}', '"itn"}, {"name": "b", "type": "flaot"}') });
    const { code, json } = await runJson(repo.root);
    expect(code).toBe(3);
    expect(json.contracts[0]?.faults.map(({ message }) => message).join()).toContain("flaot");
  });
});

describe("one file that does not parse, and contracts that refer to it", () => {
  const holder = (name: string) =>
    `{"type": "record", "name": "shop.${name}", "fields": [{"name": "total", "type": "shop.Money"}]}`;
  const names = ["A", "B", "C", "D"];

  it("is told once, where it stands", async () => {
    const holders = Object.fromEntries(names.map((name) => [`${name}.avsc`, holder(name)]));
    const repo = repository({ ...holders, "money.avsc": record("shop.Money", ["units:long"]) });
    repo.write({ "money.avsc": record("shop.Money", ["units:lnog"]) });
    const { code, out } = await run(repo.root);
    expect(code).toBe(3);
    expect(out.match(/lnog is not defined/g)).toHaveLength(1);
    expect(out).toContain("✗ 4 contracts  do not parse, because of money.avsc:8\n");
    expect(out.indexOf("✗ money.avsc  does not parse")).toBeLessThan(out.indexOf("✗ 4 contracts"));
    const { out: annotations } = await run(repo.root, "--format", "github");
    expect(annotations.match(/lnog is not defined/g)).toHaveLength(1);
    const { out: sarif } = await run(repo.root, "--format", "sarif");
    expect(sarif.match(/"ruleId": "fault"/g)).toHaveLength(1);
  });
});

/** Takes away the end, writes a line twice, or adds a bracket that nothing closes. */
function broken(text: string, source: Random): string {
  const at = 1 + source.below(text.length - 2);
  const lines = text.split("\n");
  const line = source.below(lines.length);
  return source.pick([
    text.slice(0, at),
    [...lines.slice(0, line), lines[line], ...lines.slice(line)].join("\n"),
    `${text.slice(0, at)}{${text.slice(at)}`,
    `${text.slice(0, at)}"${text.slice(at)}`,
  ]);
}

const cases = process.env.LONG === "1" ? 2000 : 60;

describe("property: whoever breaks the base first lands no break after it", () => {
  it.each(every)("%s", async (_, { path, good, breaking }) => {
    for (let seed = 1; seed <= cases; seed += 1) {
      const base = broken(good, random(seed));
      const versions = [base, good].map((text, i) => ({
        relation: "history" as const,
        name: `version ${String(i)}`,
        path,
        open: () => Promise.resolve(memorySnapshot("base", { [path]: text })),
      }));
      const entry = { oid: undefined, mode: "100644" };
      const sources: Sources = {
        base: { ref: "main", commit: null },
        head: { ref: "WORKTREE", commit: null },
        baseSide: memorySnapshot("base", { [path]: base }),
        headSide: memorySnapshot("head", { [path]: breaking }),
        differing: [{ path, base: entry, head: entry }],
        predecessors: { history: () => Promise.resolve({ predecessors: versions }) },
      };
      const { comparisons } = await compareSources(sources, defaultScope());
      const [comparison] = comparisons;
      expect([seed, base, comparison?.satisfied]).toEqual([seed, base, false]);
    }
  });
});

it("every format is here", () => {
  expect(Object.keys(contracts)).toEqual(expect.arrayContaining(formats.map(({ id }) => id)));
});
