import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, ContractSettings } from "../../../src/model/contract.js";

const draft04 = "http://json-schema.org/draft-04/schema#";
const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";

type Files = Readonly<Record<string, unknown>>;
type Settings = Partial<ContractSettings>;

function texts(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === "string" ? file : JSON.stringify(file),
    ]),
  );
}

/** The first file compared, with all others beside it. */
async function comparison(base: Files, head: Files, settings: Settings = {}): Promise<Comparison> {
  const [path = ""] = Object.keys(head);
  const [first] = await jsonSchema.compare({
    base: memorySnapshot("base", texts(base)),
    head: memorySnapshot("head", texts(head)),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "default", ...settings }),
    counts: () => true,
  });
  if (!first) throw new Error("nothing was compared");
  return first;
}

async function outcomes(base: Files, head: Files, settings: Settings = {}): Promise<string> {
  const { verdict, faults } = await comparison(base, head, settings);
  const [fault] = faults;
  return fault ? `fault ${fault.message}` : `${verdict.backward.outcome} ${verdict.forward.outcome}`;
}

const lone = (base: object, head: object, settings: Settings = {}) =>
  outcomes({ "ride.schema.json": base }, { "ride.schema.json": head }, settings);

describe("references into the repository are followed by every spelling", () => {
  const fare = (minimum: number) => ({ definitions: { fare: { type: "integer", minimum } } });
  const ride = ($ref: string, $id?: string) => ({
    $schema: draft07,
    ...($id && { $id }),
    properties: { fare: { $ref } },
  });
  it.each<[string, string, unknown, Settings]>([
    [
      "a file URI with a name for its host",
      "api/parts.json",
      ride("file://parts.json#/definitions/fare"),
      {},
    ],
    ["a file URI from the root by a name", "parts.json", ride("file://parts.json#/definitions/fare"), {}],
    ["from the root", "parts.json", ride("/parts.json#/definitions/fare"), {}],
    ["from the root as a file URI", "lib/parts.json", ride("file:///lib/parts.json#/definitions/fare"), {}],
    [
      "beside the file",
      "api/parts.json",
      ride("parts.json#/definitions/fare", "https://rides.example/v1/ride"),
      {},
    ],
    ["above the folder", "lib/parts.json", ride("../lib/parts.json#/definitions/fare"), {}],
    ["with escapes", "api/my parts.json", ride("my%20parts.json#/definitions/fare"), {}],
    [
      "by the config's map",
      "lib/parts.json",
      ride("https://cdn.example/rides/parts.json#/definitions/fare"),
      {
        options: {
          jsonSchema: { map: { "https://cdn.example/": "/", "https://cdn.example/rides/": "./lib" } },
        },
      },
    ],
  ])("%s", async (_name, path, schema, settings) => {
    const files = (minimum: number) => ({ "api/ride.schema.json": schema, [path]: fare(minimum) });
    expect(await outcomes(files(0), files(2), settings)).toBe("rejects reads");
  });

  it("by an identifier that several files declare: the nearest", async () => {
    const part = (type: string) => ({ $id: "https://rides.example/part", type });
    const files = (type: string) => ({
      "v1/ride.schema.json": { $schema: draft07, properties: { a: { $ref: "https://rides.example/part" } } },
      "v1/part.json": part(type),
      "v2/part.json": part("null"),
    });
    expect(await outcomes(files("string"), files("integer"))).toBe("rejects rejects");
  });

  it("what is outside is the same on both sides, and that is noted", async () => {
    const schema = (maxItems: number) => ({
      $schema: draft07,
      maxItems,
      items: { $ref: "https://geo.example/point" },
    });
    const { verdict, notes } = await comparison({ "a.json": schema(1) }, { "a.json": schema(2) });
    expect(verdict.backward.outcome).toBe("reads");
    expect(notes.join()).toContain("it refers to https://geo.example/point, which is not in the repository");
  });

  it("what moved away is not taken to be the same, and its new place is named", async () => {
    const schema = { $schema: draft07, items: { $ref: "point.json" } };
    const base = { "a/line.json": schema, "a/point.json": { type: "string" } };
    const head = { "a/line.json": schema, "b/point.json": { type: "string" } };
    const { verdict } = await comparison(base, head);
    expect("because" in verdict.backward && verdict.backward.because).toContain(
      "while b/point.json is: did the file move?",
    );
  });

  it("a file URI whose name is nowhere may mean what changes", async () => {
    const schema = (type: string) => ({
      $schema: draft07,
      properties: { a: { $ref: "file://nowhere.json#/definitions/a" } },
      definitions: { a: { type } },
    });
    expect(await lone(schema("string"), schema("integer"))).toBe("undecided undecided");
  });

  it("a file that does not parse is not equal to another one", async () => {
    const schema = { $schema: draft07, $ref: "part.json" };
    expect(
      await outcomes({ "a.json": schema, "part.json": "{" }, { "a.json": schema, "part.json": "[" }),
    ).toBe("undecided undecided");
  });
});

