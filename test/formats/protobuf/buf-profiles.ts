import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Pairing } from "../../../src/model/contract.js";
import type { ProfileName } from "../../../src/model/formats.js";
import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cases } from "../../support/cases.js";
import type { Files } from "./comparing.js";
import { compareFiles, defaults } from "./comparing.js";

/** Written by scripts/buf-oracle.mjs: what buf 1.75.0 said, as "file RULE" lines. */
interface Recording {
  readonly buf: string;
  readonly pairs: readonly {
    readonly name: string;
    /** Absent for the cases of the rules, which are read from their folders. */
    readonly base?: Files;
    readonly head?: Files;
    readonly answers: Readonly<Partial<Record<ProfileName, readonly string[]>>>;
  }[];
}

const recording = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../fixtures/protobuf/buf-recorded.json"), "utf8"),
) as Recording;

describe("the buf profiles report what buf 1.75.0 reported", () => {
  it.each(recording.pairs.map((pair) => [pair.name, pair] as const))("%s", async (name, pair) => {
    const one = cases.find(
      (candidate) => candidate.format === "protobuf" && `${candidate.rule}/${candidate.name}` === name,
    );
    const base = pair.base ?? one?.base;
    const head = pair.head ?? one?.head;
    if (!base || !head) throw new Error(`no files for ${name}: run scripts/buf-oracle.mjs again`);
    // A buf.yaml names its own category: only the profile of that category is comparable.
    const comparable = Object.entries(pair.answers).filter(
      ([profile]) => !("buf.yaml" in head) || profile === "buf-file",
    );
    const answers: [string, readonly string[]][] = [];
    for (const [profile] of comparable) {
      const comparisons = await compareFiles(base, head, { profile: profile as ProfileName });
      const faults = comparisons.flatMap((comparison) => comparison.faults.map(({ message }) => message));
      const findings = comparisons.flatMap((comparison) => comparison.profile?.findings ?? []);
      const found = findings.map(({ id, location }) => `${location?.file ?? ""} ${id}`);
      answers.push([profile, [...faults, ...[...new Set(found)].sort()]]);
    }
    expect(answers).toEqual(comparable);
  });

  it("asks about at least 40 kinds of change", () => {
    expect(recording.pairs.length).toBeGreaterThan(40);
  });
});

it.each([
  ["its folder", "  ignore:\n    - old\n", "reads"],
  ["the file", "  ignore:\n    - old/a.proto\n", "reads"],
  ["the rule", "  ignore_only:\n    FILE_NO_DELETE:\n      - old\n", "reads"],
  ["another folder", "  ignore:\n    - new\n", "rejects"],
  ["nothing", "", "rejects"],
])("a file that goes is let go as buf lets it, where %s is ignored", async (_name, ignore, outcome) => {
  const kept = {
    "buf.yaml": `version: v2\nbreaking:\n  use:\n    - FILE\n${ignore}`,
    "old/b.proto": 'syntax = "proto3"; package old; message B {}',
  };
  const gone = { "old/a.proto": 'syntax = "proto3"; package old; message A {}' };
  const [found] = await compareFiles({ ...kept, ...gone }, kept, { profile: "buf-file" });
  expect(found?.verdict.backward.outcome).toBe(outcome);
  expect(found?.pairing.status).toBe("removed");
  expect(found?.notes.join().includes("1 FILE_NO_DELETE")).toBe(outcome === "reads");
});

it.each([
  ["leaves out", "excludes: [old]", "reads"],
  ["does not include", "includes: [new]", "reads"],
  ["includes", "includes: [old]", "rejects"],
  ["has beside what it leaves out", "excludes: [older]", "rejects"],
])("a file that a module %s is compared as buf does", async (_name, key, outcome) => {
  const file = (body: string) => ({
    "buf.yaml": `version: v2\nmodules:\n  - path: .\n    ${key}\nbreaking:\n  use: [FILE]\n`,
    "old/a.proto": `syntax = "proto3"; package old; message A { ${body} }`,
  });
  const edited = await compareFiles(file("int32 x = 1;"), file(""), { profile: "buf-file" });
  const rest = Object.entries(file("")).filter(([path]) => path === "buf.yaml");
  const removed = await compareFiles(file(""), Object.fromEntries(rest), { profile: "buf-file" });
  expect([...edited, ...removed].map(({ verdict }) => verdict.backward.outcome)).toEqual([outcome, outcome]);
});

it("two nested messages of one name that change alike are two findings", async () => {
  const holder = (name: string, label: string) =>
    `message ${name} {\n  message P {\n    ${label}string s = 1;\n  }\n}\n`;
  const file = (label: string) => ({
    "a.proto": `syntax = "proto3";\n${holder("A", label)}${holder("B", label)}`,
  });
  const [comparison] = await compareFiles(file("repeated "), file(""), { profile: "buf-file" });
  const found = comparison?.profile?.findings.map(({ id, location }) => `${id} ${String(location?.line)}`);
  expect(found).toEqual(["FIELD_SAME_CARDINALITY 4", "FIELD_SAME_CARDINALITY 9"]);
});

