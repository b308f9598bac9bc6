import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { patternsOf } from "../../../src/formats/json-schema/engine/patterns.js";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { budgetOf } from "../../../src/formats/json-schema/values/budget.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

const atoms = [
  "a",
  "-",
  "\\w",
  "[a-]",
  "a+",
  "-*",
  "\\w?",
  "(?:a|-)",
  "(?:a-)?",
  "^",
  "$",
  "(?=a)",
  "(?:-b)*",
];
const boundaries = ["\\b", "\\B", "(?:\\b|-)", "(?:\\ba)?"];

describe("word boundaries", () => {
  it("are found where the platform finds them", () => {
    const source = fc
      .array(fc.oneof(fc.constantFrom(...atoms), fc.constantFrom(...boundaries)), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(""));
    const texts = fc
      .array(fc.constantFrom("a", "b", "-", " ", "é"), { maxLength: 5 })
      .map((chars) => chars.join(""));
    fc.assert(
      fc.property(source, fc.array(texts, { minLength: 8, maxLength: 8 }), (pattern, samples) => {
        const patterns = patternsOf(budgetOf(2_000_000));
        if ("beyond" in patterns.language(pattern)) return;
        for (const text of samples)
          expect([pattern, text, patterns.test(pattern, text)]).toEqual([
            pattern,
            text,
            new RegExp(pattern, "u").test(text),
          ]);
      }),
      { seed: 20261128, numRuns: 700 },
    );
  });

  it.each<[string, string, string]>([
    ["^bus\\b", "^bus(?:\\W|$)", "reads reads"],
    ["\\btram$", "(?:^|\\W)tram$", "reads reads"],
    ["^line\\b", "^line", "reads rejects"],
    ["^[a-z]+\\b-[a-z]+$", "^[a-z]+-[a-z]+$", "reads reads"],
    ["^ab\\Bc$", "^abc$", "reads reads"],
    ["^a\\B-$", "^x$", "reads rejects"],
  ])("%s to %s: %s", async (before, after, expected) => {
    const text = (pattern: string) => JSON.stringify({ type: "string", pattern });
    const path = "a.schema.json";
    const [comparison] = await jsonSchema.compare({
      base: memorySnapshot("base", { [path]: text(before) }),
      head: memorySnapshot("head", { [path]: text(after) }),
      pairings: [{ status: "modified", basePath: path, headPath: path }],
      settings: () => ({ mode: "none", profile: "default" }),
      counts: () => true,
    });
    const { backward, forward } = comparison?.verdict ?? {};
    expect(`${String(backward?.outcome)} ${String(forward?.outcome)}`).toBe(expected);
  });
});
