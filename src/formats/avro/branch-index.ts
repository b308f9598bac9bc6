import type { Type, Union } from "./schema.js";
import { isNamed, simpleName, typeOf } from "./schema.js";

/** Where a union's branches stand: unions of hundreds of branches meet each other. */
export interface BranchIndex {
  /** Unnamed types; a union holds each kind once. */
  readonly byKind: ReadonlyMap<Type["kind"], number>;
  /** "record n.A" */
  readonly byName: ReadonlyMap<string, number>;
  /** "record A" */
  readonly byShortName: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Union, BranchIndex>();

export function branchIndex(union: Union): BranchIndex {
  const known = indexes.get(union);
  if (known) return known;
  const byKind = new Map<Type["kind"], number>();
  const byName = new Map<string, number>();
  const byShortName = new Map<string, number[]>();
  for (const [index, branch] of union.branches.entries()) {
    const type = typeOf(branch);
    if (!isNamed(type)) {
      byKind.set(type.kind, index);
      continue;
    }
    byName.set(`${type.kind} ${type.name}`, index);
    const short = `${type.kind} ${simpleName(type.name)}`;
    const twins = byShortName.get(short);
    if (twins) twins.push(index);
    else byShortName.set(short, [index]);
  }
  const made = { byKind, byName, byShortName };
  indexes.set(union, made);
  return made;
}
