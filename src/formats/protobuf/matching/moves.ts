import type { Side } from "../../../model/location.js";
import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { isNewIn } from "../model/namesakes.js";
import type { ProtoModel } from "../model/proto-model.js";
import { isUnchanged, typeDigest } from "../model/type-digest.js";
import { type Types, typesNamed } from "./elsewhere.js";
import type { Pair, ProtoContract } from "./matched.js";
import type { PairDraft } from "./pair-declared.js";

/** Where a declaration may have moved to more places than this, it is undecided which one it is. */
export const mostPlaces = 20;

/** A type that one side of this file lacks may stand in other files of that side: it is paired with each that may be it. */
export function withMoves<T extends Message | Enum>(
  pairs: readonly PairDraft<T>[],
  { base, head }: Readonly<Record<Side, ProtoContract>>,
  types: Types<T>,
  laterName: (type: T) => string,
): Pair<T>[] {
  return pairs.flatMap((pair): Pair<T>[] => {
    if (pair.base && !pair.head) {
      const moved = typesElsewhere({ type: pair.base, name: laterName(pair.base) }, base.file, head, types);
      if (moved.length > 0) return moved.map((type) => ({ ...pair, head: type, relation: "moved" }));
    } else if (pair.head && !pair.base) {
      const own = pair.head;
      const arrived = typesElsewhere({ type: own, name: own.fullName }, head.file, base, types).filter(
        (type) => leavesFor(own, type, base.model),
      );
      if (arrived.length > 0) return arrived.map((type) => ({ ...pair, base: type, relation: "arrived" }));
    }
    return [pair];
  });
}

/** Whether a type of base is lost to its file, where its changes are listed, and is looked for there under the name of this one. */
function leavesFor(own: Message | Enum, { file, fullName }: Message | Enum, base: ProtoModel): boolean {
  if (!isNewIn(base, file.path, fullName)) return false;
  const { counterparts, other } = base.comparison ?? {};
  const later = other?.file(counterparts?.get(file.path) ?? file.path);
  return (
    own.fullName === fullName || (later !== undefined && own.fullName === repackaged(fullName, file, later))
  );
}

/**
 * The types of another side that may be this one, by its full name there or by the name that it has in that side's package: those
 * that only that side has, else those that stand there all along. Of several, each that differs counts, and none that does
 * not: a copy hides nothing. None where its own file has it; one more than can be compared where there are as many.
 */
export function typesElsewhere<T extends Message | Enum>(
  { type, name }: { readonly type: T; readonly name: string },
  from: ProtoFile,
  { file, model }: ProtoContract,
  types: Types<T>,
): readonly T[] {
  const [named, renamed] = [...new Set([name, repackaged(name, from, file)])].map((fullName) =>
    typesNamed(fullName, model, types),
  );
  // What extends a message names it: of an extended one, the package counts only where nothing has its full name.
  const isExtended = type.kind === "message" && type.node.extensionRanges.length > 0;
  const all = [...(named ?? []), ...(isExtended && named?.length ? [] : (renamed ?? []))];
  if (all.some((other) => other.file.path === file.path)) return [];
  if (all.length < 2) return all;
  const likely = onlyNew(all, model);
  const changed = likely.filter((other) => !isUnchanged(type, other));
  return changed.length > 0
    ? firstOfEach<T>(changed, typeDigest).slice(0, mostPlaces + 1)
    : likely.slice(0, 1);
}

/** The first of those that have the same key. */
export function firstOfEach<T>(all: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keys = new Set<string>();
  return all.filter((item) => {
    const count = keys.size;
    return keys.add(keyOf(item)).size > count;
  });
}

/** Those that their side declares in files that did not declare them on the other side; all where there are none. */
export function onlyNew<T extends { readonly file: ProtoFile; readonly fullName: string }>(
  all: readonly T[],
  model: ProtoModel,
): readonly T[] {
  const added = all.filter(({ file, fullName }) => isNewIn(model, file.path, fullName));
  return added.length > 0 ? added : all;
}

/** The name of a type after its package was renamed. */
export function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}
