import { describe, expect, it } from "@jest/globals";
import type { ContractSettings } from "../../../src/model/contract.js";
import { compareFiles, type Files } from "./comparing.js";

const file = (syntax: string, text: string, imports: readonly string[] = []) =>
  [
    syntax === "2023" ? 'edition = "2023";' : `syntax = "${syntax}";`,
    "package park;",
    ...imports.map((path) => `import "${path}";`),
    text,
  ].join("\n");

async function verdictOf(path: string, base: Files, head: Files, settings: Partial<ContractSettings> = {}) {
  const all = await compareFiles(base, head, settings);
  const found = all.find(({ pairing }) => pairing.headPath === path);
  const outcomes = found && [found.verdict.backward.outcome, found.verdict.forward.outcome].join("/");
  return [outcomes, ...(found?.faults ?? []).map(({ message }) => message)].join(" ");
}

describe("a type that moves into a file that used it is judged there by what it became", () => {
  const parts = (type: string) => `message Tree { ${type} age = 1; }`;
  const uses = "message Row { repeated Tree trees = 1; }";
  const calls = "service Plant { rpc Put(Tree) returns (Tree); }";
  it.each([
    ["a field", uses],
    ["a method", calls],
  ])("used by %s", async (_name, use) => {
    const base = {
      "row.proto": file("proto3", use, ["tree.proto"]),
      "tree.proto": file("proto3", parts("int32")),
    };
    const head = (type: string) => ({ "row.proto": file("proto3", `${parts(type)}\n${use}`) });
    expect(await verdictOf("row.proto", base, head("int32"))).toBe("reads/reads");
    expect(await verdictOf("row.proto", base, head("sint32"))).toBe("misreads/misreads");
    expect(await verdictOf("row.proto", base, head("int64"), { surfaces: ["wire"] })).toBe("reads/misreads");
  });
});

describe("another first value of an enum is another value of what is absent", () => {
  const values = (first: string, second: string) => `enum Shade { ${first}; ${second}; }`;
  const [low, high] = ["LOW = 0", "HIGH = 1"];
  it.each([
    ["a field of another file", "message Leaf { optional Shade shade = 1; }", "leaf.proto"],
    ["a message of another file", "message Leaf { optional Shade shade = 1; }", "twig.proto"],
    [
      "an extension",
      "message Leaf { extensions 4; } extend Leaf { optional Shade shade = 4; }",
      "leaf.proto",
    ],
  ])("for %s", async (_name, leaf, path) => {
    const files = (shade: string) => ({
      "shade.proto": file("proto2", shade),
      "leaf.proto": file("proto2", leaf, ["shade.proto"]),
      "twig.proto": file("proto2", "message Twig { repeated Leaf leaves = 1; }", ["leaf.proto"]),
    });
    const [base, head] = [files(values(low, high)), files(values(high, low))];
    // Only what differs is compared, so a comment makes each file a contract.
    const touched = {
      ...head,
      "leaf.proto": `${head["leaf.proto"]} `,
      "twig.proto": `${head["twig.proto"]} `,
    };
    expect(await verdictOf(path, base, touched)).toBe("misreads/misreads");
  });

  it("where one enum takes the place of another", async () => {
    const leaf = (type: string) =>
      `${values(low, high)} enum Tint { DARK = 1; PALE = 0; } message Leaf { optional ${type} shade = 1; }`;
    const of = (type: string) => ({ "leaf.proto": file("proto2", leaf(type)) });
    expect(await verdictOf("leaf.proto", of("Shade"), of("Tint"), { surfaces: ["wire"] })).toBe(
      "misreads/misreads",
    );
  });

  it("in JSON also where the number stays and its name goes to another number", async () => {
    const of = (text: string) => ({ "shade.proto": file("proto3", text) });
    const json = { surfaces: ["json"] } as const;
    const base = of("enum Shade { LOW = 0; }");
    expect(await verdictOf("shade.proto", base, of("enum Shade { NONE = 0; LOW = 1; }"), json)).toBe(
      "misreads/misreads",
    );
    expect(
      await verdictOf(
        "shade.proto",
        of(values("LOW = 0", "HIGH = 1")),
        of("enum Shade { MID = 0; HIGH = 1; LOW = 2; }"),
        json,
      ),
    ).toBe("misreads/misreads");
    const renumbered = (number: number) => ({
      "shade.proto": file("proto2", `enum Shade { LOW = ${number}; }`),
    });
    expect(await verdictOf("shade.proto", renumbered(0), renumbered(3), json)).toBe("reads/reads");
  });
});

