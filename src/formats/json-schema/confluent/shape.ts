import type { Node, ObjectNode } from "../../../source/node.js";
import type { Library } from "../documents/library.js";
import { isAtLeast } from "../documents/dialect.js";
import { below, type Place } from "../documents/place.js";
import { resolve } from "../documents/resolve.js";

export type Criterion = "allOf" | "anyOf" | "oneOf";
type Typed = "string" | "number" | "boolean" | "null" | "array" | "object";
type Kind = "any" | "never" | Typed | "enum" | "const" | "combined" | "not" | "conditional" | "unresolved";

/**
 * A schema as the registry's parser classes it: one kind, or several combined. Keywords of several kinds in one schema
 * object make an allOf of one part for each; a `type` array makes an anyOf.
 */
export interface Shape {
  readonly kind: Kind;
  readonly place: Place;
  /** The keywords; undefined for true and false. */
  readonly schema?: ObjectNode;
  /** A subschema that stands in this one. */
  readonly sub: (node: Node) => Shape;
  readonly integer?: true;
  readonly combined?: { readonly criterion: Criterion; readonly parts: () => readonly Shape[] };
  /** For a reference that leads nowhere. */
  readonly missing?: string;
}

/** Reads schemas of one side; the same place gives the same shape. */
export type Shapes = (place: Place) => Shape;

const keywords: Readonly<Record<"string" | "number" | "array" | "object", readonly string[]>> = {
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
  ],
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
  ],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "format"],
};
const criteria: readonly Criterion[] = ["allOf", "anyOf", "oneOf"];
const mostReferences = 100;

export function shapesOf(library: Library): Shapes {
  const shapes = new Map<Node, Shape>();
  const shapeOf: Shapes = (place) => {
    const shape = shapes.get(place.node) ?? read(place, library, shapeOf);
    shapes.set(place.node, shape);
    return shape;
  };
  return shapeOf;
}

function read(start: Place, library: Library, shapeOf: Shapes): Shape {
  let place = start;
  for (let hop = 0; hop < mostReferences; hop += 1) {
    const { node } = place;
    const here = place;
    const sub = (inner: Node) => shapeOf(below(here, inner));
    if (node.kind !== "object") return { kind: isFalse(node) ? "never" : "any", place, sub };
    const reference = node.get("$ref");
    if (reference?.kind !== "string") return place === start ? classed(place, node, shapeOf) : shapeOf(place);
    const target = resolve(library, place, reference.value);
    if ("missing" in target) return { kind: "unresolved", place, sub, missing: target.missing };
    // From 2019-09 on a reference is one constraint among others.
    const others = node.members.some(({ key }) => constrains(key));
    if (others && isAtLeast(place.dialect, "2019-09")) {
      let built: readonly Shape[] | undefined;
      const parts = () => (built ??= [shapeOf(target), ...partsOf(here, node, shapeOf)]);
      return { kind: "combined", place, sub, schema: node, combined: { criterion: "allOf", parts } };
    }
    place = target;
  }
  return { kind: "unresolved", place, sub: () => shapeOf(start), missing: "itself" };
}

function isFalse(node: Node): boolean {
  return node.kind === "boolean" && !node.value;
}

function constrains(key: string): boolean {
  const other = ["type", "enum", "const", "not", "if", ...criteria];
  return other.includes(key) || Object.values(keywords).some((names) => names.includes(key));
}

function classed(place: Place, schema: ObjectNode, shapeOf: Shapes): Shape {
  const parts = partsOf(place, schema, shapeOf);
  const sub = (inner: Node) => shapeOf(below(place, inner));
  const [only] = parts;
  if (!only) return { kind: "any", place, sub, schema };
  if (parts.length === 1) return only;
  return { kind: "combined", place, sub, schema, combined: { criterion: "allOf", parts: () => parts } };
}

function partsOf(place: Place, schema: ObjectNode, shapeOf: Shapes): readonly Shape[] {
  const sub = (inner: Node) => shapeOf(below(place, inner));
  const part = (kind: Kind, more: Partial<Shape> = {}): Shape => ({ kind, place, sub, schema, ...more });
  const parts: Shape[] = [];
  if (schema.get("enum")) parts.push(part("enum"));
  for (const criterion of criteria) {
    const list = schema.get(criterion);
    if (list?.kind !== "array") continue;
    const subschemas = () => list.items.map(sub);
    parts.push(part("combined", { combined: { criterion, parts: subschemas } }));
  }
  if (schema.get("not")) parts.push(part("not"));
  if (schema.get("const")) parts.push(part("const"));
  const types = typesOf(schema);
  const typed = types.map((type) =>
    type === "integer" ? part("number", { integer: true }) : part(type as Typed),
  );
  if (typed.length === 1 && schema.get("type")?.kind === "string") parts.push(...typed);
  else if (typed.length > 0)
    parts.push(part("combined", { combined: { criterion: "anyOf", parts: () => typed } }));
  // Keywords of a kind that `type` does not name make a part of their own.
  for (const kind of ["array", "object", "number", "string"] as const) {
    const named = types.includes(kind) || (kind === "number" && types.includes("integer"));
    if (!named && keywords[kind].some((key) => schema.get(key))) parts.push(part(kind));
  }
  if (schema.get("if")) parts.push(part("conditional"));
  return parts;
}

function typesOf(schema: ObjectNode): readonly string[] {
  const type = schema.get("type");
  const names = type?.kind === "array" ? type.items : type ? [type] : [];
  return names.flatMap((name) => (name.kind === "string" ? [name.value] : []));
}
