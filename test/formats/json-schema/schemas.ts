import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

/** A small world, so that schemas meet each other and instances meet schemas. */
const names = ["a", "b", "ab", "x1", "__proto__"];
const texts = ["", "a", "b", "ab", "aab", "x1", "2020-01-31", "a@b.co"];
const numbers = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6];
const patterns = ["a", "^a", "b$", "^a*$", "^[ab]+$", "\\d", "^x", "^(?=.*a).{2,}$", "^$", "a|1"];
const types = ["null", "boolean", "number", "integer", "string", "array", "object"];

export const instances: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.constantFrom(...numbers),
    fc.constantFrom(...texts),
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom("a", "b", "ab", "x1"), tie("value")), { maxLength: 3 })
      .map(fromEntries),
  ),
})).value;

const small = fc.integer({ min: 0, max: 3 });

type Keyword = readonly [string, fc.Arbitrary<unknown>];

/** Schemas of 2020-12 from a grammar of most keywords; wrong combinations and empty sets included. */
export const schemas: fc.Arbitrary<unknown> = fc.letrec<{ schema: unknown }>((tie) => {
  const sub = tie("schema");
  const list = fc.array(sub, { minLength: 1, maxLength: 3 });
  const map = fc
    .array(fc.tuple(fc.constantFrom(...names.slice(0, 4)), sub), { maxLength: 3 })
    .map(fromEntries);
  const keywords: readonly Keyword[] = [
    [
      "type",
      fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
    ],
    [
      "enum",
      fc.uniqueArray(instances, { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) }),
    ],
    ["const", instances],
    ["minimum", fc.constantFrom(...numbers)],
    ["maximum", fc.constantFrom(...numbers)],
    ["exclusiveMinimum", fc.constantFrom(...numbers)],
    ["exclusiveMaximum", fc.constantFrom(...numbers)],
    ["multipleOf", fc.constantFrom(0.5, 1, 1.5, 2, 3)],
    ["minLength", small],
    ["maxLength", small],
    ["pattern", fc.constantFrom(...patterns)],
    ["format", fc.constantFrom("date", "email", "ipv4")],
    ["items", sub],
    ["prefixItems", list],
    ["minItems", small],
    ["maxItems", small],
    ["uniqueItems", fc.boolean()],
    ["contains", sub],
    ["minContains", small],
    ["maxContains", small],
    ["properties", map],
    [
      "patternProperties",
      fc.array(fc.tuple(fc.constantFrom("^a", "b$", "1"), sub), { maxLength: 2 }).map(fromEntries),
    ],
    ["additionalProperties", sub],
    ["propertyNames", sub],
    ["required", fc.uniqueArray(fc.constantFrom(...names.slice(0, 4)), { maxLength: 2 })],
    ["minProperties", small],
    ["maxProperties", small],
    ["dependentRequired", fc.constantFrom({ a: ["b"] }, { b: ["a", "ab"] })],
    ["dependentSchemas", map],
    ["allOf", list],
    ["anyOf", list],
    ["oneOf", list],
    ["not", sub],
    ["if", sub],
    ["then", sub],
    ["else", sub],
    ["unevaluatedProperties", sub],
    ["unevaluatedItems", sub],
    ["$ref", fc.constantFrom("#/$defs/one", "#/$defs/two")],
  ];
  const keyword = fc.oneof(
    ...keywords.map(([name, value]) => value.map((made): readonly [string, unknown] => [name, made])),
  );
  return {
    schema: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      {
        arbitrary: fc.constantFrom<unknown>(true, {}, { type: "string" }, { type: "integer" }, false),
        weight: 2,
      },
      { arbitrary: fc.array(keyword, { minLength: 1, maxLength: 4 }).map(fromEntries), weight: 6 },
    ),
  };
}).schema;

/** A whole document: recursive definitions included, so that references lead somewhere. */
export const documents: fc.Arbitrary<unknown> = fc.tuple(schemas, schemas, schemas).map(([root, one, two]) =>
  typeof root === "object" && root !== null
    ? {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        ...root,
        $defs: {
          one: { type: ["object", "null"], properties: { a: one, b: { $ref: "#/$defs/one" } } },
          two: { anyOf: [{ type: "array", items: { $ref: "#/$defs/two" }, maxItems: 2 }, { const: 1 }, two] },
        },
      }
    : root,
);

