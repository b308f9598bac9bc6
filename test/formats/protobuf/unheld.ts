import { describe, expect, it } from "@jest/globals";
import type { Comparison, ContractSettings } from "../../../src/model/contract.js";
import type { Surface } from "../../../src/model/outcome.js";
import { canonicalFault, compareFiles, type Files } from "./comparing.js";

const header = (syntax: string, imports: readonly string[]) =>
  `syntax = "${syntax}";\npackage quay.v1;\n${imports.map((path) => `import "${path}";\n`).join("")}`;
const lock = (commit: string): Files => ({
  "buf.lock": `version: v2\ndeps:\n  - name: buf.build/port/berths\n    commit: ${commit}\n    digest: b5:${commit}\n`,
});
const berths = "port/berths/berth.proto";

async function quayOf(
  base: Files,
  head: Files,
  settings: Partial<ContractSettings> = {},
): Promise<Comparison> {
  const all = await compareFiles(base, head, settings);
  const comparison = all.find(({ pairing }) => pairing.headPath === "quay.proto");
  if (!comparison) throw new Error("quay.proto was not compared");
  expect(comparison.faults.map(({ message }) => message)).toEqual([]);
  expect(canonicalFault(comparison)).toBeUndefined();
  return comparison;
}

const verdictOf = ({ verdict: { backward, forward } }: Comparison) =>
  `${backward.outcome}/${forward.outcome}`;

describe("a method of a type that the repository does not hold", () => {
  const quay = (request: string, response = "port.berths.Slip", extra: Files = {}): Files => ({
    "quay.proto": `${header("proto3", [berths])}service Quay { rpc Moor(${request}) returns (${response}); }\n`,
    ...extra,
  });
  const types: Readonly<Record<string, readonly [base: Files, head: Files, source: string]>> = {
    "another request": [quay("port.berths.Ship"), quay("port.berths.Boat"), "rejects/rejects"],
    "another response": [
      quay("port.berths.Ship", "port.berths.Slip"),
      quay("port.berths.Ship", "port.berths.Pier"),
      "rejects/rejects",
    ],
    "a request that may be the same": [quay("berths.Ship"), quay("port.berths.Ship"), "undecided/undecided"],
    "a moved pin": [
      quay("port.berths.Ship", undefined, lock("a")),
      {
        ...quay("port.berths.Ship", undefined, lock("b")),
        "quay.proto": `${quay("port.berths.Ship")["quay.proto"] ?? ""}\n`,
      },
      "undecided/undecided",
    ],
  };
  for (const [name, [base, head, source]] of Object.entries(types))
    it.each<[Surface, string]>([
      ["rpc", "undecided/undecided"],
      ["wire", "undecided/undecided"],
      ["source", source],
    ])(`${name} on %s`, async (surface, verdict) => {
      expect(verdictOf(await quayOf(base, head, { surfaces: [surface] }))).toBe(verdict);
    });

  it("reads on every surface where only the leading dot comes", async () => {
    const comparison = await quayOf(quay("port.berths.Ship"), quay(".port.berths.Ship"), {
      surfaces: ["wire", "json", "rpc", "source"],
    });
    expect(verdictOf(comparison)).toBe("reads/reads");
  });

  it("a type of a field with a moved pin is undecided on source", async () => {
    const text = `${header("proto3", [berths])}message Mooring { port.berths.Ship ship = 4; }\n`;
    const comparison = await quayOf(
      { "quay.proto": text, ...lock("a") },
      { "quay.proto": `${text}\n`, ...lock("b") },
      { surfaces: ["source"] },
    );
    expect(verdictOf(comparison)).toBe("undecided/undecided");
  });
});

