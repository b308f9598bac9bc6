import type { ProfileName } from "../../../src/model/formats.js";
import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison } from "../../../src/model/contract.js";

type Files = Readonly<Record<string, unknown>>;

async function compare(base: Files, head: Files, profile: ProfileName = "strict"): Promise<Comparison> {
  const texts = (files: Files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [
        path,
        typeof file === "string" ? file : JSON.stringify(file),
      ]),
    );
  const [path = ""] = Object.keys(head);
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", texts(base)),
    head: memorySnapshot("head", texts(head)),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile }),
    counts: () => true,
  });
  if (!comparison) throw new Error("nothing was compared");
  return comparison;
}

const one = (base: unknown, head: unknown) => compare({ "a.schema.json": base }, { "a.schema.json": head });
const outcomes = ({ verdict }: Comparison) => `${verdict.backward.outcome} ${verdict.forward.outcome}`;

const modern = { $schema: "https://json-schema.org/draft/2020-12/schema" };
const list = (value: unknown) => ({
  $ref: "#/definitions/list",
  definitions: {
    list: { type: "object", required: ["v"], properties: { v: value, next: { $ref: "#/definitions/list" } } },
  },
});
const closed = (kind: string) => ({
  type: "object",
  properties: { kind: { const: kind } },
  required: ["kind"],
  additionalProperties: false,
});

/** Definitions that all lead to each other, of which one in the middle holds a value of this type. */
const graph = (type: string) => {
  const count = 1600;
  const to = (index: number) => ({ $ref: `#/$defs/d${String(index % count)}` });
  const one = (index: number) => ({
    type: "object",
    properties: {
      value: { type: index === count / 2 ? type : "integer" },
      next: to(index + 1),
      more: { type: "array", items: to(index * 7) },
    },
  });
  const defs = Array.from({ length: count }, (_, index) => [`d${String(index)}`, one(index)] as const);
  return { ...modern, ...to(0), $defs: Object.fromEntries(defs) };
};

/** References that lead on to each other; the last leads to a value of this type. */
const chain = (type: string) => {
  const count = 2000;
  const to = (index: number) => ({ $ref: `#/$defs/d${String(index)}` });
  const defs = Array.from({ length: count }, (_, index) => [`d${String(index)}`, to(index + 1)] as const);
  const last = { type: "object", properties: { a: { type } } };
  return { ...modern, ...to(0), $defs: { ...Object.fromEntries(defs), [`d${String(count)}`]: last } };
};

