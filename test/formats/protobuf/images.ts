import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { imageTexts } from "../../../src/formats/protobuf/image/image.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison } from "../../../src/model/contract.js";
import type { Outside } from "../../../src/model/outside.js";
import { compareFiles, type Files } from "./comparing.js";

const folder = join(import.meta.dirname, "images");
const packed = readFileSync(join(folder, "harbour.binpb.gz"));
const json = gunzipSync(readFileSync(join(folder, "harbour.json.gz")));
const paths = ["ledger/v1/amount", "ledger/v1/kinds", "rules/v1/rules"].map(
  (name) => `harbour/${name}.proto`,
);
const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));

const imageOf = (bytes: Uint8Array, reads: string[] = []): Outside => ({
  images: [
    {
      name: "harbour",
      read() {
        reads.push("read");
        return Promise.resolve(bytes);
      },
    },
  ],
  folders: [],
  folder: () => ({ name: "", open: () => Promise.reject(new Error("no folder")) }),
});
const folderOf = (files: Files): Outside => ({
  ...imageOf(json),
  images: [],
  folders: [{ name: "harbour", open: () => Promise.resolve(memorySnapshot("head", files)) }],
});

describe.each(Object.entries({ binary: gunzipSync(packed), gzip: packed, JSON: json }))(
  "an image that buf built (%s)",
  (_name, bytes) => {
    it("says the same as the texts that it was built from", async () => {
      const all = await compareFiles(texts, imageTexts(bytes));
      expect(all.map(({ pairing, faults }) => [pairing.headPath, faults])).toEqual(
        paths.map((path) => [path, []]),
      );
      for (const { verdict, changes } of all) {
        expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["reads", "reads"]);
        expect(changes.filter(({ rule }) => rule !== "protobuf/options")).toEqual([]);
      }
    });
  },
);

it.each([
  ["cut short", (bytes: Uint8Array) => bytes.subarray(0, 4000)],
  ["no image", () => new TextEncoder().encode("syntax = 3;")],
  ["JSON without files", () => new TextEncoder().encode('{"file": []}')],
  ["empty", () => new Uint8Array()],
])("what is %s is refused with its reason", (_name, spoil) => {
  expect(() => imageTexts(spoil(gunzipSync(packed)))).toThrow(/the image cannot be read/);
});

const crane = (body: string) =>
  `syntax = "proto3";\npackage yard.v1;\nimport "harbour/ledger/v1/amount.proto";\nimport "harbour/rules/v1/rules.proto";\nmessage Crane { ${body} }\n`;

/** The same imports, given in three ways, lead to the same verdict. */
const pairs: Readonly<Record<string, readonly [string, string, string]>> = {
  "a type that is replaced by one of its shape": [
    "harbour.ledger.v1.Amount.Part part = 1;",
    "Own part = 1; message Own { sint32 share = 1; bytes seal = 2; }",
    "reads",
  ],
  "a type that is replaced by another": [
    "harbour.ledger.v1.Amount.Part part = 1;",
    "Own part = 1; message Own { string share = 1; }",
    "rejects",
  ],
  "a type that becomes bytes": ["harbour.ledger.v1.Amount part = 1;", "bytes part = 1;", "rejects"],
  "an enum that becomes a number": ["harbour.ledger.v1.Kind kind = 1;", "int64 kind = 1;", "rejects"],
  "an option": [
    "string a = 1 [(harbour.rules.v1.rule) = {length: 3}];",
    "string a = 1 [(harbour.rules.v1.rule) = {length: 4}];",
    "reads",
  ],
};

describe.each(Object.entries(pairs))("%s", (_name, [before, after, outcome]) => {
  const outcomeOf = (all: readonly Comparison[]) => {
    const found = all.find(({ pairing }) => pairing.headPath === "crane.proto");
    return [found?.faults, found?.verdict.backward.outcome, found?.verdict.forward.outcome];
  };
  it.each([
    ["vendored", texts, undefined],
    ["as an image", {}, imageOf(packed)],
    ["as a folder", {}, folderOf(texts)],
  ] as const)("is judged by the text of the dependency, %s", async (_way, own, outside) => {
    const vendored = outcomeOf(
      await compareFiles(
        { ...texts, "crane.proto": crane(before) },
        { ...texts, "crane.proto": crane(after) },
      ),
    );
    const all = await compareFiles(
      { ...own, "crane.proto": crane(before) },
      { ...own, "crane.proto": crane(after) },
      outside && { outside },
    );
    expect(outcomeOf(all)).toEqual(vendored);
    expect(vendored[1]).toBe(outcome);
    expect(all[0]?.notes).toEqual([]);
  });
});

