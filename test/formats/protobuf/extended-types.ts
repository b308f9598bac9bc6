import { describe, expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, ContractSettings } from "../../../src/model/contract.js";
import type { Snapshot } from "../../../src/model/snapshot.js";
import { compareFiles, defaults, type Files } from "./comparing.js";

const file = (syntax: string, text: string, imports: readonly string[] = []) =>
  [
    syntax === "2023" ? 'edition = "2023";' : `syntax = "${syntax}";`,
    "package park;",
    ...imports.map((path) => `import "${path}";`),
    text,
  ].join("\n");

const wire = { surfaces: ["wire"] } as const;
const json = { surfaces: ["json"] } as const;
const strict = { surfaces: ["json"], options: { unknownFields: "reject" } } as const;

async function comparisonOf(path: string, base: Files, head: Files, settings: Partial<ContractSettings>) {
  const all = await compareFiles(base, head, settings);
  return all.find(({ pairing }) => pairing.headPath === path);
}

function outcomesOf(comparison: Comparison | undefined): string | undefined {
  if (comparison?.faults[0]) return comparison.faults[0].message;
  return comparison && [comparison.verdict.backward.outcome, comparison.verdict.forward.outcome].join("/");
}

async function verdictOf(path: string, base: Files, head: Files, settings: Partial<ContractSettings>) {
  return outcomesOf(await comparisonOf(path, base, head, settings));
}

/** Two messages that exist on both sides, each with an extension of its own, wherever it stands. */
const messages = (label: string) => `message Oak { ${label}int32 age = 1; extensions 100 to 199; }
message Elm { ${label}int32 age = 1; extensions 100 to 199; }`;
const oak = (type: string) => `extend Oak { ${type} rings = 100; }`;
const elm = (type: string) => `extend Elm { ${type} rows = 100; }`;

interface Layout {
  readonly title: string;
  readonly path: string;
  /** The files where the place in question names this message, and the extensions have these types. */
  files(message: string, first: string, second: string, syntax: string): Files;
}

const optional = (syntax: string) => (syntax === "proto2" ? "optional " : "");
const trees = (syntax: string, extensions = "") =>
  file(syntax, `${messages(optional(syntax))}\n${extensions}`);
const lists = { "oak.proto": "tree.proto", "elm.proto": "tree.proto" };

function apart(syntax: string, first: string, second: string): Files {
  const label = optional(syntax);
  return {
    "tree.proto": trees(syntax),
    "oak.proto": file(syntax, oak(`${label}${first}`), [lists["oak.proto"]]),
    "elm.proto": file(syntax, elm(`${label}${second}`), [lists["elm.proto"]]),
  };
}

const layouts: readonly Layout[] = [
  {
    title: "a field, with everything in one file",
    path: "tree.proto",
    files(message, first, second, syntax) {
      const label = optional(syntax);
      const extensions = `${oak(`${label}${first}`)}\n${elm(`${label}${second}`)}`;
      return {
        "tree.proto": trees(syntax, `${extensions}\nmessage Row { ${label}${message} tree = 1; }`),
      };
    },
  },
  {
    title: "a field, with the extensions in files that it does not import",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "row.proto": file(syntax, `message Row { ${optional(syntax)}${message} tree = 1; }`, ["tree.proto"]),
    }),
  },
  {
    title: "a list below a message that another file declares",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "row.proto": file(syntax, `message Row { repeated Spot spots = 1; }`, ["spot.proto"]),
      "spot.proto": file(syntax, `message Spot { repeated ${message} trees = 1; }`, ["tree.proto"]),
    }),
  },
  {
    title: "a map",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "row.proto": file(syntax, `message Row { map<string, ${message}> trees = 1; }`, ["tree.proto"]),
    }),
  },
  {
    title: "an extension",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "row.proto": file(
        syntax,
        `message Row { extensions 7; } extend Row { ${optional(syntax)}${message} tree = 7; }`,
        ["tree.proto"],
      ),
    }),
  },
  {
    title: "the request of a method",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "row.proto": file(syntax, `message Row {} service Rows { rpc Put(${message}) returns (Row); }`, [
        "tree.proto",
      ]),
    }),
  },
  {
    title: "the types of extensions that have extensions themselves",
    path: "row.proto",
    files: (message, first, second, syntax) => ({
      ...apart(syntax, first, second),
      "plot.proto": file(syntax, "message Plot { extensions 5; } message Bed { extensions 5; }"),
      "plots.proto": file(syntax, `extend Plot { ${optional(syntax)}Oak oak = 5; }`, [
        "plot.proto",
        "tree.proto",
      ]),
      "beds.proto": file(syntax, `extend Bed { ${optional(syntax)}Elm elm = 5; }`, [
        "plot.proto",
        "tree.proto",
      ]),
      "row.proto": file(
        syntax,
        `message Row { ${optional(syntax)}${message === "Oak" ? "Plot" : "Bed"} plot = 1; }`,
        ["plot.proto"],
      ),
    }),
  },
];

