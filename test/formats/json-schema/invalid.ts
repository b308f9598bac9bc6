import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { loadLibrary } from "../../../src/formats/json-schema/documents/load.js";
import { invalidity } from "../../../src/formats/json-schema/documents/validity/validity.js";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Fault } from "../../../src/model/location.js";
import { schemas } from "./schemas.js";

const draft04 = "http://json-schema.org/draft-04/schema#";
const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2019 = "https://json-schema.org/draft/2019-09/schema";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";

type Files = Readonly<Record<string, unknown>>;

function texts(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === "string" ? file : JSON.stringify(file, null, 2),
    ]),
  );
}

/** The faults of the first file when it is new. */
async function faultsOf(files: Files): Promise<readonly Fault[]> {
  const [headPath = ""] = Object.keys(files);
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", {}),
    head: memorySnapshot("head", texts(files)),
    pairings: [{ status: "added", headPath }],
    settings: () => ({ mode: "none", profile: "default" }),
    counts: () => true,
  });
  return comparison?.faults ?? [];
}

async function faultOf(schema: unknown): Promise<string> {
  const faults = await faultsOf({ "trip.schema.json": schema });
  return faults
    .map(({ message, location }) => `${String(location?.line)}:${String(location?.column)} ${message}`)
    .join("\n");
}

describe("what no validator loads is a fault with its place, in a new file too", () => {
  it.each<[string, unknown, string]>([
    [
      "a type that is misspelled",
      { $schema: draft07, properties: { seats: { type: "interger" } } },
      '5:15 "type" is the string "interger": expected one of "null", "boolean", "number", "string", "object", "array", "integer"; did you mean "integer"?',
    ],
    [
      "a type in an unused definition",
      { $schema: draft2020, $defs: { spare: { type: ["string", "nul"] } } },
      'did you mean "null"?',
    ],
    [
      "the type null without quotes",
      { $schema: draft2020, type: ["string", null] },
      'named "null", in quotes',
    ],
    ["a quoted false", { $schema: draft07, additionalProperties: "false" }, "true or false, without quotes"],
    [
      "the style of draft-03",
      { $schema: draft07, properties: { seats: { required: true } } },
      'a list of names in the object\'s own schema, beside "properties"',
    ],
    ["one name without a list", { $schema: draft2019, required: "seats" }, "a list of names"],
    ["names twice", { $schema: draft2019, required: ["seats", "seats"] }, "without repetitions"],
    [
      "a bound of draft-04",
      { $schema: draft07, maximum: 9, exclusiveMaximum: true },
      "since draft-06 it is the bound itself",
    ],
    ["a bound of draft-06 in draft-04", { $schema: draft04, exclusiveMaximum: 9 }, "true or false"],
    ["a list of items", { $schema: draft2020, items: [{ type: "string" }] }, '"prefixItems"'],
    ["no branches", { $schema: draft2020, anyOf: [] }, "a list of at least one schema"],
    ["a branch that is no schema", { $schema: draft2020, oneOf: [{}, 3] }, "a schema"],
    ["definitions in a list", { $schema: draft07, definitions: [{}] }, "an object"],
    ["a negative length", { $schema: draft07, minLength: -1 }, "a whole number, 0 or more"],
    [
      "a pattern that is open",
      { $schema: draft07, properties: { seat: { pattern: "^([A-F]" } } },
      "compiles",
    ],
    ["a name's pattern that is open", { $schema: draft07, patternProperties: { "[a": {} } }, "compiles"],
    ["a format that is no name", { $schema: draft07, format: 1 }, "a string"],
    ["a condition that is no schema", { $schema: draft07, if: "x" }, "a schema"],
    ["a text", { $schema: draft07, properties: { seat: "string" } }, '"seat" under "properties"'],
    [
      "an embedded resource by its own draft",
      { $schema: draft2020, $defs: { seat: { $id: "seat", $schema: draft07, exclusiveMinimum: true } } },
      "the bound itself",
    ],
    [
      "draft-03",
      { $schema: "http://json-schema.org/draft-03/schema#", type: "any" },
      "draft-03, which is not read",
    ],
    [
      "a name that says two things",
      `{"$schema": "${draft07}", "properties": {"seat": {}, "row": {},\n"seat": {"type": "string"}}}`,
      '2:1 "seat" is written twice in one object, here and in line 1',
    ],
  ])("%s", async (_name, schema, message) => {
    expect(await faultOf(schema)).toContain(message);
  });

  it.each<[string, Files, string]>([
    [
      "a pointer",
      {
        "trip.schema.json": {
          $schema: draft07,
          items: { $ref: "#/definitions/seta" },
          definitions: { seat: {} },
        },
      },
      'did you mean "#/definitions/seat"?',
    ],
    [
      "an anchor",
      {
        "trip.schema.json": {
          $schema: draft2020,
          items: { $ref: "#seet" },
          $defs: { a: { $anchor: "seat" } },
        },
      },
      'did you mean "#seat"?',
    ],
    [
      "a part of another file",
      {
        "trip.schema.json": { $schema: draft07, items: { $ref: "common.json#/definitions/seats" } },
        "common.json": { definitions: { seat: {} } },
      },
      'did you mean "common.json#/definitions/seat"?',
    ],
    [
      "through another file that is no contract",
      {
        "trip.schema.json": { $schema: draft07, items: { $ref: "common.json" } },
        "common.json": { properties: { a: { $ref: "#/definitions/none" } } },
      },
      "common.json has no such part",
    ],
    [
      "in a file of definitions",
      { "trip.schema.json": { $schema: draft07, definitions: { seat: { $ref: "#/definitions/none" } } } },
      "has no such part",
    ],
  ])("a reference to what is not there: %s", async (_name, files, message) => {
    const [fault] = await faultsOf(files);
    expect(fault?.message).toContain(message);
    expect(fault?.location?.line).toBeGreaterThan(1);
  });

  it("two files that declare one URI and differ are named", async () => {
    const files = {
      "trip.schema.json": { $schema: draft07, items: { $ref: "https://example.com/seat" } },
      "one/seat.json": { $id: "https://example.com/seat", type: "string" },
      "two/seat.json": { $id: "https://example.com/seat", type: "integer" },
    };
    const [fault] = await faultsOf(files);
    expect(fault?.message).toContain("one/seat.json and two/seat.json declare, and they differ");
    expect(await faultsOf({ ...files, "two/seat.json": files["one/seat.json"] })).toEqual([]);
    const near = { "one/trip.schema.json": files["trip.schema.json"], ...files };
    expect(await faultsOf(near)).toEqual([]);
  });
});