describe("an image", () => {
  const using = "harbour.ledger.v1.Amount price = 1;";
  const read = async (base: Files, head: Files, bytes: Uint8Array = packed) => {
    const reads: string[] = [];
    const all = await compareFiles(base, head, { outside: imageOf(bytes, reads) });
    return { all, reads };
  };

  it("is not read when no import needs it", async () => {
    const own = (body: string) => `syntax = "proto3";\npackage yard.v1;\nmessage Hook { ${body} }\n`;
    const { reads } = await read({ "hook.proto": own("") }, { "hook.proto": own("int32 a = 1;") });
    expect(reads).toEqual([]);
  });

  it("is searched and not read where none of its files can import what changed", async () => {
    const own = (body: string) => `syntax = "proto3";\npackage yard.v1;\nmessage Hook { ${body} }\n`;
    const other = { "other.proto": own("").replace("Hook", "Other") };
    const broken = new TextEncoder().encode("{ this is no image");
    const sides = (body: string) => ({ ...other, "hook.proto": own(body) });
    const { all } = await read(sides(""), sides("int32 a = 1;"), broken);
    expect(all.map(({ faults }) => faults)).toEqual([[]]);
    const named = { ...other, "image.proto": own("") };
    const asked = read(
      named,
      { ...named, "image.proto": own("int32 a = 1;") },
      new TextEncoder().encode("{ image.proto"),
    );
    await expect(asked).rejects.toThrow("cannot be read");
  });

  it("does not come before the repository's own copy", async () => {
    const own = 'syntax = "proto3";\npackage harbour.ledger.v1;\nmessage Amount { string units = 1; }\n';
    const files = { "third_party/harbour/ledger/v1/amount.proto": own };
    const plain = crane("AMOUNT price = 1;").replace(/import "harbour\/rules.*\n/, "");
    const { all } = await read(
      { ...files, "crane.proto": plain.replace("AMOUNT", "harbour.ledger.v1.Amount") },
      { ...files, "crane.proto": `${plain.replace("AMOUNT", "Own")}message Own { string units = 1; }` },
    );
    expect(all.map(({ verdict }) => verdict.backward.outcome)).toEqual(["reads"]);
  });

  it("that holds an old version of a file of the repository is said to be stale", async () => {
    const path = "harbour/ledger/v1/kinds.proto";
    const changed = (texts[path] ?? "")
      .replace("KIND_CASH", "KIND_NOTE")
      .replace("enum Kind", 'import "harbour/rules/v1/rules.proto";\nenum Kind');
    const { all } = await read({ [path]: changed }, { [path]: `${changed}message More {}\n` });
    expect(all.flatMap(({ notes }) => notes).join()).toContain(
      "another version of harbour/ledger/v1/kinds.proto",
    );
  });

  it("gives no text where the pin moved: it is one for both sides", async () => {
    const lock = (commit: string) =>
      `version: v2\ndeps:\n  - name: buf.build/harbour/all\n    commit: ${commit}\n    digest: b5:${commit}\n`;
    const { all } = await read(
      { "buf.lock": lock("a"), "crane.proto": crane(using) },
      { "buf.lock": lock("b"), "crane.proto": crane(`${using} string note = 2;`) },
    );
    expect(all.map(({ verdict }) => verdict.backward.outcome)).toEqual(["undecided"]);
  });

  it("that cannot be read stops the call with its name", async () => {
    await expect(
      read({ "crane.proto": crane(using) }, { "crane.proto": crane("") }, new Uint8Array([1, 2, 3])),
    ).rejects.toThrow(/the image harbour cannot be read/);
  });
});

describe("what uses a text from outside that imports a file of the repository changes with that file", () => {
  const path = "harbour/ledger/v1/kinds.proto";
  const kinds = (number: number) =>
    `syntax = "proto3";\npackage harbour.ledger.v1;\nenum Kind { KIND_UNSPECIFIED = 0; KIND_CASH = ${String(number)}; }\n`;
  const user = (imported: string) =>
    `syntax = "proto3";\npackage yard.v1;\nimport "${imported}";\nmessage Crane { harbour.ledger.v1.Amount price = 1; }\n`;
  const far = {
    ...texts,
    "harbour/far.proto": 'syntax = "proto3";\nimport public "harbour/ledger/v1/amount.proto";\n',
  };

  it.each([
    ["an image", imageOf(packed), "harbour/ledger/v1/amount.proto"],
    ["an image as JSON", imageOf(json), "harbour/ledger/v1/amount.proto"],
    ["a folder", folderOf(texts), "harbour/ledger/v1/amount.proto"],
    ["a folder, through two texts", folderOf(far), "harbour/far.proto"],
  ] as const)("%s", async (_way, outside, imported) => {
    for (const folder of ["", "third_party/"]) {
      const files = (number: number) => ({ [folder + path]: kinds(number), "user.proto": user(imported) });
      const all = await compareFiles(files(1), files(7), { outside });
      const found = all.find(({ pairing }) => pairing.headPath === "user.proto");
      expect(found).toMatchObject({
        pairing: { status: "affected" },
        verdict: { backward: { outcome: "misreads" }, forward: { outcome: "misreads" } },
        faults: [],
      });
    }
  });
});