describe("inclusion", () => {
  it.each<[string, unknown, unknown, string]>([
    [
      "a recursive schema that is widened",
      list({ type: "integer" }),
      list({ type: "number" }),
      "reads rejects",
    ],
    ["a difference far inside a large graph", graph("integer"), graph("string"), "rejects rejects"],
    ["a difference behind a long chain", chain("integer"), chain("number"), "reads undecided"],
    ["a recursive schema under another name", list({}), { ...list({}), title: "List" }, "reads reads"],
    [
      "contains after a tuple position that the array does not reach",
      { ...modern, type: "array" },
      { ...modern, type: "array", prefixItems: [true, { type: "integer" }], contains: { const: 2 } },
      "rejects reads",
    ],
    ["anyOf by case split over bounds", { anyOf: [{ maximum: 5 }, { minimum: 3 }] }, {}, "reads reads"],
    [
      "oneOf of disjoint branches is anyOf",
      { anyOf: [closed("a"), closed("b")] },
      { oneOf: [closed("a"), closed("b")] },
      "reads reads",
    ],
    ["equal branches never match alone", { oneOf: [closed("a"), closed("a")] }, false, "reads reads"],
    [
      "patterns as languages",
      { type: "string", pattern: "^test  +" },
      { type: "string", pattern: "^test +" },
      "reads rejects",
    ],
    [
      "exact decimals",
      { type: "number", multipleOf: 3.3 },
      { type: "number", multipleOf: 1.1 },
      "reads rejects",
    ],
    [
      "uniqueness over two booleans",
      { items: { type: "boolean" }, uniqueItems: true, type: "array" },
      { items: { type: "boolean" }, uniqueItems: true, type: "array", maxItems: 2 },
      "reads reads",
    ],
    [
      "lookahead",
      { type: "string", pattern: "^(?=.*\\d)[a-z\\d]+$" },
      { type: "string", pattern: "\\d" },
      "reads rejects",
    ],
    ["an empty writer", { allOf: [{ type: "string" }, { type: "integer" }] }, { const: 1 }, "reads rejects"],
    [
      "a dependency that can never hold",
      { type: "object", dependencies: { a: { type: "string" } } },
      { type: "object", dependencies: { a: { type: "number" } } },
      "reads reads",
    ],
    [
      "names in required but not in properties",
      { required: ["foo"] },
      { required: ["bar"] },
      "rejects rejects",
    ],
    [
      "two equal items past all that must be there",
      { type: "array", allOf: [{ contains: { const: 2 } }, { contains: { const: 3 } }] },
      { type: "array", allOf: [{ contains: { const: 2 } }, { contains: { const: 3 } }], uniqueItems: true },
      "rejects reads",
    ],
    [
      "two equal items past all that must be there, where there is no room for a third",
      { type: "array", allOf: [{ contains: { const: 2 } }, { contains: { const: 3 } }], maxItems: 2 },
      { type: "array", allOf: [{ contains: { const: 2 } }, { contains: { const: 3 } }], uniqueItems: true },
      "reads rejects",
    ],
  ])("%s", async (_name, base, head, expected) => {
    expect(outcomes(await one(base, head))).toBe(expected);
  });

  it.each<[string, object, unknown, unknown, string]>([
    [
      "two additionalProperties",
      { type: "object", maxProperties: 1 },
      { additionalProperties: { type: "string" } },
      { patternProperties: { "^zz": false } },
      "rejects",
    ],
    [
      "names from a list",
      { type: "object", propertyNames: { enum: ["a", "b"] } },
      { additionalProperties: { not: { const: 1 } } },
      { patternProperties: { "^a": { not: { const: 2 } } } },
      "rejects",
    ],
    [
      "two propertyNames",
      { type: "object", maxProperties: 1 },
      { propertyNames: { maxLength: 1 } },
      { propertyNames: { pattern: "^b" } },
      "rejects",
    ],
    [
      "two patternProperties",
      { type: "object", maxProperties: 1 },
      { patternProperties: { "^a": { type: "string" } } },
      { patternProperties: { z$: { type: "string" } } },
      "rejects",
    ],
    [
      "names of one pattern and values elsewhere",
      { type: "object", maxProperties: 1, patternProperties: { "^a": { type: "string" } } },
      { propertyNames: { maxLength: 1 } },
      { additionalProperties: { type: ["number", "null", "boolean", "object", "array"] } },
      "rejects",
    ],
    [
      "two that no property can break at once",
      { type: "object", maxProperties: 1 },
      { patternProperties: { "^a": { type: "string" } } },
      { patternProperties: { "^b": { type: "string" } } },
      "reads",
    ],
    [
      "too many patterns to tell names apart",
      { type: "object", maxProperties: 1, patternProperties: cells(0) },
      { patternProperties: { "^a": { type: "string" } } },
      { patternProperties: { z$: { type: "string" } } },
      "undecided",
    ],
  ])("the order of branches decides nothing: %s", async (_name, base, first, second, expected) => {
    const forwards = await one(base, { ...base, anyOf: [first, second] });
    const backwards = await one(base, { ...base, anyOf: [second, first] });
    expect([forwards, backwards].map(({ verdict }) => verdict.backward.outcome)).toEqual([
      expected,
      expected,
    ]);
  });

  it.each<[string, object, string, string]>([
    [
      "allOf",
      { properties: { x: {} }, additionalProperties: false },
      '"allOf":[{"properties":{"x":{}}}],"allOf":[{}],"unevaluatedProperties":false',
      "reads rejects",
    ],
    [
      "allOf, the one that counts",
      { properties: { x: {} }, additionalProperties: false },
      '"allOf":[{}],"allOf":[{"properties":{"x":{}}}],"unevaluatedProperties":false',
      "reads reads",
    ],
    [
      "a dependent schema",
      { properties: { x: {} }, additionalProperties: false },
      '"dependentSchemas":{"x":{"properties":{"x":{}}},"x":true},"unevaluatedProperties":false',
      "reads rejects",
    ],
    [
      "an anchor of both",
      { type: "integer" },
      '"$ref":"#n","$defs":{"n":{"$anchor":"n"},"n":{"$anchor":"n","type":"string"}}',
      "rejects rejects",
    ],
  ])("of a key that is written twice, the last counts: %s", async (_name, head, members, expected) => {
    const base = `{"$schema":"${modern.$schema}",${members}}`;
    expect(outcomes(await one(base, { ...modern, ...head }))).toBe(expected);
  });

  it("keeps apart bases and references that look alike when they are written one after the other", async () => {
    const schema = (q: unknown) => ({
      ...modern,
      $defs: {
        one: { $id: "urn:a b", $ref: "x", $defs: { x: { $id: "x", type: "integer" } } },
        other: { $id: "urn:a", $ref: "b x", $defs: { x: { $id: "b x", type: "string" } } },
      },
      properties: { p: { $ref: "urn:a b" }, q },
    });
    expect(outcomes(await one(schema({ type: "integer" }), schema({ $ref: "urn:a" })))).toBe(
      "rejects rejects",
    );
  });

  it("loads each file that one relative reference leads to from different bases", async () => {
    const files = (q: unknown) => ({
      "a.schema.json": { ...modern, properties: { p: { $id: "one/", $ref: "x.json" }, q } },
      "one/x.json": { type: "integer" },
      "two/x.json": { type: "string" },
    });
    const found = await compare(files({ $id: "two/", $ref: "x.json" }), files({ type: "integer" }));
    expect(outcomes(found)).toBe("rejects rejects");
  });

  it("says both answers where declared and strict differ", async () => {
    const base = { type: "object", properties: { a: { type: "string" } } };
    const head = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
    const { verdict } = await compare({ "a.schema.json": base }, { "a.schema.json": head }, "default");
    expect(verdict.backward).toMatchObject({ outcome: "reads" });
    expect("note" in verdict.backward && verdict.backward.note).toContain("by plain set inclusion it fails");
  });

  it("resolves references to other files of the same side, and lists their changes", async () => {
    const order = { $id: "https://acme.example/order.json", properties: { id: { $ref: "id.json" } } };
    const base = { "order.json": order, "id.json": { type: ["string", "null"] } };
    const head = { "order.json": { ...order, title: "Order" }, "id.json": { type: "string" } };
    const comparison = await compare(base, head);
    expect(outcomes(comparison)).toBe("rejects reads");
    expect(comparison.changes.map(({ rule }) => rule)).toContain("json-schema/type");
  });
});

