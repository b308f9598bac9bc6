import { countingMembers } from "../documents/counting-members.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { byName, type Names } from "./schema.js";
import { keywordIn } from "../documents/keywords.js";
import { below, type Place, resolve } from "../documents/resolve.js";

/** Ajv writes a function for every schema that it meets: about a millisecond each, and its own recursion for depth. */
const mostSchemas = 600;
const deepestSchema = 150;

/** How many schemas Ajv would compile, as far as the limits go, or which of them is passed and where. */
export function ajvSize(
  library: Library,
  document: SchemaDocument,
  names: Names,
): { readonly schemas: number } | { readonly tooLarge: string } {
  const queued = new Set([document.root]);
  const queue: Place[] = [{ document, node: document.root, base: document.base }];
  let schemas = 0;
  let fault: string | undefined;

  function visit(place: Place, depth: number): void {
    const { node } = place;
    schemas += 1;
    if (depth > deepestSchema) fault ??= `more than ${String(deepestSchema)} schemas are inside each other`;
    if (schemas > mostSchemas) fault ??= `more than ${String(mostSchemas)} schemas apply to it`;
    if (fault !== undefined || node.kind !== "object") return;
    for (const { key, value } of countingMembers(node)) {
      if (key.endsWith("ef") && value.kind === "string") refer(place, value.value);
      const keyword = keywordIn(key, place.document.dialect);
      if (!keyword || keyword.holds === "value" || keyword.annotation) continue;
      const map = keyword.holds === "schemaMap" || key === "dependencies";
      if (value.kind === "array") for (const item of value.items) visit(below(place, item), depth + 1);
      else if (map && value.kind === "object") {
        for (const member of countingMembers(value))
          if (!names || !byName.has(key) || names.has(member.key))
            visit(below(place, member.value), depth + 1);
      } else visit(below(place, value), depth + 1);
    }
  }

  function refer(from: Place, reference: string): void {
    const target = resolve(library, from, reference);
    if ("missing" in target || queued.has(target.node)) return;
    queued.add(target.node);
    queue.push(target);
  }

  for (const place of queue) if (fault === undefined) visit(place, 0);
  return fault === undefined ? { schemas } : { tooLarge: fault };
}
