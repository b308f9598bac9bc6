import type { ElementPath } from "../../../model/change.js";
import { branchesOfShortName } from "../schema/branches.js";
import { isNamed, type Schema, simpleName, typeOf } from "../schema/schema.js";

/** The way to a pair of elements, step by step: a path is only written out for what differs. */
export interface Trail {
  readonly from: Trail | undefined;
  readonly base: ElementPath;
  readonly head: ElementPath;
  /** Whether the two paths differ. */
  readonly moved: boolean;
}

export function trail(from: Trail | undefined, base: ElementPath, head: ElementPath = base): Trail {
  return { from, base, head, moved: (from?.moved ?? false) || (base !== head && !isSamePath(base, head)) };
}

/** Writes the path out; `was` only when it differs at base: renamed, or put into a union. */
export function pathsOf(end: Trail): { readonly element: ElementPath; readonly was?: ElementPath } {
  const element = pathTo(end, "head");
  if (!end.moved) return { element };
  const was = pathTo(end, "base");
  return isSamePath(was, element) ? { element } : { element, was };
}

export function isSamePath(a: ElementPath, b: ElementPath): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

function pathTo(end: Trail, side: "base" | "head"): ElementPath {
  const steps: ElementPath[] = [];
  for (let at: Trail | undefined = end; at; at = at.from) steps.push(at[side]);
  return steps.reverse().flat();
}

/** `<Branch>` by its short name; by its full name where the union holds two of one short name. */
export function branchStep(branch: Schema, slot?: Schema): string {
  const type = typeOf(branch);
  if (!isNamed(type)) return `<${type.kind}>`;
  const union = slot && typeOf(slot);
  const short = simpleName(type.name);
  const twins = union?.kind === "union" ? branchesOfShortName(union, type.kind, short) : [];
  return `<${twins.length > 1 ? type.name : short}>`;
}
