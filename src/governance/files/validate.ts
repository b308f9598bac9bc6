import { readJson } from "../../source/json.js";
import type { Node, ObjectNode } from "../../source/node.js";
import { describe, duplicateMembers, plain } from "../../source/node.js";
import type { Text } from "../../source/text.js";
import { ReadError, excerpt } from "../../source/text.js";
import { yamlReader } from "../../source/yaml.js";
import type { ConfigFault } from "./fault.js";
import { configFault } from "./fault.js";
import { didYouMean } from "./nearest.js";
import type { SchemaName } from "./schemas.generated.js";

/** What ajv's compiled validators say; `messages: false`, because people get our words. */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A governance file that was read: the tree for positions, the plain value once it has the schema's shape. */
export interface ReadFile<T> {
  readonly source: Text;
  readonly root: Node;
  readonly value: T;
}

const mostFaults = 50;
const identifiers: Readonly<Record<SchemaName, string>> = {
  calendar: "calendar",
  config: "config",
  consumers: "consumers",
  contracts: "contracts",
  policy: "policy",
  "policy-cases": "policyCases",
  request: "request",
  "sign-off": "signOff",
  teams: "teams",
};

/** Reads one governance file (YAML, or JSON by its name) and checks it against its published schema. Never throws. */
export async function readGoverned<T>(
  schema: SchemaName,
  source: Text,
): Promise<ReadFile<T> | { readonly faults: readonly ConfigFault[] }> {
  let root: Node;
  try {
    root = source.file.endsWith(".json") ? readJson(source) : (await yamlReader())(source);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { faults: [configFault("GV001", error.message, error.location)] };
  }
  const value = plain(root);
  const faults = [...duplicates(root, source), ...(await schemaFaults(schema, root, value, source))];
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : { source, root, value: value as T };
}

function* duplicates(node: Node, source: Text): Generator<ConfigFault> {
  if (node.kind === "array") for (const item of node.items) yield* duplicates(item, source);
  if (node.kind !== "object") return;
  for (const { key, start, end } of duplicateMembers(node)) {
    const message = `the key ${excerpt(key)} is written twice here: keep one`;
    yield configFault("GV005", message, source.locate(start, end));
  }
  for (const { value } of node.members) yield* duplicates(value, source);
}

async function schemaFaults(
  schema: SchemaName,
  root: Node,
  value: unknown,
  source: Text,
): Promise<readonly ConfigFault[]> {
  const validators = (await import("./validators.generated.js")) as unknown as Record<string, Validator>;
  const validator = validators[identifiers[schema]];
  if (!validator) throw new Error(`no validator for ${schema}: run scripts/generate-validators.mjs`);
  if (validator(value)) return [];
  const { schemas } = await import("./schemas.generated.js");
  const errors = validator.errors ?? [];
  const seen = new Set<string>();
  return errors.slice(0, 500).flatMap((error) => {
    const found = faultOf(error, root, schemas[schema], source);
    const key = JSON.stringify(found?.location);
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}

function faultOf(error: SchemaError, root: Node, schema: Schema, source: Text): ConfigFault | undefined {
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

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface Place {
  readonly node: Node;
  readonly key?: { readonly start: number; readonly end: number };
}

function nodeAt(root: Node, pointer: string): Place {
  let place: Place = { node: root };
  for (const step of stepsOf(pointer)) {
    const { node } = place;
    if (node.kind === "array") {
      const item = node.items[Number(step)];
      if (!item) return place;
      place = { node: item };
    } else {
      const member = node.kind === "object" ? (node satisfies ObjectNode).member(step) : undefined;
      if (!member) return place;
      place = { node: member.value, key: member };
    }
  }
  return place;
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-expected"?: string;
}

/** The schemas that speak for a value. (A compiled validator names a place in its own part of a schema only.) */
function schemasAt(root: Schema, steps: readonly string[]): readonly Schema[] {
  let found = flat(root, root);
  for (const step of steps) {
    found = found.flatMap(({ properties, additionalProperties, items }) => {
      if (items && /^\d+$/.test(step)) return flat(root, items);
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
      return flat(root, own ?? (typeof additionalProperties === "object" ? additionalProperties : undefined));
    });
  }
  return found;
}

/** A schema with everything that it is made of. */
function flat(root: Schema, schema: Schema | undefined): readonly Schema[] {
  if (!schema) return [];
  const { $ref } = schema;
  const target = $ref === undefined ? undefined : root.definitions?.[$ref.slice($ref.lastIndexOf("/") + 1)];
  const parts = [...(schema.allOf ?? []), schema.then, schema.else, target];
  return [schema, ...parts.flatMap((part) => flat(root, part))];
}

function expectedText(candidates: readonly Schema[]): string | undefined {
  return candidates.find((schema) => schema["x-expected"] !== undefined)?.["x-expected"];
}
