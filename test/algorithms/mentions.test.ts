import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { formats } from "../../src/formats/registry.js";
import { mentions } from "../../src/algorithms/mentions.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";
import { isolateGit, removeTemporary, temporaryFolder, writeFiles } from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** Texts, with the formats whose expressions must find a reference in them that does not name its file as it is. */
const texts: readonly (readonly [text: string, finds: readonly string[]])[] = [
  ['import "a\\142.proto";\n', ["protobuf"]],
  ["import public 'a\\142.proto';\n", ["protobuf"]],
  ['import "a" "b.proto";\n', ["protobuf"]],
  ['import "a"\n  "b.proto";\n', ["protobuf"]],
  ['import "a" // the beginning\n  "b.proto";\n', ["protobuf"]],
  ['import\n  "ab.proto";\n', ["protobuf"]],
  ['import weak\r\n  "ab.proto";\r\n', ["protobuf"]],
  ['import /* why */ "a\\142.proto";\n', ["protobuf"]],
  ['import "a;b/\\142.proto";\n', ["protobuf"]],
  ['import "a;b" ".proto";\n', ["protobuf"]],
  ['import\f"a" "b.proto";\n', ["protobuf"]],
  ['import\v"a\\142.proto";\n', ["protobuf"]],
  ['import // x\r\n "a" "b.proto";\r\n', ["protobuf"]],
  [`import "a"${" ".repeat(300)}"b.proto";\n`, ["protobuf"]],
  ['import "ab.proto";\n', []],
  ['// What one must import, as "areas\\\\resources", is important.\n', []],
  ['option php_namespace = "Google\\\\Api";\n', []],
  ['{"$ref": "gr%C3%B6%C3%9Fe.json"}\n', ["json-schema"]],
  ['{"$ref": "gr\\u00f6\\u00dfe.json"}\n', ["json-schema"]],
  ['{"$dynamicRef":"gr%C3%B6.json#x"}\n', ["json-schema"]],
  ['{"$ref": "a, b/%63.json"}\n', ["json-schema"]],
  [`{"$ref": "it's/%63.json"}\n`, ["json-schema"]],
  [`{"$ref": "${"./".repeat(200)}%63.json"}\n`, ["json-schema"]],
  ["$ref: a b}/%63.json\n", ["json-schema"]],
  ['{"$ref":\n "a.json"}\n', ["json-schema"]],
  ['{"$ref"\n: "a.json"}\n', ["json-schema"]],
  ['{"\\u0024ref": "a.json"}\n', ["json-schema"]],
  ['{"$r\\u0065f": "a.json"}\n', ["json-schema"]],
  ["$ref: gr%C3%B6.json\n", ["json-schema"]],
  ["$ref: >-\n  a.json\n", ["json-schema"]],
  ["$ref: &anchor a.json\n", ["json-schema"]],
  ['"\\x24ref": a.json\n', ["json-schema"]],
  ...[
    '"?v=1"',
    '"https://EXAMPLE.com"',
    '"//a.example/#/x"',
    '"/"',
    '".."',
    '"./"',
    '"b/../"',
    '"b/.?c"',
  ].map((value): [string, string[]] => [`{"$ref": ${value}}\n`, ["json-schema"]]),
  ["$ref: ..\r\n", ["json-schema"]],
  ["$ref: HTTPS://A.example # the root\n", ["json-schema"]],
  ...['"#/$defs/a"', '"#"', '"../a.json"', '"./a.json#/x"', '"https://a.example/b"', '".a/"', '"a..b"'].map(
    (value): [string, string[]] => [`{"$ref": ${value}}\n`, []],
  ),
  ['{"$ref": "a.json", "description": "50 % of \\u003call\\u003e"}\n', []],
  ['{"description": "100 %, as in \\"refuse\\""}\n', []],
];

const expressions = formats.flatMap(({ id, referrers }) =>
  referrers.indirectReferences.map((expression) => ({ id, expression })),
);

describe("lines with a reference that does not name its file as it is", () => {
  it.each(texts)("%j", (text, finds) => {
    const found = formats.filter(({ referrers }) => mentions([], referrers.indirectReferences)(text));
    expect(found.map(({ id }) => id)).toEqual(finds);
  });

  it.each(["-P", "-E"])("git grep %s finds what JavaScript finds", (dialect) => {
    const root = temporaryFolder();
    writeFiles(root, Object.fromEntries(texts.map(([text], i) => [`${String(i)}.txt`, text])));
    for (const { expression } of expressions) {
      const mentioned = mentions([], [expression]);
      const expected = texts.flatMap(([text], i) => (mentioned(text) ? [`${String(i)}.txt`] : []));
      const args = ["grep", "--no-index", "-l", "--text", dialect, "-e", expression, "--", "."];
      const { stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
      if (stderr.includes("Perl-compatible")) return; // this git was built without them
      expect(stderr).toBe("");
      expect(stdout.split("\n").filter(Boolean).sort()).toEqual(expected.sort());
    }
  });

  it("are searched in bounded time, whatever stands in them", () => {
    const hostile = `import "${"a".repeat(300_000)}\n${'import "'.repeat(40_000)}\n${"$ref:".repeat(60_000)}`;
    const started = process.cpuUsage();
    mentions(
      [],
      expressions.map(({ expression }) => expression),
    )(hostile);
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000);
  });
});

it("a change of code and documents is looked for in no contract", async () => {
  const contracts = { "a.proto": 'syntax = "proto3";', "b.avsc": '"int"', "c.schema.json": "{}" };
  const code = ["README.md", "docs/a.adoc", "src/main.go", "Makefile", "LICENSE", ".gitignore", "x.PNG"];
  const side = (name: "base" | "head") => ({
    ...memorySnapshot(name, { ...contracts, ...Object.fromEntries(code.map((path) => [path, name])) }),
    mentioning: () => Promise.reject(new Error("a contract was searched")),
  });
  const revision = { ref: "x", commit: null };
  const report = await compareSources(
    {
      base: revision,
      head: revision,
      baseSide: side("base"),
      headSide: side("head"),
      differing: code.map((path) => {
        const entry = { oid: undefined, mode: "100644" };
        return { path, base: entry, head: entry };
      }),
    },
    defaultScope(),
  );
  expect(report.comparisons).toEqual([]);
});

it("of a name with a line break, the longest part that files write as it is", () => {
  expect(mentions(["a\nseat.json"])('{"$ref": "a%0Aseat.json"}')).toBe(true);
  expect(mentions(["a\nseat.json"])('{"$ref": "a.json"}')).toBe(false);
});
