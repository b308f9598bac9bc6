import type { Theory, Truth } from "./theory.js";
import { hasFormat } from "./formats.js";
import type { Formula } from "./formula.js";
import type { Rational } from "../values/rational.js";
import { compare, divide, effortOf, isInteger } from "../values/rational.js";
import { lengthOf } from "../values/value.js";

export function holdsOfNumber({ budget }: Theory, shape: Formula, value: Rational): Truth {
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

export function holdsOfString({ patterns, budget }: Theory, shape: Formula, value: string): Truth {
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
