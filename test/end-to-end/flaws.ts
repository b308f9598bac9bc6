import { describe, expect, it } from "@jest/globals";
import { formats } from "../../src/formats/registry.js";
import { judged } from "../support/judged.js";
import { random } from "../support/random.js";

/** Texts of one contract, from its parts: what comes before the flaw, a type that may break, and the flaw. */
interface Flawed {
  readonly path: string;
  readonly text: (parts: {
    readonly before: string;
    readonly type: "string" | "number";
    readonly flaw: string;
  }) => string;
  /** Edits that matter to nobody. */
  readonly before: readonly string[];
  readonly sound: string;
  readonly flaws: Readonly<Record<string, string>>;
}

const every: Readonly<Record<string, Flawed>> = {
  avro: {
    path: "trip.avsc",
    text: ({ before, type, flaw }) =>
      `{"type": "record", "name": "Trip",${before}"fields": [{"name": "b", "type": "${type === "string" ? type : "long"}"}, ${flaw}]}`,
    before: ["", ' "doc": "a way", ', "\n\n"],
    sound: '{"name": "a", "type": "int", "default": 3}',
    flaws: {
      "a default of another type": '{"name": "a", "type": "int", "default": "none"}',
      "a default beyond the type": '{"name": "a", "type": "int", "default": 4294967296}',
      "an enum's default": `{"name": "a", "type": {"type": "enum", "name": "E", "symbols": ["A"], "default": "Q"}}`,
      "a key twice": '{"name": "a", "type": "int", "doc": "x", "doc": "y"}',
      "a nested schema": '{"name": "a", "type": {"type": {"type": "int"}}}',
      "an alias": `{"name": "a", "type": {"type": "fixed", "name": "F", "size": 2, "aliases": ["was-f"]}}`,
    },
  },
  "avro IDL": {
    path: "trip.avdl",
    text: ({ before, type, flaw }) =>
      `${before}protocol P { record Trip { ${type === "string" ? type : "long"} b; ${flaw} } }`,
    before: ["", "/** A way. */\n", "\n\n"],
    sound: "int a = 3;",
    flaws: { "a default of another type": 'int a = "none";', "a union of nothing": "union { } a;" },
  },
  protobuf: {
    path: "trip.proto",
    text: ({ before, type, flaw }) =>
      `syntax = "proto3";\n${before}message Trip { ${type === "string" ? type : "int64"} b = 1; ${flaw} }\n`,
    before: ["", "// A way.\n", "\n\n"],
    sound: "int32 a = 2;",
    flaws: {
      "a default in proto3": "int32 a = 2 [default = 3];",
      "a closed list that begins with 1": "enum E { ONE = 1; } E a = 2;",
      "a reserved number": "reserved 2; int32 a = 2;",
      "two fields of one JSON name": "int32 a_b = 2; int32 aB = 3;",
      "an unknown type": "Missing a = 2;",
    },
  },
  "json-schema": {
    path: "trip.schema.json",
    text: ({ before, type, flaw }) =>
      `{"$schema": "https://json-schema.org/draft/2020-12/schema",${before}"type": "object", "properties": {"b": {"type": "${type}"}, "a": ${flaw}}}`,
    before: ["", ' "description": "a way", ', "\n\n"],
    sound: '{"type": "string"}',
    flaws: {
      "a type twice": '{"type": ["string", "string"]}',
      "an unknown type": '{"type": "strng"}',
      "one unknown type of a list": '{"type": ["string", "strng"]}',
      "a quoted bound": '{"type": "string", "minLength": "3"}',
      "a pattern that does not compile": '{"pattern": "("}',
      "a name in patternProperties": '{"patternProperties": {"(": {"type": "string"}}}',
      "required as a flag": '{"type": "string", "required": true}',
      "a reference to nothing": '{"$ref": "#/$defs/missing"}',
      "a key twice": '{"minLength": 1, "minLength": 2}',
      "no schema": '"string"',
    },
  },
};
const cases = Object.entries(every).flatMap(([name, format]) =>
  Object.entries(format.flaws).map(([flaw, text]) => ({ name, flaw, text, format })),
);