describe("what validators load is none", () => {
  it.each<[string, unknown]>([
    ["patterns of other languages", { $schema: draft07, pattern: "(?i)^(?P<row>[0-9]++)(?#seat)" }],
    ["lenient patterns", { $schema: draft07, pattern: "^a{,3}\\-$" }],
    ["bounds of draft-04 where no draft is named", { maximum: 9, exclusiveMaximum: true }],
    ["no names in draft-06 and later", { $schema: draft07, required: [] }],
    ["an empty list of values", { $schema: draft2020, enum: [] }],
    ["unknown keywords with anything in them", { $schema: draft07, "x-items": { type: "strnig" } }],
    ["keywords of other drafts", { $schema: draft04, contains: "x", if: 3, const: { type: "none" } }],
    [
      "a definition that nothing needs",
      { $schema: draft07, type: "object", definitions: { a: { $ref: "#/none" } } },
    ],
    ["numbers beyond doubles", { $schema: draft07, maximum: 1e300, multipleOf: 1e-300 }],
  ])("%s", async (_name, schema) => {
    expect(await faultOf(schema)).toBe("");
  });

  it("a name that is written twice and says the same is only noted", async () => {
    expect(await faultOf(`{"$schema": "${draft07}", "title": "a", "title": "a"}`)).toBe("");
  });
});

const dialects = [
  ["draft-07", draft07, () => new Ajv({ strict: false })],
  ["2019-09", draft2019, () => new Ajv2019({ strict: false })],
  ["2020-12", draft2020, () => new Ajv2020({ strict: false })],
] as const;

describe("the drafts' own meta-schemas say the same", () => {
  it.each(dialects)("%s", async (_name, $schema, make) => {
    const ajv = formats.default(make());
    // What is held against the meta-schema: any keyword with any value, anywhere in a schema.
    const values = fc.oneof(
      schemas,
      fc.constantFrom<unknown>(1, -1, "a", "", null, [], ["a"], ["a", "a"], {}, [{}]),
    );
    const keyword = fc.constantFrom(...Object.keys(keywordsOf($schema)));
    await fc.assert(
      fc.asyncProperty(schemas, keyword, values, async (schema, key, value) => {
        const document = { $schema, allOf: [schema, { not: { [key]: value } }] };
        const library = await loadLibrary(
          memorySnapshot("head", { "a.json": JSON.stringify(document) }),
          ["a.json"],
          () => ({ mode: "none", profile: "default" }),
        );
        const ours = invalidity(library, "a.json").filter(({ message }) => !message.includes("leads to"));
        const theirs = ajv.validateSchema(document);
        expect([ours.length === 0, ours.map(({ message }) => message), JSON.stringify(document)]).toEqual([
          theirs,
          ours.map(({ message }) => message),
          JSON.stringify(document),
        ]);
      }),
      { seed: 20261128, numRuns: 400 },
    );
  });
});

function keywordsOf($schema: string): Record<string, unknown> {
  const common =
    "type multipleOf minimum exclusiveMaximum minLength pattern format uniqueItems required items";
  const newer = "minContains unevaluatedItems dependentRequired dependentSchemas $anchor $defs deprecated";
  const more = "properties patternProperties dependencies allOf not if contains propertyNames title examples";
  const names = `${common} ${more} ${$schema === draft07 ? "additionalItems" : newer}`.split(" ");
  return Object.fromEntries(names.map((name) => [name, true]));
}
