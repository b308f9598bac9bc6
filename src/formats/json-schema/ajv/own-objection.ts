import type { Objection } from "./error-text.js";
import type { Formula } from "../engine/formula.js";
import type { Refusal } from "../engine/refused.js";

/** Ajv's keywords for the parts of a schema as logic; what is taken apart into several parts has no keyword of its own. */
const keywords: Readonly<Partial<Record<Formula["kind"], readonly string[]>>> = {
  true: ["false schema", "additionalProperties", "unevaluatedProperties"],
  type: ["type"],
  enum: ["enum", "const"],
  minimum: ["minimum", "exclusiveMinimum"],
  maximum: ["maximum", "exclusiveMaximum"],
  multipleOf: ["multipleOf", "type"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  pattern: ["pattern"],
  format: ["format"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  unique: ["uniqueItems"],
  atLeast: ["contains"],
  minProperties: ["minProperties"],
  maxProperties: ["maxProperties"],
  required: ["required"],
};

/** Among what a reader objects to in an instance: what one change refuses. undefined where that cannot be told. */
export function ownObjection(
  objections: readonly Objection[],
  { place, part }: Refusal,
): Objection | undefined {
  const there = objections.filter((objection) => objection.place === place);
  if (!part) return undefined;
  const named = keywords[part.kind] ?? [];
  return there.find(
    ({ keyword, missing }) => named.includes(keyword) && (part.kind !== "required" || missing === part.name),
  );
}
