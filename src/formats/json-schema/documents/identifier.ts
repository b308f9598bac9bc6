import { readJson } from "../../../source/json.js";
import { textOf } from "../../../source/text.js";

/** A key at the margin with a string on its line: nothing else of YAML is needed to know a schema by its name. */
const yamlIdentifier =
  /^(["']?)(?:\$id|id)\1[ \t]*:[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'#&*!|>][^\s#]*))[ \t\r]*(?:#.*)?$/m;

/** The `$id` that the schema in a text declares, JSON or YAML, without loading it; undefined where it declares none. */
export function identifierOf(path: string, text: string): string | undefined {
  if (isYaml(path)) return yamlIdentifierOf(text);
  try {
    return jsonIdentifierOf(path, text);
  } catch {
    return undefined;
  }
}

/**
 * The address that a text declares as its `$id`, in one spelling; none where it declares none. undefined: the text cannot be
 * read, or not without loading it.
 */
export function addressesIn(path: string, text: string): readonly string[] | undefined {
  try {
    const id = isYaml(path) ? yamlIdentifierOf(text) : jsonIdentifierOf(path, text);
    if (id !== undefined) return [addressOf(id)];
    return isYaml(path) && /^["']?(?:\$id|id)["']?[ \t]*:/m.test(text) ? undefined : [];
  } catch {
    return undefined;
  }
}

/** An empty fragment says nothing, and a host has no capitals. */
function addressOf(id: string): string {
  const address = URL.canParse(id) ? new URL(id).href : id;
  return address.replace(/#$/, "");
}

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);

function yamlIdentifierOf(text: string): string | undefined {
  const [, , double, single, bare] = yamlIdentifier.exec(text) ?? [];
  return double ?? single ?? bare;
}

/** @throws ReadError where the text is no JSON. */
function jsonIdentifierOf(path: string, text: string): string | undefined {
  const root = readJson(textOf(path, "head", text));
  const id = root.kind === "object" ? (root.get("$id") ?? root.get("id")) : undefined;
  return id?.kind === "string" ? id.value : undefined;
}
