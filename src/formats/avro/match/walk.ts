import type { Resolver } from "../decode/resolver.js";
import { meaningOf, ownMeaningOf } from "../schema/closure.js";
import type { Contract, Named, RecordType, Schema, Type, Union } from "../schema/schema.js";
import { isBare, isNamed, typeOf } from "../schema/schema.js";
import { matchBranches } from "./match-branches.js";
import { isSameField, matchFields } from "./match-fields.js";
import type { FieldMatch, Matched, NamedMatch, SlotMatch, UnionMatch } from "./matched.js";
import { branchStep, type Trail, trail } from "./trail.js";

export interface Visit {
  readonly base: Schema;
  readonly head: Schema;
  readonly trail: Trail;
  /** Inside a type that another file declares: its differences are listed there. */
  readonly silent: boolean;
}

/** What a walk over both sides at once meets; what cannot differ is not listed. */
export type Walked = Pick<Matched, "named" | "shared" | "fields" | "slots" | "unions">;

export function walk(starts: readonly Visit[], base: Contract, head: Contract, resolver: Resolver): Walked {
  const { named, shared, fields, slots, unions } = new Walk(base, head, resolver).from(starts);
  return { named, shared, fields, slots, unions };
}

class Walk {
  readonly named: NamedMatch[] = [];
  readonly shared: NamedMatch[] = [];
  readonly fields: FieldMatch[] = [];
  readonly slots: SlotMatch[] = [];
  readonly unions: UnionMatch[] = [];
  private readonly met = new Map<Named, Map<Named, NamedMatch>>();
  private readonly queue: Visit[] = [];

  constructor(
    private readonly base: Contract,
    private readonly head: Contract,
    private readonly resolver: Resolver,
  ) {}

  from(starts: readonly Visit[]): this {
    this.queue.push(...starts);
    for (const visit of this.queue) this.enter(visit);
    return this;
  }

  private enter(visit: Visit): void {
    const [b, h] = [typeOf(visit.base), typeOf(visit.head)];
    if (b.kind === "union" && h.kind === "union" && isSameUnion(b, h)) this.enterSameUnion(visit, b, h);
    else if (b.kind === "union" || h.kind === "union") this.enterUnion(visit, b, h);
    else if (isNamed(b) && isNamed(h) && b.kind === h.kind) this.enterNamed(visit, b, h, visit);
    else this.enterPlain(visit, b, h);
  }

  private enterPlain({ trail: at, silent }: Visit, b: Type, h: Type): void {
    if (!silent && mayDiffer(b, h)) this.slots.push({ at, base: b, head: h });
    if (b.kind === "array" && h.kind === "array")
      this.queue.push({ base: b.items, head: h.items, trail: trail(at, ["[]"]), silent });
    if (b.kind === "map" && h.kind === "map")
      this.queue.push({ base: b.values, head: h.values, trail: trail(at, ["{}"]), silent });
  }

  private enterSameUnion(visit: Visit, b: Union, h: Union): void {
    if (!visit.silent && !this.isQuiet(b, h))
      this.unions.push({ at: visit.trail, base: b, head: h, branches: matchBranches(b, h) });
    for (const [i, branch] of b.branches.entries()) {
      const [inBase, inHead] = [typeOf(branch), typeOf(h.branches[i] ?? h)];
      if (this.wasMet(inBase, inHead)) continue;
      if (!isBare(inBase) || mayDiffer(inBase, inHead))
        this.enterBranch(visit, inBase, inHead, { base: b, head: h });
    }
  }

  private enterUnion(visit: Visit, b: Type, h: Type): void {
    const branches = matchBranches(b, h);
    if (!visit.silent) this.unions.push({ at: visit.trail, base: b, head: h, branches });
    for (const [inBase, inHead] of branches.both)
      this.enterBranch(visit, typeOf(inBase), typeOf(inHead), { base: b, head: h });
  }

  private enterBranch(visit: Visit, b: Type, h: Type, slot: { base: Type; head: Type }): void {
    const inside = trail(
      visit.trail,
      slot.base.kind === "union" ? [branchStep(b, slot.base)] : [],
      slot.head.kind === "union" ? [branchStep(h, slot.head)] : [],
    );
    if (isNamed(b) && isNamed(h) && b.kind === h.kind)
      this.enterNamed({ ...visit, trail: inside }, b, h, slot);
    else if (b.kind === h.kind) this.enterPlain({ ...visit, trail: inside }, b, h);
  }

  private enterNamed(visit: Visit, b: Named, h: Named, slot: { base: Schema; head: Schema }): void {
    const use = b.name === h.name ? [] : [{ base: slot.base, head: slot.head }];
    const row = this.met.get(b) ?? new Map<Named, NamedMatch>();
    const earlier = row.get(h);
    if (earlier) {
      earlier.slots.push(...use);
      return;
    }
    const at = visit.trail;
    const match: NamedMatch = { at, base: b, head: h, slots: use };
    this.met.set(b, row.set(h, match));
    const silent = b.place.text.file !== this.base.path && h.place.text.file !== this.head.path;
    if (!silent) this.named.push(match);
    else if (meaningOf(b) === meaningOf(h)) return;
    else if (ownMeaningOf(b) !== ownMeaningOf(h)) this.shared.push(match);
    if (b.kind === "record" && h.kind === "record") this.enterFields({ ...visit, silent }, b, h);
    if (b.kind === "fixed" && h.kind === "fixed" && !silent) this.slots.push({ at, base: b, head: h });
  }

  private enterFields({ trail: from, silent }: Visit, b: RecordType, h: RecordType): void {
    for (const pair of matchFields(b, h)) {
      const isSame = pair.base && pair.head && isSameField(pair.base, pair.head);
      if (isSame && this.isSettled(typeOf(pair.base.type), typeOf(pair.head.type))) continue;
      const [was, is] = [pair.base?.name, pair.head?.name];
      const at = trail(from, [was ?? is ?? ""], was === is ? undefined : [is ?? was ?? ""]);
      if (!silent && !isSame) this.fields.push({ at, ...pair, records: { base: b, head: h } });
      if (pair.base && pair.head)
        this.queue.push({ base: pair.base.type, head: pair.head.type, trail: at, silent });
    }
  }

  /** Two types of one name that were met elsewhere: this place adds nothing. */
  private wasMet(b: Type, h: Type): boolean {
    return isNamed(b) && isNamed(h) && b.name === h.name && this.met.get(b)?.has(h) === true;
  }

  /** Nothing can be met there that was not met before. */
  private isSettled(b: Type, h: Type): boolean {
    if (b.kind === "union" && h.kind === "union")
      return (
        isSameUnion(b, h) &&
        b.branches.every((branch, i) => this.isSettled(typeOf(branch), typeOf(h.branches[i] ?? h))) &&
        this.isQuiet(b, h)
      );
    return (isBare(b) && !mayDiffer(b, h)) || this.wasMet(b, h);
  }

  private isQuiet(b: Union, h: Union): boolean {
    return this.resolver.isQuiet(b, h) && this.resolver.isQuiet(h, b);
  }
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
