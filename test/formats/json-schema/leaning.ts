import { expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

/** An object with these properties, each a schema by its name, and no others. */
function closed(properties: Readonly<Record<string, string>>) {
  return {
    type: "object",
    required: Object.keys(properties),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        schema === "string" ? { type: "string" } : { $ref: `#/$defs/${schema}` },
      ]),
    ),
    additionalProperties: false,
  };
}

/** Schemas that refer to each other; the two sides differ in C. */
function recursive(...C: readonly Readonly<Record<string, string>>[]): string {
  return JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $defs: {
      A: { anyOf: [closed({ x: "B" }), closed({ x: "C" })] },
      B: { anyOf: [closed({ x: "string" }), closed({ x: "A", y: "A" })] },
      C: { anyOf: C.map(closed) },
    },
    ...closed({ f: "A", s: "B" }),
  });
}

/**
 * search.ts: a "none" that leans on an open goal is not kept. Inside that goal it says only that no smaller value is
 * there; kept, it would refute the same question asked elsewhere, and forward would read too.
 */
it("does not keep an answer that leans on an open goal", async () => {
  const path = "a.schema.json";
  const base = recursive({ x: "C" }, { x: "C" });
  const head = recursive({ x: "B", y: "C" }, { x: "A", y: "B" }, { x: "A", y: "A" });
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: base }),
    head: memorySnapshot("head", { [path]: head }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  const outcomes = [comparison?.verdict.backward.outcome, comparison?.verdict.forward.outcome];
  expect(outcomes).toEqual(["reads", "rejects"]);
});
