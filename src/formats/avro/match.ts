import type { ElementPath } from "../../model/change.js";
import { branchIndex } from "./branch-index.js";
import type { Checks } from "./check.js";
import { checksOf } from "./check.js";
import { definitionKey } from "./definition-key.js";
import { matchBranches } from "./match-branches.js";
import type { Pairs, Root } from "./roots.js";
import { pairMessages, pairTypes, rootsOf } from "./roots.js";
import type { Contract, Field, Message, Named, RecordType, Schema, Type } from "./schema.js";
import { isNamed, simpleName, typeOf } from "./schema.js";

/** Where an element stands; `was` only when its path differs at base: renamed, or put into a union. */
export interface Where {
  readonly element: ElementPath;
  readonly was?: ElementPath;
}
export interface NamedMatch extends Where {
  readonly base: Named;
  readonly head: Named;
  /** The places that use the pair: there a union may look at its name more closely. */
  readonly slots: { readonly base: Schema; readonly head: Schema }[];
}
export interface FieldMatch extends Where {
  readonly base: Field | undefined;
  readonly head: Field | undefined;
  readonly records: { readonly base: RecordType; readonly head: RecordType };
}
/** Two types at one place, neither a union. */
export interface SlotMatch extends Where {
  readonly base: Type;
  readonly head: Type;
}
/** Two types at one place, at least one a union; a single type counts as its only branch. */
export interface UnionMatch extends SlotMatch {
  readonly branches: Pairs<Schema>;
}
export interface MessageMatch extends Where {
  readonly base: Message | undefined;
  readonly head: Message | undefined;
}
export interface TypeMatch extends Where {
  readonly base: Named | undefined;
  readonly head: Named | undefined;
}

/** The elements of both sides, paired once for all rules. */
export interface Matched {
  readonly base: Contract;
  readonly head: Contract;
  readonly checks: Checks;
  /** Named types that this contract declares (on either side). */
  readonly named: readonly NamedMatch[];
  /** Named types that other files declare, and that differ. */
  readonly shared: readonly NamedMatch[];
  readonly fields: readonly FieldMatch[];
  readonly slots: readonly SlotMatch[];
  readonly unions: readonly UnionMatch[];
  readonly messages: readonly MessageMatch[];
  /** Types of a protocol or IDL file that only one side has. */
  readonly types: readonly TypeMatch[];
}

interface Trail {
  readonly base: ElementPath;
  readonly head: ElementPath;
}
interface Visit {
  readonly base: Schema;
  readonly head: Schema;
  readonly trail: Trail;
  /** Inside a type that another file declares: its differences are listed there. */
  readonly silent: boolean;
}

export function match(base: Contract, head: Contract): Matched {
  const walk = walker(base, head);
  for (const root of rootsOf(base, head))
    walk.visit({ base: root.a, head: root.b, trail: rootTrail(root, base, head), silent: false });
  walk.run();
  return {
    base,
    head,
    checks: checksOf(base, head),
    ...walk.found,
    messages: messagesOf(base, head),
    types: typesOf(base, head),
  };
}

function rootTrail(root: Root, base: Contract, head: Contract): Trail {
  const path = (contract: Contract, schema: Schema): ElementPath => {
    const protocol = contract.protocol ? [simpleName(contract.protocol.name)] : [];
    if (root.message !== undefined) {
      const part = root.part === "request" ? [] : [root.part === "response" ? "<response>" : "<error>"];
      return [...protocol, root.message, ...part];
    }
    const type = typeOf(schema);
    return isNamed(type) ? [...protocol, simpleName(type.name)] : protocol;
  };
  return { base: path(base, root.a), head: path(head, root.b) };
}

export function where({ base, head }: Trail): Where {
  return base.join("\n") === head.join("\n") ? { element: head } : { element: head, was: base };
}

function under(trail: Trail, base: string, head: string = base): Trail {
  return { base: [...trail.base, base], head: [...trail.head, head] };
}

