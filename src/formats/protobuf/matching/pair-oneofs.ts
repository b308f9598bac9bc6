import type { Field, Message, Oneof } from "../model/descriptor.js";
import { getOrMake, PairTable } from "../model/tables.js";

type Twins = ReadonlyMap<Oneof, Oneof>;

/** Whether two fields lie in two versions of one oneof, or both in none. */
export function isSameOneof(base: Field, head: Field): boolean {
  if (!base.oneof || !head.oneof) return base.oneof === head.oneof;
  const { message: from } = base.oneof;
  const { message: to } = head.oneof;
  return twins.getOrMake(from, to, () => pairOneofs(from, to)).get(base.oneof) === head.oneof;
}

const twins = new PairTable<Twins>();

/**
 * Pairs the oneofs of two versions of a message by the numbers of their members: first those that kept their name, then
 * those that share most. Each oneof has one twin at most, so of two oneofs that were merged one moves into the other.
 */
function pairOneofs(base: Message, head: Message): Twins {
  const headByNumber = new Map(head.fields.map((field) => [field.number, field]));
  const candidates = base.oneofs.flatMap((from) => sharing(from, headByNumber));
  candidates.sort(
    (a, b) => Number(b.sameName) - Number(a.sameName) || b.shared - a.shared || a.lowest - b.lowest,
  );
  const pairs = new Map<Oneof, Oneof>();
  const taken = new Set<Oneof>();
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

interface Candidate {
  readonly from: Oneof;
  readonly to: Oneof;
  readonly shared: number;
  /** The lowest number that both hold: no other candidate has it. */
  readonly lowest: number;
  readonly sameName: boolean;
}

/** The oneofs that hold members of this one now. */
function sharing(from: Oneof, headByNumber: ReadonlyMap<number, Field>): readonly Candidate[] {
  const shared = new Map<Oneof, number[]>();
  for (const { number } of from.members) {
    const to = headByNumber.get(number)?.oneof;
    if (to) getOrMake(shared, to, () => []).push(number);
  }
  return [...shared].map(([to, numbers]) => ({
    from,
    to,
    shared: numbers.length,
    lowest: numbers.reduce((lowest, number) => Math.min(lowest, number)),
    sameName: to.name === from.name,
  }));
}
