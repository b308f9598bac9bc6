import type { Theory, Truth } from "./theory.js";
import { hasFormat } from "./formats.js";
import type { Formula, Literal, NameCell } from "./formula.js";
import type { Patterns } from "./patterns.js";
import type { Value } from "../values/value.js";
import { isArray, isNumber, isObject, lengthOf, sizeOf, typeOf, valueKey } from "../values/value.js";
import { compare, divide, effortOf, isInteger, type Rational } from "../values/rational.js";

/** One evaluation, which asks nothing twice: references that share targets would be followed exponentially often. */
interface Evaluating extends Theory {
  readonly truths?: Map<Value, Map<Literal, Truth>>;
}

/** In-place references that lead back to themselves without consuming a value are cut here: unknown. */
const deepestInPlace = 400;

/** Whether a value satisfies a literal, exactly: rationals, code points, every keyword that the engine knows. */
export function evaluate(theory: Evaluating, literal: Literal, value: Value, depth = 0): Truth {
  theory.budget.spend();
  const shape = theory.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one" && shape.kind !== "lazy")
    return signed(literal, holds(theory, shape, value, depth));
  const truths = theory.truths ?? new Map<Value, Map<Literal, Truth>>();
  const inner = theory.truths ? theory : { ...theory, truths };
  let answers = truths.get(value);
  if (!answers) truths.set(value, (answers = new Map<Literal, Truth>()));
  if (answers.has(literal)) return answers.get(literal);
  const truth = signed(literal, holds(inner, shape, value, depth));
  answers.set(literal, truth);
  return truth;
}

function signed(literal: Literal, truth: Truth): Truth {
  return literal > 0 || truth === undefined ? truth : !truth;
}

export function every(truths: Iterable<Truth>): Truth {
  let all: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === undefined) all = undefined;
  }
  return all;
}

function holds(theory: Evaluating, shape: Formula, value: Value, depth: number): Truth {
  switch (shape.kind) {
    case "true":
      return true;
    case "all":
      return every(lazily(shape.parts, (part) => evaluate(theory, part, value, depth)));
    case "one":
      return exactlyOne(shape.parts.map((part) => evaluate(theory, part, value, depth)));
    case "lazy":
      return depth > deepestInPlace ? undefined : evaluate(theory, shape.target(), value, depth + 1);
    case "type":
      return shape.types.has(typeOf(value));
    case "enum":
      theory.budget.spend(costOf(value));
      return shape.values.has(valueKey(value));
    case "opaque":
      return undefined;
    default:
      if (typeof value === "string") return holdsOfString(theory, shape, value);
      if (value === null || typeof value === "boolean") return true;
      if (isArray(value)) return holdsOfArray(theory, shape, value, depth);
      return isNumber(value)
        ? holdsOfNumber(theory, shape, value)
        : holdsOfObject(theory, shape, value, depth);
  }
}

/** What it costs to spell a value out, roughly. */
function costOf(value: Value): number {
  if (typeof value === "string") return value.length >> 6;
  return value !== null && (isArray(value) || isObject(value)) ? sizeOf(value) >> 2 : 0;
}

/** Asks of one item after the other, until the answer is plain. */
export function* lazily<T>(items: Iterable<T>, ask: (item: T) => Truth): Iterable<Truth> {
  for (const item of items) yield ask(item);
}

function exactlyOne(truths: readonly Truth[]): Truth {
  const yes = truths.filter((truth) => truth === true).length;
  const unknown = truths.filter((truth) => truth === undefined).length;
  if (yes > 1) return false;
  return unknown > 0 ? undefined : yes === 1;
}

function holdsOfNumber({ budget }: Theory, shape: Formula, value: Rational): Truth {
  switch (shape.kind) {
    case "minimum":
      return compare(value, shape.bound) >= (shape.exclusive ? 1 : 0);
    case "maximum":
      return compare(value, shape.bound) <= (shape.exclusive ? -1 : 0);
    case "multipleOf":
      budget.spend(effortOf(value) + effortOf(shape.divisor));
      return isInteger(divide(value, shape.divisor));
    default:
      return true;
  }
}

function holdsOfString({ patterns, budget }: Theory, shape: Formula, value: string): Truth {
  budget.spend(value.length >> 8);
  switch (shape.kind) {
    case "minLength":
      return lengthOf(value) >= shape.count;
    case "maxLength":
      return lengthOf(value) <= shape.count;
    case "pattern":
      return patterns.test(shape.source, value);
    case "format":
      return hasFormat(shape.name, value);
    default:
      return true;
  }
}

function holdsOfArray(theory: Evaluating, shape: Formula, value: readonly Value[], depth: number): Truth {
  const ask = (schema: Literal) => (item: Value) => evaluate(theory, schema, item, depth);
  switch (shape.kind) {
    case "minItems":
      return value.length >= shape.count;
    case "maxItems":
      return value.length <= shape.count;
    case "unique":
      theory.budget.spend(costOf(value));
      return new Set(value.map(valueKey)).size === value.length;
    case "item":
      return every(lazily(value.slice(shape.index, shape.index + 1), ask(shape.schema)));
    case "rest":
      return every(lazily(value.slice(shape.from), ask(shape.schema)));
    case "atLeast": {
      const truths = value.map(ask(shape.schema));
      const yes = truths.filter((truth) => truth === true).length;
      if (yes >= shape.count) return true;
      return yes + truths.filter((truth) => truth === undefined).length >= shape.count ? undefined : false;
    }
    default:
      return true;
  }
}

function holdsOfObject(
  theory: Evaluating,
  shape: Formula,
  value: ReadonlyMap<string, Value>,
  depth: number,
): Truth {
  switch (shape.kind) {
    case "minProperties":
      return value.size >= shape.count;
    case "maxProperties":
      return value.size <= shape.count;
    case "required":
      return value.has(shape.name);
    case "property": {
      const child = value.get(shape.name);
      return child === undefined ? true : evaluate(theory, shape.schema, child, depth);
    }
    case "names":
      return every(lazily(value.keys(), (name) => evaluate(theory, shape.schema, name, depth)));
    case "named":
      return every(
        lazily(value, ([name, child]) => {
          const inside = inCell(theory.patterns, shape.cell, name);
          if (inside === false) return true;
          const truth = evaluate(theory, shape.schema, child, depth);
          return inside === true || truth === true ? truth : undefined;
        }),
      );
    default:
      return true;
  }
}

export function inCell(
  patterns: Patterns,
  { include, names, patterns: outside }: NameCell,
  name: string,
): Truth {
  if (names.has(name)) return false;
  const included = include === undefined ? true : patterns.test(include, name);
  const excluded = outside.map((source) => {
    const matches = patterns.test(source, name);
    return matches === undefined ? undefined : !matches;
  });
  return every([included, ...excluded]);
}
