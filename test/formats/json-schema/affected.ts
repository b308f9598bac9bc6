import { expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

const at = (path: string) => `https://example.com/${path}`;

it.each([
  ["by the file's name", "order.schema.json", "amount.schema.json", "amount.schema.json"],
  ["by the whole identifier", "order", at("types/amount"), at("types/amount")],
  ["relative to the identifiers of both", at("order"), at("types/amount"), "types/amount"],
  ["by a path on the same host", at("orders/order"), at("types/amount/"), "/types/amount/"],
])("a contract that refers to a changed file %s is affected", async (_, $id, identifier, $ref) => {
  const files = (type: string) => ({
    "order.schema.json": JSON.stringify({ $id, properties: { a: { $ref } } }),
    "amount.schema.json": JSON.stringify({ $id: identifier, type }),
  });
  const path = "amount.schema.json";
  const compared = await jsonSchema.compare({
    base: memorySnapshot("base", files("integer")),
    head: memorySnapshot("head", files("number")),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  expect(compared.map(({ pairing }) => pairing.headPath)).toContain("order.schema.json");
});

it.each([
  ["a.json", '{"$ref": "1"}'],
  ["a.json", '{"$ref"\t:\n"https://example.com/1#/x"}'],
  ["a.json", '{"$recursiveRef": "#", "$dynamicRef": "1"}'],
  ["a.json", '{"\\u0024ref": "1"}'],
  ["a.json", '{"$\\u0072ef": "1"}'],
  ["a.yaml", '$ref: "1"\n'],
  ["a.yaml", "'$ref': '1'\n"],
  ["a.yml", '"\\x24ref": "1"\n'],
  ["a.yml", '? "$r\\\n  ef"\n: "1"\n'],
])(
  "where an identifier ends in a digit, %s with %j refers, and what only holds the digit does not",
  async (path, text) => {
    const files = (type: string) => ({
      "one.json": JSON.stringify({ $id: at("1"), type }),
      "plain.json": '{"minimum": 1, "description": "1"}',
      "plain.yaml": "minimum: 1\n",
      [path]: text
        .replace(/^\{/, `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "${at("a")}", `)
        .replace(/^(?=[$'"?])/, `$id: ${at("a")}\n`),
    });
    const compared = await jsonSchema.compare({
      base: memorySnapshot("base", files("integer")),
      head: memorySnapshot("head", files("number")),
      pairings: [{ status: "modified", basePath: "one.json", headPath: "one.json" }],
      settings: () => ({ mode: "none", profile: "strict" }),
      counts: () => true,
    });
    expect(compared.map(({ pairing }) => pairing.headPath).sort()).toEqual([path, "one.json"]);
  },
);

const $schema = "https://json-schema.org/draft/2020-12/schema";
const order = at("order");
/** References by the `$id` of the file that refers, that of another, how it is written, and whether it leads there. */
const spellings: readonly (readonly [from: string, to: string, $ref: string, leads: boolean])[] = [
  [order, at("other.json?v=1"), "other.json?v=1", true],
  [order, at("other.json"), "other.json?v=1", false],
  [order, at("other.json?v=1"), "other.json", false],
  [order, at("order?v=1"), "?v=1", true],
  [order, at("other.json"), "https://EXAMPLE.com/other.json", true],
  [order, at("other.json"), "HTTPS://example.com/other.json", true],
  ["https://EXAMPLE.com/order", at("other.json"), "other.json", true],
  ["https://EXAMPLE.com/order", at(""), "/", true],
  [order, "https://other.example", "https://OTHER.example", true],
  [order, "https://xn--bcher-kva.example", "https://bücher.example", true],
  [order, "https://xn--bcher-kva.example/a", "https://bücher.example/a", true],
  [order, "foo://host/other", "foo://HOST/other", true],
  [order, at("~x/other~a"), "https://example.com/%7Ex/other%7Ea", true],
  [order, at("%7Ex/other"), "https://example.com/~x/other", false],
  [order, at("other?v=~a"), "other?v=%7Ea", true],
  [order, at("other%C3%A9"), "otheré", true],
  [order, at("other%C3%A9"), "other%c3%a9", true],
  [order, at("other%2Fa"), "other/a", false],
  [order, at("other"), at("a/../other"), true],
  [at("x/y/order"), at("x/"), "..", true],
  [at("x/y/order"), at("x/y/"), ".", true],
  [at("x/y/order"), "https://other.example/a", "//OTHER.example/a", true],
  [order, "urn:acme:other", "URN:acme:other", true],
  [order, "urn:acme:other", "urn:ACME:other", false],
  [order, "urn:acme:other", "urn:acme:OTHER", false],
  [order, "urn:acme:other", "urn:acme:othe%72", true],
  [order, "tag:example.com,2024:other", "TAG:example.com,2024:other", true],
  // Written alike they are one, though this validator respells the reference and not the identifier.
  [order, at("other%7Ea"), at("other%7Ea"), true],
  [order, "URN:ACME:other", "URN:ACME:other", true],
];
const alike = ([, to, $ref]: (typeof spellings)[number]) => to === $ref;

it.each(spellings)("%s that names %s by %s refers to it: %s", async ($id, identifier, $ref, leads) => {
  const files = (type: string) => ({
    "order.json": JSON.stringify({ $schema, $id, properties: { a: { $ref } } }),
    "changed.json": JSON.stringify({ $schema, $id: identifier, type }),
  });
  const path = "changed.json";
  const compared = await jsonSchema.compare({
    base: memorySnapshot("base", files("integer")),
    head: memorySnapshot("head", files("number")),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  const paths = compared.map(({ pairing }) => pairing.headPath).sort();
  expect(paths).toEqual(leads ? [path, "order.json"] : [path]);
});

it.each(spellings.filter((row) => !alike(row)))(
  "a validator follows a reference of %s to %s written %s: %s",
  ($id, identifier, $ref, leads) => {
    const ajv = new Ajv2020({ strict: false, logger: false });
    ajv.addSchema({ $id: identifier, type: "integer" });
    const compile = () => ajv.compile({ $id, properties: { a: { $ref } } });
    if (leads) expect(compile()({ a: "no integer" })).toBe(false);
    else expect(compile).toThrow(/can't resolve reference/);
  },
);

it.each(["https://ACME.example/types/", "https://acme.example:443/types"])(
  "a folder that is mapped by %s is found by any spelling of its host",
  async (prefix) => {
    const $ref = "https://acme.example/types/amount.json";
    const files = (type: string) => ({
      "order.json": JSON.stringify({ $schema, properties: { a: { $ref } } }),
      "schemas/amount.json": JSON.stringify({ $schema, type }),
    });
    const path = "schemas/amount.json";
    const compared = await jsonSchema.compare({
      base: memorySnapshot("base", files("integer")),
      head: memorySnapshot("head", files("number")),
      pairings: [{ status: "modified", basePath: path, headPath: path }],
      settings: () => ({
        mode: "none",
        profile: "strict",
        options: { jsonSchema: { map: { [prefix]: "schemas/" } } },
      }),
      counts: () => true,
    });
    expect(compared.map(({ pairing }) => pairing.headPath)).toContain("order.json");
  },
);

const defining = ($defs: object, $ref = "https://example.com/part") =>
  JSON.stringify({ $schema, $id: order, properties: { a: { $ref } }, $defs });
const part = { $id: at("part"), type: "string" };
const later = { ...part, type: "integer" };
/** What one URI means is decided by nobody where two different schemas have it: what base means must not hide it. */
const doubles: Readonly<
  Record<string, readonly [base: Record<string, string>, head: Record<string, string>]>
> = {
  "an embedded identifier": [
    { "order.json": defining({ part }) },
    { "order.json": defining({ part: later, decoy: part }) },
  ],
  "an embedded identifier in another spelling": [
    { "order.json": defining({ part }) },
    { "order.json": defining({ part: later, decoy: { ...part, $id: at("%70art") } }) },
  ],
  "an anchor": [
    { "order.json": defining({ part: { $anchor: "part", type: "string" } }, "#part") },
    {
      "order.json": defining(
        { part: { $anchor: "part", type: "integer" }, decoy: { $anchor: "part", type: "string" } },
        "#part",
      ),
    },
  ],
  "a dynamic anchor": [
    { "order.json": defining({ part: { $dynamicAnchor: "part", type: "string" } }, "#part") },
    {
      "order.json": defining(
        { decoy: { $anchor: "part", type: "string" }, part: { $dynamicAnchor: "part", type: "integer" } },
        "#part",
      ),
    },
  ],
  "the identifier of another file in another spelling": [
    { "order.json": defining({}, at("%70art")), "part.json": JSON.stringify(part) },
    {
      "order.json": defining({}, at("%70art")),
      "part.json": JSON.stringify(later),
      "decoy.json": JSON.stringify({ ...part, $id: at("%70art") }),
    },
  ],
  "the identifier of another file, whose host is in capitals": [
    { "order.json": defining({}, "foo://Host/a"), "part.json": '{"$id": "foo://host/a", "type": "string"}' },
    {
      "order.json": defining({}, "foo://Host/a"),
      "part.json": '{"$id": "foo://host/a", "type": "integer"}',
      "decoy.json": '{"$id": "foo://Host/a", "type": "string"}',
    },
  ],
};

async function orderOf(base: Record<string, string>, head: Record<string, string>) {
  const paths = Object.keys(head).filter((path) => base[path] !== head[path]);
  const compared = await jsonSchema.compare({
    base: memorySnapshot("base", base),
    head: memorySnapshot("head", head),
    pairings: paths.map((path) =>
      path in base
        ? { status: "modified", basePath: path, headPath: path }
        : { status: "added", headPath: path },
    ),
    settings: () => ({ mode: "full", profile: "default" }),
    counts: (path) => path === "order.json",
  });
  const found = compared.find(({ pairing }) => pairing.headPath === "order.json");
  return found && { faults: found.faults.length, backward: found.verdict.backward.outcome };
}

it.each(Object.entries(doubles))(
  "a second schema that has %s hides no change",
  async (_name, [base, head]) => {
    const found = await orderOf(base, head);
    expect(found?.faults === 0 ? found.backward : "fault").toMatch(/fault|undecided|rejects/);
  },
);

it("what base declares twice stops no other change, and what says the same twice is one", async () => {
  const twice = { part, decoy: later };
  const noted = (defs: object) => ({
    "order.json": defining({ ...defs, note: { description: "of today" } }),
  });
  expect(await orderOf({ "order.json": defining(twice) }, noted(twice))).toEqual({
    faults: 0,
    backward: "reads",
  });
  const same = { part, again: { ...part } };
  expect(await orderOf({ "order.json": defining({ part }) }, { "order.json": defining(same) })).toEqual({
    faults: 0,
    backward: "reads",
  });
});

it("a reference that is a scheme alone is found", async () => {
  const files = (type: string) => ({
    "order.json": defining({}, "FOO:"),
    "part.json": `{"$id": "foo:", "type": "${type}"}`,
  });
  expect(await orderOf(files("string"), files("integer"))).toEqual({ faults: 0, backward: "rejects" });
});
