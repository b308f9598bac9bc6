import { nameAfter, type Renamed } from "../../../model/change.js";
import type { Enum, Message } from "../model/descriptor.js";
import type { Pair } from "./matched.js";
import { getOrMake } from "../model/tables.js";
import { pairFields } from "../model/pair-fields.js";

export interface Declaration {
  readonly name: string;
  readonly element: readonly string[];
}

export interface PairDraft<T> {
  base: T | undefined;
  head: T | undefined;
  relation: Pair<T>["relation"];
}

const keyOfPath = (element: readonly string[]): string => element.join("\u0000");

type KeyOf<T> = (declaration: T) => string;

interface Keys<T> {
  readonly key?: KeyOf<T>;
  readonly shapes?: readonly KeyOf<T>[];
  /** What is known to have another name at head. */
  readonly renamed?: readonly Renamed[] | undefined;
}

/** Pairs by path, or by another key, then what is left by equal shape, the first of the shapes before the next: a rename. */
export function pairDeclared<T extends Declaration>(
  base: readonly T[],
  head: readonly T[],
  { shapes = [], key: keyOf = ({ element }) => keyOfPath(element), renamed = [] }: Keys<T>,
): PairDraft<T>[] {
  const headByKey = new Map(head.map((declaration) => [keyOf(declaration), declaration]));
  const laterKeyOf = (declaration: T) =>
    renamed.length === 0 ? keyOf(declaration) : keyOfPath(nameAfter(declaration.element, renamed));
  const laterKeys = new Map(base.map((declaration) => [laterKeyOf(declaration), declaration]));
  // A name that another one has now leads nowhere.
  for (const declaration of base)
    if (laterKeyOf(declaration) !== keyOf(declaration)) laterKeys.set(laterKeyOf(declaration), declaration);
  const pairs: PairDraft<T>[] = base.map((declaration) => {
    const key = laterKeyOf(declaration);
    const later = renamed.length === 0 || laterKeys.get(key) === declaration ? headByKey.get(key) : undefined;
    return { base: declaration, head: later, relation: key === keyOf(declaration) ? "same" : "renamed" };
  });
  let added = head.filter((declaration) => !laterKeys.has(keyOf(declaration)));
  const unknown = pairs.filter((pair) => !isKnownGone(pair, renamed));
  for (const shape of shapes) added = pairByShape(unknown, added, shape);
  return [
    ...pairs,
    ...added.map((declaration): PairDraft<T> => ({ base: undefined, head: declaration, relation: "same" })),
  ];
}

/** Whether it is known what it was called last: no other one is it, however alike they are. */
export function isKnownGone<T extends Declaration>(
  { base, head }: Pick<PairDraft<T>, "base" | "head">,
  renamed: readonly Renamed[] = [],
): boolean {
  if (!base || head) return false;
  const key = keyOfPath(base.element);
  return renamed.some(({ from }) => keyOfPath(from) === key);
}

/** Gives the pairs without a head one of the same shape, and returns those that are left. */
function pairByShape<T>(pairs: readonly PairDraft<T>[], added: readonly T[], shape: KeyOf<T>): T[] {
  const unpaired = pairs.filter((pair) => !pair.head);
  if (unpaired.length === 0 || added.length === 0) return [...added];
  const byShape = new Map<string, T[]>();
  for (const declaration of added) getOrMake(byShape, shape(declaration), () => []).push(declaration);
  const left = new Set(added);
  for (const pair of unpaired) {
    const key = pair.base && shape(pair.base);
    const twin = key === undefined || key === "" ? undefined : byShape.get(key)?.shift();
    if (!twin) continue;
    Object.assign(pair, { head: twin, relation: "renamed" });
    left.delete(twin);
  }
  return [...left];
}

/** If a field's type is gone and its new type is new, the type was renamed (and may have changed). */
export function followFields(messages: PairDraft<Message>[], enums: PairDraft<Enum>[]): void {
  // Nearly always all have a pair by their name, and no field leads to one that has none.
  if (!isOpen(messages) && !isOpen(enums)) return;
  const queue = messages.filter((pair) => pair.base && pair.head);
  const [joinMessages, joinEnums] = [joining(messages), joining(enums)];
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    if (!pair.base || !pair.head) continue;
    for (const field of pairFields(pair.base.fields, pair.head.fields)) {
      const from = field.base?.type;
      const to = field.head?.type;
      if (from?.kind === "message" && to?.kind === "message") {
        const joined = joinMessages(from.message, to.message);
        if (joined) queue.push(joined);
      } else if (from?.kind === "enum" && to?.kind === "enum") joinEnums(from.enum, to.enum);
    }
  }
}

/** Whether there are declarations on both sides that have no pair. */
function isOpen(pairs: readonly PairDraft<unknown>[]): boolean {
  return pairs.some(({ head }) => !head) && pairs.some(({ base }) => !base);
}

/** Makes one pair of two declarations that are left, each on its side. */
function joining<T extends Declaration>(
  pairs: PairDraft<T>[],
): (base: T, head: T) => PairDraft<T> | undefined {
  const lost = new Map(pairs.flatMap((pair) => (pair.base && !pair.head ? [[pair.base, pair]] : [])));
  const gained = new Map(pairs.flatMap((pair) => (pair.head && !pair.base ? [[pair.head, pair]] : [])));
  return (base, head) => {
    const [left, added] = [lost.get(base), gained.get(head)];
    if (!left || !added) return undefined;
    lost.delete(base);
    gained.delete(head);
    pairs.splice(pairs.indexOf(added), 1);
    return Object.assign(left, { head, relation: "renamed" as const });
  };
}