describe("names that resources declare are no matter to the confirmation", () => {
  const station = (minLength: number) => ({
    $id: "station.json",
    type: "object",
    properties: { code: { type: "string", minLength } },
  });
  it("relative identifiers, the same in several folders", async () => {
    const files = (minLength: number) => ({
      "lines/schema.json": {
        $schema: draft07,
        $id: "schema.json",
        properties: { at: { $ref: "../stops/schema.json" } },
      },
      "stops/schema.json": { $schema: draft07, ...station(minLength), $id: "schema.json" },
    });
    expect(await outcomes(files(0), files(3))).toBe("rejects reads");
  });

  it("a bundle of what is also in the repository", async () => {
    const bundle = (minLength: number) => ({
      $schema: draft2020,
      properties: { at: { $ref: "https://rides.example/station.json" } },
      $defs: { s: { ...station(minLength), $id: "https://rides.example/station.json" } },
    });
    const files = (minLength: number) => ({
      "all.json": bundle(minLength),
      "station.json": { ...station(minLength), $id: "https://rides.example/station.json" },
    });
    expect(await outcomes(files(0), files(3))).toBe("rejects reads");
  });

  it("a reference outside matters only to instances that come to it", async () => {
    const schema = (maximum: number) => ({
      $schema: draft07,
      properties: { shape: { $ref: "https://geo.example/shape.json" }, seats: { type: "integer", maximum } },
    });
    expect(await lone(schema(9), schema(4))).toBe("rejects reads");
  });
});

describe("each resource is read by its own draft", () => {
  const bundle = (part: object) => ({
    $schema: draft2020,
    $id: "https://rides.example/all",
    properties: { legs: { $ref: "leg" } },
    $defs: { leg: { $id: "leg", $schema: draft07, ...part } },
  });
  it.each<[string, object, object, string]>([
    [
      "a list of items",
      bundle({ items: [{}], additionalItems: true }),
      bundle({ items: [{}], additionalItems: false }),
      "rejects reads",
    ],
    [
      "siblings of a reference",
      bundle({ $ref: "#/definitions/a", definitions: { a: {} } }),
      bundle({ $ref: "#/definitions/a", type: "null", definitions: { a: {} } }),
      "reads reads",
    ],
    ["dependencies", bundle({}), bundle({ dependencies: { from: ["to"] } }), "rejects reads"],
    ["a newer keyword", bundle({}), bundle({ dependentRequired: { from: ["to"] } }), "reads reads"],
    [
      "draft-04 in draft-07",
      {
        $schema: draft07,
        items: { $ref: "#/definitions/a" },
        definitions: { a: { $schema: draft04, id: "a", maximum: 5 } },
      },
      {
        $schema: draft07,
        items: { $ref: "#/definitions/a" },
        definitions: { a: { $schema: draft04, id: "a", maximum: 5, exclusiveMaximum: true } },
      },
      "rejects reads",
    ],
  ])("%s", async (_name, base, head, expected) => {
    expect(await lone(base, head)).toBe(expected);
  });

  it("keywords of another draft say nothing, and Ajv's deviation is noted", async () => {
    const before = { $schema: draft2020, type: "object" };
    const { verdict, notes } = await comparison(
      { "a.json": before },
      { "a.json": { ...before, dependencies: { from: ["to"] }, properties: { from: { nullable: true } } } },
    );
    expect(verdict.backward.outcome).toBe("reads");
    expect(notes.join()).toContain(
      '"dependencies" (2020-12), "nullable" (2020-12) says nothing by the specification',
    );
    const dead = { $schema: draft04, properties: { mode: { const: "bus" } } };
    expect(await lone(dead, { $schema: draft04, properties: { mode: { enum: ["bus"] } } })).toBe(
      "rejects reads",
    );
    const upgraded = { $schema: draft07, dependencies: { from: ["to"] } };
    expect(await lone(upgraded, { ...upgraded, $schema: draft2020 })).toBe("reads rejects");
  });
});