describe("the name of a type that the repository does not hold", () => {
  const quay = (body: string, imports = [berths], extra: Files = {}): Files => ({
    "quay.proto": `${header("proto3", imports)}message Mooring { ${body} }\n`,
    ...extra,
  });

  it.each([
    ["port.berths.Ship ship = 4;", ".port.berths.Ship ship = 4;"],
    ["map<string, .port.berths.Ship> ships = 7;", "map<string, port.berths.Ship> ships = 7;"],
  ])("is the same with a leading dot: %s", async (before, after) => {
    for (const surfaces of [undefined, ["wire"], ["json"], ["source"]] as const)
      expect(verdictOf(await quayOf(quay(before), quay(after), surfaces && { surfaces }))).toBe(
        "reads/reads",
      );
  });

  it.each([
    ["the package holds its first part", "v1.Ship ship = 4;", ".v1.Ship ship = 4;", [berths]],
    [
      "an import may declare it in the package",
      "port.Ship ship = 4;",
      ".port.Ship ship = 4;",
      ["port/ship.proto", "quay/port/ship.proto"],
    ],
  ])("is not known to be the same with a leading dot where %s", async (_name, before, after, imports) => {
    expect(verdictOf(await quayOf(quay(before, imports), quay(after, imports)))).toBe("undecided/undecided");
  });

  it("is asked for where the text goes away", async () => {
    const held = 'syntax = "proto3";\npackage port.berths;\nmessage Ship { string name = 1; }\n';
    const comparison = await quayOf(
      quay("port.berths.Ship ship = 4;", undefined, { [berths]: held }),
      quay("port.berths.Ship ship = 4; ", undefined, lock("a")),
    );
    expect(verdictOf(comparison)).toBe("undecided/undecided");
    const [change] = comparison.changes;
    expect(change?.message).toContain("is not held by this repository any more");
    expect(change?.remedy).toContain("Put the file back");
  });
});

it("a type without an import that may declare it is said to be defined nowhere", async () => {
  const deck = `${header("proto3", [])}message Old { Plank plank = 4; } message New { Beam plank = 4; }\n`;
  const quay = (type: string) => `${header("proto3", ["deck.proto"])}message Mooring { ${type} deck = 2; }\n`;
  const [comparison] = await compareFiles(
    { "deck.proto": deck, "quay.proto": quay("Old") },
    { "deck.proto": deck, "quay.proto": quay("New") },
  );
  const text = JSON.stringify(comparison);
  expect(text).toContain("Beam is defined nowhere");
  expect(text).not.toContain("does not hold ()");
});

describe("an extension of a message that the repository does not hold", () => {
  const quay = (extensions: string, imports = [berths], extra: Files = {}): Files => ({
    "quay.proto": `${header("proto2", imports)}${extensions}\n`,
    ...extra,
  });
  const held: Files = {
    [berths]:
      'syntax = "proto2";\npackage port.berths;\nmessage Ship { optional string name = 1; extensions 100 to 199; }\n',
  };

  it.each([
    ["with a leading dot", "port.berths.Ship", ".port.berths.Ship"],
    ["without the leading dot", ".port.berths.Ship", "port.berths.Ship"],
  ])("is compared %s", async (_name, before, after) => {
    const base = quay(`extend ${before} { optional int32 draught = 120; }`);
    const other = quay(`extend ${after} { optional string draught = 120; }`);
    expect(verdictOf(await quayOf(base, other))).toBe("rejects/rejects");
    const same = quay(`extend ${after} { optional int32 draught = 120; }`);
    expect(verdictOf(await quayOf(base, same))).toBe("reads/reads");
  });

  it.each([
    ["the full name", ".port.berths.Ship"],
    ["a name without its package", "berths.Ship"],
  ])("is compared when base held the message, by %s", async (_name, extendee) => {
    const base = quay("extend port.berths.Ship { optional int32 draught = 120; }", undefined, held);
    const head = quay(
      `extend ${extendee} { optional string draught = 120; }`,
      ["elsewhere/ship.proto"],
      held,
    );
    expect(verdictOf(await quayOf(base, head))).toBe("rejects/rejects");
  });

  it.each<[string, Files]>([
    ["another message", quay("extend port.berths.Boat { optional int32 draught = 120; }")],
    ["another import", quay("extend port.berths.Ship { optional int32 draught = 120; }", ["far/ship.proto"])],
    [
      "a message of the package",
      quay("extend Ship { optional int32 draught = 120; } message Ship { extensions 100 to 199; }"),
    ],
  ])("is undecided when it extends %s", async (_name, head) => {
    const base = quay("extend port.berths.Ship { optional int32 draught = 120; }");
    for (const surfaces of [undefined, ["wire"], ["json"]] as const)
      expect(verdictOf(await quayOf(base, head, surfaces && { surfaces }))).toBe("undecided/undecided");
    expect(verdictOf(await quayOf(base, head, { surfaces: ["source"] }))).not.toContain("reads");
  });

  it.each([
    ["port.berths.Ship", "port.berths.Ship"],
    ["port.berths.Ship", ".port.berths.Ship"],
  ])("is compared when it moves to another file: %s, %s", async (before, after) => {
    const extension = (name: string, type: string) => `extend ${name} { optional ${type} draught = 120; }`;
    const base = { ...quay(extension(before, "int32")), "mole.proto": header("proto2", [berths]) };
    for (const [type, verdict] of [
      ["string", "rejects/rejects"],
      ["int32", "reads/reads"],
    ] as const) {
      const moved = `${header("proto2", [berths])}${extension(after, type)}\n`;
      const comparison = await quayOf(base, { ...quay("message Mole {}"), "mole.proto": moved });
      expect(verdictOf(comparison)).toBe(verdict);
    }
  });
});

