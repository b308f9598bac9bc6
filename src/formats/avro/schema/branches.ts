import { memoByObject } from "../../../algorithms/memo.js";
import { isNamed, type Named, simpleName, type Type, typeOf, type Union } from "./schema.js";

/** Up to here a union is searched branch by branch; the index of a larger one is kept. */
const smallUnion = 8;

/** The place of the branch of this unnamed kind: a union holds each once. */
export function branchOfKind(union: Union, kind: Type["kind"]): number | undefined {
  if (union.branches.length > smallUnion) return indexOf(union).byKind.get(kind);
  return placeOf(union, (type) => type.kind === kind);
}

/** The place of the branch of this kind and full name. */
export function branchOfName(union: Union, kind: Named["kind"], name: string): number | undefined {
  if (union.branches.length > smallUnion) return indexOf(union).byName.get(`${kind} ${name}`);
  return placeOf(union, (type) => type.kind === kind && isNamed(type) && type.name === name);
}

/** The places of the branches of this kind and short name, whatever their namespaces. */
export function branchesOfShortName(union: Union, kind: Named["kind"], short: string): readonly number[] {
  if (union.branches.length > smallUnion) return indexOf(union).byShortName.get(`${kind} ${short}`) ?? [];
  const places: number[] = [];
  for (let place = 0; place < union.branches.length; place += 1) {
    const branch = union.branches[place];
    const type = branch && typeOf(branch);
    if (type?.kind === kind && isNamed(type) && simpleName(type.name) === short) places.push(place);
  }
  return places;
}

function placeOf(union: Union, wanted: (type: Type) => boolean): number | undefined {
  const { branches } = union;
  for (let place = 0; place < branches.length; place += 1) {
    const branch = branches[place];
    if (branch && wanted(typeOf(branch))) return place;
  }
  return undefined;
}

interface BranchIndex {
  readonly byKind: ReadonlyMap<Type["kind"], number>;
  /** "record n.A" */
  readonly byName: ReadonlyMap<string, number>;
  /** "record A" */
  readonly byShortName: ReadonlyMap<string, readonly number[]>;
}

const indexOf = memoByObject((union: Union): BranchIndex => {
  const byKind = new Map<Type["kind"], number>();
  const byName = new Map<string, number>();
  const byShortName = new Map<string, number[]>();
  for (const [place, branch] of union.branches.entries()) {
    const type = typeOf(branch);
    if (!isNamed(type)) {
      byKind.set(type.kind, place);
      continue;
    }
    byName.set(`${type.kind} ${type.name}`, place);
    const short = `${type.kind} ${simpleName(type.name)}`;
    const twins = byShortName.get(short);
    if (twins) twins.push(place);
    else byShortName.set(short, [place]);
  }
  return { byKind, byName, byShortName };
});