describe("dynamic references mean the first owner on the way that leads to them", () => {
  const list = (of: object) => ({
    $id: "list",
    type: "array",
    items: of,
    $defs: { any: { $dynamicAnchor: "item" } },
  });
  it.each<[string, object, object, string]>([
    [
      "an override in a root without a name",
      {
        $schema: draft2020,
        $ref: "list",
        $defs: { list: list({ $dynamicRef: "#item" }), i: { $dynamicAnchor: "item", type: "string" } },
      },
      {
        $schema: draft2020,
        $ref: "list",
        $defs: { list: list({ $dynamicRef: "#item" }), i: { $dynamicAnchor: "item", type: "null" } },
      },
      "rejects rejects",
    ],
    [
      "the same schema by two ways",
      {
        $schema: draft2020,
        $id: "https://rides.example/two",
        properties: { a: { $ref: "texts" }, b: { $ref: "list" } },
        $defs: {
          list: list({ $dynamicRef: "#item" }),
          texts: { $id: "texts", $ref: "list", $defs: { i: { $dynamicAnchor: "item", type: "string" } } },
        },
      },
      {
        $schema: draft2020,
        properties: { a: { items: { type: "string" }, type: "array" }, b: { type: "array" } },
      },
      "reads reads",
    ],
    [
      "a derived tree that is closed",
      {
        $schema: draft2020,
        $id: "https://rides.example/strict",
        $dynamicAnchor: "node",
        $ref: "tree",
        unevaluatedProperties: false,
        $defs: {
          tree: {
            $id: "tree",
            $dynamicAnchor: "node",
            properties: { next: { $dynamicRef: "#node" }, at: {} },
          },
        },
      },
      {
        $schema: draft2020,
        $defs: {
          node: { properties: { next: { $ref: "#/$defs/node" }, at: {} }, additionalProperties: false },
        },
        $ref: "#/$defs/node",
      },
      "reads reads",
    ],
    [
      "recursive anchors of 2019-09",
      {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        $id: "https://rides.example/ints",
        $recursiveAnchor: true,
        type: ["object", "integer"],
        $ref: "tree",
        $defs: {
          tree: { $id: "tree", $recursiveAnchor: true, additionalProperties: { $recursiveRef: "#" } },
        },
      },
      {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        $id: "https://rides.example/ints",
        $recursiveAnchor: true,
        type: ["object", "integer"],
        $ref: "tree",
        $defs: { tree: { $id: "tree", additionalProperties: { $recursiveRef: "#" } } },
      },
      "reads rejects",
    ],
  ])("%s", async (_name, base, head, expected) => {
    expect(await lone(base, head, { profile: "strict" })).toBe(expected);
  });
});