describe.each(["proto2", "2023"])("one extended message takes the place of another, %s", (syntax) => {
  describe.each(layouts)("in $title", ({ path, ...layout }) => {
    const swapped = (first: string, second: string) =>
      [layout.files("Oak", first, second, syntax), layout.files("Elm", first, second, syntax)] as const;

    it.each([
      ["int32", "string", "misreads/misreads"],
      ["int32", "sint32", "misreads/misreads"],
      ["int32", "int64", "reads/misreads"],
      ["string", "string", "reads/reads"],
    ])("%s and %s", async (first, second, expected) => {
      expect(await verdictOf(path, ...swapped(first, second), wire)).toBe(expected);
    });

    it("loses the keys of its extensions in JSON", async () => {
      expect(await verdictOf(path, ...swapped("int32", "int32"), json)).toBe("misreads/misreads");
    });
  });
});

describe.each(["proto2", "2023"])("a datum shows how the extension fails, %s", (syntax) => {
  it.each(layouts)("in $title", async ({ path, ...layout }) => {
    const [base, head] = ["Oak", "Elm"].map((message) => layout.files(message, "int32", "sint32", syntax));
    const found = base && head && (await comparisonOf(path, base, head, wire));
    for (const direction of ["backward", "forward"] as const) {
      const outcome = found?.verdict[direction];
      expect(JSON.stringify(outcome)).toContain("[park.r");
      expect(outcome).toMatchObject({ witness: { observed: expect.stringMatching(/was written and/) } });
    }
  });
});

describe("an extended message that takes the place of another", () => {
  const held = { "tree.proto": trees("proto2") };
  const row = (message: string) =>
    file("proto2", `message Row { optional ${message} tree = 1; }`, ["tree.proto"]);

  it("is read where only one of them is extended, and its key is refused by those who refuse keys", async () => {
    const files = (message: string) => ({
      ...held,
      "oak.proto": file("proto2", oak("optional int32"), ["tree.proto"]),
      "row.proto": row(message),
    });
    const pair = [files("Oak"), files("Elm")] as const;
    expect(await verdictOf("row.proto", ...pair, wire)).toBe("reads/reads");
    expect(await verdictOf("row.proto", ...pair, json)).toBe("reads/reads");
    expect(await verdictOf("row.proto", ...pair, strict)).toBe("rejects/reads");
  });

  it("is judged against the fields of a message without extensions", async () => {
    const files = (message: string) => ({
      ...held,
      "oak.proto": file("proto2", oak("optional int32"), ["tree.proto"]),
      "row.proto": file(
        "proto2",
        `message Ash { optional int32 age = 1; optional sint32 rings = 100; }
         message Row { optional ${message} tree = 1; }`,
        ["tree.proto"],
      ),
    });
    expect(await verdictOf("row.proto", files("Oak"), files("Ash"), wire)).toBe("misreads/misreads");
  });

  it("is judged where its name means another message now, in a file that did not change", async () => {
    const nearer = "message Oak { optional int32 age = 1; extensions 100 to 199; }";
    const files = (near: string, extension: string) => ({
      ...held,
      "oak.proto": file("proto2", oak("optional int32"), ["tree.proto"]),
      "near.proto": `syntax = "proto2"; package park.near; message Bush {} ${near}`,
      "row.proto": `syntax = "proto2"; package park.near; import "tree.proto"; import "near.proto";
        message Row { optional Oak tree = 1; optional Bush bush = 2; }`,
      ...(near !== "" && {
        "rows.proto": `syntax = "proto2"; package park.near; import "near.proto"; extend park.near.Oak { optional ${extension} rows = 100; }`,
      }),
    });
    expect(await verdictOf("row.proto", files("", ""), files(nearer, "int64"), wire)).toBe("reads/misreads");
    expect(await verdictOf("row.proto", files("", ""), files(nearer, "int32"), wire)).toBe("reads/reads");
  });

  it("is charged once where it is the same message under another version", async () => {
    const files = (type: string, extra: string) => ({
      ...held,
      "oak.proto": file("proto2", oak(type), ["tree.proto"]),
      "row.proto": file("proto2", `message Row { optional Oak tree = 1; ${extra} }`, ["tree.proto"]),
    });
    const pair = [files("optional int32", ""), files("optional string", "optional int32 no = 2;")] as const;
    expect(await verdictOf("oak.proto", ...pair, wire)).toBe("misreads/misreads");
    expect(await verdictOf("row.proto", ...pair, wire)).toBe("reads/reads");
  });
});

