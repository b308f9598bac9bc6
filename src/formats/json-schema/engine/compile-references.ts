import type { Node } from "../../../source/node.js";
import { followed, resolveSteps } from "../documents/resolve.js";
import { type At, malformed } from "./compiler.js";
import type { Literal } from "./formula.js";

/** A dynamic reference, too: what it means depends on the way that led to it, which the place knows. */
export function reference(at: At, value: Node, key: string): Literal {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  at.compiler.budget.spend(resolveSteps);
  const target = followed(at.compiler.library, at.place, key, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"${key}" leads to ${target.missing}, ${target.because}`;
  return at.compiler.opaque(because, `ref ${target.identity}`);
}