describe("the default profile proves nothing by writers that there are not", () => {
  const needsMore = { properties: { id: {} }, required: ["id"], minProperties: 2 };
  it.each<[string, object, object]>([
    ["too few names", needsMore, { ...needsMore, additionalProperties: { type: "string" } }],
    ["inside", { properties: { a: needsMore } }, { properties: { a: { ...needsMore, maxProperties: 2 } } }],
    ["in items", { items: needsMore }, { items: { ...needsMore, additionalProperties: { maximum: 3 } } }],
    [
      "by a negation",
      { properties: { id: {} }, not: { maxProperties: 1 } },
      { properties: { id: {} }, not: { maxProperties: 1 }, additionalProperties: { type: "null" } },
    ],
    [
      "by a branch that must fail",
      { oneOf: [{ properties: { id: {} } }, { properties: { id: {} }, additionalProperties: false }] },
      {
        oneOf: [{ properties: { id: {} } }, { properties: { id: {} }, additionalProperties: false }],
        additionalProperties: { maximum: 3 },
      },
    ],
  ])("%s", async (_name, base, head) => {
    const objects = { $schema: draft07, type: ["object", "array"] };
    expect((await lone({ ...objects, ...base }, { ...objects, ...head })).split(" ")[0]).toBe("rejects");
  });

  it("by the branch that a constant selects", async () => {
    const branch = (more: object) => ({
      $schema: draft07,
      type: "object",
      anyOf: [
        { properties: { kind: { const: "bus" } }, required: ["kind"], minProperties: 2, ...more },
        { properties: { kind: { const: "tram" }, line: {} }, required: ["kind"] },
      ],
    });
    expect(await lone(branch({}), branch({ additionalProperties: { type: "string" } }))).toMatch(/^rejects /);
  });

  it("in a union that a constant selects from, a name is declared in the selected branch", async () => {
    const union = (keyword: string, bus: object) => ({
      $schema: draft07,
      properties: { leg: { [keyword]: [{ $ref: "#/definitions/bus" }, { $ref: "#/definitions/tram" }] } },
      definitions: {
        bus: { type: "object", required: ["kind"], properties: { kind: { const: "bus" }, ...bus } },
        tram: {
          type: "object",
          required: ["kind"],
          properties: { kind: { const: "tram" }, line: { type: "integer" } },
        },
      },
    });
    for (const keyword of ["oneOf", "anyOf"]) {
      const [without, within] = [union(keyword, {}), union(keyword, { line: { type: "string" } })];
      expect(await lone(without, within)).toBe("reads reads");
      expect(await lone(without, within, { profile: "strict" })).toBe("rejects reads");
      expect(await lone(within, union(keyword, { line: { type: "null" } }))).toBe("rejects rejects");
    }
  });

  it("and goes on closing what has writers", async () => {
    const open = { $schema: draft07, type: "object", properties: { id: {}, at: {} }, minProperties: 1 };
    expect(await lone(open, { ...open, properties: { ...open.properties, by: { type: "string" } } })).toBe(
      "reads reads",
    );
  });
});

