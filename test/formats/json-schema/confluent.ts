import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, Mode } from "../../../src/model/contract.js";

const path = "a.schema.json";

async function compare(
  base: unknown,
  head: unknown,
  { mode = "backward", confluent = "strict" }: { mode?: Mode; confluent?: string } = {},
): Promise<Comparison> {
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: JSON.stringify(base) }),
    head: memorySnapshot("head", { [path]: JSON.stringify(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode, profile: "confluent", options: { jsonSchema: { confluent } } }),
    counts: () => true,
  });
  if (!comparison) throw new Error("nothing was compared");
  return comparison;
}

const listed = ({ profile }: Comparison) => profile?.findings.map(({ message }) => message.split(":")[0]);

const string = { type: "string" };
const number = { type: "number" };
const array = { type: "array" };
const open = { type: "object", properties: { a: string } };
const closed = { ...open, additionalProperties: false };
const wider = (more: object, object: object = open) => ({
  ...object,
  properties: { a: string, b: { type: "integer", ...more } },
});
const modern = { $schema: "https://json-schema.org/draft/2020-12/schema" };

/** What stands in the original, in the update, the difference that the registry lists, and whether it accepts it. */
const table: readonly (readonly [unknown, unknown, string, "accepted" | "refused"])[] = [
  [{ ...string, $id: "urn:a" }, { ...string, $id: "urn:b" }, "ID_CHANGED at #/", "accepted"],
  [{ ...string, title: "A" }, { ...string, title: "B" }, "TITLE_CHANGED at #/", "accepted"],
  [string, { ...string, description: "B" }, "DESCRIPTION_CHANGED at #/", "accepted"],
  [string, { ...string, default: "B" }, "DEFAULT_CHANGED at #/", "accepted"],
  [string, number, "TYPE_CHANGED at #/", "refused"],
  [{ type: "integer" }, number, "TYPE_EXTENDED at #/", "accepted"],
  [number, { type: "integer" }, "TYPE_NARROWED at #/", "refused"],
  [string, { ...string, maxLength: 5 }, "MAX_LENGTH_ADDED at #/maxLength", "refused"],
  [{ ...string, maxLength: 5 }, string, "MAX_LENGTH_REMOVED at #/maxLength", "accepted"],
  [
    { ...string, maxLength: 5 },
    { ...string, maxLength: 6 },
    "MAX_LENGTH_INCREASED at #/maxLength",
    "accepted",
  ],
  [
    { ...string, maxLength: 5 },
    { ...string, maxLength: 4 },
    "MAX_LENGTH_DECREASED at #/maxLength",
    "refused",
  ],
  [string, { ...string, minLength: 5 }, "MIN_LENGTH_ADDED at #/minLength", "refused"],
  [{ ...string, minLength: 5 }, string, "MIN_LENGTH_REMOVED at #/minLength", "accepted"],
  [
    { ...string, minLength: 5 },
    { ...string, minLength: 6 },
    "MIN_LENGTH_INCREASED at #/minLength",
    "refused",
  ],
  [
    { ...string, minLength: 5 },
    { ...string, minLength: 4 },
    "MIN_LENGTH_DECREASED at #/minLength",
    "accepted",
  ],
  [string, { ...string, pattern: "a" }, "PATTERN_ADDED at #/pattern", "refused"],
  [{ ...string, pattern: "a" }, string, "PATTERN_REMOVED at #/pattern", "accepted"],
  [{ ...string, pattern: "a" }, { ...string, pattern: "a|b" }, "PATTERN_CHANGED at #/pattern", "refused"],
  [number, { ...number, maximum: 5 }, "MAXIMUM_ADDED at #/maximum", "refused"],
  [{ ...number, maximum: 5 }, number, "MAXIMUM_REMOVED at #/maximum", "accepted"],
  [{ ...number, maximum: 5 }, { ...number, maximum: 6 }, "MAXIMUM_INCREASED at #/maximum", "accepted"],
  [{ ...number, maximum: 5 }, { ...number, maximum: 4 }, "MAXIMUM_DECREASED at #/maximum", "refused"],
  [number, { ...number, minimum: 5 }, "MINIMUM_ADDED at #/minimum", "refused"],
  [{ ...number, minimum: 5 }, number, "MINIMUM_REMOVED at #/minimum", "accepted"],
  [{ ...number, minimum: 5 }, { ...number, minimum: 6 }, "MINIMUM_INCREASED at #/minimum", "refused"],
  [{ ...number, minimum: 5 }, { ...number, minimum: 4 }, "MINIMUM_DECREASED at #/minimum", "accepted"],
  ...(["Maximum", "Minimum"] as const).flatMap((which) => {
    const key = `exclusive${which}`;
    const stem = `EXCLUSIVE_${which.toUpperCase()}`;
    const up = which === "Maximum" ? "accepted" : "refused";
    const down = which === "Maximum" ? "refused" : "accepted";
    const at = (value: number) => ({ ...number, [key]: value });
    return [
      [number, at(5), `${stem}_ADDED at #/${key}`, "refused"],
      [at(5), number, `${stem}_REMOVED at #/${key}`, "accepted"],
      [at(5), at(6), `${stem}_INCREASED at #/${key}`, up],
      [at(5), at(4), `${stem}_DECREASED at #/${key}`, down],
    ] as const;
  }),
  [number, { ...number, multipleOf: 2 }, "MULTIPLE_OF_ADDED at #/multipleOf", "refused"],
  [{ ...number, multipleOf: 2 }, number, "MULTIPLE_OF_REMOVED at #/multipleOf", "accepted"],
  [
    { ...number, multipleOf: 2 },
    { ...number, multipleOf: 4 },
    "MULTIPLE_OF_EXPANDED at #/multipleOf",
    "refused",
  ],
  [
    { ...number, multipleOf: 4 },
    { ...number, multipleOf: 2 },
    "MULTIPLE_OF_REDUCED at #/multipleOf",
    "accepted",
  ],
  [
    { ...number, multipleOf: 4 },
    { ...number, multipleOf: 3 },
    "MULTIPLE_OF_CHANGED at #/multipleOf",
    "refused",
  ],
  [open, { ...open, required: ["a"] }, "REQUIRED_ATTRIBUTE_ADDED at #/required/a", "refused"],
  [{ ...open, required: ["a"] }, open, "REQUIRED_ATTRIBUTE_REMOVED at #/required/a", "accepted"],
  [
    { type: "object", properties: { a: { ...string, default: "x" } } },
    { type: "object", properties: { a: { ...string, default: "x" } }, required: ["a"] },
    "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED at #/required/a",
    "accepted",
  ],
  ...(["Properties", "Items"] as const).flatMap((what) => {
    const of = what === "Items" ? array : { type: "object" };
    return (["max", "min"] as const).flatMap((which) => {
      const key = `${which}${what}`;
      const stem = `${which}_${what}`.toUpperCase();
      const at = (value: number) => ({ ...of, [key]: value });
      const up = which === "max" ? "accepted" : "refused";
      const down = which === "max" ? "refused" : "accepted";
      return [
        [of, at(5), `${stem}_ADDED at #/${key}`, "refused"],
        [at(5), of, `${stem}_REMOVED at #/${key}`, "accepted"],
        [at(5), at(6), `${stem}_INCREASED at #/${key}`, up],
        [at(5), at(4), `${stem}_DECREASED at #/${key}`, down],
      ] as const;
    });
  }),
  [closed, open, "ADDITIONAL_PROPERTIES_ADDED at #/additionalProperties", "accepted"],
  [open, closed, "ADDITIONAL_PROPERTIES_REMOVED at #/additionalProperties", "refused"],
  [
    open,
    { ...open, additionalProperties: string },
    "ADDITIONAL_PROPERTIES_NARROWED at #/additionalProperties",
    "refused",
  ],
  [
    { ...open, additionalProperties: string },
    open,
    "ADDITIONAL_PROPERTIES_EXTENDED at #/additionalProperties",
    "accepted",
  ],
  [
    { ...modern, ...open },
    { ...modern, ...open, unevaluatedProperties: false },
    "UNEVALUATED_PROPERTIES_REMOVED at #/unevaluatedProperties",
    "refused",
  ],
  [
    { ...modern, ...open, unevaluatedProperties: string },
    { ...modern, ...open },
    "UNEVALUATED_PROPERTIES_EXTENDED at #/unevaluatedProperties",
    "accepted",
  ],
  ...(
    [
      [undefined, ["b"], "ADDED", "refused"],
      [["b"], undefined, "REMOVED", "accepted"],
      [["b"], ["b", "c"], "EXTENDED", "refused"],
      [["b", "c"], ["b"], "NARROWED", "accepted"],
      [["b"], ["c"], "CHANGED", "refused"],
    ] as const
  ).map(([from, to, change, judged]) => {
    const of = (list: readonly string[] | undefined) => ({
      type: "object",
      ...(list && { dependencies: { a: list } }),
    });
    return [of(from), of(to), `DEPENDENCY_ARRAY_${change} at #/dependencies/a`, judged] as const;
  }),
  [
    { type: "object" },
    { type: "object", dependencies: { a: open } },
    "DEPENDENCY_SCHEMA_ADDED at #/dependencies/a",
    "refused",
  ],
  [
    { type: "object", dependencies: { a: open } },
    { type: "object" },
    "DEPENDENCY_SCHEMA_REMOVED at #/dependencies/a",
    "accepted",
  ],
  [open, wider({}), "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL at #/properties/b", "refused"],
  [
    open,
    { ...wider({}), required: ["b"] },
    "REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL at #/properties/b",
    "refused",
  ],
  [
    open,
    { ...wider({ default: 1 }), required: ["b"] },
    "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL at #/properties/b",
    "refused",
  ],
  [
    open,
    { ...open, properties: { a: string, b: {} } },
    "PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL at #/properties/b",
    "accepted",
  ],
  [
    closed,
    wider({}, closed),
    "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL at #/properties/b",
    "accepted",
  ],
  [
    closed,
    { ...wider({}, closed), required: ["b"] },
    "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL at #/properties/b",
    "refused",
  ],
  [
    closed,
    { ...wider({ default: 1 }, closed), required: ["b"] },
    "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL at #/properties/b",
    "accepted",
  ],
  [wider({}), open, "PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL at #/properties/b", "accepted"],
  [wider({}, closed), closed, "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL at #/properties/b", "refused"],
  [
    { ...closed, properties: { a: string, b: false } },
    closed,
    "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL at #/properties/b",
    "accepted",
  ],
  [array, { ...array, uniqueItems: true }, "UNIQUE_ITEMS_ADDED at #/uniqueItems", "refused"],
  [{ ...array, uniqueItems: true }, array, "UNIQUE_ITEMS_REMOVED at #/uniqueItems", "accepted"],
  [array, { ...array, items: string }, "SCHEMA_ADDED at #/items", "refused"],
  [{ ...array, items: string }, array, "SCHEMA_REMOVED at #/items", "accepted"],
  [
    { ...array, items: [string] },
    { ...array, items: [string, number] },
    "ITEM_ADDED_TO_OPEN_CONTENT_MODEL at #/items/1",
    "refused",
  ],
  [
    { ...array, items: [string] },
    { ...array, items: [string, {}] },
    "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL at #/items/1",
    "accepted",
  ],
  [
    { ...array, items: [string], additionalItems: false },
    { ...array, items: [string, number], additionalItems: false },
    "ITEM_ADDED_TO_CLOSED_CONTENT_MODEL at #/items/1",
    "accepted",
  ],
  [
    { ...array, items: [string, number] },
    { ...array, items: [string] },
    "ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL at #/items/1",
    "accepted",
  ],
  [
    { ...array, items: [string, number], additionalItems: false },
    { ...array, items: [string], additionalItems: false },
    "ITEM_REMOVED_FROM_CLOSED_CONTENT_MODEL at #/items/1",
    "refused",
  ],
  [
    { ...array, items: [string, false], additionalItems: false },
    { ...array, items: [string], additionalItems: false },
    "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL at #/items/1",
    "accepted",
  ],
  [
    { ...array, items: [string], additionalItems: false },
    { ...array, items: [string] },
    "ADDITIONAL_ITEMS_ADDED at #/additionalItems",
    "accepted",
  ],
  [
    { ...array, items: [string] },
    { ...array, items: [string], additionalItems: false },
    "ADDITIONAL_ITEMS_REMOVED at #/additionalItems",
    "refused",
  ],
  [
    { ...array, items: [string] },
    { ...array, items: [string], additionalItems: number },
    "ADDITIONAL_ITEMS_NARROWED at #/additionalItems",
    "refused",
  ],
  [
    { ...array, items: [string], additionalItems: number },
    { ...array, items: [string] },
    "ADDITIONAL_ITEMS_EXTENDED at #/additionalItems",
    "accepted",
  ],
  [
    { ...modern, ...array },
    { ...modern, ...array, contains: string },
    "MIN_CONTAINS_ADDED at #/minContains",
    "refused",
  ],
  [
    { ...modern, ...array, contains: string, maxContains: 2 },
    { ...modern, ...array, contains: string, maxContains: 1 },
    "MAX_CONTAINS_DECREASED at #/maxContains",
    "refused",
  ],
  [{ enum: [1] }, { enum: [1, 2] }, "ENUM_ARRAY_EXTENDED at #/enum", "accepted"],
  [{ enum: [1, 2] }, { enum: [1] }, "ENUM_ARRAY_NARROWED at #/enum", "refused"],
  [{ enum: [1, 2] }, { enum: [1, 3] }, "ENUM_ARRAY_CHANGED at #/enum", "refused"],
  [{ const: 1 }, { const: 2 }, "ENUM_ARRAY_CHANGED at #/const", "refused"],
  [{ oneOf: [string, number] }, { anyOf: [string, number] }, "COMBINED_TYPE_EXTENDED at #/", "accepted"],
  [{ anyOf: [string, number] }, { oneOf: [string, number] }, "COMBINED_TYPE_CHANGED at #/", "refused"],
  [{ anyOf: [string] }, { anyOf: [string, number] }, "SUM_TYPE_EXTENDED at #/", "accepted"],
  [{ anyOf: [string, number] }, { anyOf: [string] }, "SUM_TYPE_NARROWED at #/", "refused"],
  [string, { oneOf: [number, string] }, "SUM_TYPE_EXTENDED at #/", "accepted"],
  [{ type: "string" }, { type: ["string", "null"] }, "SUM_TYPE_EXTENDED at #/", "accepted"],
  [{ allOf: [open] }, { allOf: [open, { not: string }] }, "PRODUCT_TYPE_EXTENDED at #/", "refused"],
  [{ allOf: [open, { not: string }] }, { allOf: [open] }, "PRODUCT_TYPE_NARROWED at #/", "accepted"],
  [
    { oneOf: [string, number] },
    { oneOf: [string, { type: "null" }] },
    "COMBINED_TYPE_SUBSCHEMAS_CHANGED at #/",
    "refused",
  ],
  [{ not: number }, { not: { type: "integer" } }, "NOT_TYPE_NARROWED at #/not", "accepted"],
  [{ not: { type: "integer" } }, { not: number }, "NOT_TYPE_EXTENDED at #/not", "refused"],
];

