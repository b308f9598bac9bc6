import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const record = (fields: string) => `{"type": "record", "name": "R", "fields": [${fields}]}`;

/** An answer about nothing says that it is about nothing. */
it.each([
  [["lint"], "there is no contract-check.yaml here, so there is nothing to check"],
  [["impact"], "no consumer is declared on the governed branch"],
  [["simulate", "--approve", "@ada"], "approvals and times decide nothing"],
  [
    ["calendar"],
    "windows: in contract-check.yaml, or governance/calendar.yaml, makes one as soon as it is there",
  ],
  [["request"], "the governed branch has no configuration"],
])("without a config: %s", async (call, says) => {
  const repo = repository({ "r.avsc": record("") });
  repo.write({ "r.avsc": record('{"name": "a", "type": "int"}') });
  const { out, err } = await run(repo.root, ...call);
  expect(out + err).toContain(says);
});

it("with a config that declares consumers, impact says that none of them reads what changed", async () => {
  const repo = repository({
    "contract-check.yaml":
      'version: 1\ncontracts: [{files: "*.avsc", owner: "@ada"}]\nconsumers: [{id: c, owner: "@bo", reads: [{contract: s.avsc}]}]\n',
    "r.avsc": record(""),
    "s.avsc": record(""),
  });
  repo.write({ "r.avsc": record('{"name": "a", "type": "int"}') });
  expect((await run(repo.root, "impact")).out).toBe("no declared consumer reads what changed\n");
  expect((await run(repo.root, "lint")).out).not.toContain("there is no contract-check.yaml");
});

it("before there is a config, CODEOWNERS says who owns a contract", async () => {
  const repo = repository({ "r.avsc": record(""), CODEOWNERS: "*.avsc @ada @bo # both\n" });
  const { code, out } = await run(repo.root, "owners", "r.avsc");
  expect([code, out]).toEqual([0, expect.stringContaining("@ada")]);
});

it("where no file is a contract by its name, the text says when the others count", async () => {
  const repo = repository({ x: '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"}' });
  expect((await run(repo.root)).out).toContain(
    "a file that only its content shows is judged when it changes",
  );
  const { err } = await run(repo.root, "owners", "y");
  expect(err).not.toContain("did you mean ?");
});
