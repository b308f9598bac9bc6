import { bounded, shares } from "./budget.js";
import type { Theory } from "./evaluate.js";
import { evaluate } from "./evaluate.js";
import type { Literal } from "./formula.js";
import type { Value } from "./value.js";
import { isArray, isObject } from "./value.js";

/** Where inside an instance a schema refuses it, as a JSON pointer: "" for the instance as a whole. */
export function refusedAt(theory: Theory, schema: Literal, value: Value): string {
  const found = bounded(theory.budget, shares.reason, "looking for the place", () =>
    placeOf(theory, schema, value),
  );
  return "done" in found ? found.done : "";
}

function placeOf(theory: Theory, literal: Literal, value: Value): string {
  if (literal < 0) return "";
  const refuses = (part: Literal, child: Value) => evaluate(theory, part, child) === false;
  const shape = theory.arena.formula(literal);
  switch (shape.kind) {
    case "all": {
      const part = shape.parts.find((one) => refuses(one, value));
      return part === undefined ? "" : placeOf(theory, part, value);
    }
    case "lazy":
      return placeOf(theory, shape.target(), value);
    case "property": {
      const child = isObject(value) ? value.get(shape.name) : undefined;
      return child === undefined ? "" : below(shape.name, placeOf(theory, shape.schema, child));
    }
    case "named":
      for (const [name, child] of isObject(value) ? value : [])
        if (!shape.cell.names.has(name) && refuses(shape.schema, child))
          return below(name, placeOf(theory, shape.schema, child));
      return "";
    case "rest":
      for (const [i, item] of (isArray(value) ? value : []).entries())
        if (i >= shape.from && refuses(shape.schema, item))
          return below(String(i), placeOf(theory, shape.schema, item));
      return "";
    default:
      return "";
  }
}

function below(name: string, rest: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}${rest}`;
}