describe("formats and numbers", () => {
  const within = (schema: object) => ({ $schema: draft2020, properties: { v: schema } });
  it.each<[string, object, object, string]>([
    [
      "int64 says nothing of fractions",
      { type: "integer", format: "int64" },
      { type: "number", format: "int64" },
      "reads rejects",
    ],
    [
      "int32 says nothing of fractions",
      { type: "integer", format: "int32" },
      { type: "number", format: "int32" },
      "reads rejects",
    ],
    [
      "int32 bounds whole numbers",
      { type: "integer" },
      { type: "integer", format: "int32" },
      "rejects reads",
    ],
    ["double says nothing", { type: "number" }, { type: "number", format: "double" }, "reads reads"],
    [
      "a bound past doubles",
      { type: "integer", maximum: 1 },
      { type: "integer", maximum: 2 },
      "reads rejects",
    ],
    [
      "a pattern of uuids",
      { type: "string", format: "uuid" },
      { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
      "reads reads",
    ],
    [
      "a pattern of lower case",
      { type: "string", format: "uuid" },
      { type: "string", pattern: "^[-0-9a-f]{36}$" },
      "rejects rejects",
    ],
    [
      "a pattern of addresses",
      { type: "string", pattern: "^10\\.0\\.0\\.\\d$" },
      { type: "string", format: "ipv4" },
      "reads rejects",
    ],
    [
      "a pattern of days",
      { type: "string", pattern: "^2\\d{3}-0[1-9]-[01]1$" },
      { type: "string", format: "date" },
      "reads rejects",
    ],
    [
      "days that no month has",
      { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
      { type: "string", format: "date" },
      "rejects reads",
    ],
  ])("%s", async (_name, base, head, expected) => {
    expect(await lone(within(base), within(head))).toBe(expected);
  });

  it("whole numbers past doubles are told apart, and printed with every digit", async () => {
    const text = (maximum: string) => `{"$schema": "${draft2020}", "type": "integer", "maximum": ${maximum}}`;
    const { verdict } = await comparison(
      { "a.json": text("9007199254740993") },
      { "a.json": text("9007199254740992") },
    );
    expect(verdict.backward).toMatchObject({
      outcome: "rejects",
      because: expect.stringContaining("9007199254740993 may be written") as unknown,
    });
    expect(verdict.forward.outcome).toBe("reads");
  });

  it("another spelling of a number is no change", async () => {
    const text = (list: string, most: string) =>
      `{"$schema": "${draft07}", "enum": [${list}], "maximum": ${most}}`;
    const { changes } = await comparison(
      { "a.json": text("2e2,1", "500") },
      { "a.json": text("1.0,200", "5e2") },
    );
    expect(changes).toEqual([]);
  });
});

describe("ordinary changes are decided", () => {
  const events = (count: number, least: number) => ({
    $schema: draft2020,
    oneOf: Array.from({ length: count }, (_, i) => ({
      type: "object",
      properties: {
        kind: { const: `ride.${String(i)}` },
        id: { type: "string", minLength: i === 7 ? least : 0 },
      },
      required: ["kind", "id"],
    })),
  });
  it("a union of hundreds", async () => {
    expect(await lone(events(300, 0), events(301, 0))).toBe("reads rejects");
    const { verdict } = await comparison({ "a.json": events(300, 0) }, { "a.json": events(300, 2) });
    expect(verdict.backward).toMatchObject({
      outcome: "rejects",
      witness: { written: { kind: "ride.7", id: "" }, observed: "/id must NOT have fewer than 2 characters" },
    });
  });

  it.each(["oneOf", "anyOf", "allOf"])("references that change places in %s", async (keyword) => {
    const schema = (names: readonly string[]) => ({
      $schema: draft07,
      [keyword]: names.map((name) => ({ $ref: `#/definitions/${name}` })),
      definitions: {
        bus: { properties: { next: { $ref: "#/definitions/tram" }, bus: {} } },
        tram: { properties: { next: { $ref: "#/definitions/bus" }, tram: {} } },
        walk: { properties: { walk: { type: "string" } } },
      },
    });
    const { verdict, changes } = await comparison(
      { "a.json": schema(["bus", "tram", "walk"]) },
      { "a.json": schema(["walk", "bus", "tram"]) },
    );
    expect([verdict.backward.outcome, verdict.forward.outcome, changes]).toEqual(["reads", "reads", []]);
  });

  it("many patterns of names that share none", async () => {
    const prefixes = ["aa_", "bb_", "cc_", "dd_", "ee_", "ff_", "gg_", "hh_", "ii_"];
    const map = (least: number) => ({
      $schema: draft07,
      type: "object",
      patternProperties: Object.fromEntries(
        prefixes.map((prefix, i) => [`^${prefix}`, { minimum: i === 4 ? least : 0 }]),
      ),
      additionalProperties: false,
    });
    expect(await lone(map(0), map(1))).toBe("rejects reads");
  });

  it.each(["constructor", "toString", "valueOf", "hasOwnProperty"])("a property called %s", async (name) => {
    const schema = (maxLength: number) => ({
      $schema: draft07,
      properties: { [name]: { type: "string" }, at: { maxLength } },
    });
    expect(await lone(schema(9), schema(4))).toBe("rejects reads");
  });

  it("a class of characters up to thousands", async () => {
    const schema = (most: number) => ({
      $schema: draft07,
      type: "string",
      pattern: `^[a-z0-9]{1,${String(most)}}$`,
    });
    expect(await lone(schema(2000), schema(1000))).toBe("rejects reads");
  });
});

describe("schemas in YAML have the same names", () => {
  it.each<[string, string | undefined]>([
    ['$schema: x\n$id: "https://rides.example/ride"\n', "https://rides.example/ride"],
    ["'$id': 'https://rides.example/ride' # its name\n", "https://rides.example/ride"],
    ["$id: https://rides.example/ride\r\ntype: object\n", "https://rides.example/ride"],
    ["properties:\n  $id: {}\n  id:\n    type: string\n", undefined],
  ])("%j", (text, key) => {
    expect(jsonSchema.identify("ride.schema.yaml", text)?.key).toBe(key);
  });
});

describe("declared writers: no closure leaves out everything that a schema allows", () => {
  const draft = (schema: object) => ({ $schema: draft07, ...schema });

  it("a name that only deeper data may have", async () => {
    const line = (x: string) =>
      draft({
        type: "object",
        properties: { cart: { type: "object", properties: { sku: { type: x } } } },
        required: ["cart"],
        not: { properties: { cart: { not: { required: ["gift"] } } } },
      });
    expect(await outcomes({ "a.json": line("string") }, { "a.json": line("integer") })).toBe(
      "rejects rejects",
    );
  });

  it.each([
    ["const", (n: number) => ({ const: { box: { size: n } } })],
    ["enum", (n: number) => ({ enum: [{ box: { size: n } }, { box: { size: n + 10 } }] })],
    ["a list in const", (n: number) => ({ const: [{ size: n }] })],
  ])("names inside %s", async (_, listed) => {
    const shape = { properties: { box: { properties: { lid: {} } } }, items: { properties: { lid: {} } } };
    const base = { "a.json": draft({ ...listed(1), ...shape }) };
    expect(await outcomes(base, { "a.json": draft({ ...listed(2), ...shape }) })).toBe("rejects rejects");
  });

  it("an object of which it takes too long to tell whether anything is left", async () => {
    const places = (name: string) =>
      [0, 1, 2, 3].map((pigeon) => [0, 1, 2].map((hole) => `${name}${String(pigeon)}${String(hole)}`));
    const holds = (...names: readonly string[]) => ({
      properties: Object.fromEntries(names.map((name) => [name, { const: true }])),
      required: names,
    });
    /** Four pigeons in three holes: nothing satisfies it. */
    const pigeons = (name: string) => {
      const all = places(name);
      const pairs = [0, 1, 2].flatMap((hole) => {
        const own = all.map((row) => row[hole] ?? "");
        return own.flatMap((one, i) => own.slice(i + 1).map((other) => ({ not: holds(one, other) })));
      });
      return { allOf: [...all.map((row) => ({ anyOf: row.map((place) => holds(place)) })), ...pairs] };
    };
    const names = ["a", "b", "c", "d"].flatMap((name) => places(name).flat());
    const needing = (more: object) => ({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "boolean" }])),
      anyOf: [{ minProperties: names.length + 1 }, ...["a", "b", "c", "d"].map(pigeons)],
      ...more,
    });
    const holding = (more: object) =>
      draft({ type: "object", properties: { q: needing(more) }, required: ["q"] });
    const texts = holding({ additionalProperties: { type: "string" } });
    expect(await outcomes({ "a.json": holding({}) }, { "a.json": texts })).toMatch(/^(?:rejects|undecided)/);
  });

  it("items of a draft that has no prefixItems", async () => {
    const rows = (type: string) =>
      draft({
        type: "array",
        prefixItems: [{ properties: { other: {} } }],
        items: [{ type: "object", properties: { cell: { type } } }],
      });
    expect(await outcomes({ "a.json": rows("integer") }, { "a.json": rows("string") })).toBe(
      "rejects rejects",
    );
  });
});