describe("profile confluent", () => {
  it.each(table)("%j to %j: %s", async (base, head, message, judged) => {
    const comparison = await compare(base, head);
    expect(listed(comparison)).toEqual([message]);
    const rejected = judged === "refused";
    expect(comparison.verdict.backward.outcome).toBe(rejected ? "rejects" : "reads");
    expect(comparison.profile?.compatible).toBe(!rejected);
  });

  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      "a property added where additionalProperties covers it",
      { ...open, additionalProperties: number },
      wider({}, { ...open, additionalProperties: number }),
      [
        "TYPE_NARROWED at #/properties/b",
        "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL at #/properties/b",
        "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL at #/properties/b",
      ],
    ],
    [
      "a property added under the first pattern that finds its name",
      { ...open, patternProperties: { b: { type: "integer" } } },
      wider({}, { ...open, patternProperties: { b: { type: "integer" } } }),
      [
        "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL at #/properties/b",
        "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL at #/properties/b",
      ],
    ],
    [
      "a property removed and covered",
      wider({}, { ...open, additionalProperties: number }),
      { ...open, additionalProperties: number },
      [
        "TYPE_EXTENDED at #/properties/b",
        "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL at #/properties/b",
      ],
    ],
    [
      "an item removed and not covered",
      { ...array, items: [string, number], additionalItems: string },
      { ...array, items: [string], additionalItems: string },
      ["TYPE_CHANGED at #/items/1", "ITEM_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL at #/items/1"],
    ],
    [
      "an item added and covered",
      { ...array, items: [string], additionalItems: { type: "integer" } },
      { ...array, items: [string, number], additionalItems: { type: "integer" } },
      ["TYPE_EXTENDED at #/items/1", "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL at #/items/1"],
    ],
    ["what it does not look at", { ...string, format: "date" }, { ...string, format: "email" }, []],
    [
      "bytes of Kafka Connect in another spelling",
      { ...string, "connect.type": "bytes" },
      { ...number, "connect.type": "bytes" },
      [],
    ],
  ])("lists %s", async (_, base, head, messages) => {
    expect(listed(await compare(base, head))).toEqual(messages);
  });

  it("answers per direction, and finds a recursive change once", async () => {
    const tree = (value: unknown) => ({
      $ref: "#/definitions/tree",
      definitions: {
        tree: {
          type: "object",
          properties: { value, next: { $ref: "#/definitions/tree" } },
          additionalProperties: false,
        },
      },
    });
    const comparison = await compare(tree({ type: "integer" }), tree(number), { mode: "forward" });
    expect(comparison.verdict.backward.outcome).toBe("reads");
    expect(comparison.verdict.forward.outcome).toBe("rejects");
    expect(listed(comparison)).toEqual(["TYPE_NARROWED at #/properties/value"]);
  });

  it("resolves references of each side inside not", async () => {
    const not = (target: unknown) => ({ not: { $ref: "#/definitions/t" }, definitions: { t: target } });
    const inside = (value: unknown) => ({
      type: "object",
      properties: { a: { $ref: "#/definitions/v" } },
      v: value,
    });
    const base = { ...not(inside(1)), definitions: { t: inside(1), v: number } };
    const head = { ...not(inside(1)), definitions: { t: inside(1), v: { type: "integer" } } };
    expect(listed(await compare(base, head))).toEqual(["NOT_TYPE_NARROWED at #/not"]);
    expect(listed(await compare(head, base))).toEqual(["NOT_TYPE_EXTENDED at #/not"]);
  });

  it.each<[unknown, unknown, "reads" | "rejects"]>([
    [open, wider({}), "reads"],
    [open, closed, "reads"],
    [wider({}, closed), closed, "reads"],
    [open, { ...wider({}), required: ["b"] }, "rejects"],
    [string, { ...string, maxLength: 3 }, "rejects"],
  ])("LENIENT: %j to %j", async (base, head, outcome) => {
    expect((await compare(base, head, { confluent: "lenient" })).verdict.backward.outcome).toBe(outcome);
  });

  it("does not guess behind a reference that leads nowhere", async () => {
    const base = { type: "object", properties: { a: { $ref: "https://example.com/gone.json" } } };
    const { backward } = (await compare(base, { ...base, title: "T" })).verdict;
    expect(backward.outcome).toBe("undecided");
  });

  it("stays bounded on twelve recursive branches and on deep nesting", async () => {
    const branches = Array.from({ length: 12 }, () => ({
      type: "object",
      properties: { next: { $ref: "#" }, list: { type: "array", items: { $ref: "#" } } },
    }));
    const wide = await compare({ oneOf: branches }, { oneOf: [...branches, string] });
    expect(wide.verdict.backward.outcome).toBe("reads");
    let deep: unknown = string;
    for (let i = 0; i < 450; i += 1) deep = { type: "array", items: deep };
    expect((await compare(deep, { ...(deep as object), title: "T" })).verdict.backward.outcome).toBe(
      "undecided",
    );
  });

  it("says where", async () => {
    const { profile } = await compare(open, wider({}));
    expect(profile?.findings[0]?.location).toMatchObject({ file: path, side: "head", line: 1 });
  });
});
