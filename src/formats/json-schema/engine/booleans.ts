import type { Arena } from "./arena.js";
import type { Literal } from "./formula.js";
import { type Answer, impossible } from "./answer.js";
import type { Value } from "../values/value.js";

export function findBoolean(arena: Arena, atoms: readonly Literal[]): Answer {
  const excluded = new Set<Value>();
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    if (atom < 0 && shape.kind === "enum") for (const value of shape.values.values()) excluded.add(value);
  }
  const value = [true, false].find((candidate) => !excluded.has(candidate));
  return value === undefined ? impossible : { kind: "value", value, sure: true };
}
