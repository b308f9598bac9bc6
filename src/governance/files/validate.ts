import { readJson } from "../../source/json.js";
import { duplicateMembers, type Node, plain } from "../../source/node.js";
import { excerpt, ReadError, type Text } from "../../source/text.js";
import { yamlReader } from "../../source/yaml.js";
import { type ConfigFault, configFault } from "./fault.js";
import { keyPage } from "./key-page.js";
import { faultOf, type SchemaError } from "./schema-faults.js";
import type { SchemaName } from "./schemas.generated.js";

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
  const { governanceSchemas } = await import("./schemas.generated.js");
  const text = governanceSchemas()[schema];
  const errors = validator.errors ?? [];
  const seen = new Set<string>();
  return errors.slice(0, 500).flatMap((error) => {
    const fault = faultOf(error, root, text, source);
    const key = JSON.stringify(fault?.location);
    if (!fault || seen.has(key)) return [];
    seen.add(key);
    return [{ ...fault, page: keyPage(schema, text, error.instancePath) }];
  });
}
