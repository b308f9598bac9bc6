import { describe, expect, it } from "@jest/globals";
import { judged } from "../support/judged.js";

const proto = (body: string, imports = "") => `syntax = "proto3";\n${imports}${body}\n`;
const schema = (properties: object) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties,
  });
const record = (...fields: readonly object[]) =>
  JSON.stringify({ type: "record", name: "Trip", fields: [{ name: "on", type: "long" }, ...fields] });
const wrong = (name: string) => ({ name, type: "int", default: "none" });

/** Edits after which flaws of base are gone, and so is something that readers need. */
const hidden: readonly (readonly [title: string, path: string, base: string, head: string])[] = [
  [
    "protobuf: one flaw stays, another is repaired",
    "seat.proto",
    proto("message Seat { reserved 7; int32 row = 7; Gone old = 2; int32 deck = 3; }"),
    proto("message Seat { reserved 7; int32 row = 7; string deck = 3; }"),
  ],
  [
    "json-schema: a quoted bound is repaired",
    "seat.schema.json",
    schema({ row: { type: "string", minLength: "2" }, deck: { type: "string" } }),
    schema({ row: { type: "string" }, deck: { type: "boolean" } }),
  ],
  [
    "json-schema: one flaw stays, another is repaired",
    "seat.schema.json",
    schema({
      row: { type: "string", maxLength: "2" },
      wing: { items: [], pattern: "[" },
      deck: { type: "string" },
    }),
    schema({ row: { type: "string", maxLength: "2" }, wing: {}, deck: { type: "boolean" } }),
  ],
  [
    "avro: one flaw stays, another is repaired",
    "seat.avsc",
    record(wrong("row"), wrong("wing"), { name: "deck", type: "string" }),
    record(wrong("row"), { name: "wing", type: "int", default: 0 }, { name: "deck", type: "long" }),
  ],
];

/** Edits that bring a flaw like one that base has. */
const brought: readonly (readonly [title: string, path: string, base: string, head: string])[] = [
  [
    "protobuf: in another message",
    "seat.proto",
    proto("message Seat { reserved 5; int32 row = 5; } message Deck { reserved 5; int32 no = 2; }"),
    proto(
      "message Seat { reserved 5; int32 row = 5; } message Deck { reserved 5; int32 no = 2; string row = 5; }",
    ),
  ],
  [
    "protobuf: at more fields",
    "seat.proto",
    proto("message Seat { Gone row = 1; }"),
    proto("message Seat { Gone row = 1; Gone deck = 2; repeated Gone wings = 3; }"),
  ],
  [
    "protobuf: at a method",
    "seat.proto",
    proto("message Seat { Gone row = 1; } service Seats { rpc Get(Seat) returns (Seat); }"),
    proto(
      "message Seat { Gone row = 1; } service Seats { rpc Get(Seat) returns (Seat); rpc Put(Gone) returns (Seat); }",
    ),
  ],
  [
    "json-schema: in one more of a list",
    "seat.schema.json",
    schema({ row: { anyOf: [{ minLength: "2" }, { type: "null" }] } }),
    schema({ row: { anyOf: [{ minLength: "2" }, { type: "null" }, { minLength: "2" }] } }),
  ],
  [
    "json-schema: plain, in one more of a list",
    "seat.schema.json",
    schema({ row: { anyOf: [{ type: ["string", "string"] }] } }),
    schema({ row: { anyOf: [{ type: ["string", "string"] }, { type: ["null", "null"] }] } }),
  ],
  [
    "protobuf: after many",
    "seat.proto",
    proto(`message Seat { ${gone(30)} }`),
    proto(`message Seat { ${gone(30)} Lost last = 99; }`),
  ],
  [
    "json-schema: after many",
    "seat.schema.json",
    schema(bounds(30)),
    schema({ ...bounds(30), last: { maxLength: "9" } }),
  ],
  [
    "json-schema: after many references to nothing",
    "seat.schema.json",
    schema(dangling(30)),
    schema({ last: { $ref: "#/$defs/gone" }, ...dangling(30) }),
  ],
  [
    "avro: after many",
    "seat.avsc",
    record(...Array.from({ length: 30 }, (_, index) => wrong(`f${String(index)}`))),
    record(...Array.from({ length: 31 }, (_, index) => wrong(`f${String(index)}`))),
  ],
];

function gone(count: number): string {
  return Array.from({ length: count }, (_, index) => `Gone f${String(index)} = ${String(index + 1)};`).join(
    " ",
  );
}

