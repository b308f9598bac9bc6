import type { AnySchema, ValidateFunction } from "ajv";
import type { RegExpEngine } from "ajv/dist/types/index.js";
import type { Node } from "../../source/node.js";
import { plain } from "../../source/node.js";
import { errorText } from "./ajv-error.js";
import { assertsFormats } from "./dialect.js";
import type { Library, SchemaDocument } from "./documents.js";
import { reachable, targetOf } from "./documents.js";
import type { Patterns } from "./engine/patterns.js";
import { keywordIn, refHidesSiblings } from "./keywords.js";

/** What Ajv says of an instance, or why it could not be asked. */
export type Validation = { readonly valid: boolean; readonly error: string } | { readonly fault: string };

export interface Validator {
  readonly name: string;
  validate(instance: unknown): Validation;
}

/** A validator over a document and everything that it refers to. Never throws: a schema that Ajv refuses is a fault. */
export async function validatorOf(
  library: Library,
  document: SchemaDocument,
  patterns: Patterns,
): Promise<Validator> {
  const { ajvOf } = await import("./ajv.js");
  const { dialect } = document;
  const ajv = ajvOf(dialect, {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats(document.settings, dialect),
    logger: false,
    allErrors: mentionsContains(library, document),
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: matcher(patterns), optimize: false },
  });
  const name = `ajv (${dialect})`;
  try {
    for (const [uri, other] of foreign(library, document))
      ajv.addSchema(prepared(other, other.root) as object, uri);
    const schema = prepared(document, document.root) as AnySchema;
    if (typeof schema === "object") ajv.addSchema(schema, document.retrieved);
    const validate = typeof schema === "object" ? { $ref: document.retrieved } : schema;
    return validating(name, ajv.compile(validate));
  } catch (error) {
    const fault = messageOf(error);
    return { name, validate: () => ({ fault }) };
  }
}

function validating(name: string, validate: ValidateFunction): Validator {
  return {
    name,
    validate(instance) {
      try {
        const valid = validate(instance);
        const [error] = validate.errors ?? [];
        return { valid, error: error ? errorText(error) : "" };
      } catch (error) {
        return { fault: messageOf(error) };
      }
    },
  };
}

/** The other documents that this one reaches, under every URI that a reference calls them by. */
function foreign(library: Library, document: SchemaDocument): ReadonlyMap<string, SchemaDocument> {
  const found = new Map<string, SchemaDocument>();
  for (const from of reachable(library, document).values()) {
    for (const { uri, written } of from.references) {
      const target = targetOf(library, from, uri, written);
      if (target && target.path !== document.path && target !== from) found.set(uri, target);
    }
  }
  return found;
}

/**
 * Ajv 8 stops at the first error by nesting the checks, and then leaves out `contains` after a tuple position that the
 * array does not reach: [] is valid for it under {"prefixItems": [{"type": "integer"}], "contains": {"const": 2}}.
 */
function mentionsContains(library: Library, document: SchemaDocument): boolean {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes("contains"));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Patterns run on our own linear matcher wherever it can: a hostile pattern must not hang the confirmation. */
function matcher(patterns: Patterns): RegExpEngine {
  const engine = (source: string) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text: string): boolean {
      const found = patterns.test(source, text);
      if (found === undefined) throw new Error(`the pattern ${source} cannot be tested in bounded time`);
      return found;
    },
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}

/**
 * The document as Ajv must see it to speak the document's dialect: `$schema` and keywords that the dialect does not
 * know removed, siblings of `$ref` removed where they are ignored, draft-04's `id` and boolean bounds respelled.
 */
export function prepared(document: SchemaDocument, node: Node): unknown {
  if (node.kind !== "object") return plain(node);
  const { dialect } = document;
  const result: Record<string, unknown> = {};
  const put = (key: string, value: unknown) => {
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
  };
  const hidden = refHidesSiblings(dialect) && node.get("$ref") !== undefined;
  for (const { key, value } of node.members) {
    const keyword = keywordIn(key, dialect);
    if (key === "$schema" || (hidden && !["$ref", "definitions", "$defs"].includes(key))) continue;
    if (!keyword) {
      // Unknown keywords say nothing, but references may lead into them.
      if (value.kind === "object" && !ajvKnows.has(key)) put(key, preparedMap(document, value));
      continue;
    }
    const name = key === "id" ? "$id" : key;
    if (keyword.holds === "value") put(name, plain(value));
    else if (value.kind === "array")
      put(
        name,
        value.items.map((item) => prepared(document, item)),
      );
    else if (keyword.holds === "schemaMap" || key === "dependencies") put(name, preparedMap(document, value));
    else put(name, prepared(document, value));
  }
  respellBounds(result);
  return result;
}

/** Keywords that Ajv understands in every dialect, or that are not JSON Schema's. */
const ajvKnows = new Set([
  "nullable",
  "discriminator",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "const",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "prefixItems",
  "additionalItems",
  "$dynamicRef",
  "$recursiveRef",
]);

function preparedMap(document: SchemaDocument, node: Node): unknown {
  if (node.kind !== "object") return plain(node);
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.members) {
    Object.defineProperty(result, key, {
      value: value.kind === "array" ? plain(value) : prepared(document, value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

function respellBounds(schema: Record<string, unknown>): void {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : undefined;
    if (typeof flag !== "boolean") continue;
    if (flag && typeof schema[inclusive] === "number") {
      schema[exclusive] = schema[inclusive];
      Reflect.deleteProperty(schema, inclusive);
    } else Reflect.deleteProperty(schema, exclusive);
  }
}
