import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chmodSync, cpSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run, runJson } from "../support/run.js";
import { record } from "../support/records.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const order = record("Order", ["id:string"]);
const withDefault = record("Order", ["id:string", "note:string=none"]);
const withoutDefault = record("Order", ["id:string", "note:string"]);

const draft7 = (text: string) => `{"$schema": "http://json-schema.org/draft-07/schema#", ${text}}\n`;

/** path, status, class of every contract that is listed. */
const listed = (ran: Awaited<ReturnType<typeof runJson>>) =>
  ran.json.contracts.map(({ path, status, class: kind }) => `${path} ${status} ${kind}`);

describe("two runs", () => {
  it.each(["json", "text", "markdown", "sarif", "junit", "html", "github"])(
    "print the same %s",
    async (format) => {
      const example = join(import.meta.dirname, "../../fixtures/example");
      const repo = repository();
      cpSync(join(example, "base/contracts"), repo.root, { recursive: true });
      repo.commit();
      cpSync(join(example, "head/contracts"), repo.root, { recursive: true });
      const [first, second] = [
        await run(repo.root, "--format", format),
        await run(repo.root, "--format", format),
      ];
      expect(first.out).not.toBe("");
      expect(second).toEqual(first);
    },
  );
});

describe("check", () => {
  it("says one line and exits 0 when nothing changed", async () => {
    const repo = repository({
      "a.avsc": order,
      "b.proto": 'syntax = "proto3";',
      "c.json": draft7('"type": "object"'),
    });
    const ran = await run(repo.root);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("2 contracts, none changed\n");
    const { json } = await runJson(repo.root);
    expect(json.summary).toMatchObject({ contracts: 2, changed: 0 });
    expect(json.head).toEqual({ ref: "WORKTREE", commit: null });
    expect(json.base).toEqual({ ref: "main", commit: repo.git("rev-parse", "main") });
  });

  it.each([
    ["a field with a default breaks nobody", withDefault, 0, "full"],
    ["a field without a default breaks old data", withoutDefault, 1, "forward"],
    ["another spelling is no change of meaning", JSON.stringify(JSON.parse(order), null, 4), 0, "full"],
  ])("%s", async (_name, head, code, kind) => {
    const repo = repository({ "a.avsc": order });
    repo.write({ "a.avsc": head });
    const ran = await runJson(repo.root);
    expect([ran.code, listed(ran)]).toEqual([code, [`a.avsc modified ${kind}`]]);
  });

  it("judges a commit as it judges the working tree", async () => {
    const repo = repository({ "a.avsc": order, "b.avsc": record("B", ["x:int"]) });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ "a.avsc": withoutDefault });
    const inTree = await runJson(repo.root);
    repo.commit();
    const committed = await runJson(repo.root, "--head", "topic");
    expect(committed.json.contracts).toEqual(inTree.json.contracts);
    expect([inTree.code, committed.code]).toEqual([1, 1]);
  });

  it("sees a change in a file that a contract refers to and that is no contract itself", async () => {
    const draft2020 = (text: string) =>
      `{"$schema": "https://json-schema.org/draft/2020-12/schema", ${text}}\n`;
    const repo = repository({
      "c/plain.schema.json": draft2020('"$ref": "../shared/common.json"'),
      "c/escaped.schema.json": draft2020('"$ref": "../shared/\\u0063ommon.json"'),
      "c/odd.schema.json": draft2020('"$ref": "../shared/other.dat"'),
      "c/gone.schema.json": draft2020('"$ref": "../shared/gone.json"'),
      "c/message.proto": 'syntax = "proto3";\nimport "third_party/q.proto";\nmessage M {\n  q.Q q = 1;\n}\n',
      "c/outer.avsc": record("Outer", ["inner:Inner"]),
      "shared/common.json": '{"type": "integer"}\n',
      "shared/other.dat": '{"type": "integer"}\n',
      "shared/gone.json": '{"type": "integer"}\n',
      "third_party/q.proto": 'syntax = "proto3";\npackage q;\nmessage Q {\n  int32 a = 1;\n}\n',
      "vendor/inner.avsc": record("Inner", ["a:int"]),
    });
    repo.write({
      "shared/common.json": '{"type": "string"}\n',
      "shared/other.dat": '{"type": "string"}\n',
      "third_party/q.proto": 'syntax = "proto3";\npackage q;\nmessage Q {\n  string a = 1;\n}\n',
      "vendor/inner.avsc": record("Inner", ["a:string"]),
    });
    unlinkSync(join(repo.root, "shared/gone.json"));
    const ran = await runJson(repo.root);
    // A reference to a file that is gone is a fault.
    expect(ran.code).toBe(3);
    expect(
      ran.json.contracts.map(({ path, class: kind, cause }) => `${path} ${kind} ${String(cause)}`),
    ).toEqual([
      "c/escaped.schema.json breaking shared/common.json",
      "c/gone.schema.json undecided shared/gone.json",
      "c/message.proto breaking third_party/q.proto",
      "c/odd.schema.json breaking shared/other.dat",
      "c/outer.avsc breaking vendor/inner.avsc",
      "c/plain.schema.json breaking shared/common.json",
    ]);
  });

  it("sees a change in the file that a contract is a symbolic link to", async () => {
    const repo = repository({ "data/order.txt": order });
    symlinkSync("data/order.txt", join(repo.root, "order.avsc"));
    repo.git("add", "-A");
    repo.git("commit", "-q", "-m", "link");
    repo.write({ "data/order.txt": withoutDefault });
    const ran = await runJson(repo.root);
    expect([ran.code, listed(ran)]).toEqual([1, ["order.avsc modified forward"]]);
  });

  it("lists what was added, removed and moved", async () => {
    const repo = repository({
      "same/moved.avsc": record("Moved", ["a:int"]),
      "changed/moved.avsc": record("MovedAndChanged", ["a:int"]),
      "removed.avsc": record("Removed", ["a:int"]),
    });
    repo.git("mv", "same", "elsewhere");
    repo.git("rm", "-q", "-r", "removed.avsc", "changed");
    repo.write({
      "anew/renamed.avsc": record("MovedAndChanged", ["a:int", "b:int=1"]),
      "added.avsc": record("Added", ["z:string"]),
    });
    const ran = await runJson(repo.root);
    expect(listed(ran)).toEqual([
      "added.avsc added full",
      "anew/renamed.avsc moved full",
      "elsewhere/moved.avsc moved full",
      "removed.avsc removed breaking",
    ]);
    expect(ran.json.contracts.map(({ basePath }) => basePath)).toEqual([
      undefined,
      "changed/moved.avsc",
      "same/moved.avsc",
      undefined,
    ]);
    expect([ran.code, ran.json.summary.contracts]).toEqual([1, 4]);
  });

  it("ignores a file that was touched, and a mode that changed", async () => {
    const repo = repository({ "a.avsc": order });
    chmodSync(join(repo.root, "a.avsc"), 0o755);
    expect((await runJson(repo.root)).json.contracts).toEqual([]);
    repo.commit();
    expect((await runJson(repo.root, "--base", "HEAD^", "--head", "HEAD")).json.contracts).toEqual([]);
  });

  it("lists contracts that a changed shared type affects, with the cause", async () => {
    const money = (...fields: string[]) => record("com.acme.Money", fields);
    const repo = repository({
      "money.avsc": money("units:long"),
      "order.avsc": record("com.acme.Order", ["total:com.acme.Money"]),
      "other.avsc": order,
    });
    repo.write({ "money.avsc": money("units:long", "currency:string") });
    const ran = await runJson(repo.root);
    expect(listed(ran)).toEqual(["money.avsc modified forward", "order.avsc affected forward"]);
    expect(ran.json.contracts.map(({ cause }) => cause)).toEqual([undefined, "money.avsc"]);
  });

  it("counts a file by its content, also when the proposal takes its $schema away", async () => {
    const repo = repository({ "known.json": draft7('"type": "object"'), "data.json": "{}" });
    repo.write({
      "known.json": '{"type": "string"}\n',
      "data.json": "[]",
      "new.json": draft7('"type": "string"'),
    });
    const ran = await runJson(repo.root);
    expect(ran.json.contracts.map(({ path, status }) => `${path} ${status}`)).toEqual([
      "known.json modified",
      "new.json added",
    ]);
    expect(ran.code).toBe(1);
  });

  it("skips vendored, generated and test files as base says, and prints how many", async () => {
    const paths = ["vendor/a.avsc", "src/test/resources/a.avsc", "gen/a.avsc", "own/a.avsc"];
    const files = (text: string) => Object.fromEntries(paths.map((path) => [path, text]));
    const repo = repository({ ...files(order), ".gitattributes": "gen/** linguist-generated\n" });
    repo.write({ ...files(withoutDefault), ".gitattributes": "own/** linguist-generated\n" });
    const { json } = await runJson(repo.root);
    expect(json.contracts.map(({ path }) => path)).toEqual(["own/a.avsc"]);
    expect(json.summary.contracts).toBe(1);
    expect(json.notes).toEqual([
      "3 changed files were skipped: 1 generated (gen/a.avsc), 1 test data (src/test/resources/a.avsc), 1 vendored (vendor/a.avsc); a contract of yours among them counts once an entry of contracts: names it",
    ]);
    expect((await run(repo.root)).out).toContain("note: 3 changed files were skipped");
  });

  it("says nothing of the schema of its own config that init wrote for editors", async () => {
    const repo = repository({ "a.avsc": order });
    repo.write({
      ".contract-check/config.schema.json": '{ "type": "object" }',
      ".contract-check/other.schema.json": '{ "type": "object" }',
    });
    const { json } = await runJson(repo.root);
    expect(json.notes).toEqual([
      "1 changed file was skipped: 1 vendored (.contract-check/other.schema.json); a contract of yours among them counts once an entry of contracts: names it",
    ]);
  });

  it("prints names that no terminal or log should obey as plain text", async () => {
    const name = "a\n::error::b\u001b[31m.avsc";
    const repo = repository({ "z.avsc": order });
    repo.write({ [name]: "{" });
    const { code, json } = await runJson(repo.root);
    expect([code, json.contracts[0]?.path]).toEqual([3, name]);
    const { out } = await run(repo.root);
    expect(out).not.toContain("\u001b");
    expect(out).not.toMatch(/^::error/m);
  });
});
