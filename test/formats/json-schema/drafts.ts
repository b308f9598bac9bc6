import { describe, expect, it } from "@jest/globals";
import { Validator } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { stringify } from "yaml";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { documents, edits, instances } from "./schemas.js";

const long = process.env.LONG === "1";
const runs = long
  ? { numRuns: Number(process.env.RUNS ?? 2500), ...(process.env.SEED && { seed: Number(process.env.SEED) }) }
  : { numRuns: 12, seed: 20261129 };

type Draft = "4" | "7" | "2019-09" | "2020-12";
type Judge = (instance: unknown) => boolean | undefined;
type Keywords = Readonly<Record<string, unknown>>;

const dialects: Readonly<Record<Draft, string>> = {
  "4": "http://json-schema.org/draft-04/schema#",
  "7": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};
const later = ["minContains", "maxContains", "unevaluatedProperties", "unevaluatedItems"];
const unknownTo: Readonly<Record<Draft, readonly string[]>> = {
  "4": [...later, "contains", "propertyNames", "if", "then", "else"],
  "7": later,
  // Validators differ in what contains evaluates there.
  "2019-09": ["unevaluatedItems"],
  "2020-12": ["unevaluatedItems"],
};

/** A schema of 2020-12 in the words of another draft; what that draft cannot say is left out. */
function inDraft(schema: unknown, draft: Draft): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inDraft(item, draft));
  if (typeof schema === "boolean") return draft === "4" ? (schema ? {} : { not: {} }) : schema;
  if (typeof schema !== "object" || schema === null) return schema;
  const words = Object.entries(schema).filter(([key]) => !unknownTo[draft].includes(key));
  let kept: Keywords = Object.fromEntries(words);
  // Beside $ref, drafts before 2019-09 read nothing.
  if ("$ref" in kept && (draft === "4" || draft === "7")) {
    const { $schema, $defs, $ref, ...others } = kept;
    const root = { ...($schema !== undefined && { $schema }), ...($defs !== undefined && { $defs }) };
    const aside = { allOf: [{ $ref: refIn($ref, draft) }, inDraft(others, draft)] };
    return Object.keys(others).length + Object.keys(root).length === 0
      ? aside.allOf[0]
      : { ...(inDraft(root, draft) as object), ...aside };
  }
  if (draft !== "2020-12") kept = tuples(kept);
  if (draft === "4" || draft === "7") kept = dependencies(kept);
  if (draft === "4") kept = limits(kept);
  return Object.fromEntries(
    Object.entries(kept).map(([key, value]) => {
      if (key === "$schema") return [key, dialects[draft]];
      if (key === "$defs")
        return [draft === "4" || draft === "7" ? "definitions" : key, mapped(value, draft)];
      if (maps.includes(key)) return [key, mapped(value, draft)];
      return data.includes(key) ? [key, value] : [key, inDraft(value, draft)];
    }),
  );
}

const maps = ["properties", "patternProperties", "dependentSchemas", "dependencies"];
const data = [
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "enum",
  "const",
  "required",
  "dependentRequired",
  "type",
  "$ref",
  "default",
];

function refIn(ref: unknown, draft: Draft): unknown {
  return draft === "4" || draft === "7" ? String(ref).replace("$defs", "definitions") : ref;
}