function walker(baseContract: Contract, headContract: Contract) {
  const named: NamedMatch[] = [];
  const shared: NamedMatch[] = [];
  const fields: FieldMatch[] = [];
  const slots: SlotMatch[] = [];
  const unions: UnionMatch[] = [];
  const met = new Map<Named, Map<Named, NamedMatch>>();
  const queue: Visit[] = [];

  const foreign = (base: Named, head: Named) =>
    base.place.text.file !== baseContract.path && head.place.text.file !== headContract.path;

  function enter(item: Visit): void {
    const [base, head] = [typeOf(item.base), typeOf(item.head)];
    if (base.kind === "union" || head.kind === "union") enterUnion(item, base, head);
    else if (isNamed(base) && isNamed(head) && base.kind === head.kind) enterNamed(item, base, head, item);
    else enterPlain(item, base, head);
  }

  function enterPlain(item: Visit, base: Type, head: Type): void {
    if (!item.silent) slots.push({ ...where(item.trail), base, head });
    const { trail, silent } = item;
    if (base.kind === "array" && head.kind === "array")
      queue.push({ base: base.items, head: head.items, trail: under(trail, "[]"), silent });
    if (base.kind === "map" && head.kind === "map")
      queue.push({ base: base.values, head: head.values, trail: under(trail, "{}"), silent });
  }

  function enterUnion(item: Visit, base: Type, head: Type): void {
    const branches = matchBranches(base, head);
    if (!item.silent) unions.push({ ...where(item.trail), base, head, branches });
    for (const [one, other] of branches.both) {
      const [b, h] = [typeOf(one), typeOf(other)];
      const trail: Trail = {
        base: [...item.trail.base, ...(base.kind === "union" ? [branchStep(b, base)] : [])],
        head: [...item.trail.head, ...(head.kind === "union" ? [branchStep(h, head)] : [])],
      };
      if (isNamed(b) && isNamed(h) && b.kind === h.kind) enterNamed({ ...item, trail }, b, h, { base, head });
      else if (b.kind === h.kind) enterPlain({ ...item, trail }, b, h);
    }
  }

  function enterNamed(item: Visit, base: Named, head: Named, slot: { base: Schema; head: Schema }): void {
    const before = met.get(base)?.get(head);
    if (before) {
      before.slots.push({ base: slot.base, head: slot.head });
      return;
    }
    const entry: NamedMatch = {
      ...where(item.trail),
      base,
      head,
      slots: [{ base: slot.base, head: slot.head }],
    };
    const row = met.get(base) ?? new Map<Named, NamedMatch>();
    met.set(base, row.set(head, entry));
    const silent = foreign(base, head);
    if (!silent) named.push(entry);
    else if (definitionKey(base) !== definitionKey(head)) shared.push(entry);
    if (base.kind === "record" && head.kind === "record") enterFields({ ...item, silent }, base, head);
    if (base.kind === "fixed" && head.kind === "fixed" && !silent)
      slots.push({ ...where(item.trail), base, head });
  }

  function enterFields(item: Visit, base: RecordType, head: RecordType): void {
    for (const pair of pairFields(base, head)) {
      const [was, is] = [pair.base?.name, pair.head?.name];
      const trail = under(item.trail, was ?? is ?? "", is ?? was ?? "");
      if (!item.silent) fields.push({ ...where(trail), ...pair, records: { base, head } });
      if (pair.base && pair.head)
        queue.push({ base: pair.base.type, head: pair.head.type, trail, silent: item.silent });
    }
  }

  return {
    found: { named, shared, fields, slots, unions },
    visit: (item: Visit) => queue.push(item),
    run(): void {
      for (const item of queue) enter(item);
    },
  };
}

/** `<Branch>` by its short name; by its full name where the union holds two of one short name. */
export function branchStep(branch: Schema, slot?: Schema): string {
  const type = typeOf(branch);
  if (!isNamed(type)) return `<${type.kind}>`;
  const union = slot && typeOf(slot);
  const short = simpleName(type.name);
  const twins =
    union?.kind === "union" ? (branchIndex(union).byShortName.get(`${type.kind} ${short}`) ?? []) : [];
  return `<${twins.length > 1 ? type.name : short}>`;
}

interface FieldPair {
  readonly base: Field | undefined;
  readonly head: Field | undefined;
}

/** By name, then by an alias of either side. In an order that does not depend on the order of the fields. */
function pairFields(base: RecordType, head: RecordType): readonly FieldPair[] {
  const others = new Map(head.fields.map((field) => [field.name, field]));
  const pairs: FieldPair[] = [];
  const left: Field[] = [];
  for (const field of base.fields) {
    const other = others.get(field.name);
    others.delete(field.name);
    if (other) pairs.push({ base: field, head: other });
    else left.push(field);
  }
  const byAlias = new Map(
    [...others.values()].reverse().flatMap((field) => field.aliases.map((alias) => [alias, field] as const)),
  );
  for (const field of left) {
    const named = [byAlias.get(field.name), ...field.aliases.map((alias) => others.get(alias))];
    const other = named.find((candidate) => candidate && others.has(candidate.name));
    if (other) others.delete(other.name);
    pairs.push({ base: field, head: other });
  }
  for (const field of others.values()) pairs.push({ base: undefined, head: field });
  return pairs
    .map((pair) => ({
      pair,
      key: [pair.base?.name, pair.head?.name].filter((name) => name !== undefined).sort()[0] ?? "",
    }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ pair }) => pair);
}

function messagesOf(base: Contract, head: Contract): readonly MessageMatch[] {
  const { both, onlyA, onlyB } = pairMessages(base, head);
  const path = (contract: Contract, { name }: Message) => [simpleName(contract.protocol?.name ?? ""), name];
  return [
    ...both.map(([b, h]) => ({ base: b, head: h, element: path(head, h) })),
    ...onlyA.map((message) => ({ base: message, head: undefined, element: path(base, message) })),
    ...onlyB.map((message) => ({ base: undefined, head: message, element: path(head, message) })),
  ];
}

function typesOf(base: Contract, head: Contract): readonly TypeMatch[] {
  const { onlyA, onlyB } = pairTypes(base, head);
  const path = (contract: Contract, { name }: Named) => [
    ...(contract.protocol ? [simpleName(contract.protocol.name)] : []),
    simpleName(name),
  ];
  return [
    ...onlyA.map((type) => ({ base: type, head: undefined, element: path(base, type) })),
    ...onlyB.map((type) => ({ base: undefined, head: type, element: path(head, type) })),
  ];
}
