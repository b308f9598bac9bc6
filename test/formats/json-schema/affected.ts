import { expect, it } from "@jest/globals";
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
