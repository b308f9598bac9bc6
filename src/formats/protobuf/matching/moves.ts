import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { allEnums, allMessages } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { Pair, ProtoContract } from "./matched.js";
import type { Draft, Named } from "./pair-declared.js";

/** What only one side of this file has may stand in another file of the other side. */
export function withMoves<T extends Named & { fullName: string; parent: Message | undefined }>(
  pairs: readonly Draft<T>[],
  base: ProtoContract,
  head: ProtoContract,
  find: (model: ProtoModel, fullName: string) => Message | Enum | undefined,
): Pair<T>[] {
  return pairs.map((pair) => {
    if (pair.base && !pair.head) {
      const found =
        find(head.model, pair.base.fullName) ??
        find(head.model, repackaged(pair.base.fullName, base.file, head.file));
      if (found && found.file.path !== head.file.path)
        return { ...pair, head: found as unknown as T, relation: "moved" };
    } else if (pair.head && !pair.base) {
      const found =
        find(base.model, pair.head.fullName) ??
        find(base.model, repackaged(pair.head.fullName, head.file, base.file));
      if (found && found.file.path !== base.file.path)
        return { ...pair, base: found as unknown as T, relation: "arrived" };
    }
    return pair;
  });
}

function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}

export function typeElsewhere(
  model: ProtoModel,
  fullName: string,
  kind: "message" | "enum",
): Message | Enum | undefined {
  for (const path of model.loaded()) {
    const parsed = model.parsed(path);
    if (!parsed || !("symbols" in parsed) || parsed.symbols.get(fullName) !== kind) continue;
    const file = model.file(path);
    if (!file) continue;
    const all: Iterable<Message | Enum> = kind === "message" ? allMessages(file) : allEnums(file);
    for (const type of all) if (type.fullName === fullName) return type;
  }
  return undefined;
}
