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

/**
 * An object of many properties, which all allow more with a larger maximum: the search refutes them without a branch
 * of its own for each.
 */
function wide(maximum: number, more: object) {
  const names = Array.from({ length: 40 }, (_unused, index) => `n${String(index)}`);
  return {
    type: "object",
    required: ["n7"],
    properties: { ...Object.fromEntries(names.map((name) => [name, { type: "integer", maximum }])), ...more },
  };
}

async function backwardOf(base: object, head: object) {
  const path = "a.schema.json";
  const text = (schema: object) =>
    JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema });
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: text(base) }),
    head: memorySnapshot("head", { [path]: text(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  return comparison?.verdict.backward;
}

/** Refuting "s" of Knot inside leans on Knot, which is still open; kept, it would refute what "s" of Box can be. */
it("a refuted property that leans on an open goal refutes nothing elsewhere", async () => {
  const $ref = (name: string) => ({ $ref: `#/$defs/${name}` });
  const schema = (maximum: number, leaf: object) => ({
    $defs: {
      Box: { type: "object", properties: { s: $ref("Wide"), size: { type: "integer", maximum } } },
      Knot: { type: "object", properties: { s: $ref("Wide"), leaf: { type: "string", ...leaf } } },
      Wide: wide(maximum, { knot: $ref("Knot"), box: $ref("Box") }),
    },
  });
  const whole = { properties: { whole: $ref("Wide") } };
  const parts = ["Box", "Knot"];
  const part = (name: string) => ({ properties: { [name]: $ref(name) } });
  const backward = await backwardOf(
    { ...schema(5, {}), type: "object", required: parts, allOf: [whole, ...parts.map(part)] },
    { ...schema(6, { maxLength: 3 }), allOf: [{ anyOf: [whole, ...parts.map(part)] }] },
  );
  expect(backward).toMatchObject({ outcome: "rejects" });
});

it("the datum for one narrowed property among forty is a whole object", async () => {
  const backward = await backwardOf(wide(5, {}), wide(6, { n31: { type: "integer", maximum: 4 } }));
  expect(backward).toMatchObject({ outcome: "rejects", witness: { written: { n7: 0, n31: 5 } } });
});
