import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { isUnchanged } from "../model/type-digest.js";
import { type Types, typesNamed } from "./elsewhere.js";
import type { Pair, ProtoContract } from "./matched.js";
import type { PairDraft } from "./pair-declared.js";

/** A type that one side of this file lacks may stand in another file of that side. */
export function withMoves<T extends Message | Enum>(
  pairs: readonly PairDraft<T>[],
  base: ProtoContract,
  head: ProtoContract,
  types: Types<T>,
): Pair<T>[] {
  return pairs.map((pair): Pair<T> => {
    if (pair.base && !pair.head) {
      const moved = typeElsewhere(pair.base, base.file, head, types);
      if (moved) return { ...pair, head: moved, relation: "moved" };
    } else if (pair.head && !pair.base) {
      const arrived = typeElsewhere(pair.head, head.file, base, types);
      if (arrived) return { ...pair, base: arrived, relation: "arrived" };
    }
    return pair;
  });
}

/**
 * By its full name, or by the name that it has in the other side's package. Of several that moved there, one that changed
 * counts before one that did not: a copy hides nothing.
 */
export function typeElsewhere<T extends Message | Enum>(
  type: T,
  from: ProtoFile,
  { file, model }: ProtoContract,
  types: Types<T>,
): T | undefined {
  const named = typesNamed(type.fullName, model, types);
  const all = named.length > 0 ? named : typesNamed(repackaged(type.fullName, from, file), model, types);
  if (all.some((other) => other.file.path === file.path)) return undefined;
  return all.length > 1 ? (all.find((other) => !isUnchanged(type, other)) ?? all[0]) : all[0];
}

/** The name of a type after its package was renamed. */
export function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}
