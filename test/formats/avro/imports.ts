import { describe, expect, it } from "@jest/globals";
import { avro } from "../../../src/formats/avro/avro.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { compareFiles, type Files } from "./compare-texts.js";

const service = (body: string, name = "Desk") => `@namespace("help") protocol ${name} { ${body} }`;

/** By path: the fault, or the outcomes, the rules and the cause. */
async function outcomes(base: Files, changes: Files): Promise<unknown> {
  const comparisons = await compareFiles(base, { ...base, ...changes });
  return comparisons.map(({ pairing, faults, verdict, changes, cause }) => [
    pairing.headPath,
    faults[0]?.message ?? `${verdict.backward.outcome}/${verdict.forward.outcome}`,
    changes.map(({ rule, element }) => `${rule} ${element.join(".")}`).join(),
    ...(cause === undefined ? [] : [cause]),
  ]);
}

describe("an imported protocol brings its messages", () => {
  const files = {
    "idl/base.avdl": service("string ask(string what);", "Base"),
    "idl/desk.avdl": service('import idl "base.avdl"; void close();'),
    "idl/floor.avdl": service('import idl "desk.avdl";', "Floor"),
    "idl/other.avdl": service("void ask();", "Other"),
  };

  it("their change reaches all that import it, directly or not", async () => {
    expect(await outcomes(files, { "idl/base.avdl": service("int ask(string what);", "Base") })).toEqual([
      ["idl/base.avdl", "rejects/rejects", "avro/type-change Base.ask.<response>"],
      ["idl/desk.avdl", "rejects/rejects", "avro/type-change Desk.ask.<response>", "idl/base.avdl"],
      ["idl/floor.avdl", "rejects/rejects", "avro/type-change Floor.ask.<response>", "idl/base.avdl"],
    ]);
  });

  it("from a .avpr too; a message of its own comes before", async () => {
    const avpr = (type: string) =>
      JSON.stringify({
        protocol: "Old",
        messages: {
          ping: { request: [{ name: "n", type }], response: "null" },
          pong: { request: [{ name: "n", type }], response: "null" },
        },
      });
    const importer = service('import protocol "old.avpr"; void pong(boolean n);');
    expect(
      await outcomes({ "old.avpr": avpr("int"), "new.avdl": importer }, { "old.avpr": avpr("string") }),
    ).toMatchObject([
      ["old.avpr", "rejects/rejects", "avro/type-change Old.ping.n,avro/type-change Old.pong.n"],
      ["new.avdl", "rejects/rejects", "avro/shared-type Desk.ping", "old.avpr"],
    ]);
  });

  it("also where imports form circles and diamonds, of which the last import wins", async () => {
    const layers = Object.fromEntries(
      Array.from({ length: 40 }, (_unused, layer) => {
        const imports = ["a", "b"].map((side) => `import idl "${side}${String(layer - 1)}.avdl";`).join(" ");
        return ["a", "b"].map((side): [string, string] => [
          `${side}${String(layer)}.avdl`,
          service(layer === 0 ? `import idl "top.avdl"; ${side === "a" ? "int" : "long"} get();` : imports),
        ]);
      }).flat(),
    );
    const diamonds = {
      ...layers,
      "top.avdl": service('import idl "a39.avdl"; import idl "b39.avdl"; void own();'),
    };
    expect(await outcomes(diamonds, { "a0.avdl": service('import idl "top.avdl"; string get();') })).toEqual([
      ["a0.avdl", "rejects/rejects", expect.anything()],
    ]);
    const last = { "b0.avdl": service('import idl "top.avdl"; string get();') };
    expect(await outcomes(diamonds, last)).toHaveLength(80);
  });

  it("a fault of the imported file is one of the importer, once", async () => {
    const broken = { "idl/base.avdl": service("Missing ask(); Lost find();", "Base") };
    const [, desk] = await compareFiles(files, {
      ...files,
      ...broken,
      "idl/desk.avdl": `${files["idl/desk.avdl"]} `,
    });
    expect(desk?.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^the import "base.avdl" leads to idl\/base.avdl:1, which does not resolve: help.Missing/,
      ),
    ]);
  });
});

describe("where an import leads", () => {
  const user = service('import idl "kinds.avdl"; record Ticket { Kind kind; }');
  const kinds = (symbols: string) => service(`enum Kind { ${symbols} }`, "Kinds");

  it("to the nearest file whose path ends so", async () => {
    const files = {
      "one/desk/desk.avdl": user,
      "one/shared/kinds.avdl": kinds("A"),
      "two/shared/kinds.avdl": kinds("A, B"),
    };
    expect(
      await outcomes(files, { "one/shared/kinds.avdl": kinds("A, C"), "two/shared/kinds.avdl": kinds("B") }),
    ).toEqual([
      ["one/shared/kinds.avdl", "reads/rejects", expect.anything()],
      ["two/shared/kinds.avdl", "rejects/reads", expect.anything()],
      ["one/desk/desk.avdl", "reads/rejects", expect.anything(), "one/shared/kinds.avdl"],
    ]);
  });

  it("nowhere where several are equally near, and the fault says what to do", async () => {
    const files = { "desk.avdl": user, "a/kinds.avdl": kinds("A"), "b/kinds.avdl": kinds("B") };
    const [comparison] = await compareFiles(files, { ...files, "desk.avdl": `${user} ` });
    expect(comparison?.faults).toEqual([
      {
        message:
          'the import "kinds.avdl" may mean a/kinds.avdl or b/kinds.avdl: write its path from this file, or name the folder that is meant in avro.roots',
        location: expect.objectContaining({ file: "desk.avdl", line: 1, column: 47 }),
      },
    ]);
  });

  it("to avro.roots, in their order", async () => {
    const files = { "desk.avdl": user, "a/kinds.avdl": kinds("A"), "b/kinds.avdl": kinds("B") };
    const [kindsOnly, desk] = await avro.compare({
      base: memorySnapshot("base", files),
      head: memorySnapshot("head", { ...files, "b/kinds.avdl": kinds("C") }),
      pairings: [{ status: "modified", basePath: "b/kinds.avdl", headPath: "b/kinds.avdl" }],
      settings: () => ({ mode: "full", profile: "default", options: { roots: ["none", "./b/", "a"] } }),
      counts: () => true,
    });
    expect(kindsOnly?.faults).toEqual([]);
    expect([desk?.pairing.headPath, desk?.cause, desk?.verdict.backward.outcome]).toEqual([
      "desk.avdl",
      "b/kinds.avdl",
      "rejects",
    ]);
  });
});