const texty = fc.constantFrom<unknown>(
  { pattern: "^a" },
  { maxLength: 1 },
  { enum: ["a", "b"] },
  { not: { const: "a" } },
);
const worth = fc.constantFrom<unknown>(
  false,
  { type: "string" },
  { const: 1 },
  { not: { const: 1 } },
  { minimum: 2 },
);

const naming = fc.oneof(
  texty.map((propertyNames) => ({ propertyNames })),
  worth.map((additionalProperties) => ({ additionalProperties })),
  fc
    .tuple(fc.constantFrom("^a", "b$", "^zz"), worth)
    .map((entry) => ({ patternProperties: fromEntries([entry]) })),
);

/** An object of few properties, and two schemas that tell its names apart, each in its own way. */
export const namings: fc.Arbitrary<readonly [object, object, object]> = fc.tuple(
  fc.tuple(fc.constantFrom(1, 2), fc.option(naming)).map(([maxProperties, also]) => ({
    type: "object",
    maxProperties,
    ...also,
  })),
  naming,
  naming,
);

/** Pairs that share most of their text: one place of a document was replaced, as an edit would. */
export const edits: fc.Arbitrary<readonly [unknown, unknown]> = fc
  .tuple(documents, schemas, fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }))
  .map(([document, schema, way]) => [document, replacedAt(document, schema, way)] as const);

/** Schemas that people could have written: those of the rules' cases, read by the newest draft. */
const written: readonly unknown[] = fixtureSchemas();

function fixtureSchemas(): unknown[] {
  const folder = fileURLToPath(new URL("../../../fixtures/json-schema/", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("base.schema.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown)
    .map((schema) => {
      if (typeof schema !== "object" || schema === null) return schema;
      return { ...schema, $schema: "https://json-schema.org/draft/2020-12/schema" };
    });
}

/** A schema that somebody wrote, before and after something at some depth of it was replaced or taken away. */
export const mutations: fc.Arbitrary<readonly [unknown, unknown]> = fc
  .tuple(
    fc.constantFrom(...written),
    fc.oneof(schemas, fc.constantFrom(...written), instances, fc.constant(undefined)),
    fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([schema, replacement, way]) => [schema, mutated(schema, replacement, way)] as const)
  .filter(([, after]) => (typeof after === "object" && after !== null) || typeof after === "boolean");

function mutated(node: unknown, replacement: unknown, [step, ...rest]: readonly number[]): unknown {
  if (step === undefined || typeof node !== "object" || node === null) return replacement;
  const keys = Object.keys(node).filter((key) => key !== "$schema");
  const chosen = keys[step % Math.max(1, keys.length)];
  if (chosen === undefined) return replacement;
  const entries = Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    const next = key === chosen ? mutated(child, replacement, rest) : child;
    return next === undefined ? [] : [[key, next] as const];
  });
  return Array.isArray(node) ? entries.map(([, child]) => child) : fromEntries(entries);
}

function replacedAt(node: unknown, replacement: unknown, way: readonly number[]): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof node !== "object" || node === null) return replacement;
  const entries = Object.entries(node).filter(([key]) => !key.startsWith("$"));
  const entry = entries[step % Math.max(1, entries.length)];
  if (!entry) return replacement;
  const [key, child] = entry as [string, unknown];
  const usable = schemaKeys.has(key) || Array.isArray(node) || rest.length > 0;
  if (Array.isArray(node))
    return node.map((item: unknown, i) => (String(i) === key ? replacedAt(item, replacement, rest) : item));
  if (!usable || !schemaKeys.has(key)) {
    return fromEntries(Object.entries(node).filter(([other]) => other !== key));
  }
  return fromEntries(
    Object.entries(node).map(([other, value]) => [
      other,
      other === key ? replacedAt(child, replacement, rest) : value,
    ]),
  );
}

const schemaKeys = new Set([
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
]);

function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
