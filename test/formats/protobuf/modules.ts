import { describe, expect, it } from "@jest/globals";
import type { Comparison } from "../../../src/model/contract.js";
import { compareFiles, type Files } from "./comparing.js";

const p3 = 'syntax = "proto3";\npackage yard.v1;\n';
const crane = (body: string, imports = 'import "harbour/ledger/v1/amount.proto";\n') =>
  `${p3}${imports}message Crane { string id = 1; ${body} }\n`;
const lock = (commit: string, name = "buf.build/harbour/ledger") =>
  `version: v2\ndeps:\n  - name: ${name}\n    commit: ${commit}\n    digest: b5:${commit}\n`;
const amount =
  'syntax = "proto3";\npackage harbour.ledger.v1;\nmessage Amount { int64 units = 1; string currency = 2; }\n';
const field = "harbour.ledger.v1.Amount price = 2;";

async function craneOf(base: Files, head: Files): Promise<Comparison> {
  const all = await compareFiles(base, head);
  const comparison = all.find(({ pairing }) => pairing.headPath?.endsWith("crane.proto"));
  if (!comparison) throw new Error("crane.proto was not compared");
  return comparison;
}

function outcomes({ verdict, faults }: Comparison): readonly string[] {
  return [...faults.map(({ message }) => message), verdict.backward.outcome, verdict.forward.outcome];
}

describe("an import that the repository does not hold", () => {
  it("leaves the file, and what imports it, to be judged", async () => {
    const files = (body: string) => ({
      "crane.proto": crane(field + body),
      "dock.proto": `${p3}import "crane.proto";\nmessage Dock { Crane crane = 1; ${body} }\n`,
    });
    const all = await compareFiles(files(""), files(" int32 load = 9;"));
    expect(all.map((comparison) => [outcomes(comparison), comparison.notes.length])).toEqual([
      [["reads", "reads"], 1],
      [["reads", "reads"], 0],
    ]);
    expect(all[0]?.notes[0]).toContain('crane.proto:3: "harbour/ledger/v1/amount.proto" is not in this');
  });

  it("hides no break beside it, and the break has its witness", async () => {
    const found = await craneOf(
      { "crane.proto": crane(`${field} int32 load = 9;`) },
      { "crane.proto": crane(`${field} string load = 9;`) },
    );
    expect(outcomes(found)).toEqual(["rejects", "rejects"]);
    expect(found.verdict.backward).toHaveProperty("witness");
  });

  it("keeps custom options by name and as text", async () => {
    const option = (value: string) => crane(`string name = 2 [(harbour.rule).length = ${value}];`);
    const found = await craneOf({ "crane.proto": option("7") }, { "crane.proto": option("9") });
    expect(outcomes(found)).toEqual(["reads", "reads"]);
    expect(found.changes.map(({ rule }) => rule)).toEqual(["protobuf/options"]);
  });

  it.each([
    ["a name that differs in a letter", "yard/v1/hoist.proto", "yard/v1/hoyst.proto"],
    ["a folder that differs in a letter", "yard/winches/drum.proto", "yard/winchs/drum.proto"],
    ["capitals", "yard/v1/hoist.proto", "yard/v1/Hoist.proto"],
  ])("is a fault when it is misspelt: %s", async (_name, path, written) => {
    const files = { [path]: `${p3}message Hoist {}\n` };
    const found = await craneOf(
      { ...files, "crane.proto": crane("", `import "${path}";\n`) },
      { ...files, "crane.proto": crane("", `import "${written}";\n`) },
    );
    expect(found.faults.map(({ message }) => message).join()).toContain(`Did you mean ${path}?`);
  });

  it("of a declared dependency may be alike in its folders", async () => {
    const files = { "buf.lock": lock("a"), "harbour/orders/v1/types.proto": `${p3}message Order {}\n` };
    const body = crane("", 'import "harbour/order/v1/types.proto";\n');
    const found = await craneOf({ ...files, "crane.proto": crane("") }, { ...files, "crane.proto": body });
    expect(found.faults).toEqual([]);
  });

  it("is a fault when base held the file and no dependency is declared", async () => {
    const found = await craneOf(
      { "harbour/ledger/v1/amount.proto": amount, "crane.proto": crane(field) },
      { "crane.proto": crane(`${field} `) },
    );
    expect(found.faults.map(({ message }) => message).join()).toContain("held it before");
  });

  it.each([
    ["a misspelt type of a message here", "Crane.Hok hook = 3;"],
    ["a number twice", "string a = 3; string b = 3;"],
  ])("excuses no other fault: %s", async (_name, body) => {
    const found = await craneOf(
      { "crane.proto": crane(field) },
      { "crane.proto": crane(`${field} ${body}`) },
    );
    expect(found.faults).toHaveLength(1);
  });
});