describe("an extension", () => {
  const strict = { surfaces: ["json"], options: { unknownFields: "reject" } } as const;
  const bark = "message Bark { extensions 10 to 19; }";
  const grown = "extend Bark { optional int32 rings = 10; }";

  it("that comes or goes with its message breaks nobody", async () => {
    const [with_, without] = [file("proto2", `${bark}\n${grown}`), file("proto2", "message Root {}")];
    expect(await verdictOf("bark.proto", { "bark.proto": with_ }, { "bark.proto": without }, strict)).toBe(
      "reads/reads",
    );
    expect(await verdictOf("bark.proto", { "bark.proto": without }, { "bark.proto": with_ }, strict)).toBe(
      "reads/reads",
    );
  });

  it.each([
    ["that was the only reason for an import", grown, ""],
    [
      "of a message that another one is extended instead of",
      grown,
      "message Root { extensions 10 to 19; } extend Root { optional int32 rings = 10; }",
    ],
  ])("%s leaves with its key", async (_name, before, after) => {
    const [base, head] = [file("proto2", before, ["bark.proto"]), file("proto2", after)];
    const held = { "bark.proto": file("proto2", bark) };
    const sides = [
      { ...held, "rings.proto": base },
      { ...held, "rings.proto": head },
    ] as const;
    const [comparison] = await compareFiles(...sides, strict);
    expect(comparison?.verdict.backward).toMatchObject({ outcome: "rejects" });
    expect(JSON.stringify(comparison?.changes.map(({ verdict }) => verdict))).toContain("[park.rings]");
  });

  it.each([
    ["itself", `extend Bark { optional Bark inner = 10; }`],
    [
      "a message that is extended by it",
      "message Root { extensions 10; } extend Root { optional Bark bark = 10; } extend Bark { optional Root root = 10; }",
    ],
  ])("whose type is %s is read", async (_name, extensions) => {
    const of = (type: string) => ({
      "bark.proto": file(
        "proto2",
        `message Bark { optional ${type} age = 1; extensions 10 to 19; } ${extensions}`,
      ),
    });
    expect(await verdictOf("bark.proto", of("int32"), of("sint32"))).toBe("misreads/misreads");
  });
});

it.each([
  ["a service that takes the place of another", "Water", "Prune"],
  ["a service that stays", "Water", "Water"],
])("%s, with a stream that becomes one message of another type", async (_name, before, after) => {
  const messages = "message Plot {} message Bed { required int32 width = 1; }";
  const of = (name: string, request: string, response: string) => ({
    "plot.proto": file(
      "proto2",
      `${messages} service ${name} { rpc Put(${request}) returns (${response}); }`,
    ),
  });
  const streams = [of(before, "Bed", "stream Plot"), of(after, "Plot", "Bed")] as const;
  expect(await verdictOf("plot.proto", ...streams)).toMatch(/^rejects\/rejects$/);
});

it.each([
  ["a list value", "google.protobuf.ListValue", "repeated google.protobuf.Value"],
  ["a Struct", "google.protobuf.Struct", "map<string, google.protobuf.Value>"],
])("%s is in JSON what it holds, and no more", async (_name, whole, parts) => {
  const of = (type: string) => ({
    "seed.proto": `syntax = "proto3"; import "google/protobuf/struct.proto"; message Seed { ${type} bag = 1; }`,
  });
  const json = { surfaces: ["json"] } as const;
  expect(await verdictOf("seed.proto", of(whole), of(parts), json)).toBe("reads/reads");
  expect(
    await verdictOf("seed.proto", of(whole), of(parts.replace("google.protobuf.Value", "string")), json),
  ).toMatch(/^rejects\/reads$/);
  expect(await verdictOf("seed.proto", of("google.protobuf.Value"), of(parts), json)).toBe("rejects/reads");
  expect(await verdictOf("seed.proto", of(whole), of(parts), { surfaces: ["wire"] })).toMatch(
    /^(misreads|rejects)/,
  );
});

it.each([
  ["alone", {}],
  [
    "beside another message of its name",
    {
      "another.proto":
        'syntax = "proto2"; package zoo; message Tree { optional string zone = 1; extensions 100 to 200; } extend Tree { optional int32 other = 150; }',
    },
  ],
])("an extended message that moves to another package is followed, %s", async (_name, others) => {
  const tree = "message Tree { optional int32 age = 1; extensions 100 to 200; }";
  const extension = (type: string, name: string, path: string) =>
    file("proto2", `extend ${name} { optional ${type} height = 100; }`, [path]);
  const base = {
    "tree.proto": file("proto2", tree),
    "height.proto": extension("int32", "Tree", "tree.proto"),
  };
  const head = {
    "tree.proto": file("proto2", "message Row { optional int32 age = 1; }"),
    "garden.proto": `syntax = "proto2"; package garden; ${tree}`,
    "height.proto": extension("sint32", "garden.Tree", "garden.proto"),
    ...others,
  };
  expect(await verdictOf("height.proto", base, head)).toBe("misreads/misreads");
});
