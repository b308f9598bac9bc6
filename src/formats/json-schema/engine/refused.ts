import { bounded, shares } from "../values/budget.js";
import type { Theory } from "./theory.js";
import { evaluate } from "./evaluate.js";
import { bottom, type Formula, type Literal } from "./formula.js";
import { isArray, isObject, type Value } from "../values/value.js";

/** What of a schema refuses an instance. */
export interface Refusal {
  /** Where inside the instance, as a JSON pointer: "" for the instance as a whole. */
  readonly place: string;
  /** Undefined: it was not looked for to the end. */
  readonly part: Formula | undefined;
}

export function refusalOf(theory: Theory, schema: Literal, value: Value): Refusal {
  const refusal = bounded(theory.budget, shares.reason, "looking for the place", () =>
    search(theory, schema, value),
  );
  return "done" in refusal ? refusal.done : { place: "", part: undefined };
}

function search(theory: Theory, literal: Literal, value: Value): Refusal {
  const shape = theory.arena.formula(literal);
  const here = { place: "", part: literal < 0 && literal !== bottom ? undefined : shape };
  if (literal < 0) return here;
  const refuses = (part: Literal, child: Value) => evaluate(theory, part, child) === false;
  switch (shape.kind) {
    case "all": {
      const part = shape.parts.find((candidate) => refuses(candidate, value));
      return part === undefined ? here : search(theory, part, value);
    }
    case "lazy":
      return search(theory, shape.target(), value);
    case "property": {
      const child = isObject(value) ? value.get(shape.name) : undefined;
      return child === undefined ? here : below(shape.name, search(theory, shape.schema, child));
    }
    case "named":
      for (const [name, child] of isObject(value) ? value : [])
        if (!shape.cell.names.has(name) && refuses(shape.schema, child))
          return below(name, search(theory, shape.schema, child));
      return here;
    case "item": {
      const item = isArray(value) ? value[shape.index] : undefined;
      return item === undefined ? here : below(String(shape.index), search(theory, shape.schema, item));
    }
    case "rest":
      for (const [i, item] of (isArray(value) ? value : []).entries())
        if (i >= shape.from && refuses(shape.schema, item))
          return below(String(i), search(theory, shape.schema, item));
      return here;
    default:
      return here;
  }
}

function below(name: string, { place, part }: Refusal): Refusal {
  return { place: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}${place}`, part };
}