describe("the same name of a type that the repository does not hold", () => {
  const pinned = (commit: string, body = field) => ({ "buf.lock": lock(commit), "crane.proto": crane(body) });

  it("reads the same while the pin stays", async () => {
    const found = await craneOf(pinned("a"), pinned("a", `${field} string note = 3;`));
    expect(outcomes(found)).toEqual(["reads", "reads"]);
  });

  it.each([
    ["another commit", { "buf.lock": lock("b") }],
    ["another digest", { "buf.lock": lock("a").replace("b5:a", "b5:f") }],
    ["no lock any more", { "buf.lock": "version: v2\n" }],
    ["another module", { "buf.lock": lock("a", "buf.build/stranger/ledger") }],
    ["a lock of its own", { "yard/buf.lock": lock("b"), "yard/crane.proto": crane(field) }],
  ])("is undecided with %s", async (_name, files) => {
    const moved = await craneOf(
      { ...pinned("a"), "yard/crane.proto": crane(field) },
      { ...pinned("a", `${field} `), "yard/crane.proto": crane(field), ...files },
    );
    const own = "yard/crane.proto" in files;
    if (!own) expect(outcomes(moved)).toEqual(["undecided", "undecided"]);
    else
      expect(
        outcomes(
          await craneOf(
            { "buf.lock": lock("a"), "yard/crane.proto": crane(field) },
            { "buf.lock": lock("a"), ...files, "yard/crane.proto": crane(`${field} `) },
          ),
        ),
      ).toEqual(["undecided", "undecided"]);
  });

  it("is compared where copies are renewed with the pin, as the remedy says", async () => {
    const options = { protobuf: { include: ["third_party"] } };
    const copied = (commit: string, type: string) => ({
      "third_party/harbour/ledger/v1/amount.proto": amount.replace("int64", type),
      ...pinned(commit),
    });
    const without = await craneOf(pinned("a"), pinned("b", `${field} `));
    expect(without.changes.map(({ rule, remedy }) => [rule, remedy])).toEqual([
      ["protobuf/dependency", expect.stringContaining("protobuf: {include: [FOLDER]}")],
    ]);
    const compared = await compareFiles(copied("a", "int64"), copied("b", "int32"), { options });
    const rules = compared.flatMap(({ changes }) => changes.map(({ rule }) => rule));
    expect(rules).toContain("protobuf/field-type");
    expect(rules).not.toContain("protobuf/dependency");
    const alike = await compareFiles(copied("a", "int64"), copied("b", "int64"), { options });
    expect(alike.flatMap(outcomes).filter((outcome) => outcome !== "reads")).toEqual([]);
  });

  it("reads when only the pin of a module that holds other paths moves", async () => {
    const other = (commit: string) => lock(commit, "buf.build/bufbuild/protovalidate");
    const base = { "buf.lock": other("a"), "crane.proto": crane(field) };
    const found = await craneOf(base, { "buf.lock": other("b"), "crane.proto": crane(`${field} `) });
    expect(outcomes(found)).toEqual(["reads", "reads"]);
  });

  it("reads when only an option is used of the module that moves", async () => {
    const body = "string name = 2 [(harbour.rule).length = 7];";
    const found = await craneOf(pinned("a", body), pinned("b", `${body} string note = 3;`));
    expect(outcomes(found)).toEqual(["reads", "reads"]);
  });

  it("is undecided in what only refers to its user, too", async () => {
    const dock = `${p3}import "crane.proto";\nmessage Dock { Crane crane = 1; }\n`;
    const all = await compareFiles(
      { ...pinned("a"), "dock.proto": dock },
      { ...pinned("b"), "dock.proto": `${dock}\n` },
    );
    expect(all.map(outcomes)).toEqual([["undecided", "undecided"]]);
  });
});