describe("an extended message that another file renames is the same one where it is used", () => {
  const files = (message: string, type: string, name = "park") => ({
    "tree.proto": `syntax = "proto2"; package ${name};
      message ${message} { optional int32 age = 1; extensions 100; } extend ${message} { optional ${type} rings = 100; }`,
    "row.proto": file("proto2", `message Row { optional ${name}.${message} tree = 1; }`, ["tree.proto"]),
  });
  const base = files("Oak", "int32");

  it.each([
    ["by another name", files("Elm", "int32"), "reads/reads"],
    ["by another package, which its extensions get too", files("Oak", "int32", "wood"), "reads/reads"],
    ["while its extension changes, which is judged there", files("Elm", "string"), "reads/reads"],
  ])("%s", async (_name, head, expected) => {
    for (const settings of [wire, json])
      expect(await verdictOf("row.proto", base, head, settings)).toBe(expected);
    expect(await verdictOf("tree.proto", base, files("Elm", "string"), wire)).toBe("misreads/misreads");
  });

  it("also where it loses its extension ranges: then its keys are refused", async () => {
    const before = file(
      "proto2",
      "message Oak { optional int32 age = 1; extensions 100; } extend Oak { optional int32 rings = 100; }",
    );
    const after = file("proto2", "message Elm { optional int32 age = 1; }");
    expect(await verdictOf("tree.proto", { "tree.proto": before }, { "tree.proto": after }, strict)).toBe(
      "rejects/reads",
    );
  });
});

describe("an extension that becomes a field of its message", () => {
  const files = (tree: string) => ({
    "tree.proto": file("proto2", tree),
    "row.proto": file("proto2", "message Row { repeated Oak trees = 1; }", ["tree.proto"]),
  });
  const extension = "message Oak { extensions 100; } extend Oak { repeated int32 rings = 100; }";
  it.each([
    ["of another type", "sint32", "misreads/misreads"],
    ["of its type", "int32", "reads/reads"],
  ])("%s is felt where the message is held", async (_name, type, expected) => {
    const field = `message Oak { repeated ${type} rings = 100; }`;
    expect(await verdictOf("row.proto", files(extension), files(field), wire)).toBe(expected);
    expect(await verdictOf("row.proto", files(field), files(extension), wire)).toBe(expected);
  });
});

it("a message that is renamed is followed where a nested one refers to it", async () => {
  const tree = (name: string, type: string) =>
    file(
      "proto2",
      `message ${name} { message Part { optional ${name} whole = 1; } optional Part part = 1; extensions 100 to 105; }
       extend ${name} { optional ${type} = 10${type.includes("sint32") ? 5 : 3}; }`,
    );
  const [base, head] = [tree("Oak", "int64 rings"), tree("Elm", "sint32 rings")];
  expect(await verdictOf("tree.proto", { "tree.proto": base }, { "tree.proto": head }, wire)).toBe(
    "misreads/misreads",
  );
});

describe("nothing is searched for extensions", () => {
  /** A side that counts how often it is searched. */
  function counted(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly count: () => number } {
    let count = 0;
    return {
      snapshot: {
        ...snapshot,
        mentioning(...asked) {
          count += 1;
          return snapshot.mentioning(...asked);
        },
      },
      count: () => count,
    };
  }
  async function searches(base: Files, head: Files): Promise<number> {
    const sides = [counted(memorySnapshot("base", base)), counted(memorySnapshot("head", head))] as const;
    await protobuf.compare({
      base: sides[0].snapshot,
      head: sides[1].snapshot,
      pairings: [{ status: "modified", basePath: "row.proto", headPath: "row.proto" }],
      settings: () => defaults,
      counts: () => true,
    });
    return sides[0].count() + sides[1].count();
  }
  const row = (type: string, trees = "message Oak {} message Elm {}") =>
    file("proto2", `${trees} message Row { optional ${type} tree = 1; }`);

  it.each([
    ["where no message has extension ranges", row("Oak"), row("Elm")],
    [
      "where no message takes the place of another",
      row("Oak", messages("optional ")),
      row("Oak", `${messages("optional ")}\n`),
    ],
    [
      "where a message with extension ranges only comes",
      row("Oak", messages("optional ")),
      `${row("Oak", messages("optional "))} message Plot { optional Elm elm = 1; }`,
    ],
    [
      "where those that take each other's place have no ranges",
      row("Ash", `${messages("optional ")} message Ash {} message Box {}`),
      row("Box", `${messages("optional ")} message Ash {} message Box {}`),
    ],
  ])("%s", async (_name, before, after) => {
    // Dependents are searched for once, whatever changed.
    expect(await searches({ "row.proto": before }, { "row.proto": after })).toBe(1);
  });
});
