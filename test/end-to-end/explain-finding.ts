import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const record = (...types: readonly string[]) =>
  JSON.stringify({
    type: "record",
    name: "R",
    fields: types.map((type, i) => ({ name: `f${String(i)}`, type })),
  });

it("explain tells one finding by its fingerprint, and the waiver that it prints lets it pass", async () => {
  const config = 'version: 1\ncontracts: [{files: "*.avsc", owner: "@ada", compatibility: full}]\n';
  const repo = repository({ "contract-check.yaml": config, "r.avsc": record("int", "int") });
  repo.write({ "r.avsc": record("long", "string") });
  const { json } = await runJson(repo.root);
  const changes = json.contracts.flatMap((contract) => contract.changes);
  const [first, second] = changes.map(({ fingerprint }) => fingerprint);
  expect(changes).toHaveLength(2);
  const { code, out } = await run(repo.root, "explain", (first ?? "").slice(0, 20));
  expect([code, out]).toEqual([0, expect.stringContaining(first ?? "none")]);
  expect(out).not.toContain(second);
  const waivers = (text: string) => text.slice(text.indexOf("waivers:"));
  const other = waivers((await run(repo.root, "explain", second ?? "")).out).replace("waivers:\n", "");
  repo.git("stash", "-q");
  repo.write({ "contract-check.yaml": `${config}${waivers(out)}${other}`.replaceAll("@login", "@ada") });
  repo.git("commit", "-qam", "waivers");
  repo.git("stash", "pop", "-q");
  expect((await runJson(repo.root)).json.decision?.status).toBe("pass");
});

it("explain says where no finding begins so", async () => {
  const repo = repository({ "r.avsc": record("int") });
  const { code, err } = await run(repo.root, "explain", "sha256:0123456789");
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("no finding of the present difference begins with"),
  ]);
});
