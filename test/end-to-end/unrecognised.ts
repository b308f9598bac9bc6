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
