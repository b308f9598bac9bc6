import { readJson } from "../../../source/json.js";
import { textOf } from "../../../source/text.js";

/** A key at the margin with a string on its line: nothing else of YAML is needed to know a schema by its name. */
const yamlIdentifier =
  /^(["']?)(?:\$id|id)\1[ \t]*:[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s"'#&*!|>][^\s#]*))[ \t\r]*(?:#.*)?$/m;

/** The `$id` that the schema in a text declares, JSON or YAML, without loading it; undefined where it declares none. */
export function identifierOf(path: string, text: string): string | undefined {
  if (/\.ya?ml$/.test(path)) {
    const [, , double, single, bare] = yamlIdentifier.exec(text) ?? [];
    return double ?? single ?? bare;
  }
  try {
    const root = readJson(textOf(path, "head", text));
    const id = root.kind === "object" ? (root.get("$id") ?? root.get("id")) : undefined;
    return id?.kind === "string" ? id.value : undefined;
  } catch {
    return undefined;
  }
}
