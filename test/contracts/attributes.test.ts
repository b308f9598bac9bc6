import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { matchNames, readAttributes } from "../../src/contracts/attributes.js";
import { skipping } from "../../src/contracts/skip.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const attributeFiles = {
  ".gitattributes": [
    "# comment linguist-generated",
    "*.gen.avsc linguist-generated",
    "/top.avsc linguist-vendored=true",
    "lib/** linguist-vendored",
    "lib/own/** -linguist-vendored",
    "lib/back/*.avsc !linguist-vendored",
    "**/deep/x.avsc linguist-generated=true",
    "a/**/z.avsc linguist-generated",
    "folder/ linguist-generated",
    '"with space.avsc" linguist-generated',
    "w[a-c]x.avsc linguist-generated",
    "w[!a-c]y.avsc linguist-generated",
    "que?tion.avsc linguist-generated",
    "escaped\\*.avsc linguist-generated",
    "sub/*.avsc linguist-generated=false linguist-vendored text",
    "[attr]made linguist-generated",
    "macro.avsc made",
    "case.AVSC linguist-generated",
    "  indented.avsc   linguist-generated  ",
    "off.avsc linguist-generated",
    "off.avsc linguist-generated=false",
  ].join("\n"),
  "sub/.gitattributes":
    "a.avsc linguist-generated\n/b.avsc -linguist-vendored\r\ninner/c.avsc linguist-generated\n",
};
const paths = [
  "x.gen.avsc",
  "d/x.gen.avsc",
  "top.avsc",
  "d/top.avsc",
  "lib/a.avsc",
  "lib/own/a.avsc",
  "lib/back/a.avsc",
  "lib",
  "deep/x.avsc",
  "q/r/deep/x.avsc",
  "a/z.avsc",
  "a/b/z.avsc",
  "a/b/c/z.avsc",
  "a/zz.avsc",
  "folder/a.avsc",
  "with space.avsc",
  "wax.avsc",
  "wdx.avsc",
  "way.avsc",
  "wdy.avsc",
  "question.avsc",
  "escaped*.avsc",
  "escapedX.avsc",
  "sub/a.avsc",
  "sub/b.avsc",
  "sub/inner/c.avsc",
  "sub/inner/b.avsc",
  "macro.avsc",
  "case.avsc",
  "indented.avsc",
  "off.avsc",
];

describe(".gitattributes", () => {
  it("say of every path what git says", async () => {
    const repo = repository(attributeFiles);
    const names = ["linguist-vendored", "linguist-generated"];
    const output = execFileSync("git", ["check-attr", "-z", ...names, "--", ...paths], {
      cwd: repo.root,
      encoding: "utf8",
    });
    const pieces = output.split("\0");
    const ofGit = new Map<string, string>();
    for (let i = 0; i + 2 < pieces.length; i += 3)
      ofGit.set(`${pieces[i] ?? ""} ${pieces[i + 1] ?? ""}`, pieces[i + 2] ?? "");
    const attributes = await readAttributes(memorySnapshot("base", attributeFiles));
    const spelled = (value: boolean | undefined) =>
      value === undefined ? "unspecified" : value ? "set" : "unset";
    const asGit = (value: string) => ({ true: "set", false: "unset" })[value] ?? value;
    for (const path of paths) {
      for (const name of ["linguist-vendored", "linguist-generated"] as const) {
        const ours = spelled(attributes(path).get(name));
        expect(`${path} ${name} ${ours}`).toBe(
          `${path} ${name} ${asGit(ofGit.get(`${path} ${name}`) ?? "")}`,
        );
      }
    }
  });

  it("are matched in bounded time", () => {
    const begin = performance.now();
    expect(matchNames(["*a".repeat(500)], ["a".repeat(3000) + "b"])).toBe(false);
    expect(
      matchNames(
        Array.from({ length: 400 }, (_, i) => (i % 2 ? "a" : "**")),
        Array.from({ length: 2000 }, () => "a").concat("b"),
      ),
    ).toBe(false);
    expect(performance.now() - begin).toBeLessThan(60_000);
  });
});

describe("what is skipped", () => {
  it.each([
    ["contracts/a.avsc", undefined],
    ["node_modules/x/a.avsc", "vendored"],
    ["x/vendor/a.proto", "vendored"],
    ["third_party/a.proto", "vendored"],
    ["src/test/resources/a.avsc", "test data"],
    ["testdata/a.avsc", "test data"],
    ["vendored/a.avsc", undefined],
    ["tests/a.avsc", undefined],
  ])("%s: %s", (path, why) => {
    expect(skipping({ attributes: () => new Map() })(path)).toBe(why);
  });

  it("the config wins over attributes, attributes over folders", async () => {
    const said = await readAttributes(
      memorySnapshot("base", {
        ".gitattributes": "vendor/** -linguist-vendored\ngen/** linguist-generated\nlib/** linguist-vendored",
      }),
    );
    const ignored = (path: string) =>
      path.endsWith("no.avsc") ? true : path.endsWith("yes.avsc") ? false : undefined;
    const skipped = skipping({ attributes: said, ignored });
    expect(
      ["vendor/a.avsc", "gen/a.avsc", "gen/yes.avsc", "lib/a.avsc", "a/no.avsc", "vendor/no.avsc"].map(
        skipped,
      ),
    ).toEqual([
      undefined,
      "generated",
      undefined,
      "vendored",
      "ignored by the config",
      "ignored by the config",
    ]);
  });
});