it("a prefix of jsonSchema.map means a folder, with its slash or without", async () => {
  const referrer = {
    $schema: draft07,
    properties: { total: { $ref: "https://schemas.shop.example/v1/money.json" } },
  };
  const money = (type: string) => ({ $schema: draft07, type });
  for (const prefix of ["https://schemas.shop.example/v1", "https://schemas.shop.example/v1/"]) {
    const options = { map: { [prefix]: "lib" } };
    const files = (type: string) => ({ "order.json": referrer, "lib/money.json": money(type) });
    expect([prefix, await outcomes(files("string"), files("integer"), { options })]).toEqual([
      prefix,
      "rejects rejects",
    ]);
  }
});

it("format url promises no more than Ajv's", async () => {
  const base = { "a.json": { $schema: draft07, type: "string", format: "url" } };
  for (const other of [{ format: "uri-reference" }, { pattern: "^[A-Za-z]+://" }]) {
    const { verdict } = await comparison(base, { "a.json": { $schema: draft07, type: "string", ...other } });
    expect(verdict.backward.outcome).not.toBe("reads");
  }
});

it("resources whose dynamic anchors may be entered in any order are judged in bounded time", async () => {
  const bundle = (n: number, type: string) => {
    const ids = Array.from({ length: n }, (_, i) => `r${String(i)}`);
    const properties = Object.fromEntries(ids.map((id) => [id, { $ref: id }]));
    const parts = ids.map((id): [string, object] => [
      id,
      { $id: id, $dynamicAnchor: `at-${id}`, type: "object", properties },
    ]);
    return {
      "a.json": {
        $schema: draft2020,
        $id: "https://shop.example/all",
        $ref: "r0",
        $defs: { ...Object.fromEntries(parts), end: { type } },
      },
    };
  };
  expect(await outcomes(bundle(6, "string"), bundle(6, "integer"))).toBe("reads reads");
  expect(await outcomes(bundle(12, "string"), bundle(12, "integer"))).toContain(
    "entered in more than 200 ways",
  );
});