describe("what a change is told to refuse is what it refuses", () => {
  const two = (a: unknown, b: unknown) => ({ type: "object", properties: { a, b } });
  const tagged = { oneOf: [{ required: ["a"] }, { required: ["b"] }] };

  it.each<[string, unknown, unknown, readonly RegExp[]]>([
    [
      "two become required",
      two({}, {}),
      { ...two({}, {}), required: ["a", "b"] },
      [/required property 'a'/, /required property 'b'/],
    ],
    [
      "one becomes required, one gets another type",
      two({ type: "string" }, { type: "string" }),
      { ...two({ type: "string" }, { type: "integer" }), required: ["a"] },
      [/required property 'a'/, /\/b must be integer/],
    ],
    [
      "no further names, and fewer of them",
      { ...two({}, {}), additionalProperties: true },
      { ...two({}, {}), additionalProperties: false, maxProperties: 0 },
      [/more than 0/, /additional properties/],
    ],
    [
      "a choice, and a name that must be there",
      two({}, {}),
      { ...two({}, {}), ...tagged, required: ["c"] },
      [/oneOf|required property '[ab]'/, /required property 'c'/],
    ],
  ])("%s", async (_name, base, head, texts) => {
    const { changes } = await one(base, head);
    const observed = changes.flatMap(({ verdict: { backward } }) =>
      backward.outcome === "rejects" ? [backward.witness?.observed ?? ""] : [],
    );
    expect(observed).toHaveLength(texts.length);
    for (const [i, text] of texts.entries()) expect(observed[i]).toMatch(text);
  });
});

