import type { Enum, FieldType, Message } from "../model/descriptor.js";
import { getOrMake } from "../model/tables.js";
import { typeName } from "../model/type-text.js";
import type { PairDraft } from "./pair-declared.js";
import { membersNaming } from "./shape.js";

type Draft = PairDraft<Message>;

/** So much text of shapes is compared; what would need more, in deep chains of renamed messages, stays removed and added. */
const mostText = 30_000_000;

/**
 * Pairs messages that are left on both sides and that are alike but for the names of the types that they hold, which were
 * renamed themselves: only where there is one of them on each side. Of several nobody can know which one it was, and a
 * message that is said to be another one hides that it was removed.
 */
export function pairByRenamedTypes(
  messages: Draft[],
  enums: readonly PairDraft<Enum>[],
  isCandidate: (message: Message) => boolean,
): void {
  const left = messages.filter((pair) => {
    const only = pair.base && pair.head ? undefined : (pair.base ?? pair.head);
    return only !== undefined && isCandidate(only);
  });
  const renamed = namesOfRenamed([...messages, ...enums]);
  if (renamed.size === 0 || !left.some(({ base }) => base)) return;
  const holders = holdersIn(left);
  const alike = new Map<string, Set<Draft>>();
  const shapes = new Map<Draft, string>();
  const gained = new Set<Draft>();
  let compared = 0;
  /** Puts messages where they belong by the names of today, and says where something changed. */
  const sort = (pairs: Iterable<Draft>): ReadonlySet<string> => {
    const changed = new Set<string>();
    for (const pair of pairs) {
      if (compared > mostText) return new Set(); // what is half sorted is no ground to join
      const shape = shapeOf(pair, renamed);
      compared += shape.length;
      const earlier = shapes.get(pair) ?? "";
      if (shape === earlier) continue;
      const like = alike.get(earlier);
      like?.delete(pair);
      if (like?.size === 0) alike.delete(earlier);
      shapes.set(pair, shape);
      getOrMake(alike, shape, () => new Set()).add(pair);
      for (const key of [earlier, shape]) changed.add(key);
    }
    return changed;
  };
  // Each round joins what the names of the one before make alike, and looks again at those alone that hold it.
  for (let changed = sort(left); changed.size > 0;) {
    const joined = [...changed].flatMap((shape) => join(alike.get(shape) ?? new Set(), gained) ?? []);
    for (const { base, head } of joined) if (base && head) renamed.set(base, head.fullName);
    changed = sort(
      joined.flatMap(({ base }) => (base && holders.get(base)) ?? []).filter(({ head }) => !head),
    );
  }
  if (gained.size > 0) messages.splice(0, messages.length, ...messages.filter((pair) => !gained.has(pair)));
}

function shapeOf({ base, head }: Draft, renamed: ReadonlyMap<Message | Enum, string>): string {
  const message = base ?? head;
  const nameOf = (type: FieldType) => {
    const declared = declaredBy(type);
    return (declared && renamed.get(declared)) ?? typeName(type);
  };
  return message ? membersNaming(message, nameOf) : "";
}

function declaredBy(type: FieldType): Message | Enum | undefined {
  return type.kind === "message" ? type.message : type.kind === "enum" ? type.enum : undefined;
}

/** The messages of base that hold each type, in nested messages too. */
function holdersIn(pairs: readonly Draft[]): ReadonlyMap<Message | Enum, readonly Draft[]> {
  const holders = new Map<Message | Enum, Draft[]>();
  for (const pair of pairs)
    if (pair.base) for (const type of typesIn(pair.base)) getOrMake(holders, type, () => []).push(pair);
  return holders;
}

function* typesIn({ fields, messages }: Message): Generator<Message | Enum> {
  for (const { type } of fields) {
    const declared = declaredBy(type);
    if (declared) yield declared;
  }
  for (const nested of messages) yield* typesIn(nested);
}

/** What a renamed type of base is called now. */
function namesOfRenamed(pairs: readonly PairDraft<Message | Enum>[]): Map<Message | Enum, string> {
  return new Map(
    pairs.flatMap(({ base, head, relation }) =>
      base && head && relation === "renamed" ? [[base, head.fullName] as const] : [],
    ),
  );
}

/** Makes one pair of the only two that are alike; what of head was a pair of its own is none any more. */
function join(pairs: Set<Draft>, gained: Set<Draft>): Draft | undefined {
  const [lost, ...moreLost] = [...pairs].filter(({ base }) => base);
  const [other, ...moreGained] = [...pairs].filter(({ base }) => !base);
  if (!lost || !other || moreLost.length + moreGained.length > 0) return undefined;
  pairs.clear();
  gained.add(other);
  return Object.assign(lost, { head: other.head, relation: "renamed" as const });
}
