import type { Resolver } from "../decode/resolver.js";
import { definitionKey } from "../schema/definition-key.js";
import { matchBranches } from "./match-branches.js";
import { isSameField, matchFields } from "./match-fields.js";
import type { FieldMatch, NamedMatch, SlotMatch, UnionMatch } from "./matched.js";
import type { Contract, Named, RecordType, Schema, Type, Union } from "../schema/schema.js";
import { isBare, isNamed, typeOf } from "../schema/schema.js";
import type { Trail } from "./trail.js";
import { branchStep, trail } from "./trail.js";

export interface Visit {
  readonly base: Schema;
  readonly head: Schema;
  readonly trail: Trail;
  /** Inside a type that another file declares: its differences are listed there. */
  readonly silent: boolean;
}

/** What a walk over both sides at once finds; what cannot differ is not listed. */
export interface Found {
  readonly named: readonly NamedMatch[];
  readonly shared: readonly NamedMatch[];
  readonly fields: readonly FieldMatch[];
  readonly slots: readonly SlotMatch[];
  readonly unions: readonly UnionMatch[];
}

export function walk(starts: readonly Visit[], base: Contract, head: Contract, resolver: Resolver): Found {
  const named: NamedMatch[] = [];
  const shared: NamedMatch[] = [];
  const fields: FieldMatch[] = [];
  const slots: SlotMatch[] = [];
  const unions: UnionMatch[] = [];
  const met = new Map<Named, Map<Named, NamedMatch>>();
  const queue: Visit[] = [...starts];

  const foreign = (b: Named, h: Named) => b.place.text.file !== base.path && h.place.text.file !== head.path;

  function enter(item: Visit): void {
    const [b, h] = [typeOf(item.base), typeOf(item.head)];
    if (b.kind === "union" && h.kind === "union" && isSameUnion(b, h)) enterSameUnion(item, b, h);
    else if (b.kind === "union" || h.kind === "union") enterUnion(item, b, h);
    else if (isNamed(b) && isNamed(h) && b.kind === h.kind) enterNamed(item, b, h, item);
    else enterPlain(item, b, h);
  }

  function enterPlain(item: Visit, b: Type, h: Type): void {
    if (!item.silent && mayDiffer(b, h)) slots.push({ at: item.trail, base: b, head: h });
    const { silent } = item;
    if (b.kind === "array" && h.kind === "array")
      queue.push({ base: b.items, head: h.items, trail: trail(item.trail, ["[]"]), silent });
    if (b.kind === "map" && h.kind === "map")
      queue.push({ base: b.values, head: h.values, trail: trail(item.trail, ["{}"]), silent });
  }

  function enterSameUnion(item: Visit, b: Union, h: Union): void {
    if (!item.silent && !(resolver.isQuiet(b, h) && resolver.isQuiet(h, b)))
      unions.push({ at: item.trail, base: b, head: h, branches: matchBranches(b, h) });
    for (const [i, branch] of b.branches.entries()) {
      const [one, other] = [typeOf(branch), typeOf(h.branches[i] ?? h)];
      if (wasMet(one, other)) continue;
      if (!isBare(one) || mayDiffer(one, other)) enterBranch(item, one, other, { base: b, head: h });
    }
  }

  /** Two types of one name that were met elsewhere: this place adds nothing. */
  function wasMet(b: Type, h: Type): boolean {
    return isNamed(b) && isNamed(h) && b.name === h.name && met.get(b)?.has(h) === true;
  }

  function enterUnion(item: Visit, b: Type, h: Type): void {
    const branches = matchBranches(b, h);
    if (!item.silent) unions.push({ at: item.trail, base: b, head: h, branches });
    for (const [one, other] of branches.both)
      enterBranch(item, typeOf(one), typeOf(other), { base: b, head: h });
  }

  function enterBranch(item: Visit, b: Type, h: Type, slot: { base: Type; head: Type }): void {
    const inside = trail(
      item.trail,
      slot.base.kind === "union" ? [branchStep(b, slot.base)] : [],
      slot.head.kind === "union" ? [branchStep(h, slot.head)] : [],
    );
    if (isNamed(b) && isNamed(h) && b.kind === h.kind) enterNamed({ ...item, trail: inside }, b, h, slot);
    else if (b.kind === h.kind) enterPlain({ ...item, trail: inside }, b, h);
  }

  function enterNamed(item: Visit, b: Named, h: Named, slot: { base: Schema; head: Schema }): void {
    const use = b.name === h.name ? [] : [{ base: slot.base, head: slot.head }];
    const row = met.get(b) ?? new Map<Named, NamedMatch>();
    const before = row.get(h);
    if (before) {
      before.slots.push(...use);
      return;
    }
    const entry: NamedMatch = { at: item.trail, base: b, head: h, slots: use };
    met.set(b, row.set(h, entry));
    const silent = foreign(b, h);
    if (!silent) named.push(entry);
    else if (definitionKey(b) !== definitionKey(h)) shared.push(entry);
    if (b.kind === "record" && h.kind === "record") enterFields({ ...item, silent }, b, h);
    if (b.kind === "fixed" && h.kind === "fixed" && !silent) slots.push({ at: item.trail, base: b, head: h });
  }

  function enterFields(item: Visit, b: RecordType, h: RecordType): void {
    const { silent } = item;
    for (const pair of matchFields(b, h)) {
      const isSame = pair.base && pair.head && isSameField(pair.base, pair.head);
      if (isSame && isSettled(typeOf(pair.base.type), typeOf(pair.head.type))) continue;
      const [was, is] = [pair.base?.name, pair.head?.name];
      const inside = trail(item.trail, [was ?? is ?? ""], was === is ? undefined : [is ?? was ?? ""]);
      if (!silent && !isSame) fields.push({ at: inside, ...pair, records: { base: b, head: h } });
      if (pair.base && pair.head)
        queue.push({ base: pair.base.type, head: pair.head.type, trail: inside, silent });
    }
  }

  /** Nothing can be found there that was not found before. */
  function isSettled(b: Type, h: Type): boolean {
    if (b.kind === "union" && h.kind === "union") return isSettledUnion(b, h);
    return (isBare(b) && !mayDiffer(b, h)) || wasMet(b, h);
  }

  function isSettledUnion(b: Union, h: Union): boolean {
    return (
      isSameUnion(b, h) &&
      b.branches.every((branch, i) => isSettled(typeOf(branch), typeOf(h.branches[i] ?? h))) &&
      resolver.isQuiet(b, h) &&
      resolver.isQuiet(h, b)
    );
  }

  for (const item of queue) enter(item);
  return { named, shared, fields, slots, unions };
}

/** The same branches by kind and full name, in the same order: no rule about unions has anything to say. */
function isSameUnion(base: Union, head: Union): boolean {
  return (
    base.branches.length === head.branches.length &&
    base.branches.every((branch, i) => {
      const [b, h] = [typeOf(branch), typeOf(head.branches[i] ?? head)];
      return b.kind === h.kind && (!isNamed(b) || !isNamed(h) || b.name === h.name);
    })
  );
}

function mayDiffer(base: Type, head: Type): boolean {
  if (base.kind !== head.kind || base.logical || head.logical) return true;
  return base.properties.size + head.properties.size > 0;
}