it("files are known by their path in the module, which may lie elsewhere now", async () => {
  const root = (path: string) => ({ "buf.yaml": `version: v2\nmodules: [{path: ${path}}]\n` });
  const text = 'syntax = "proto3";\npackage p;\nmessage M { int32 x = 1; }\n';
  const findings = async (base: Files, head: Files, pairing: Pairing) => {
    const [comparison] = await protobuf.compare({
      base: memorySnapshot("base", base),
      head: memorySnapshot("head", head),
      pairings: [pairing],
      settings: () => ({ ...defaults, profile: "buf-file" }),
      counts: () => true,
    });
    return comparison?.profile?.findings;
  };
  const base = { ...root("api"), "api/p/a.proto": text };
  const basePath = "api/p/a.proto";
  const moved = (folder: string, name: string) =>
    findings(
      base,
      { ...root(folder), [`${folder}/p/${name}.proto`]: text },
      { status: "moved", basePath, headPath: `${folder}/p/${name}.proto` },
    );
  const gone = [{ id: "FILE_NO_DELETE", message: 'Previously present file "p/a.proto" was deleted.' }];
  expect(await moved("proto", "a")).toEqual([]);
  expect(await moved("api", "b")).toEqual(gone);
  expect(await findings(base, root("api"), { status: "removed", basePath })).toEqual(gone);
});

describe("where buf's files take a part of a folder", () => {
  const module = (...entries: readonly string[]) => ({
    "buf.yaml": `version: v2\nmodules:\n${entries.map((entry) => `  - {path: ., ${entry}}\n`).join("")}breaking:\n  use: [FILE]\n`,
  });
  const file = (body: string) => `syntax = "proto3";\npackage p;\nmessage W { ${body} }\n`;
  const backward = async (base: Files, head: Files, profile: ProfileName = "buf-file") =>
    (await compareFiles(base, head, { profile })).map(
      ({ pairing, verdict }) => `${pairing.headPath ?? pairing.basePath ?? ""} ${verdict.backward.outcome}`,
    );

  it("two modules of one folder are read each for its part", async () => {
    const rows = module("includes: [a]", "excludes: [a]");
    const sides = (body: string) => ({ ...rows, "a/x.proto": file(body), "b/y.proto": file(body) });
    const outcomes = await backward(sides("int32 n = 1;"), sides("string n = 1;"));
    expect(outcomes).toEqual(["a/x.proto rejects", "b/y.proto rejects"]);
  });

  it("a message that moves to where buf does not read is gone from its package", async () => {
    const rows = module("includes: [pub]");
    const keep = file("").replace("W", "Keep");
    const base = { ...rows, "pub/w.proto": `${file("int32 n = 1;")}message Keep {}\n` };
    const head = { ...rows, "pub/w.proto": keep, "priv/x.proto": file("int32 n = 1;") };
    expect(await backward(base, head, "buf-package")).toContain("pub/w.proto rejects");
  });
});

it("a type of a dependency that moves among the contracts, and changes, is compared", async () => {
  const money = (type: string) => `syntax = "proto3";\npackage m;\nmessage M { ${type} n = 1; }\n`;
  const use = {
    "buf.yaml": "version: v2\nmodules: [{path: proto}, {path: third_party}]\n",
    "proto/w.proto": 'syntax = "proto3";\nimport "m.proto";\nmessage W { m.M m = 1; }\n',
  };
  const base = { ...use, "third_party/m.proto": money("int32") };
  const head = { ...use, "proto/m.proto": money("string") };
  const all = await compareFiles(base, head, { profile: "buf-file" }, "third_party/");
  const user = all.find(({ pairing }) => pairing.headPath === "proto/w.proto");
  expect(user?.profile?.findings.map(({ id }) => id)).toEqual(["FIELD_SAME_TYPE"]);
});

describe("a type of a dependency that changes, which buf compares like the module's own", () => {
  const money =
    'syntax = "proto3";\npackage google.type;\nmessage Money {\n  int64 units = 2;\n  int32 nanos = 3;\n}\nmessage Other {\n  string x = 1;\n}\n';
  const pay = (use: string) =>
    `syntax = "proto3";\npackage shop;\nimport "google/type/money.proto";\n${use}\n`;
  const field = pay("message Pay { map<string, google.type.Money> prices = 1; }");
  const sides = (use: string, edit: (text: string) => string, folder = "third_party/") => {
    const files = (text: string) => ({ "a.proto": use, [`${folder}google/type/money.proto`]: text });
    return [files(money), files(edit(money))] as const;
  };
  const include = { options: { include: ["third_party"] } };
  it.each<[string, string, (text: string) => string, readonly string[]]>([
    ["another type", field, (text) => text.replace("int64", "int32"), ["FIELD_SAME_TYPE 4:3"]],
    ["less", field, (text) => text.replace("  int32 nanos = 3;\n", ""), ["FIELD_NO_DELETE 3:1"]],
    [
      "less, in a call",
      pay("service S { rpc Get(google.type.Money) returns (google.type.Money); }"),
      (text) => text.replace("  int32 nanos = 3;\n", ""),
      ["FIELD_NO_DELETE 3:1"],
    ],
    ["something that nobody uses", field, (text) => text.replace("string x", "int32 x"), []],
    ["more", field, (text) => text.replace("nanos = 3;", "nanos = 3; int32 more = 4;"), []],
  ])("%s", async (_name, use, edit, ids) => {
    const [base, head] = sides(use, edit);
    const comparisons = await compareFiles(base, head, { profile: "buf-file", ...include }, "third_party/");
    const findings = comparisons.flatMap(({ profile }) => profile?.findings ?? []);
    const at = findings.map(
      ({ id, location }) => `${id} ${String(location?.line)}:${String(location?.column)}`,
    );
    expect(at).toEqual(ids);
    const outcomes = comparisons.map(({ verdict }) => verdict.backward.outcome);
    expect(outcomes.includes("rejects")).toBe(ids.length > 0);
  });

  it("is told once, with its own file, where that is a contract", async () => {
    const [base, head] = sides(field, (text) => text.replace("int64", "int32"), "");
    const comparisons = await compareFiles(base, head, { profile: "buf-file" });
    const told = comparisons.map(({ pairing, profile }) => [
      pairing.headPath,
      profile?.findings.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ["google/type/money.proto", ["FIELD_SAME_TYPE"]],
      ["a.proto", []],
    ]);
  });
});

