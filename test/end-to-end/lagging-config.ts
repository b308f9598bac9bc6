import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { record } from "../support/records.js";
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

const order = record("acme.Order", ["id:string"]);
const grown = record("acme.Order", ["id:string", "note:string=x"]);
const config = `version: 1\ncontracts: [{files: "*.avsc", owner: "@ada"}]\n`;
const lagging = "contract-check.yaml is not on main yet, so nothing in it counts: commit it there";

describe("a configuration that is not on the governed branch yet", () => {
  it.each([
    [["check"], 0],
    [["impact"], 0],
    [["owners", "order.avsc"], 1],
    [["calendar"], 0],
    [["request", "--print"], 2],
  ])("%s tells a newcomer", async (call, exit) => {
    const repo = repository({ "order.avsc": order });
    repo.write({ "contract-check.yaml": config, "order.avsc": grown });
    const { code, out, err } = await run(repo.root, ...call);
    expect(out + err).toContain(lagging);
    expect(code).toBe(exit);
  });

  it("counts where a call names a commit that has it as the governed one", async () => {
    const repo = repository({ "order.avsc": order });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "contract-check.yaml": config, "order.avsc": grown });
    const { out } = await run(repo.root, "owners", "order.avsc", "--governance-ref", "HEAD");
    expect(out).toMatch(/^@ada/);
    expect((await run(repo.root)).out).toContain(lagging);
  });

  it("is said of the branch as fetched, where the local one has it already", async () => {
    const origin = repository({ "order.avsc": order });
    const repo = repositoryAt(join(temporaryFolder(), "clone"));
    origin.git("clone", "-q", origin.root, repo.root);
    repo.commit({ "contract-check.yaml": config });
    repo.write({ "order.avsc": grown });
    expect((await run(repo.root, "check", "--base", "main")).out).toContain(
      "contract-check.yaml is not on origin/main yet, so nothing in it counts",
    );
  });

  it("is no answer where the call names it", async () => {
    const repo = repository({ "order.avsc": order });
    repo.write({ "contract-check.yaml": config, "order.avsc": grown });
    const { code, err } = await run(repo.root, "check", "--config", "contract-check.yaml");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("there is no contract-check.yaml on the governed branch"),
    ]);
  });

  it("is not spoken of where the governed branch has one", async () => {
    const repo = repository({ "order.avsc": order, "contract-check.yaml": config });
    repo.write({ "contract-check.yaml": `${config}\n`, "order.avsc": grown });
    const { out, err } = await run(repo.root);
    expect(out + err).not.toContain("nothing in it counts");
  });
});

describe("a configuration by a wrong name on the governed branch", () => {
  it.each([
    "contract-check.yml",
    "contract-check.json",
    ".contract-check.yaml",
    ".github/contract-check.yaml",
    ".github/contract-check.yml",
  ])("%s is a fault, and no silence", async (name) => {
    const repo = repository({ "order.avsc": order, [name]: config });
    repo.write({ "order.avsc": grown });
    for (const call of [["check"], ["owners", "order.avsc"], ["lint"]]) {
      const { code, out, err } = await run(repo.root, ...call);
      expect([call, code, out + err]).toEqual([
        call,
        2,
        expect.stringContaining(`${name} is not read: rename it to contract-check.yaml`),
      ]);
    }
  });
});

describe("diff of two files", () => {
  it("speaks of these two, whatever lies beside them", async () => {
    const repo = repository({ "a.avsc": order, "b.avsc": grown, "c.avsc": record("acme.C", ["id:int"]) });
    const { json } = await runJson(repo.root, "diff", "a.avsc", "b.avsc");
    expect(json.summary).toMatchObject({ contracts: 1, changed: 1 });
    const same = await run(repo.root, "diff", join(repo.root, "a.avsc"), "a.avsc");
    expect(same.out).toContain("1 contract, none changed");
  });
});
