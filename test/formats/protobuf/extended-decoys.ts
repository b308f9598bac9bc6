import { expect, it } from "@jest/globals";
import { compareFiles, type Files } from "./comparing.js";

const file = (name: string, text: string, imports: readonly string[] = []) =>
  [`syntax = "proto2"; package ${name};`, ...imports.map((path) => `import "${path}";`), text].join("\n");

const tree = "message Tree { optional int32 age = 1; extensions 100 to 200; }";
const oak = "message Oak { optional int32 age = 1; optional string zone = 2; extensions 100 to 200; }";
const elm = "message Elm { optional int32 age = 1; extensions 100 to 200; }";
const height = (extended: string, path: string, field = "int32 height") => ({
  "height.proto": file("park", `extend ${extended} { optional ${field} = 100; }`, [path]),
});
const park = (text: string) => ({ "tree.proto": file("park", text) });
const garden = (text: string) => ({ "garden.proto": file("garden", text) });
/** A message of the same name and shape, with the same extension, in a package of its own. */
const decoy = { "zoo.proto": file("zoo", `${tree} extend Tree { optional int32 height = 100; }`) };
const base = { ...park(tree), ...height("Tree", "tree.proto") };
const gone = { "height.proto": file("park", "message Nothing {}") };

async function verdictOf(before: Files, after: Files): Promise<string> {
  const all = await compareFiles(before, after, { surfaces: ["wire"] });
  const found = all.find(({ pairing }) => (pairing.headPath ?? pairing.basePath) === "height.proto");
  return [found?.verdict.backward.outcome, found?.verdict.forward.outcome].join("/");
}

/** Where the extended message went, how its extension is written there, and what only looks like it. */
const attacks: Readonly<Record<string, readonly [before: Files, after: (type: string) => Files]>> = {
  "moves to another package and its extension has another name": [
    base,
    (type) => ({
      ...park(""),
      ...garden(tree),
      ...height("garden.Tree", "garden.proto", `${type} size`),
      ...decoy,
    }),
  ],
  "moves to another package, and the extension to another file": [
    base,
    (type) => ({
      ...park(""),
      ...garden(tree),
      ...gone,
      "heights.proto": file("park", `extend garden.Tree { optional ${type} height = 100; }`, [
        "garden.proto",
      ]),
      ...decoy,
    }),
  ],
  "is renamed and gains a field, beside one that has its shape": [
    base,
    (type) => ({ ...park(`${elm} ${oak}`), ...height("Oak", "tree.proto", `${type} height`) }),
  ],
  "is renamed and gains a field, beside one that has its shape and an extension": [
    base,
    (type) => ({
      ...park(`${elm} ${oak}`),
      "height.proto": file(
        "park",
        `extend Oak { optional ${type} height = 100; } extend Elm { optional int32 tall = 100; }`,
        ["tree.proto"],
      ),
    }),
  ],
  "moves to another package with the extension as a field": [
    base,
    (type) => ({
      ...park(""),
      ...garden(
        `message Tree { optional int32 age = 1; optional ${type} height = 100; extensions 101 to 200; }
         extend Tree { optional int32 width = 101; }`,
      ),
      ...gone,
      ...decoy,
    }),
  ],
  "is no longer nested": [
    { ...park(`message Wood { ${tree} }`), ...height("Wood.Tree", "tree.proto") },
    (type) => ({
      ...park(`message Wood {} ${oak}`),
      ...height("Oak", "tree.proto", `${type} height`),
      ...decoy,
    }),
  ],
  "is split in two": [
    base,
    (type) => ({
      ...park(
        "message Oak { optional int32 age = 1; extensions 100 to 149; } message Elm { extensions 150 to 200; }",
      ),
      ...height("Oak", "tree.proto", `${type} height`),
      ...decoy,
    }),
  ],
};

it.each(Object.entries(attacks))(
  "an extended message that %s hides behind no other",
  async (_name, [before, after]) => {
    expect(await verdictOf(before, after("sint32"))).toBe("misreads/misreads");
    expect(await verdictOf(before, after("int32"))).toBe("reads/reads");
  },
);

it("an extended message that is renamed beside a new one is no break", async () => {
  const after = {
    ...park(`${oak} message Elm { optional string mark = 3; extensions 100; }`),
    "height.proto": file(
      "park",
      "extend Oak { optional int32 height = 100; } extend Elm { optional string mark = 100; }",
      ["tree.proto"],
    ),
  };
  expect(await verdictOf(base, after)).toBe("reads/reads");
});

it.each(["int32", "string"])("a number that another file's extension has, as %s", async (type) => {
  const tall = { "tall.proto": file("park", "message Nothing {}") };
  const twin = {
    "tall.proto": file("park", `extend Tree { optional ${type} tall = 100; }`, [
      "height.proto",
      "tree.proto",
    ]),
  };
  const outcomes = async (before: Files, after: Files) => {
    const all = await compareFiles(before, after, { surfaces: ["wire"] });
    const found = all.find(({ pairing }) => pairing.headPath === "tall.proto");
    return [found?.verdict.backward.outcome, found?.verdict.forward.outcome];
  };
  const outcome = type === "int32" ? "reads" : "misreads";
  expect(await outcomes({ ...base, ...tall }, { ...base, ...twin })).toEqual([outcome, outcome]);
  expect(await outcomes({ ...base, ...twin }, { ...base, ...tall })).toEqual([outcome, outcome]);
});