describe("saying what a change refuses leaves steps to judge the others", () => {
  const wide = (a: unknown) => ({
    type: "object",
    properties: Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`p${String(i)}`, { type: "object", properties: { a } }]),
    ),
  });

  it.each<[string, unknown]>([
    ["false", false],
    ["not", { type: "string", not: { const: "" } }],
  ])("%s", async (_name, narrower) => {
    const { changes } = await one(wide({ type: "string" }), wide(narrower));
    expect(changes.map(({ verdict: { backward } }) => backward.outcome)).toEqual(Array(30).fill("rejects"));
  });
});

describe("hostile schemas end with a reason", () => {
  it.each<[string, unknown, unknown, RegExp]>([
    [
      "a reference to itself",
      { anyOf: [{ $ref: "#" }, { const: 1 }] },
      { anyOf: [{ $ref: "#" }, { const: 2 }] },
      /loops back to itself/,
    ],
    [
      "a reference that leads nowhere",
      {},
      { $ref: "https://evil.example/x.json" },
      /https:\/\/evil\.example\/x\.json/,
    ],
    ["a reference out of the repository", {}, { $ref: "../../etc/passwd" }, /etc\/passwd/],
    [
      "too many states",
      { type: "string", pattern: "a.{18}$" },
      { type: "string", pattern: "[ab].{18}$", not: { pattern: "b.{17}$" } },
      /too many states/,
    ],
    ["numbers without end", { minimum: 1 }, '{"minimum": 1e1000000000}', /exponent/],
    ["many cells of names", { patternProperties: cells(0) }, { patternProperties: cells(1) }, /cells/],
    [
      "shared branches that Ajv would walk exponentially often",
      doubled("allOf", "number"),
      doubled("allOf", "string"),
      /validating an instance was not finished within/,
    ],
    [
      "instances that double at every level",
      doubled("both", "number"),
      doubled("both", "string"),
      /longer than/,
    ],
    [
      "unevaluated names behind shared branches",
      { ...modern, ...doubled("allOf", "number"), unevaluatedProperties: false },
      { ...modern, ...doubled("allOf", "string"), unevaluatedProperties: false },
      /too many schemas/,
    ],
    [
      "a pattern of open braces",
      { type: "string", pattern: "a{".repeat(150_000) },
      { pattern: "b{".repeat(150_000) },
      /longer than 200000/,
    ],
  ])("%s", async (_name, base, head, reason) => {
    const { verdict } = await one(base, head);
    expect(verdict.backward.outcome).toBe("undecided");
    expect("because" in verdict.backward && verdict.backward.because).toMatch(reason);
  });

  it("a document nested too deep is a located fault", async () => {
    const deep = `${'{"not":'.repeat(10_000)}{}${"}".repeat(10_000)}`;
    const { faults } = await one({}, deep);
    expect(faults[0]).toMatchObject({ location: { file: "a.schema.json", line: 1 } });
  });

  it("a catastrophic pattern costs nothing", async () => {
    const evil = { type: "string", pattern: "^(a+)+$" };
    expect(outcomes(await one(evil, { ...evil, minLength: 60 }))).toBe("rejects reads");
  });
});

/** Forty definitions, each twice the one before. */
function doubled(how: "allOf" | "both", type: string): object {
  const twice = (to: number) => {
    const ref = { $ref: `#/definitions/d${String(to)}` };
    return how === "allOf"
      ? { allOf: [ref, ref] }
      : { type: "object", required: ["a", "b"], properties: { a: ref, b: ref } };
  };
  const rest = Array.from({ length: 40 }, (_, i): [string, unknown] => [`d${String(i + 1)}`, twice(i)]);
  return { ...twice(40), definitions: { d0: { type }, ...Object.fromEntries(rest) } };
}

function cells(minimum: number): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`a${String(i)}`, { minimum: minimum + i }]),
  );
}
