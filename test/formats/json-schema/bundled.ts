import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

const $schema = "https://json-schema.org/draft/2020-12/schema";
const id = (name: string) => `https://zoo.test/${name}`;
const weight = (type: string, more: object = {}) => ({
  $id: id("weight"),
  $schema,
  type: "object",
  properties: { kilograms: { type } },
  ...more,
});
const cage = (definitions: object, $ref = "weight") => ({
  $id: id("cage"),
  $schema,
  properties: { weight: { $ref } },
  $defs: definitions,
});

/** What is said of the removed file where one more schema is proposed. */
async function removed(base: object, head: object, headPath = "cage.schema.json") {
  const compared = await jsonSchema.compare({
    base: memorySnapshot("base", { "weight.schema.json": JSON.stringify(base) }),
    head: memorySnapshot("head", { [headPath]: JSON.stringify(head) }),
    pairings: [
      { status: "removed", basePath: "weight.schema.json" },
      { status: "added", headPath },
    ],
    settings: () => ({ mode: "full", profile: "default" }),
    counts: () => true,
  });
  const comparison = compared.find(({ pairing }) => pairing.headPath === undefined);
  if (!comparison) throw new Error("the removed file was not compared");
  const { verdict, changes, notes } = comparison;
  return [
    `${verdict.backward.outcome}/${verdict.forward.outcome}`,
    changes.map(({ rule }) => rule).join(),
    notes.filter((note) => note.startsWith("the file is gone")).length,
  ];
}

describe("a schema whose file is gone", () => {
  it.each([
    ["bundled as it was", weight("number"), cage({ weight: weight("number") }), ["reads/reads", "", 1]],
    [
      "bundled deeper, under another name",
      weight("number"),
      cage({ all: { $defs: { kilos: weight("number") } } }),
      ["reads/reads", "", 1],
    ],
    [
      "bundled and narrowed",
      weight("number"),
      cage({ weight: weight("integer") }),
      ["rejects/reads", "json-schema/type", 1],
    ],
    [
      "its own references lead into what is bundled",
      weight("number", { $defs: { unit: { const: "kg" } }, properties: { unit: { $ref: "#/$defs/unit" } } }),
      cage({
        weight: weight("number", {
          $defs: { unit: { const: "lb" } },
          properties: { unit: { $ref: "#/$defs/unit" } },
        }),
      }),
      ["rejects/rejects", "json-schema/const", 1],
    ],
    [
      "its text stands there without its identifier",
      weight("number"),
      cage({ weight: { type: "object", properties: { kilograms: { type: "number" } } } }, "#/$defs/weight"),
      ["rejects/rejects", "", 0],
    ],
    [
      "it had no identifier",
      { $schema, type: "object" },
      cage({ weight: { $schema, type: "object" } }, "#/$defs/weight"),
      ["rejects/rejects", "", 0],
    ],
    [
      "bundled in another dialect",
      weight("number"),
      cage({ weight: { ...weight("number"), $schema: "http://json-schema.org/draft-07/schema#" } }),
      ["reads/reads", "json-schema/dialect", 1],
    ],
  ])("%s", async (_, base, head, expected) => {
    expect(await removed(base, head)).toEqual(expected);
  });
});
