import type { Node } from "../../source/node.js";
import { describe } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import { excerpt } from "../../source/text.js";
import type { ConfigFault } from "./fault.js";
import { configFault } from "./fault.js";
import { didYouMean } from "./did-you-mean.js";
import type { Schema } from "./schema-places.js";
import { expectedText, flat, nodeAt, schemasAt, stepsOf } from "./schema-places.js";

/** What ajv's compiled validators say; `messages: false`, because people get our words. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
/** A fault of the schema as a person reads it; undefined where another one says the same. */
export function faultOf(
  error: SchemaError,
  root: Node,
  schema: Schema,
  source: Text,
): ConfigFault | undefined {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const here = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const member = node.kind === "object" ? node.member(name) : undefined;
      const known = candidates
        .flatMap(({ properties }) => Object.keys(properties ?? {}))
        .filter((one) => one !== "$schema");
      const hint = didYouMean(name, known) || `: expected one of ${known.join(", ")}`;
      return configFault(
        "GV002",
        `unknown key ${excerpt(name, 40)}${hint}`,
        member ? source.locate(member.start, member.end) : here,
      );
    }
    case "propertyNames": {
      const name = String(params.propertyName);
      const member = node.kind === "object" ? node.member(name) : undefined;
      const expected =
        expectedText(candidates.flatMap(({ propertyNames }) => flat(schema, propertyNames))) ??
        "another kind of name";
      return configFault(
        "GV003",
        `the key ${excerpt(name, 40)} does not fit here: expected ${expected}`,
        member ? source.locate(member.start, member.end) : here,
      );
    }
    case "required": {
      const name = String(params.missingProperty);
      return configFault("GV004", `${where} needs the key ${JSON.stringify(name)}`, firstLine(node, source));
    }
    case "enum": {
      const allowed = ((params.allowedValues ?? []) as unknown[]).map(String);
      const written = node.kind === "string" ? didYouMean(node.value, allowed) : "";
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}${written || `: expected one of ${allowed.join(", ")}`}`,
        here,
      );
    }
    case "const":
      return configFault(
        "GV003",
        `${where} must be ${JSON.stringify(params.allowedValue)}, found ${describe(node)}`,
        here,
      );
    case "type":
      return configFault(
        "GV003",
        `${where} must be ${typeNames(params.type)}, found ${describe(node)}`,
        here,
      );
    case "pattern":
      if (error.propertyName !== undefined) return undefined;
      return configFault(
        "GV003",
        `${where} cannot be ${describe(node)}: expected ${expectedText(candidates) ?? "another form"}`,
        here,
      );
    case "minItems":
    case "minProperties":
      return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, here);
    case "minimum":
      return configFault(
        "GV003",
        `${where} must be at least ${String(params.limit)}, found ${describe(node)}`,
        here,
      );
    case "if":
      return undefined;
    default:
      return configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, here);
  }
}

function typeNames(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: "a string",
    array: "a list",
    object: "a map",
    integer: "a whole number",
    boolean: "true or false",
    null: "null",
  };
  const all = (Array.isArray(type) ? type : String(type).split(",")) as string[];
  return all.map((one) => names[one] ?? one).join(" or ");
}

/** An object is pointed at by its first line: its whole text would underline half the file. */
function firstLine(node: Node, source: Text) {
  const first = node.kind === "object" ? node.members[0] : undefined;
  return first ? source.locate(first.start, first.end) : source.locate(node.start, node.start);
}

/** "contracts[0].owner": where a value stands, in words of the file. */
function lastName(pointer: string): string {
  const steps = stepsOf(pointer);
  if (steps.length === 0) return "the file";
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
