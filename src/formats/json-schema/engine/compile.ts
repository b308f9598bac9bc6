import type { Node, ObjectNode } from "../../../source/node.js";
import { canonicalText, signatureOf } from "../canonical.js";
import { assertsFormats, isAtLeast } from "../dialect.js";
import type { Library, SchemaDocument } from "../documents.js";
import { reachable } from "../documents.js";
import { keywordIn, refHidesSiblings } from "../keywords.js";
import type { Place } from "../resolve.js";
import { below, resolve } from "../resolve.js";
import { isAsserted } from "./formats.js";
import type { Arena, Literal } from "./formula.js";
import { bottom, top } from "./formula.js";
import { numberParts } from "./compile-number.js";
import { unevaluatedItems, unevaluatedProperties } from "./unevaluated.js";
import type { JsonType, Value } from "./value.js";
import { jsonTypes, valueOf } from "./value.js";

/** Turns schemas of one side into literals. */
export interface Compiler {
  readonly arena: Arena;
  readonly library: Library;
  /** Every document that the contract reaches. */
  readonly documents: readonly SchemaDocument[];
  compile(place: Place): Literal;
  /** Something that this engine does not reason about: equal to itself, otherwise unknown. */
  opaque(place: Place, because: string, text: string): Literal;
}

/** What one keyword needs: the object it stands in, its own value, and where both are. */
export interface At {
  readonly compiler: Compiler;
  readonly place: Place;
  readonly schema: ObjectNode;
}

export function compilerOf(arena: Arena, library: Library, root: SchemaDocument): Compiler {
  const done = new Map<Node, Literal>();
  const open = new Set<Node>();
  const compiler: Compiler = {
    arena,
    library,
    documents: [...reachable(library, root).values()],
    compile,
    opaque: (_place, because, text) => arena.atom({ kind: "opaque", text, because }),
  };

  /** A schema that is met inside itself becomes a name; equal recursive schemas of both sides share one name. */
  function compile(place: Place): Literal {
    const known = done.get(place.node);
    if (known !== undefined) return known;
    if (open.has(place.node)) return recursive(place);
    open.add(place.node);
    const literal = ofSchema(compiler, place);
    open.delete(place.node);
    done.set(place.node, literal);
    return literal;
  }

  function recursive(place: Place): Literal {
    const name = signatureOf(library, place);
    let checked: Literal | undefined;
    const self: Literal = arena.lazy(name, () => {
      const target = done.get(place.node) ?? top;
      checked ??= leadsBack(arena, target, self) ? endless(place, name) : target;
      return checked;
    });
    return self;
  }

  function endless(place: Place, name: string): Literal {
    const { line } = place.document.text.rangeOf(place.node.start, place.node.end);
    const because = `${place.document.path}:${String(line)}: this schema refers to itself without looking at a smaller value, so it has no meaning`;
    return arena.atom({ kind: "opaque", text: `endless ${name}`, because });
  }

  return compiler;
}

/** Whether a schema comes back to a reference while judging the same value. */
function leadsBack(arena: Arena, from: Literal, back: Literal): boolean {
  const seen = new Set<Literal>();
  const queue = [from];
  for (let literal = queue.pop(); literal !== undefined; literal = queue.pop()) {
    if (Math.abs(literal) === Math.abs(back)) return true;
    if (seen.has(Math.abs(literal))) continue;
    seen.add(Math.abs(literal));
    const shape = arena.formula(literal);
    if (shape.kind === "all" || shape.kind === "one") queue.push(...shape.parts);
    if (shape.kind === "lazy") queue.push(shape.target());
  }
  return false;
}

function ofSchema(compiler: Compiler, place: Place): Literal {
  const { node } = place;
  if (node.kind === "boolean") return node.value ? top : bottom;
  if (node.kind !== "object")
    return malformed({ compiler, place }, "schema", node, "an object, true or false");
  const at: At = { compiler, place, schema: node };
  const { dialect } = place.document;
  const hidden = refHidesSiblings(dialect) && node.get("$ref") !== undefined;
  const parts: Literal[] = [];
  for (const key of new Set(node.members.map((member) => member.key))) {
    const value = node.get(key);
    if (!value || (hidden && key !== "$ref")) continue;
    const read = keywordIn(key, dialect) && Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read) parts.push(read(at, value, key));
  }
  return compiler.arena.all(parts);
}

type Read = (at: At, value: Node, key: string) => Literal;

