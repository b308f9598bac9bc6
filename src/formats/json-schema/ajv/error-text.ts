import type { ErrorObject } from "ajv";

/** One thing that Ajv objects to. */
export interface Objection {
  /** Where in the instance, as a JSON pointer; a property that may not be there is the place itself. */
  readonly place: string;
  readonly keyword: string;
  /** The property that is missing. */
  readonly missing: string | undefined;
  readonly text: string;
}

export function objectionOf(error: ErrorObject): Objection {
  const { instancePath, keyword, params } = error;
  const details: Readonly<Record<string, unknown>> = params;
  const extra = details.additionalProperty ?? details.unevaluatedProperty;
  const place = typeof extra === "string" ? `${instancePath}/${escaped(extra)}` : instancePath;
  const missing = typeof details.missingProperty === "string" ? details.missingProperty : undefined;
  return { place, keyword, missing, text: errorText(error) };
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A longer list of values is cut. */
const longest = 80;

/** What Ajv objects to, as one sentence that names the thing: Ajv's own text leaves out which property, which values. */
function errorText({ instancePath, keyword, message = "is refused", params }: ErrorObject): string {
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
