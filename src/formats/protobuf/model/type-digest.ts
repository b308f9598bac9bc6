import { hash as hashOf } from "node:crypto";
import { closures } from "../../../algorithms/closures.js";
import type { Enum, Field, Message } from "./descriptor.js";
import { ownText } from "./own-text.js";

type Type = Message | Enum;

function hash(parts: readonly string[]): string {
  return hashOf("sha256", parts.join("\n"), "base64");
}

/** The message or enum that a field holds. */
export function targetOf({ type }: Field): Type | undefined {
  if (type.kind === "message") return type.message;
  return type.kind === "enum" ? type.enum : undefined;
}

/** The types that a type refers to directly. Those of bundled files too: the repository may have a copy on one side. */
function references(type: Type): readonly Type[] {
  if (type.kind === "enum") return [];
  const targets = new Set<Type>();
  for (const field of [...type.fields, ...type.extensions]) {
    const target = targetOf(field);
    if (target) targets.add(target);
  }
  return [...targets];
}

/**
 * A digest of a type and of everything that it reaches: equal exactly when all of it is. A group of types that refer to
 * each other is hashed as one: each member by its own text, and by what the whole group reaches.
 */
export const typeDigest = closures({
  references,
  close(group: readonly Type[], digests: readonly string[]) {
    const reached = [...digests].sort();
    if (group.length === 1) return (type) => hash([ownText(type), ...reached]);
    const own = new Map(group.map((type) => [type, hash([ownText(type)])]));
    const shared = hash([...[...own.values()].sort(), "", ...reached]);
    return (type) => hash([own.get(type) ?? "", shared]);
  },
});

/** Whether two types mean the same, with everything that they reach. */
export function isUnchanged(a: Type, b: Type): boolean {
  return a === b || typeDigest(a) === typeDigest(b);
}

/** Of two versions of a type and of the types below it, the nearest that differ by their own text and that `counts` takes. */
export function nearestChange(
  from: Type,
  to: Type,
  counts: (from: Type, to: Type) => boolean,
): readonly [from: Type, to: Type] {
  const pairs: [Type, Type][] = [[from, to]];
  const seen = new Set<Type>([from]);
  for (const [before, after] of pairs) {
    if (counts(before, after) && ownText(before) !== ownText(after)) return [before, after];
    const later = new Map(references(after).map((type) => [type.fullName, type]));
    for (const type of references(before)) {
      const twin = later.get(type.fullName);
      if (!twin || seen.has(type) || isUnchanged(type, twin)) continue;
      seen.add(type);
      pairs.push([type, twin]);
    }
  }
  return [from, to];
}
