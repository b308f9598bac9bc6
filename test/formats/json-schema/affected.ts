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
