import type { Node } from "../../../source/node.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { reachable } from "../documents/documents.js";
import { keysIn } from "../documents/counting-members.js";
import { keywordIn, refHidesSiblings } from "../documents/keywords.js";
import { keyOf, type Place } from "../documents/place.js";
import { Signatures } from "../documents/signatures.js";
import type { Budget } from "../values/budget.js";
import { contains, items, tuple } from "./compile-arrays.js";
import { declared, eachMember, eachSchema, required, requiredNames, whenPresent } from "./compile-objects.js";
import { reference } from "./compile-references.js";
import { count, enumeration, format, listOf, numberParts, types } from "./compile-values.js";
import { type At, type Compiler, malformed, type Read, sub } from "./compiler.js";
import { bottom, type Literal, top } from "./formula.js";
import type { Arena } from "./arena.js";
import { unevaluatedItems, unevaluatedProperties } from "./unevaluated.js";

/** Schemas further inside, references followed, are read when they are looked at. */
const deepestEager = 150;

export function compilerOf(arena: Arena, budget: Budget, library: Library, root: SchemaDocument): Compiler {
  const done = new Map<object, Literal>();
  const open = new Set<object>();
  const signatures = new Signatures({ library, budget });
  const compiler: Compiler = {
    arena,
    library,
    documents: [...reachable(library, root).values()],
    signatures,
    budget,
    compile,
    opaque: (because, text) => arena.atom({ kind: "opaque", text, because }),
  };

  /** A schema that is met inside itself, or far inside, becomes a name; equal recursive schemas of both sides share one name. */
  function compile(place: Place): Literal {
    const key = keyOf(place);
    const earlier = done.get(key);
    if (earlier !== undefined) return earlier;
    budget.spend();
    if (open.has(key) || open.size > deepestEager) return named(place);
    open.add(key);
    try {
      const literal = ofSchema(compiler, budget, place);
      done.set(key, literal);
      return literal;
    } finally {
      open.delete(key); // also where the steps end: more of them may come
    }
  }

  function named(place: Place): Literal {
    const name = signatures.of(place);
    const self: Literal = arena.lazy(name, () => {
      const target = done.get(keyOf(place)) ?? (open.size === 0 ? compile(place) : undefined);
      if (target === undefined) return unread(place, name);
      return leadsBack(arena, budget, target, self) ? endless(place, name) : target;
    });
    return self;
  }

  /** The reading was cut short, or is still under way. */
  function unread(place: Place, name: string): Literal {
    const because = `${whereIs(place)}: this schema was not read to its end`;
    return compiler.opaque(because, `unread ${name}`);
  }

  function endless(place: Place, name: string): Literal {
    const because = `${whereIs(place)}: this $ref loops back to itself on the same value, so it has no meaning`;
    return compiler.opaque(because, `endless ${name}`);
  }

  return compiler;
}

function whereIs({ document, node }: Place): string {
  const { line } = document.text.rangeOf(node.start, node.end);
  return `${document.path}:${String(line)}`;
}

/** Whether a schema comes back to a reference while judging the same value. */
function leadsBack(arena: Arena, budget: Budget, from: Literal, back: Literal): boolean {
  const seen = new Set<Literal>();
  const queue = [from];
  for (let literal = queue.pop(); literal !== undefined; literal = queue.pop()) {
    if (Math.abs(literal) === Math.abs(back)) return true;
    if (seen.has(Math.abs(literal))) continue;
    seen.add(Math.abs(literal));
    budget.spend();
    const shape = arena.formula(literal);
    if (shape.kind === "all" || shape.kind === "one") queue.push(...shape.parts);
    if (shape.kind === "lazy") queue.push(shape.target());
  }
  return false;
}

function ofSchema(compiler: Compiler, budget: Budget, place: Place): Literal {
  const { node } = place;
  if (node.kind === "boolean") return node.value ? top : bottom;
  if (node.kind !== "object")
    return malformed({ compiler, place }, "schema", node, "an object, true or false");
  budget.spend(node.members.length);
  const at: At = { compiler, place, schema: node };
  const { dialect } = place;
  const hidden = refHidesSiblings(dialect) && node.get("$ref") !== undefined;
  const parts: Literal[] = [];
  for (const key of keysIn(node)) {
    const value = node.get(key);
    if (!value || (hidden && key !== "$ref")) continue;
    const read = keywordIn(key, dialect) && Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read) parts.push(read(at, value, key));
  }
  return compiler.arena.all(parts);
}

const readers: Readonly<Record<string, Read>> = {
  $ref: reference,
  $dynamicRef: reference,
  $recursiveRef: reference,
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
