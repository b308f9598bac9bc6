import type { Node } from "../../../source/node.js";
import { assertsFormats } from "../documents/dialect.js";
import { type At, malformed, type Read } from "./compiler.js";
import { isAsserted } from "./formats.js";
import { type Literal, top } from "./formula.js";
import type { Arena } from "./arena.js";
import { compare, parseRational, zero } from "../values/rational.js";
import { type JsonType, jsonTypes, type Value, valueOf } from "../values/value.js";

const typeNames = `a type name (${[...jsonTypes, "integer"].join(", ")}) or a list of them`;

export function types(at: At, value: Node, key: string): Literal {
  const names = value.kind === "array" ? value.items : [value];
  // An empty list is no JSON Schema: some validators take it for every type, some for none.
  if (names.length === 0) return malformed(at, key, value, typeNames);
  const { arena } = at.compiler;
  const plain: JsonType[] = [];
  const parts: Literal[] = [];
  for (const name of names) {
    const text = name.kind === "string" ? name.value : "";
    const type = jsonTypes.find((candidate) => candidate === text);
    if (type) plain.push(type);
    else if (text === "integer") parts.push(integer(arena));
    else if (!(text === "any" && at.place.dialect === "draft-04"))
      return malformed(at, key, value, typeNames);
    else return top;
  }
  return arena.any([arena.types(plain), ...parts]);
}

function integer(arena: Arena): Literal {
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  return arena.all([arena.types(["number"]), whole]);
}

export function enumeration(at: At, value: Node, key: string): Literal {
  return value.kind === "array"
    ? listOf(at, value.items, key)
    : malformed(at, key, value, "a list of values");
}

export function listOf(at: At, nodes: readonly Node[], key: string): Literal {
  const values: Value[] = [];
  for (const node of nodes) {
    const value = valueOf(node);
    if (value === undefined) return malformed(at, key, node, "numbers with an exponent below 400");
    values.push(value);
  }
  return at.compiler.arena.values(values);
}

export function count(
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

/**
 * Bounds and multiples, exactly. The boolean `exclusiveMinimum` and `exclusiveMaximum` of draft-04 are understood in
 * every dialect: custom meta-schemas often extend draft-04 without saying so, and a boolean means nothing else.
 */
export function numberParts(at: At, value: Node, key: string): Literal {
  const { arena } = at.compiler;
  if (value.kind === "boolean" && key.startsWith("exclusive")) return top;
  const bound = value.kind === "number" ? parseRational(value.raw) : undefined;
  if (bound === undefined) return malformed(at, key, value, "a number with an exponent below 400");
  switch (key) {
    case "multipleOf":
      return compare(bound, zero) > 0
        ? arena.atom({ kind: "multipleOf", divisor: bound })
        : malformed(at, key, value, "a number above 0");
    case "minimum":
    case "maximum": {
      const flag = at.schema.get(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
      return arena.atom({ kind: key, bound, exclusive: flag?.kind === "boolean" && flag.value });
    }
    default:
      return arena.atom({ kind: key === "exclusiveMinimum" ? "minimum" : "maximum", bound, exclusive: true });
  }
}

export function format(at: At, value: Node): Literal {
  if (!assertsFormats(at.place.document.settings, at.place.dialect) || value.kind !== "string") return top;
  if (numberFormats.has(value.value)) return numberFormat(at.compiler.arena, value.value);
  if (!isAsserted(value.value)) return top;
  return at.compiler.arena.atom({ kind: "format", name: value.value });
}

/** OpenAPI's formats for numbers. They say nothing of numbers that are not whole, and only int32 refuses any. */
const numberFormats = new Set(["int32", "int64", "float", "double"]);

function numberFormat(arena: Arena, name: string): Literal {
  if (name !== "int32") return top;
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  const range = [
    arena.atom({ kind: "minimum", bound: { n: -(2n ** 31n), d: 1n }, exclusive: false }),
    arena.atom({ kind: "maximum", bound: { n: 2n ** 31n - 1n, d: 1n }, exclusive: false }),
  ];
  return arena.any([-arena.all([arena.types(["number"]), whole]), arena.all(range)]);
}
