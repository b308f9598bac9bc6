import type { Enum, FieldType, Message } from "../model/descriptor.js";
import { getOrMake } from "../model/tables.js";
import { typeName } from "../model/type-text.js";
import type { PairDraft } from "./pair-declared.js";
import { membersNaming } from "./shape.js";

/** Each round looks at all that is left: what is held deeper than this in renamed messages stays removed and added. */
const deepest = 64;

/**
 * Pairs messages that are left on both sides and that are alike but for the names of the types that they hold, which were
 * renamed themselves: only where there is one of them on each side. Of several nobody can know which one it was, and a
 * message that is said to be another one hides that it was removed.
 */
export function pairByRenamedTypes(
  messages: PairDraft<Message>[],
  enums: readonly PairDraft<Enum>[],
  isCandidate: (message: Message) => boolean,
): void {
  const left = (pair: PairDraft<Message>) => !(pair.base && pair.head);
  if (!messages.some((pair) => left(pair) && pair.base)) return;
  let joined = true;
  for (let depth = 0; joined && depth < deepest; depth += 1) {
    const renamed = namesOfRenamed([...messages, ...enums]);
    if (renamed.size === 0) return;
    const nameOf = (type: FieldType) => {
      const declared = type.kind === "message" ? type.message : type.kind === "enum" ? type.enum : undefined;
      return (declared && renamed.get(declared)) ?? typeName(type);
    };
    const alike = new Map<string, PairDraft<Message>[]>();
    for (const pair of messages) {
      const message = pair.base ?? pair.head;
      if (!left(pair) || !message || !isCandidate(message)) continue;
      const shape = membersNaming(message, nameOf);
      if (shape !== "") getOrMake(alike, shape, () => []).push(pair);
    }
    joined = false;
    for (const pairs of alike.values()) joined = join(messages, pairs) || joined;
  }
}

/** What a renamed type of base is called now. */
function namesOfRenamed(pairs: readonly PairDraft<Message | Enum>[]): ReadonlyMap<Message | Enum, string> {
  return new Map(
    pairs.flatMap(({ base, head, relation }) =>
      base && head && relation === "renamed" ? [[base, head.fullName] as const] : [],
    ),
  );
}

function join(messages: PairDraft<Message>[], pairs: readonly PairDraft<Message>[]): boolean {
  const [lost, ...moreLost] = pairs.filter(({ base }) => base);
  const [gained, ...moreGained] = pairs.filter(({ head }) => head);
  if (!lost || !gained || moreLost.length + moreGained.length > 0) return false;
  Object.assign(lost, { head: gained.head, relation: "renamed" as const });
  messages.splice(messages.indexOf(gained), 1);
  return true;
}
