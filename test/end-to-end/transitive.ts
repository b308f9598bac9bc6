import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import type { Files, Repository } from "../support/repository.js";
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

const config = (mode: string) =>
  `version: 1\ncontracts:\n  - files: contracts/**\n    owner: "@acme/orders"\n    compatibility: ${mode}\nteams:\n  "@acme/orders": [lena]\n`;
const order = (...fields: string[]) => record("acme.Order", ["id:string", ...fields]);
const proto = (field: string) => `syntax = "proto3";\npackage p;\nmessage M { string id = 1; ${field} }\n`;
const schema = (properties: object) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties,
  });

/** The states of main one after the other, then a proposal that is not committed. */
function history(mode: string, states: readonly Files[], head: Files): Repository {
  const repo = repository({ "contract-check.yaml": config(mode) });
  for (const state of states) repo.commit(state);
  repo.write(head);
  return repo;
}

const text = { "contracts/o.avsc": order("note:string=x") };
const none = { "contracts/o.avsc": order() };
const number = { "contracts/o.avsc": order("note:int=0") };

describe("a transitive promise", () => {
  it("is broken by an earlier version that head cannot read, and says which one", async () => {
    const repo = history("backward-transitive", [text, none], number);
    const { code, json, out } = await runJson(repo.root);
    expect(code).toBe(1);
    expect(json.contracts[0]).toMatchObject({ satisfied: false, class: "forward" });
    const first = repo.git("rev-parse", "HEAD~1").slice(0, 9);
    expect(out).toContain(`the version of 2026-01-05 (commit ${first})`);
    expect(out).toContain("the version of 2026-01-05");
    expect(json.contracts[0]?.changes.map(({ rule, class: kind }) => [rule, kind])).toEqual([
      ["avro/field-presence", "full"],
      ["avro/type-change", "forward"],
    ]);
    const shown = await run(repo.root);
    expect(shown.out).toContain(`(compared with the version of 2026-01-05 (commit ${first}))`);
  });

  it.each([
    ["without it only base counts", "backward", [text, none], number, "full"],
    ["the other direction is not promised", "forward-transitive", [text, none], number, "backward"],
    ["all versions read", "full-transitive", [none, text], none, "full"],
    [
      "a Protobuf number is used again",
      "backward-transitive",
      [{ "contracts/a.proto": proto("string note = 2;") }, { "contracts/a.proto": proto("") }],
      { "contracts/a.proto": proto("Other note = 2;\n}\nmessage Other { int32 a = 1;") },
      "forward",
    ],
    [
      "a name of JSON Schema is used again",
      "backward-transitive",
      [{ "contracts/a.json": schema({ a: { type: "string" } }) }, { "contracts/a.json": schema({}) }],
      { "contracts/a.json": schema({ a: { type: "integer" } }) },
      "forward",
    ],
    [
      "under the name that it had before",
      "backward-transitive",
      [
        { "contracts/o.avsc": order("note:string=x", "a:string=", "b:string=", "c:string=") },
        { "contracts/o.avsc": order("a:string=", "b:string=", "c:string=") },
      ],
      number,
      "forward",
    ],
  ])("%s", async (_name, mode, states, head, kind) => {
    const { json } = await runJson(history(mode, states, head).root);
    expect(json.contracts.map((contract) => contract.class)).toEqual([kind]);
  });

  it("follows a contract that moved", async () => {
    const repo = history("backward-transitive", [text, { ...none }], {});
    repo.git("mv", "contracts/o.avsc", "contracts/p.avsc");
    repo.commit();
    repo.write({ "contracts/p.avsc": order("note:int=0") });
    const { json } = await runJson(repo.root);
    expect(json.contracts[0]).toMatchObject({ path: "contracts/p.avsc", class: "forward" });
  });

  it("is judged for dependents with every state of the shared file", async () => {
    const shared = (...fields: string[]) => ({
      "contracts/s.avsc": record("acme.Part", ["id:string", ...fields]),
    });
    const user = { "contracts/u.avsc": record("acme.User", ["part:Part"]) };
    const repo = history(
      "backward-transitive",
      [{ ...user, ...shared("x:string=a") }, shared()],
      shared("x:int=0"),
    );
    const { json } = await runJson(repo.root);
    expect(json.contracts.map((one) => [one.path, one.status, one.class])).toEqual([
      ["contracts/s.avsc", "modified", "forward"],
      ["contracts/u.avsc", "affected", "forward"],
    ]);
  });

  it("passes over a version that does not parse, and says so", async () => {
    const repo = history("backward-transitive", [{ "contracts/o.avsc": "{" }, none], text);
    const { code, json } = await runJson(repo.root);
    expect([code, json.contracts[0]?.class]).toEqual([0, "full"]);
    expect(json.contracts[0]?.notes).toEqual([
      expect.stringMatching(
        /^the version of 2026-01-05 \(commit \w{9}\) does not parse: it was not compared$/,
      ),
    ]);
  });

  it("is undecided where the clone has not all versions", async () => {
    const origin = history("full-transitive", [text, none], {});
    const clone = temporaryFolder();
    origin.git("clone", "-q", "--depth=1", `file://${origin.root}`, clone);
    const repo = repositoryAt(clone);
    repo.write({ "contracts/o.avsc": order("more:string=x") });
    const { code, json, out } = await runJson(repo.root);
    expect([code, json.contracts[0]?.class]).toEqual([1, "undecided"]);
    expect(out).toContain("git fetch --no-tags --unshallow origin");
  });
});