describe("a flaw on both sides", () => {
  it.each(cases)(
    "$name, $flaw: is a note, and the rest is judged",
    async ({ format, text: flaw, flaw: title }) => {
      const { path, text, before } = format;
      for (let seed = 1; seed <= 4; seed += 1) {
        const source = random(seed);
        const [earlier, later] = [source.pick(before), source.pick(before)];
        const base = text({ before: earlier, type: "string", flaw });
        const edited = await judged(path, base, text({ before: `${later} `, type: "string", flaw }));
        expect([title, edited.faults, edited.satisfied]).toEqual([title, [], true]);
        expect(edited.lastingFaults).toBeUndefined();
        const broken = await judged(path, base, text({ before: later, type: "number", flaw }));
        expect([broken.faults, broken.satisfied]).toEqual([[], false]);
        expect(broken.changes.some(({ element }) => element.includes("b"))).toBe(true);
        expect(broken.notes.join("\n")).toMatch(/was already so at base, and the rest is judged/);
      }
    },
  );

  it.each(cases)("$name, $flaw: is a fault where it is new", async ({ format, text: flaw }) => {
    const { path, text, sound } = format;
    const added = await judged(
      path,
      text({ before: "", type: "string", flaw: sound }),
      text({ before: "", type: "string", flaw }),
    );
    expect(added.faults.length).toBeGreaterThan(0);
  });

  it.each(cases)("$name, $flaw: its repair is judged", async ({ format, text: flaw }) => {
    const { path, text, sound } = format;
    const repaired = await judged(
      path,
      text({ before: "", type: "string", flaw }),
      text({ before: "", type: "string", flaw: sound }),
    );
    expect(repaired.faults).toEqual([]);
  });

  it.each([
    ['{"type": "string", "minLength": "3"}', '{"type": "string", "minLength": 3}'],
    ['{"type": "strng"}', '{"type": "string"}'],
    ['{"pattern": "("}', '{"pattern": "^[a-z]+$"}'],
    ['{"$ref": "#/$defs/missing"}', '{"$ref": "#/properties/b"}'],
    ['{"properties": {"c": {"maximum": true}}}', '{"properties": {"c": {"maximum": 9}}}'],
    ['{"required": {}}', '{"required": ["c"]}'],
  ])("json-schema: the repair of %s alone passes, and hides no break beside it", async (flaw, sound) => {
    const { path, text } = every["json-schema"] ?? {};
    if (path === undefined || !text) throw new Error("no JSON Schema here");
    const base = text({ before: "", type: "string", flaw });
    const [alone, beside] = [
      await judged(path, base, text({ before: "", type: "string", flaw: sound })),
      await judged(path, base, text({ before: "", type: "number", flaw: sound })),
    ];
    expect([alone.faults, alone.satisfied]).toEqual([[], true]);
    expect([beside.faults, beside.baseFaults, beside.satisfied]).toEqual([[], undefined, false]);
  });

  // No compiler takes a flawed Protobuf file: its repair is compared with the last version that one took.
  const read = cases.filter(({ name }) => name !== "protobuf");
  it.each(read)("$name, $flaw: its repair hides no break", async ({ format, text: flaw }) => {
    const { path, text, sound } = format;
    const broken = await judged(
      path,
      text({ before: "", type: "string", flaw }),
      text({ before: "", type: "number", flaw: sound }),
    );
    expect([broken.faults, broken.baseFaults, broken.satisfied]).toEqual([[], undefined, false]);
    expect(broken.changes.some(({ element }) => element.includes("b"))).toBe(true);
  });
});

it("a flaw of the same kind at another element is another flaw", async () => {
  const { path, text } = every.avro ?? {};
  if (path === undefined || !text) throw new Error("no Avro here");
  const flawed = (name: string) => `{"name": "${name}", "type": "int", "default": "none"}`;
  const base = text({ before: "", type: "string", flaw: flawed("a") });
  const head = text({ before: "", type: "string", flaw: `${flawed("a")}, ${flawed("c")}` });
  const { faults } = await judged(path, base, head);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("field c")]);
});

it("every format is here", () => {
  expect(Object.keys(every)).toEqual(expect.arrayContaining(formats.map(({ id }) => id)));
});