function without(schema: Keywords, ...keys: readonly string[]): Keywords {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

function mapped(value: unknown, draft: Draft): unknown {
  const entries = Object.entries(value as object).map(([name, inner]: [string, unknown]) => [
    name,
    // A list of names is no schema.
    Array.isArray(inner) ? inner : inDraft(inner, draft),
  ]);
  return Object.fromEntries(entries);
}

function tuples(schema: Keywords): Keywords {
  if (!("prefixItems" in schema)) return schema;
  const rest = "items" in schema ? { additionalItems: schema.items } : {};
  return { ...without(schema, "prefixItems", "items"), items: schema.prefixItems, ...rest };
}

function dependencies(schema: Keywords): Keywords {
  const { dependentRequired, dependentSchemas } = schema;
  if (dependentRequired === undefined && dependentSchemas === undefined) return schema;
  const all = { ...(dependentRequired as object), ...(dependentSchemas as object) };
  return { ...without(schema, "dependentRequired", "dependentSchemas"), dependencies: all };
}

function limits(schema: Keywords): Keywords {
  const { const: constant, exclusiveMinimum, exclusiveMaximum } = schema;
  const both = [
    ...("const" in schema ? [{ enum: [constant] }] : []),
    ...(typeof exclusiveMinimum === "number" ? [{ minimum: exclusiveMinimum, exclusiveMinimum: true }] : []),
    ...(typeof exclusiveMaximum === "number" ? [{ maximum: exclusiveMaximum, exclusiveMaximum: true }] : []),
  ];
  if (both.length === 0) return schema;
  const kept = without(schema, "const", "exclusiveMinimum", "exclusiveMaximum");
  return { ...kept, allOf: [...((kept.allOf as unknown[] | undefined) ?? []), ...both] };
}

/** The same document with its first definition as a resource of its own, which others name by its address. */
function bundled(document: unknown, draft: Draft): unknown {
  if (typeof document !== "object" || document === null) return document;
  const id = draft === "4" ? "id" : "$id";
  const key = draft === "4" || draft === "7" ? "definitions" : "$defs";
  const text = JSON.stringify({ [id]: "https://zoo.test/root", ...document })
    .replaceAll(`"#/${key}/one"`, '"https://zoo.test/one"')
    .replaceAll(`"#/${key}/two"`, `"https://zoo.test/root#/${key}/two"`);
  const whole = JSON.parse(text) as Record<string, Record<string, object>>;
  const definitions = whole[key];
  if (!definitions?.one) return whole;
  return { ...whole, [key]: { ...definitions, one: { [id]: "https://zoo.test/one", ...definitions.one } } };
}

function ajvOf(schema: unknown, draft: Draft): Judge | undefined {
  const options = {
    strict: false,
    meta: false,
    validateSchema: false,
    logger: false,
    allErrors: true,
  } as const;
  const make = { "4": undefined, "7": Ajv, "2019-09": Ajv2019, "2020-12": Ajv2020 }[draft];
  if (!make) return undefined;
  try {
    const validate = formats.default(new make(options)).compile(withoutDialect(schema) as object);
    return (instance) => {
      try {
        return validate(instance);
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  }
}

function withoutDialect(schema: unknown): unknown {
  return typeof schema === "object" && schema !== null ? without(schema as Keywords, "$schema") : schema;
}

function otherOf(schema: unknown, draft: Draft): Judge {
  try {
    const validator = new Validator(schema as object, draft, false);
    return (instance) => {
      try {
        return validator.validate(instance).valid;
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  }
}

/** What all validators of the draft say of an instance; undefined where they differ, or one has nothing to say. */
function agreed(schema: unknown, draft: Draft): Judge {
  const judges = [ajvOf(schema, draft), otherOf(schema, draft)].filter((judge) => judge !== undefined);
  return (instance) => {
    const [first, ...others] = judges.map((judge) => judge(instance));
    return others.every((other) => other === first) ? first : undefined;
  };
}

async function verdictOf(base: unknown, head: unknown, isYaml: boolean) {
  const path = isYaml ? "a.schema.yaml" : "a.schema.json";
  const text = (schema: unknown) =>
    isYaml ? stringify(schema, { aliasDuplicateObjects: false }) : JSON.stringify(schema);
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: text(base) }),
    head: memorySnapshot("head", { [path]: text(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "strict" }),
    counts: () => true,
  });
  return comparison?.faults.length === 0 && !comparison.lastingFaults ? comparison.verdict : undefined;
}

const values = fc.array(instances, { minLength: long ? 250 : 40, maxLength: long ? 250 : 40 });
const pairs = fc.oneof(edits, fc.tuple(documents, documents));
const forms = fc.record({ isBundle: fc.boolean(), isYaml: fc.boolean() });

describe.each(Object.keys(dialects) as Draft[])("draft %s against two validators", (draft) => {
  it("no proof has a counter-example, and every witness is one", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, values, forms, async ([first, second], pool, { isBundle, isYaml }) => {
        const [base, head] = [first, second].map((document) => {
          const whole = typeof document === "object" ? document : { $schema: "", allOf: [document] };
          const schema = inDraft(whole, draft);
          return isBundle ? bundled(schema, draft) : schema;
        });
        const verdict = await verdictOf(base, head, isYaml);
        if (!verdict) return;
        const [onBase, onHead] = [agreed(base, draft), agreed(head, draft)];
        for (const [outcome, writer, reader] of [
          [verdict.backward, onBase, onHead],
          [verdict.forward, onHead, onBase],
        ] as const) {
          if (outcome.outcome === "reads")
            expect(pool.filter((value) => writer(value) === true && reader(value) === false)).toEqual([]);
          if (outcome.outcome === "rejects") {
            const written = outcome.witness?.written;
            expect([writer(written) ?? true, reader(written) ?? false, written]).toEqual([
              true,
              false,
              written,
            ]);
          }
        }
      }),
      runs,
    );
  }, 3_600_000);
});
