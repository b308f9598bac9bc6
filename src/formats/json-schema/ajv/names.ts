import type { Library, SchemaDocument } from "../documents/library.js";
import { reachable } from "../documents/documents.js";

/** Names at any depth of an instance. */
export function namesIn(instance: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(instance)) for (const item of instance) namesIn(item, names);
  else if (typeof instance === "object" && instance !== null)
    for (const [name, child] of Object.entries(instance)) {
      names.add(name);
      namesIn(child, names);
    }
  return names;
}

/** Whether references may lead into a schema by name: then nothing is left out. */
export function hasNamedParts(library: Library, document: SchemaDocument): boolean {
  return [...reachable(library, document).values()].some(
    ({ resources, anchors }) => resources.size > 2 || anchors.size > 0,
  );
}

/** Names that references lead through: what they lead to must stay. */
export function pointedNames(library: Library, document: SchemaDocument): Set<string> {
  const names = new Set<string>();
  for (const { references } of reachable(library, document).values())
    for (const { written } of references) {
      const at = written.indexOf("#/");
      if (at < 0) continue;
      for (const token of written.slice(at + 2).split("/")) names.add(decoded(token));
    }
  return names;
}

function decoded(token: string): string {
  const plainToken = token.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plainToken);
  } catch {
    return plainToken;
  }
}
