import type { Enum, Message } from "../model/descriptor.js";
import type { Pair } from "./matched.js";
import { pairFields } from "../model/pair-fields.js";

export interface Named {
  readonly name: string;
  readonly element: readonly string[];
}

export interface Draft<T> {
  base: T | undefined;
  head: T | undefined;
  relation: Pair<T>["relation"];
}

/** Pairs by path, then what is left by equal shape: a rename. */
export function pairDeclared<T extends Named>(
  base: readonly T[],
  head: readonly T[],
  { shape }: { shape?: (it: T) => string },
): Draft<T>[] {
  const keyOf = ({ element }: T) => element.join("\u0000");
  const headByKey = new Map(head.map((it) => [keyOf(it), it]));
  const baseKeys = new Set(base.map(keyOf));
  const pairs: Draft<T>[] = base.map((it) => ({
    base: it,
    head: headByKey.get(keyOf(it)),
    relation: "same",
  }));
  const fresh = head.filter((it) => !baseKeys.has(keyOf(it)));
  const lost = pairs.filter((pair) => !pair.head);
  if (shape && lost.length > 0 && fresh.length > 0) {
    const byShape = new Map<string, T[]>();
    for (const it of fresh) {
      const key = shape(it);
      const same = byShape.get(key);
      if (same) same.push(it);
      else byShape.set(key, [it]);
    }
    for (const pair of lost) {
      const key = pair.base && shape(pair.base);
      const twin = key === undefined || key === "" ? undefined : byShape.get(key)?.shift();
      if (twin) Object.assign(pair, { head: twin, relation: "renamed" });
    }
  }
  const paired = new Set(pairs.map((pair) => pair.head));
  return [
    ...pairs,
    ...fresh
      .filter((it) => !paired.has(it))
      .map((it): Draft<T> => ({ base: undefined, head: it, relation: "same" })),
  ];
}

/** A field whose type lost its name while another type appeared: the type was renamed, and perhaps changed too. */
export function followFields(messages: Draft<Message>[], enums: Draft<Enum>[]): void {
  const queue = messages.filter((pair) => pair.base && pair.head);
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    if (!pair.base || !pair.head) continue;
    for (const field of pairFields(pair.base.fields, pair.head.fields)) {
      const from = field.base?.type;
      const to = field.head?.type;
      if (from?.kind === "message" && to?.kind === "message") {
        const joined = join(messages, from.message, to.message);
        if (joined) queue.push(joined);
      } else if (from?.kind === "enum" && to?.kind === "enum") join(enums, from.enum, to.enum);
    }
  }
}

function join<T extends Named>(pairs: Draft<T>[], base: T, head: T): Draft<T> | undefined {
  const lost = pairs.find((pair) => pair.base === base && !pair.head);
  const fresh = lost && pairs.findIndex((pair) => pair.head === head && !pair.base);
  if (!lost || fresh === undefined || fresh < 0) return undefined;
  pairs.splice(fresh, 1);
  return Object.assign(lost, { head, relation: "renamed" as const });
}
