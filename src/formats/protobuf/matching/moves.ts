import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { isUnchanged, typeDigest } from "../model/type-digest.js";
import { type Types, typesNamed } from "./elsewhere.js";
import type { Pair, ProtoContract } from "./matched.js";
import type { PairDraft } from "./pair-declared.js";

/** A type that one side of this file lacks may stand in other files of that side: it is paired with each that may be it. */
export function withMoves<T extends Message | Enum>(
  pairs: readonly PairDraft<T>[],
  base: ProtoContract,
  head: ProtoContract,
  types: Types<T>,
): Pair<T>[] {
  return pairs.flatMap((pair): Pair<T>[] => {
    if (pair.base && !pair.head) {
      const moved = typesElsewhere(pair.base, base.file, head, types);
      if (moved.length > 0) return moved.map((type) => ({ ...pair, head: type, relation: "moved" }));
    } else if (pair.head && !pair.base) {
      const arrived = typesElsewhere(pair.head, head.file, base, types);
      if (arrived.length > 0) return arrived.map((type) => ({ ...pair, base: type, relation: "arrived" }));
    }
    return [pair];
  });
}

/**
 * By its full name, or by the name that it has in the other side's package. Of several there, each that changed counts, and
 * none that did not: nobody can tell which of them took its place, and a copy hides nothing. None where its own file has it.
 */
export function typesElsewhere<T extends Message | Enum>(
  type: T,
  from: ProtoFile,
  { file, model }: ProtoContract,
  types: Types<T>,
): readonly T[] {
  const names = new Set([type.fullName, repackaged(type.fullName, from, file)]);
  const all = [...names].flatMap((name) => typesNamed(name, model, types));
  if (all.some((other) => other.file.path === file.path)) return [];
  if (all.length < 2) return all;
  const changed = all.filter((other) => !isUnchanged(type, other));
  const byDigest = new Map(changed.toReversed().map((other) => [typeDigest(other), other]));
  return changed.length > 0 ? [...byDigest.values()].reverse() : all.slice(0, 1);
}

/** The name of a type after its package was renamed. */
export function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}
