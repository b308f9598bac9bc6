import type { Node } from "../../../source/node.js";
import type { At } from "./compiler.js";
import { malformed } from "./compiler.js";
import type { Literal } from "./formula.js";
import { top } from "./formula.js";
import type { Rational } from "../values/rational.js";
import { compare, parseRational, zero } from "../values/rational.js";

/**
 * Bounds and multiples, exactly. The boolean `exclusiveMinimum` and `exclusiveMaximum` of draft-04 are understood in
 * every dialect: custom meta-schemas often extend draft-04 without saying so, and a boolean means nothing else.
 */
export function numberParts(at: At, value: Node, key: string): Literal {
  const { arena } = at.compiler;
  if (value.kind === "boolean" && key.startsWith("exclusive")) return top;
  const bound: Rational | undefined = value.kind === "number" ? parseRational(value.raw) : undefined;
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
