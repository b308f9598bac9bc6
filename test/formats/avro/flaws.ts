import { describe, expect, it } from "@jest/globals";
import { compareFiles, compareSchemas, enumeration, field, record } from "./compare-texts.js";

const inRecord = (text: string) => `{"type": "record", "name": "Trip", "fields": [{"name": "a", ${text}}]}`;
const avpr = (rest: object) => JSON.stringify({ protocol: "Trips", namespace: "t", ...rest });

describe("a head that Java's parser refuses is a fault that says what was meant", () => {
  it.each([
    [
      inRecord('"type": {"type": {"type": "int"}}'),
      '"type", found an object: a schema does not stand inside another one\'s "type"; did you mean {"type":"int"}?',
    ],
    [
      inRecord('"type": {"type": {"type": "int"}, "logicalType": "date"}'),
      'did you mean {"type":"int","logicalType":"date"}?',
    ],
    [inRecord('"type": {"type": ["null", "int"]}'), 'did you mean ["null","int"]?'],
    [
      inRecord('"type": ["null", {"type": "Trip", "shared": true}]'),
      'a reference stands alone, without an object around it; did you mean "Trip"?',
    ],
    [
      inRecord('"type": {"type": "strnig", "avro.java.string": "String"}'),
      'found "strnig"; did you mean "string"? A reference to a type of that name stands alone',
    ],
    [inRecord('"type": "strnig"'), "(check the namespace and the spelling); did you mean string?"],
    [inRecord('"type": {"type": "Enum", "name": "E", "symbols": ["A"]}'), 'did you mean "type": "enum"?'],
    [
      '{"type": "enum", "name": "E", "aliases": ["t.old-e"], "symbols": []}',
      'the alias "t.old-e" is not an Avro name',
    ],
    [
      inRecord('"type": "enum", "symbols": ["A"]'),
      'the enum of field a needs a schema of its own: expected "type": {"type": "enum", "name": …, "symbols": […]}',
    ],
    [inRecord('"type": "array", "items": "int"'), 'expected "type": {"type": "array", "items": …}'],
    [
      inRecord('"type": {"type": "array", "items": "map", "values": "int"}'),
      "the map of this array needs a schema of its own",
    ],
    [
      inRecord('"type": ["null", "fixed"]'),
      'fixed is not defined here or in any other Avro file: expected {"type": "fixed", "name": …, "size": …}',
    ],
  ])("%s", async (text, message) => {
    const { faults } = await compareSchemas('"int"', text);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [{ types: ["string"], messages: {} }, 'expected a definition (an object) in "types"'],
    [
      { messages: { go: { request: [], response: "int", "one-way": true } } },
      'expected the response "null" in a one-way message',
    ],
    [
      { messages: { go: { request: [], response: "null", errors: [], "one-way": true } } },
      "a one-way message has no errors",
    ],
    [
      { messages: { go: { request: [], response: "null", "one-way": "yes" } } },
      'expected true or false in "one-way"',
    ],
    [
      { types: [record("Late", [])], messages: { go: { request: [], response: "null", errors: ["Late"] } } },
      "the message go throws record t.Late, which is no error",
    ],
  ])("%j", async (protocol, message) => {
    const [comparison] = await compareFiles({}, { "t.avpr": avpr(protocol) });
    expect(comparison?.faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
  });

  it("the default of a record names the field that it leaves out", async () => {
    const point = record("Point", [field("x", "int"), field("at", record("At", [field("zone", "string")]))]);
    const incomplete: readonly (readonly [object, string])[] = [
      [{ at: { zone: "" } }, "x"],
      [{ x: 1, at: {} }, "at.zone"],
    ];
    for (const [fallback, absent] of incomplete) {
      const { faults } = await compareSchemas(
        '"int"',
        record("Trip", [field("p", point, { default: fallback })]),
      );
      expect(faults[0]?.message).toContain(`an object without ${absent}, which has no default of its own`);
    }
  });
});

describe("a base that codecs read is judged, whatever its flaws", () => {
  it.each([
    [
      "a key twice",
      inRecord('"doc": "x", "type": "int", "doc": "y"'),
      /base, line 1: the key "doc" is written twice/,
    ],
    [
      "a default of another type",
      inRecord('"type": "int", "default": "none"'),
      /the default of field a does not fit its type/,
    ],
    [
      "bytes beyond U+00FF",
      inRecord('"type": "bytes", "default": "\u20ac"'),
      /the default of field a does not fit/,
    ],
    [
      "an enum's default that is no symbol",
      inRecord('"type": {"type": "enum", "name": "E", "symbols": ["A"], "default": "B"}'),
      /must be one of its symbols/,
    ],
    ["a nested schema", inRecord('"type": {"type": {"type": "int"}}'), /inside another one's "type"/],
  ])("%s", async (_title, base, note) => {
    const head = record("Trip", [field("a", { type: "map", values: "int" })]);
    const { verdict, notes, faults } = await compareSchemas(base, head);
    expect(faults).toEqual([]);
    expect(verdict).toMatchObject({ backward: { outcome: "rejects" }, forward: { outcome: "rejects" } });
    expect(notes.join("\n")).toMatch(note);
  });

  it("its reader cannot use such a default", async () => {
    const base = inRecord('"type": "int", "default": "none"');
    const { verdict } = await compareSchemas(base, record("Trip", []));
    expect(verdict.backward.outcome).toBe("reads");
    expect(verdict.forward).toMatchObject({
      outcome: "rejects",
      because: expect.stringContaining("cannot hold"),
    });
    const symbols = (...more: string[]) => record("Trip", [field("e", enumeration("E", ["A", ...more]))]);
    const fallback = JSON.stringify(symbols()).replace('"symbols"', '"default": "B", "symbols"');
    const grown = await compareSchemas(fallback, symbols("C"));
    expect(grown.verdict.forward.outcome).toBe("rejects");
  });
});

it("a logical type that became valid is one finding", async () => {
  const field = (type: object) => record("Trip", [{ name: "a", type }]);
  const decimal = (precision: unknown) => ({ type: "bytes", logicalType: "decimal", precision, scale: 1 });
  for (const [base, head] of [
    [decimal("9"), decimal(9)],
    [
      { type: "string", logicalType: "date" },
      { type: "int", logicalType: "date" },
    ],
  ]) {
    const { changes } = await compareSchemas(field(base ?? {}), field(head ?? {}));
    expect(changes.filter(({ rule }) => rule === "avro/property")).toEqual([]);
    expect(changes.filter(({ rule }) => rule === "avro/logical-type")).toHaveLength(1);
  }
});
