import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";

type Files = Readonly<Record<string, unknown>>;

/** The first file's verdict under plain inclusion, and every reason that an undecided one gives. */
async function outcomes(base: Files, head: Files): Promise<string> {
  const texts = (files: Files) =>
    Object.fromEntries(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
  const [path = ""] = Object.keys(head);
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", texts(base)),
    head: memorySnapshot("head", texts(head)),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  const verdict = comparison?.verdict;
  return [verdict?.backward, verdict?.forward]
    .map((said) => `${said?.outcome ?? ""}${said?.outcome === "undecided" ? ` ${said.because}` : ""}`)
    .join(" ");
}

const one = (base: unknown, head: unknown) => outcomes({ "a.schema.json": base }, { "a.schema.json": head });

describe("references to the drafts' meta-schemas", () => {
  const definition = { definitions: { foo: { type: "integer" } } };
  it.each<[string, string, unknown, unknown]>([
    ["draft-04", "http://json-schema.org/draft-04/schema#", definition, { type: "text" }],
    ["draft-06", "http://json-schema.org/draft-06/schema#", definition, { exclusiveMinimum: true }],
    ["draft-07 by https", "https://json-schema.org/draft-07/schema", definition, { if: 1 }],
    ["2019-09", "https://json-schema.org/draft/2019-09/schema", { $defs: { a: {} } }, { $defs: { a: 1 } }],
    ["2020-12", "https://json-schema.org/draft/2020-12/schema", { items: {} }, { items: { minItems: -1 } }],
    [
      "2020-12, one vocabulary",
      "https://json-schema.org/draft/2020-12/meta/validation",
      { minItems: 1 },
      { minItems: -1 },
    ],
  ])("%s is read from its bundled text", async (_, $ref, valid, invalid) => {
    const $schema = $ref.includes("draft/") ? $ref.replace(/meta.*/, "schema") : undefined;
    expect(await one({ $schema, const: valid }, { $schema, $ref })).toBe("reads rejects");
    expect(await one({ $schema, const: invalid }, { $schema, $ref })).toBe("rejects rejects");
    expect(await one({ $schema, allOf: [{ $ref }] }, { $schema, $ref })).toBe("reads reads");
  });

  it("is not the copy that a repository keeps", async () => {
    const $id = "http://json-schema.org/draft-07/schema#";
    const files = { "draft.json": { $id, type: "string" } };
    const base = { const: { type: "string" }, anyOf: [true, { $ref: "draft.json" }] };
    expect(
      await outcomes({ "a.schema.json": base, ...files }, { "a.schema.json": { $ref: $id }, ...files }),
    ).toMatch(/^reads rejects/);
  });
});

describe("dynamic references", () => {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const list = {
    $id: "https://example.com/list",
    type: "array",
    items: { $dynamicRef: "#T" },
    $defs: { any: { $dynamicAnchor: "T" } },
  };
  const listOf = (type: string) => ({
    $schema,
    $id: "https://example.com/root",
    $ref: "list",
    $defs: { item: { $dynamicAnchor: "T", type }, list },
  });

  it("an equal text does not hide that the schema they mean has changed", async () => {
    expect(await one(listOf("string"), listOf("integer"))).not.toContain("reads");
  });

  it("the outermost of several files is meant where all ways lead through it", async () => {
    const lists = { $schema, $dynamicAnchor: "T", type: ["array", "null"], items: { $dynamicRef: "#T" } };
    const root = (maxItems: number) => ({
      $schema,
      $dynamicAnchor: "T",
      $ref: "list.schema.json",
      maxItems,
    });
    const files = { "list.schema.json": lists };
    expect(
      await outcomes({ "a.schema.json": root(1), ...files }, { "a.schema.json": root(2), ...files }),
    ).toBe("reads rejects");
  });

  it("a name shared by both sides means each side's own schema", async () => {
    const tree = {
      $schema,
      $dynamicAnchor: "node",
      properties: { all: { items: { $dynamicRef: "#node" } }, self: { $ref: "#" } },
    };
    const root = (more: object) => ({
      $schema,
      $dynamicAnchor: "node",
      $ref: "tree.schema.json",
      properties: { all: false },
      ...more,
    });
    const files = { "tree.schema.json": tree };
    const verdict = await outcomes(
      { "a.schema.json": root({}), ...files },
      { "a.schema.json": root({ required: ["self"] }), ...files },
    );
    expect(verdict).not.toMatch(/^reads/);
  });
});
