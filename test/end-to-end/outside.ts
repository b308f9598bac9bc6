import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository, repositoryAt } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const order = record("acme.Order", ["id:string"]);

describe("a link on the governed branch that leads nowhere", () => {
  const linked = () => {
    const repo = repository({ "order.avsc": order, "notes.txt": "" });
    symlinkSync("nowhere.avsc", join(repo.root, "old.avsc"));
    symlinkSync("/etc/hosts", join(repo.root, "outside.avsc"));
    repo.git("add", "-A");
    repo.git("commit", "-q", "-m", "links");
    return repo;
  };

  it("turns no proposal red that did not touch it, and is not counted as changed", async () => {
    const repo = linked();
    repo.write({ "notes.txt": "more", "order.avsc": record("acme.Order", ["id:string", "note:string=x"]) });
    const { code, json } = await runJson(repo.root);
    expect([code, json.contracts.map(({ path }) => path)]).toEqual([0, ["order.avsc"]]);
  });

  it("is the proposal's fault where the proposal turns it to another place that is none", async () => {
    const repo = linked();
    unlinkSync(join(repo.root, "old.avsc"));
    symlinkSync("elsewhere.avsc", join(repo.root, "old.avsc"));
    const { code, json } = await runJson(repo.root);
    expect([code, json.contracts.map(({ path }) => path)]).toEqual([3, ["old.avsc"]]);
  });
});

describe("a submodule that points elsewhere", () => {
  it.each(["a commit", "the working tree"])("is told: its contracts are not compared (%s)", async (head) => {
    const inner = repository({ "order.avsc": order });
    const outer = repository({ "README.md": "" });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "contracts");
    outer.git("commit", "-q", "-m", "submodule");
    repositoryAt(join(outer.root, "contracts")).commit({ "order.avsc": record("acme.Order", ["id:long"]) });
    if (head === "a commit") {
      outer.git("checkout", "-q", "-b", "topic");
      outer.git("commit", "-q", "-a", "-m", "moved");
    }
    const { code, out } = await run(outer.root);
    expect(out).toMatch(
      /note: the submodule contracts points from [0-9a-f]{9} to ([0-9a-f]{9}|another commit): contracts in it are not compared/,
    );
    expect(code).toBe(0);
    expect((await run(outer.root, "check", "--base", "HEAD", "--head", "HEAD")).out).not.toContain(
      "submodule",
    );
  });
});