describe("the profile of Confluent Schema Registry", () => {
  const quay = (fields: readonly string[]): Files => ({
    "quay.proto": `${header("proto3", [berths])}message Mooring { ${fields.map((type, index) => `${type} f${String(index)} = ${String(index + 1)};`).join(" ")} }\n`,
  });
  it.each([
    [
      "types that change places",
      ["port.berths.Ship", "port.berths.Slip"],
      ["port.berths.Slip", "port.berths.Ship"],
      "FIELD_NAMED_TYPE_CHANGED",
    ],
    [
      "a number that becomes a type in use",
      ["port.berths.Ship", "int64"],
      ["port.berths.Ship", "port.berths.Ship"],
      "FIELD_KIND_CHANGED",
    ],
    [
      "a type that becomes a text",
      ["port.berths.Ship", "port.berths.Ship"],
      ["port.berths.Ship", "string"],
      "FIELD_KIND_CHANGED",
    ],
    [
      "values of a map that become a type in use",
      ["port.berths.Ship", "map<string, port.berths.Slip>"],
      ["port.berths.Ship", "map<string, port.berths.Ship>"],
      "FIELD_NAMED_TYPE_CHANGED",
    ],
    [
      "keys of a map",
      ["port.berths.Ship", "map<string, port.berths.Ship>"],
      ["port.berths.Ship", "map<int32, port.berths.Ship>"],
      "FIELD_SCALAR_KIND_CHANGED",
    ],
  ])("refuses %s", async (_name, before, after, id) => {
    const comparison = await quayOf(quay(before), quay(after), { profile: "confluent" });
    expect(verdictOf(comparison)).toBe("rejects/rejects");
    expect(comparison.profile?.findings.map((finding) => finding.id)).toContain(id);
  });

  it("reads a field that goes, and a leading dot that comes", async () => {
    const comparison = await quayOf(
      quay(["port.berths.Ship", "port.berths.Slip"]),
      quay([".port.berths.Ship"]),
      { profile: "confluent" },
    );
    expect(verdictOf(comparison)).toBe("reads/reads");
  });

  it("is undecided for a field whose type another field still uses from the same module", async () => {
    const both = (imports: readonly string[], body: string): Files => ({
      "quay.proto": `${header("proto3", imports)}message Mooring { ${body} }\n`,
    });
    const comparison = await quayOf(
      both([berths], "port.berths.Ship a = 1;"),
      both([berths, "far/ship.proto"], "port.berths.Ship a = 1;"),
      { profile: "confluent" },
    );
    expect(verdictOf(comparison)).toBe("undecided/undecided");
  });
});
