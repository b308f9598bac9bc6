import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = (files: string, more = "") =>
  `version: 1\ncontracts:\n  - files: "${files}"\n    owner: "@ada"\n${more}teams: {}\n`;
const openapi = (version: string) =>
  `openapi: 3.1.0\ninfo: {title: Post, version: "${version}"}\npaths: {}\n`;

it.each([
  ["an OpenAPI document", "api/*.yaml", "api/post.yaml", openapi("1"), openapi("2")],
  [
    "a schema of another language",
    "**/*.graphql",
    "api/post.graphql",
    "type A { a: Int }\n",
    "type A { b: Int }\n",
  ],
  ["plain data", "data/sizes.json", "data/sizes.json", '{"a": 1}', '{"a": 2}'],
])(
  "%s that the config names is a fault when it changes, and a lint error",
  async (_, glob, path, base, head) => {
    const repo = repository({ "contract-check.yaml": config(glob), [path]: base });
    repo.write({ [path]: head });
    const { code, out } = await run(repo.root);
    expect([code, out]).toEqual([
      3,
      expect.stringContaining(`${path} is named under contracts: in the config, and no format recognises it`),
    ]);
    const { json } = await runJson(repo.root);
    expect(json.decision?.status).toBe("fault");
    for (const format of ["github", "sarif", "junit"])
      expect((await run(repo.root, "--format", format)).out).toContain("GV018");
    const lint = await run(repo.root, "lint");
    expect([lint.code, lint.out]).toEqual([2, expect.stringContaining(`error GV018: ${path} is named`)]);
  },
);

it("a file that only lies in a folder of contracts, or that the entry ignores, is none", async () => {
  for (const [glob, more] of [
    ["api/**", ""],
    ["api/*.md", '    ignore: ["api/notes.md"]\n'],
  ] as const) {
    const repo = repository({ "contract-check.yaml": config(glob, more), "api/notes.md": "one\n" });
    repo.write({ "api/notes.md": "two\n" });
    expect((await run(repo.root)).code).toBe(0);
    expect((await run(repo.root, "lint")).out).not.toContain("GV018");
  }
});

it("a contract in a folder of others' files is recognised where an entry takes it in, as the note says", async () => {
  const record = (type: string) => `{"type":"record","name":"A","fields":[{"name":"a","type":"${type}"}]}`;
  const path = "vendor/a.avsc";
  const repo = repository({ "contract-check.yaml": config("own/*.avsc"), [path]: record("int") });
  repo.write({ [path]: record("string") });
  expect((await run(repo.root)).out).toContain("counts once an entry of contracts: names it");
  const taking = repository({ "contract-check.yaml": config("vendor/*.avsc"), [path]: record("int") });
  expect((await run(taking.root, "lint")).out).not.toContain("GV018");
  taking.write({ [path]: record("string") });
  expect((await runJson(taking.root)).json.contracts.map((contract) => contract.path)).toEqual([path]);
});

it.each([
  ["openapi: 3.1.0\ninfo: {title: Post}\n", "# ours\nopenapi: 3.1.0\ninfo: {title: Mail}\n"],
  ['{"swagger": "2.0", "info": {}}', '{\n  "swagger": "2.0", "info": {"title": "Post"}\n}'],
  ['asyncapi: "3.0.0"\n', 'asyncapi: "3.0.1"\n'],
])("diff says what it does with a description of an interface", async (base, head) => {
  const repo = repository({ "a.yaml": base, "b.yaml": head });
  const { code, err } = await run(repo.root, "diff", "a.yaml", "b.yaml");
  expect([code, err]).toEqual([2, expect.stringContaining("describes an interface (OpenAPI, AsyncAPI")]);
});

it("owners says that nobody can judge a file that the config names", async () => {
  const repo = repository({ "contract-check.yaml": config("api/*.yaml"), "api/post.yaml": openapi("1") });
  const { code, out } = await run(repo.root, "owners", "api/post.yaml");
  expect([code, out]).toEqual([0, expect.stringContaining("GV018: no format recognises the file")]);
});

const record = (...names: readonly string[]) =>
  JSON.stringify({ type: "record", name: "R", fields: names.map((name) => ({ name, type: "int" })) });
const half = (owner: string, more = "") =>
  `version: 1\ncontracts: [{files: "api/**", owner: "${owner}"${more}}]\n`;

it("two files of the config that contradict each other are told in check, owners and lint", async () => {
  const repo = repository({
    "contract-check.yaml": half("@ada", ", compatibility: backward"),
    "governance/contracts.yaml": half("@bo"),
    "api/r.avsc": record("a"),
    "api/s.avsc": record("a"),
  });
  repo.write({ "api/r.avsc": record("a", "b") });
  const says =
    "api/r.avsc: contract-check.yaml:2 says owner: @ada, and governance/contracts.yaml:2 says owner: @bo, which counts because that file is read last";
  for (const call of [["check"], ["owners", "api/r.avsc"], ["lint"]])
    expect((await run(repo.root, ...call)).out).toContain(says);
  expect((await run(repo.root, "lint")).out.match(/GV116/g)).toHaveLength(1);
});

it("two files of the config that agree, or name other contracts, are no contradiction", async () => {
  for (const other of [half("@ada"), half("@bo").replace("api/", "mail/")]) {
    const repo = repository({
      "contract-check.yaml": half("@ada"),
      "governance/contracts.yaml": other,
      "api/r.avsc": record("a"),
    });
    expect((await run(repo.root, "lint")).out).not.toContain("GV116");
  }
});

it("owners takes a path as it is seen from here, and names the nearest of one that is not there", async () => {
  const repo = repository({ "contract-check.yaml": half("@ada"), "api/deep/r.avsc": record("a") });
  const from = (folder: string, ...call: readonly string[]) =>
    run(`${repo.root}/${folder}`, "owners", ...call);
  for (const [folder, path] of [
    ["api", "deep/r.avsc"],
    ["api/deep", "r.avsc"],
    ["api", "api/deep/r.avsc"],
    [".", "api/deep/r.avsc"],
  ] as const)
    expect((await from(folder, path)).out).toContain("@ada");
  const { code, err } = await from("api", "deep/t.avsc");
  expect([code, err]).toEqual([2, expect.stringContaining("no file or folder deep/t.avsc")]);
  expect(err).toContain("did you mean api/deep/r.avsc?");
  const { out } = await from("api", "deep/r.avsc", "R.b");
  expect(out).toContain("the contract on the governed branch has no element R.b; did you mean");
});

it("--all lists the contracts that did not change, with a change and without", async () => {
  const repo = repository({ "a.avsc": record("a"), "b.avsc": record("a"), "c.txt": "" });
  expect((await run(repo.root, "check", "--all")).out).toContain(
    "2 contracts unchanged:\n  = a.avsc  avro, full is expected\n  = b.avsc  avro, full is expected\n",
  );
  repo.write({ "b.avsc": record("a", "b") });
  expect((await run(repo.root, "check", "--all")).out).toContain("1 contract unchanged:\n  = a.avsc");
  const { json } = await runJson(repo.root, "--all");
  expect(json.contracts.map(({ path, status }) => [path, status])).toEqual([
    ["a.avsc", "unchanged"],
    ["b.avsc", "modified"],
  ]);
  expect(json.summary).toMatchObject({ contracts: 2, changed: 1 });
});