const readers: Readonly<Record<string, Read>> = {
  $ref: reference,
  $dynamicRef: dynamicReference,
  $recursiveRef: dynamicReference,
  type: types,
  enum: enumeration,
  const: (at, value, key) => listOf(at, [value], key),
  minimum: numberParts,
  maximum: numberParts,
  exclusiveMinimum: numberParts,
  exclusiveMaximum: numberParts,
  multipleOf: numberParts,
  minLength: count("minLength"),
  maxLength: count("maxLength"),
  minItems: count("minItems"),
  maxItems: count("maxItems"),
  minProperties: count("minProperties"),
  maxProperties: count("maxProperties"),
  pattern: (at, value, key) =>
    value.kind === "string"
      ? at.compiler.arena.atom({ kind: "pattern", source: value.value })
      : malformed(at, key, value, "a string"),
  format,
  uniqueItems: (at, value) =>
    value.kind === "boolean" && value.value ? at.compiler.arena.atom({ kind: "unique" }) : top,
  prefixItems: (at, value, key) =>
    value.kind === "array" ? tuple(at, value.items) : malformed(at, key, value, "an array"),
  items,
  additionalItems: (at, value) => {
    const before = at.schema.get("items");
    return before?.kind === "array" ? at.compiler.arena.rest(before.items.length, sub(at, value)) : top;
  },
  contains,
  properties: (at, value, key) =>
    eachSchema(at, value, key, (name, schema) => at.compiler.arena.property(name, schema)),
  patternProperties: (at, value, key) =>
    eachSchema(at, value, key, (include, schema) =>
      at.compiler.arena.named({ include, names: new Set(), patterns: [] }, schema),
    ),
  additionalProperties: (at, value) =>
    at.compiler.arena.named({ include: undefined, ...declared(at.schema) }, sub(at, value)),
  propertyNames: (at, value) => {
    const schema = sub(at, value);
    return schema === top ? top : at.compiler.arena.atom({ kind: "names", schema });
  },
  required,
  dependencies: (at, value, key) =>
    eachMember(at, value, key, (name, child) =>
      whenPresent(at, name, child.kind === "array" ? requiredNames(at, child, key) : sub(at, child)),
    ),
  dependentRequired: (at, value, key) =>
    eachMember(at, value, key, (name, child) => whenPresent(at, name, requiredNames(at, child, key))),
  dependentSchemas: (at, value, key) =>
    eachMember(at, value, key, (name, child) => whenPresent(at, name, sub(at, child))),
  allOf: (at, value, key) => at.compiler.arena.all(branches(at, value, key)),
  anyOf: (at, value, key) => at.compiler.arena.any(branches(at, value, key)),
  oneOf: (at, value, key) => at.compiler.arena.one(branches(at, value, key)),
  not: (at, value) => -sub(at, value),
  if: conditional,
  unevaluatedItems,
  unevaluatedProperties,
};

/** A subschema of the schema at hand. */
export function sub(at: At, node: Node): Literal {
  return at.compiler.compile(below(at.place, node));
}

export function malformed(
  { compiler, place }: Pick<At, "compiler" | "place">,
  key: string,
  value: Node,
  expected: string,
): Literal {
  const { line } = place.document.text.rangeOf(value.start, value.end);
  const because = `${place.document.path}:${String(line)}: "${key}" should hold ${expected}`;
  const text = `${key} ${canonicalText(compiler.library, { ...place, node: value })}`;
  return compiler.opaque(place, because, text);
}