describe("no import turns a break into a pass", () => {
  const own = "message Amount { int64 units = 1; }\n";
  const types: Readonly<Record<string, readonly [base: Files, head: Files]>> = {
    "a type of the file becomes one of nowhere": [
      { "crane.proto": `${crane("Amount price = 2;", "")}${own}` },
      { "crane.proto": crane("Amount price = 2;") },
    ],
    "an import that was here is exchanged": [
      {
        "amount.proto": `${p3}${own}`,
        "crane.proto": crane("Amount price = 2;", 'import "amount.proto";\n'),
      },
      { "amount.proto": `${p3}${own}`, "crane.proto": crane("Amount price = 2;") },
    ],
    "a copy is removed and a dependency declared": [
      {
        "harbour/ledger/v1/amount.proto": amount,
        "crane.proto": crane(field),
      },
      { "buf.lock": lock("a"), "crane.proto": crane(`${field} `) },
    ],
    "a copy appears": [
      { "crane.proto": crane(field) },
      { "harbour/ledger/v1/amount.proto": amount, "crane.proto": crane(`${field} `) },
    ],
    "a number becomes a name": [
      { "crane.proto": crane("int32 price = 2;", "") },
      { "crane.proto": crane("harbour.ledger.v1.Amount price = 2;") },
    ],
    "another import may declare the name": [
      { "crane.proto": crane("Amount price = 2;") },
      {
        "crane.proto": crane(
          "Amount price = 2;",
          'import "harbour/ledger/v1/amount.proto";\nimport "harbour/coins/v1/coins.proto";\n',
        ),
      },
    ],
    "the package looks the name up elsewhere": [
      { "crane.proto": crane("v1.Amount price = 2;") },
      { "crane.proto": crane("v1.Amount price = 2;").replace("yard.v1", "harbour.v1") },
    ],
    "another name": [
      { "crane.proto": crane("harbour.ledger.v1.Amount price = 2;") },
      { "crane.proto": crane("harbour.ledger.v1.Sum price = 2;") },
    ],
  };
  it.each(Object.entries(types))("%s", async (_name, [base, head]) => {
    const { verdict, faults } = await craneOf(base, head);
    expect(faults).toEqual([]);
    for (const { outcome } of [verdict.backward, verdict.forward]) expect(outcome).not.toBe("reads");
  });

  it("what wire types alone decide is decided", async () => {
    for (const type of ["fixed32", "double", "sfixed64", "float"]) {
      const found = await craneOf(
        { "crane.proto": crane(`${type} price = 2;`) },
        { "crane.proto": crane(field) },
      );
      expect([type, ...outcomes(found)]).toEqual([type, "misreads", "misreads"]);
    }
  });

  it("a list of it is still no single one", async () => {
    const found = await craneOf(
      { "crane.proto": crane(`repeated ${field}`) },
      { "crane.proto": crane(field) },
    );
    expect(outcomes(found)).toEqual(["rejects", "rejects"]);
  });

  it.each(["optional", "repeated"])("a delimited %s field may be a group", async (label) => {
    const text = (encoding: string) =>
      `edition = "2023";\npackage yard.v1;\nimport "harbour/ledger/v1/amount.proto";\n` +
      `message Crane { ${label === "repeated" ? label : ""} harbour.ledger.v1.Amount price = 2${encoding}; }\n`;
    const found = await craneOf(
      { "crane.proto": text("") },
      { "crane.proto": text(" [features.message_encoding = DELIMITED]") },
    );
    expect(outcomes(found)).toEqual(["undecided", "undecided"]);
  });
});