function bounds(count: number): object {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${String(index)}`, { minLength: "1" }]),
  );
}

function dangling(count: number): object {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${String(index)}`, { $ref: `#/$defs/d${String(index)}` }]),
  );
}

describe("edits of a contract with flaws", () => {
  it.each(hidden)("%s: the rest is judged", async (_, path, base, head) => {
    const { faults, baseFaults, satisfied, changes } = await judged(path, base, head);
    expect([faults, baseFaults, satisfied]).toEqual([[], undefined, false]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it.each(brought)("%s: a flaw that is new is a fault", async (_, path, base, head) => {
    const { faults } = await judged(path, base, head);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(4);
  });

  it("what only the decoder refuses in a flawed schema is shown as nobody's datum", async () => {
    const { changes } = await judged(
      "seat.proto",
      proto("message Seat { int32 row = 1; int32 place = 1; Deck deck = 3; } message Deck { int32 no = 1; }"),
      proto(
        "message Seat { int32 row = 1; int32 place = 1; Deck deck = 4; } message Deck { string no = 1; }",
      ),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(JSON.stringify(changes)).not.toContain("duplicate id");
  });

  it("lists no more flaws of base than anybody reads", async () => {
    const body = proto(`message Seat { ${gone(50)} }`);
    const { notes, faults } = await judged("seat.proto", body, `${body}// as before\n`);
    expect([faults, notes.length]).toEqual([[], 21]);
    expect(notes.at(-1)).toMatch(/^30 more flaws stood at base/);
  });

  it("more flaws than are compared are a fault, and a base of them hides nothing", async () => {
    const full = schema({ ...bounds(2500), deck: { type: "string" } });
    const more = await judged(
      "seat.schema.json",
      full,
      schema({ ...bounds(2501), deck: { type: "string" } }),
    );
    expect(more.faults[0]?.message).toMatch(/places of this file or more cannot be read/);
    const repaired = await judged("seat.schema.json", full, schema({ deck: { type: "boolean" } }));
    expect([repaired.faults, repaired.satisfied]).toEqual([[], false]);
  });

  it("lists no more faults than anybody reads", async () => {
    const { faults } = await judged(
      "seat.proto",
      proto("message Seat {}"),
      proto(`message Seat { ${gone(50)} }`),
    );
    expect(faults).toHaveLength(20);
    const bounded = await judged("seat.schema.json", schema({}), schema(bounds(50)));
    expect(bounded.faults).toHaveLength(20);
  });

  it.each([
    ["seat.schema.json", schema({ row: { minLength: "3" } }), schema({ row: { minLength: "30" } })],
    ["seat.avsc", record(wrong("row")), record({ ...wrong("row"), default: "nil" })],
  ])("%s: a flaw with another value is not told as base's", async (path, base, head) => {
    const { notes, faults } = await judged(path, base, head);
    expect(faults).toEqual([]);
    expect(notes.join("\n")).toMatch(/the same kind of flaw stood at base, and the rest is judged/);
    expect(notes.join("\n")).not.toMatch(/was already so at base/);
  });
});

describe("an unknown type where an import is not held", () => {
  const outside = 'import "vendor/units.proto";\n';
  const own = "package fleet;\nmessage Cabin { message Window { int32 no = 1; } int32 no = 1; }\n";
  const body = (fields: string) => proto(`${own}message Train { int32 no = 1; ${fields} }`, outside);

  it.each([
    ["a letter is missing", "Cabn cabin = 2;", "Cabin"],
    ["letters are swapped", "repeated Cbain cabins = 2;", "Cabin"],
    ["another case", "cabin cabin = 2;", "Cabin"],
    ["below its package", "fleet.Cabim cabin = 2;", "fleet.Cabin"],
    ["with a leading dot", ".fleet.Cabim cabin = 2;", ".fleet.Cabin"],
    ["the value of a map", "map<string, Cabinn> cabins = 2;", "Cabin"],
  ])("%s: it may be misspelt, and may be right", async (_, fields, meant) => {
    const { faults, notes } = await judged("train.proto", body(""), body(fields));
    expect(faults).toEqual([]);
    expect(notes.join("\n")).toContain(`(did you mean ${meant}?)`);
  });

  it("a name unlike all others is taken to be the import's, and listed", async () => {
    const fields = "Metre length = 2; vendor.Kilogram mass = 3; Metre width = 4; Cabin cabin = 5;";
    const { faults, notes } = await judged("train.proto", body(""), body(fields));
    expect(faults).toEqual([]);
    expect(notes.join("\n")).toContain("Metre, vendor.Kilogram");
  });
});