function reference(at: At, value: Node, key: string): Literal {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"$ref" leads to ${target.missing}, which is not in the repository at this side (references are never fetched)`;
  return at.compiler.opaque(at.place, because, `ref ${target.missing}`);
}

/** Static when the name has one owner among everything loaded: then no dynamic scope can choose another. */
function dynamicReference(at: At, value: Node, key: string): Literal {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const fragment = value.value.includes("#") ? value.value.slice(value.value.indexOf("#") + 1) : "";
  const name = key === "$recursiveRef" ? "" : fragment;
  const owners = at.compiler.documents.flatMap((document) => document.dynamic.get(name) ?? []);
  const others = owners.filter((owner) => owner !== target.node);
  if (others.length === 0 || !owners.includes(target.node)) return at.compiler.compile(target);
  const text = `${key} ${value.value} ${signatureOf(at.compiler.library, target)} ${at.place.document.path}`;
  return at.compiler.opaque(
    at.place,
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text,
  );
}

function types(at: At, value: Node, key: string): Literal {
  const names = value.kind === "array" ? value.items : [value];
  const { arena } = at.compiler;
  const known: JsonType[] = [];
  const parts: Literal[] = [];
  for (const name of names) {
    const text = name.kind === "string" ? name.value : "";
    const type = jsonTypes.find((candidate) => candidate === text);
    if (type) known.push(type);
    else if (text === "integer") parts.push(integer(arena));
    else if (!(text === "any" && at.place.document.dialect === "draft-04"))
      return malformed(
        at,
        key,
        value,
        `a type name (${[...jsonTypes, "integer"].join(", ")}) or a list of them`,
      );
    else return top;
  }
  return arena.any([arena.types(known), ...parts]);
}

function integer(arena: Arena): Literal {
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  return arena.all([arena.types(["number"]), whole]);
}

function enumeration(at: At, value: Node, key: string): Literal {
  return value.kind === "array"
    ? listOf(at, value.items, key)
    : malformed(at, key, value, "a list of values");
}

function listOf(at: At, nodes: readonly Node[], key: string): Literal {
  const values: Value[] = [];
  for (const node of nodes) {
    const value = valueOf(node);
    if (value === undefined) return malformed(at, key, node, "numbers with an exponent below 400");
    values.push(value);
  }
  return at.compiler.arena.values(values);
}

function count(
  kind: "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties",
): Read {
  return (at, value, key) => {
    const number = value.kind === "number" ? value.value : Number.NaN;
    if (!Number.isInteger(number) || number < 0)
      return malformed(at, key, value, "a whole number, 0 or more");
    const bounded = Math.min(number, Number.MAX_SAFE_INTEGER);
    if (kind.startsWith("min") && bounded === 0) return top;
    return at.compiler.arena.atom({ kind, count: bounded });
  };
}

function format(at: At, value: Node): Literal {
  if (!assertsFormats(at.place.document.settings, at.place.document.dialect) || value.kind !== "string")
    return top;
  if (Object.hasOwn(numberFormats, value.value)) return numberFormat(at.compiler.arena, value.value);
  if (!isAsserted(value.value)) return top;
  return at.compiler.arena.atom({ kind: "format", name: value.value });
}

/** OpenAPI's formats for numbers, as ajv-formats asserts them; float and double refuse nothing. */
const numberFormats: Readonly<Record<string, readonly [low: bigint, high: bigint] | undefined>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: undefined,
};

function numberFormat(arena: Arena, name: string): Literal {
  const range = numberFormats[name];
  const parts = [arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } })];
  if (range) {
    parts.push(arena.atom({ kind: "minimum", bound: { n: range[0], d: 1n }, exclusive: false }));
    parts.push(arena.atom({ kind: "maximum", bound: { n: range[1], d: 1n }, exclusive: false }));
  }
  return arena.all(parts);
}

function tuple(at: At, nodes: readonly Node[]): Literal {
  return at.compiler.arena.all(nodes.map((node, index) => at.compiler.arena.item(index, sub(at, node))));
}

function items(at: At, value: Node, key: string): Literal {
  const modern = at.place.document.dialect === "2020-12";
  if (value.kind === "array")
    return modern
      ? malformed(at, key, value, "one schema (prefixItems holds a list)")
      : tuple(at, value.items);
  const prefix = modern ? at.schema.get("prefixItems") : undefined;
  return at.compiler.arena.rest(prefix?.kind === "array" ? prefix.items.length : 0, sub(at, value));
}

function contains(at: At, value: Node): Literal {
  const { arena } = at.compiler;
  const counted = isAtLeast(at.place.document.dialect, "2019-09");
  const bound = (key: string, fallback: number) => {
    const node = counted ? at.schema.get(key) : undefined;
    return node?.kind === "number" ? node.value : fallback;
  };
  const schema = sub(at, value);
  const min = bound("minContains", 1);
  const max = bound("maxContains", Infinity);
  const atLeast = (count: number) => (count <= 0 ? top : arena.atom({ kind: "atLeast", count, schema }));
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}

/** A negated atom holds of no other type by itself: said explicitly here. */
function onlyArrays(arena: Arena, literal: Literal): Literal {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}

function eachMember(at: At, value: Node, key: string, read: (name: string, child: Node) => Literal): Literal {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  const names = new Set(value.members.map((member) => member.key));
  return at.compiler.arena.all(
    [...names].map((name) => {
      const child = value.get(name);
      return child ? read(name, child) : top;
    }),
  );
}

function eachSchema(
  at: At,
  value: Node,
  key: string,
  make: (name: string, schema: Literal) => Literal,
): Literal {
  return eachMember(at, value, key, (name, child) => make(name, sub(at, child)));
}

/** The names and patterns that `additionalProperties` leaves alone: those beside it, not those in other branches. */
export function declared(schema: ObjectNode): { names: ReadonlySet<string>; patterns: readonly string[] } {
  const keys = (key: string) => {
    const node = schema.get(key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  };
  return { names: new Set(keys("properties")), patterns: [...new Set(keys("patternProperties"))] };
}

function required(at: At, value: Node, key: string): Literal {
  return value.kind === "array"
    ? requiredNames(at, value, key)
    : malformed(at, key, value, "a list of names");
}

function requiredNames(at: At, node: Node, key: string): Literal {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names = node.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
  if (names.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}

/** Of an object that has the name, the schema holds. */
export function whenPresent({ compiler: { arena } }: At, name: string, schema: Literal): Literal {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}

function branches(at: At, value: Node, key: string): Literal[] {
  if (value.kind !== "array") return [malformed(at, key, value, "a list of schemas")];
  return value.items.map((item) => sub(at, item));
}

function conditional(at: At, value: Node): Literal {
  const { arena } = at.compiler;
  const condition = sub(at, value);
  const yes = at.schema.get("then");
  const no = at.schema.get("else");
  return arena.all([
    arena.any([-condition, yes ? sub(at, yes) : top]),
    arena.any([condition, no ? sub(at, no) : top]),
  ]);
}
