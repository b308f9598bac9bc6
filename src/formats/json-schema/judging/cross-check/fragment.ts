import { type Node, type ObjectNode, plain } from "../../../../source/node.js";
import { assertsFormats } from "../../documents/dialect.js";
import { fromPlain, valueKey, valueOf } from "../../values/value.js";
import { keywordIn, refHidesSiblings } from "../../documents/keywords.js";
import type { Library } from "../../documents/library.js";
import { below, type Place } from "../../documents/place.js";
import { resolve } from "../../documents/resolve.js";
import type { PlainSchema } from "./claim.js";

/** The schema in json-schema-diff's own words, or the first thing in it that json-schema-diff does not know. */
type Fragment = { readonly schema: PlainSchema } | { readonly beyond: string };

/** References written out may repeat a schema exponentially often. */
const mostSchemas = 1000;

class Beyond extends Error {}

/**
 * json-schema-diff reads a keyword that it does not know as absent, cannot follow circular references, and resolves all
 * others itself, over the network too. So it is given only what it knows (its KEYWORDS.md), with references written out.
 */
export function fragmentOf(library: Library, root: Place): Fragment {
  const open = new Set<Node>();
  let schemas = 0;
  try {
    return { schema: schemaAt(root) };
  } catch (error) {
    if (error instanceof Beyond) return { beyond: error.message };
    throw error;
  }

  function schemaAt(place: Place): PlainSchema {
    const { node } = place;
    schemas += 1;
    if (schemas > mostSchemas) throw new Beyond(`more than ${String(mostSchemas)} schemas`);
    if (node.kind === "boolean") return node.value;
    if (node.kind !== "object") throw new Beyond("a schema that is neither an object nor true or false");
    if (open.has(node)) throw new Beyond("a schema that refers to itself");
    open.add(node);
    const reference = node.get("$ref");
    const target = reference && targetOf(place, reference);
    const hides = target !== undefined && refHidesSiblings(place.dialect);
    const own = hides ? {} : keywordsOf(place, node);
    open.delete(node);
    if (target === undefined) return own;
    return Object.keys(own).length === 0 ? target : { allOf: [target, own] };
  }

  function targetOf(place: Place, reference: Node): PlainSchema {
    const target = reference.kind === "string" ? resolve(library, place, reference.value) : undefined;
    if (!target || "missing" in target) throw new Beyond("a reference that leads nowhere");
    return schemaAt(target);
  }

  function keywordsOf(place: Place, node: ObjectNode): Record<string, unknown> {
    const schema: Record<string, unknown> = {};
    for (const key of new Set(node.members.map((member) => member.key))) {
      const value = node.get(key);
      if (!value || key === "$ref" || saysNothing(place, key)) continue;
      const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
      if (!read) throw new Beyond(`the keyword ${JSON.stringify(key)}`);
      const fragment = read(value, (child) => schemaAt(below(place, child)));
      if (fragment === undefined) throw new Beyond(`the keyword ${JSON.stringify(key)} as it is written`);
      schema[key] = fragment;
    }
    return withNumericBounds(schema, place);
  }
}

function saysNothing({ document, dialect }: Place, key: string): boolean {
  const keyword = keywordIn(key, dialect);
  if (key === "format") return !assertsFormats(document.settings, dialect);
  return !keyword || keyword.annotation === true;
}

/** Draft-04 writes exclusive bounds as true beside the bound. */
function withNumericBounds(schema: Record<string, unknown>, { dialect }: Place): Record<string, unknown> {
  const respelled = { ...schema };
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const flag = schema[exclusive];
    if (typeof flag !== "boolean") continue;
    if (dialect !== "draft-04") throw new Beyond(`the keyword "${exclusive}" as it is written`);
    Reflect.deleteProperty(respelled, exclusive);
    if (!flag || schema[inclusive] === undefined) continue;
    respelled[exclusive] = schema[inclusive];
    Reflect.deleteProperty(respelled, inclusive);
  }
  return respelled;
}

type Read = (value: Node, schema: (child: Node) => PlainSchema) => unknown;

const subschema: Read = (value, schema) =>
  value.kind === "object" || value.kind === "boolean" ? schema(value) : undefined;

const branches: Read = (value, schema) =>
  value.kind === "array" && value.items.length > 0 ? value.items.map(schema) : undefined;

/** It computes with doubles: a number that is none would be another one there. */
const double: Read = (value) => {
  const exact = value.kind === "number" ? valueOf(value) : undefined;
  const rounded = exact === undefined ? undefined : fromPlain(plain(value));
  return exact !== undefined && rounded !== undefined && valueKey(exact) === valueKey(rounded)
    ? plain(value)
    : undefined;
};

const bound: Read = (value, schema) => (value.kind === "boolean" ? value.value : double(value, schema));

const count: Read = (value) => {
  const number = plain(value);
  return value.kind === "number" && Number.isSafeInteger(number) && (number as number) >= 0
    ? number
    : undefined;
};

const names: Read = (value) =>
  value.kind === "array" && value.items.every((item) => item.kind === "string" && isOrdinary(item.value))
    ? plain(value)
    : undefined;

const types: Read = (value) => {
  const listed = value.kind === "array" && value.items.length > 0 && value.items.every(isString);
  return isString(value) || listed ? plain(value) : undefined;
};

const properties: Read = (value, schema) => {
  if (value.kind !== "object" || !value.members.every(({ key }) => isOrdinary(key))) return undefined;
  return Object.fromEntries(value.members.map((member) => [member.key, schema(member.value)]));
};

function isString({ kind }: Node): boolean {
  return kind === "string";
}

/** It keeps properties in plain objects, where "constructor" is always there. */
function isOrdinary(name: string): boolean {
  return !(name in {});
}

const readers: Readonly<Record<string, Read>> = {
  type: types,
  minimum: double,
  maximum: double,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: count,
  maxLength: count,
  items: subschema,
  minItems: count,
  maxItems: count,
  properties,
  required: names,
  additionalProperties: subschema,
  minProperties: count,
  maxProperties: count,
  allOf: branches,
  anyOf: branches,
  oneOf: branches,
  not: subschema,
};
