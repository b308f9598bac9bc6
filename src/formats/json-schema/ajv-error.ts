import type { ErrorObject } from "ajv";

/** A longer list of values is cut. */
const longest = 80;

/** What Ajv objects to, as one sentence that names the thing: Ajv's own text leaves out which property, which values. */
export function errorText({ instancePath, keyword, message = "is refused", params }: ErrorObject): string {
  const details: Readonly<Record<string, unknown>> = params;
  const where = instancePath === "" ? "the value" : instancePath;
  const detail = Object.hasOwn(named, keyword) ? details[named[keyword] ?? ""] : undefined;
  if (keyword === "type" && Array.isArray(details.type))
    return `${where} must be ${details.type.join(" or ")}`;
  if (detail === undefined) return `${where} ${message}`;
  const text = JSON.stringify(detail);
  return `${where} ${message}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
}

/** Where Ajv keeps what its text does not say. */
const named: Readonly<Record<string, string>> = {
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
  propertyNames: "propertyName",
  enum: "allowedValues",
  const: "allowedValue",
};
