import type { Aliases } from "../schema/aliases.js";
import { isNamed, type RecordType, type Schema, simpleName, type Type, typeOf } from "../schema/schema.js";

/**
 * Apache Avro's test for "the same union": then a branch is read by its place, whatever its namespace. Every pair of
 * parts must agree, so the pairs are simply visited.
 */
export function equivalent(reader: Schema, writer: Schema, aliases: Aliases): boolean {
  const seen = new Map<RecordType, Set<RecordType>>();
  const queue: (readonly [Schema, Schema])[] = [[reader, writer]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [r, w] = [typeOf(next[0]), typeOf(next[1])];
    if (r.kind === "record" && w.kind === "record") {
      const partners = seen.get(r) ?? new Set<RecordType>();
      seen.set(r, partners);
      if (partners.has(w)) continue;
      partners.add(w);
    }
    const parts = partsOf(r, w, aliases);
    if (!parts) return false;
    for (const part of parts) queue.push(part);
  }
  return true;
}

function partsOf(r: Type, w: Type, aliases: Aliases): readonly (readonly [Schema, Schema])[] | undefined {
  if (isNamed(r) && isNamed(w) && simpleName(aliases.typeName(w)) !== simpleName(r.name)) return undefined;
  if (r.kind === "array" && w.kind === "array") return [[r.items, w.items]];
  if (r.kind === "map" && w.kind === "map") return [[r.values, w.values]];
  if (r.kind === "union" && w.kind === "union") return zip(r.branches, w.branches);
  if (r.kind === "fixed" && w.kind === "fixed") return r.size === w.size ? [] : undefined;
  if (r.kind === "enum" && w.kind === "enum")
    return r.symbols.map(({ name }) => name).join() === w.symbols.map(({ name }) => name).join()
      ? []
      : undefined;
  if (r.kind === "record" && w.kind === "record") {
    const named = w.fields.every((field, i) => aliases.fieldName(w, field.name) === r.fields[i]?.name);
    return named
      ? zip(
          r.fields.map(({ type }) => type),
          w.fields.map(({ type }) => type),
        )
      : undefined;
  }
  return r.kind === w.kind ? [] : undefined;
}

function zip(a: readonly Schema[], b: readonly Schema[]): readonly (readonly [Schema, Schema])[] | undefined {
  if (a.length !== b.length) return undefined;
  return a.flatMap((left, i) => {
    const right = b[i];
    return right ? [[left, right] as const] : [];
  });
}