it.each([
  ["its own option", 'edition = "2023";', "option features.enum_type = CLOSED; ", "4:10"],
  ["the option of the file", 'edition = "2023"; option features.enum_type = CLOSED;', "", "4:1"],
  ["the syntax", 'syntax = "proto2";', "", "4:1"],
])("ENUM_SAME_TYPE stands where an enum is closed by %s", async (_name, head, option, place) => {
  const text = (first: string, own = "") => ({
    "a.proto": `${first}\npackage p;\n\nenum E { ${own}A = 0; }\n`,
  });
  const [found] = await compareFiles(text('syntax = "proto3";'), text(head, option), { profile: "buf-file" });
  const at = found?.profile?.findings
    .filter(({ id }) => id === "ENUM_SAME_TYPE")
    .map(({ location }) => location);
  expect(at?.map((location) => `${String(location?.line)}:${String(location?.column)}`)).toEqual([place]);
});

/** Places that buf 1.75.0 prints, with --error-format json. */
it.each([
  ["FIELD_SAME_NAME", "optional int32 size = 1;", "optional int32 width = 1;", "4:16"],
  ["FIELD_SAME_NAME", "map<string, int32> size = 1;", "map<string, int32>  width = 1;", "4:21"],
  [
    "FIELD_SAME_DEFAULT",
    "optional int32 a = 1 [default = 3];",
    "optional int32 a = 1 [deprecated = false, default = 4];",
    "4:43",
  ],
  ["FIELD_SAME_DEFAULT", "optional int32 a = 1 [default = 3];", "optional int32 a = 1;", "4:1"],
  [
    "FIELD_SAME_JSTYPE",
    "optional int64 a = 1 [jstype = JS_STRING];",
    "optional int64 a = 1 [jstype = JS_NUMBER];",
    "4:23",
  ],
  [
    "FIELD_SAME_JSON_NAME",
    'optional int32 a = 1 [json_name = "b"];',
    'optional int32 a = 1 [json_name = "c"];',
    "4:23",
  ],
  [
    "FIELD_SAME_CPP_STRING_TYPE",
    "optional string a = 1 [ctype = CORD];",
    "optional string a = 1 [ctype = STRING];",
    "4:24",
  ],
  ["ENUM_VALUE_SAME_NAME", "enum In { ZERO = 0; }", "enum In { NIL = 0; }", "4:17"],
])("%s stands where buf says: %s", async (id, before, after, place) => {
  const text = (member: string) => ({
    "a.proto": `syntax = "proto2";\npackage p;\nmessage M {\n${member}\n}\n`,
  });
  const [found] = await compareFiles(text(before), text(after), { profile: "buf-file" });
  const at = found?.profile?.findings.filter((finding) => finding.id === id).map(({ location }) => location);
  expect(at?.map((location) => `${String(location?.line)}:${String(location?.column)}`)).toEqual([place]);
});

const guide = "https://developers.google.com/protocol-buffers/docs/proto3";
const changed = 'Field "1" with name "a" on message "M" changed type from "bytes" to "string".';

it.each([
  ["buf-file", changed],
  [
    "buf-wire",
    `${changed} See ${guide}#updating for wire compatibility rules. Note that while string and bytes are compatible if the data is valid UTF-8, there is no way to enforce that a bytes field is UTF-8, so these fields may be incompatible.`,
  ],
  [
    "buf-wire-json",
    `${changed} See ${guide}#updating for wire compatibility rules and ${guide}#json for JSON compatibility rules.`,
  ],
] as const)("%s says it in the words of buf 1.75.0", async (profile, message) => {
  const file = (type: string) => ({ "a.proto": `syntax = "proto3"; message M { ${type} a = 1; }` });
  const [found] = await compareFiles(file("bytes"), file("string"), { profile });
  expect(found?.profile?.findings.map((finding) => finding.message)).toEqual([message]);
});
