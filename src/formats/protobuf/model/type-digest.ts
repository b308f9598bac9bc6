import { hash as hashOf } from "node:crypto";
import type { Enum, Field, Message } from "./descriptor.js";
import { ownText } from "./own-text.js";
import { isBundled } from "./proto-model.js";

type Type = Message | Enum;

const digests = new WeakMap<Type, string>();

function hash(parts: readonly string[]): string {
  return hashOf("sha256", parts.join("\n"), "base64");
}

/** The message or enum that a field holds. */
export function targetOf({ type }: Field): Type | undefined {
  if (type.kind === "message") return type.message;
  return type.kind === "enum" ? type.enum : undefined;
}

/** The types that a type refers to directly. Bundled types never change, so their names are digest enough. */
function references(type: Type): readonly Type[] {
  if (type.kind === "enum") return [];
  const targets = new Set<Type>();
  for (const field of [...type.fields, ...type.extensions]) {
    const target = targetOf(field);
    if (target && !isBundled(target.file)) targets.add(target);
  }
  return [...targets];
}

interface Visit {
  readonly type: Type;
  readonly references: readonly Type[];
  readonly index: number;
  lowest: number;
  next: number;
}

/**
 * A digest of a type and of everything that it reaches, computed once per type: equal exactly when all of it is. Types
 * that refer to each other in a circle are hashed as one group (Tarjan's strongly connected components, without
 * recursion, because a chain of types may be as long as its author likes).
 */
export function typeDigest(root: Type): string {
  const digest = digests.get(root);
  if (digest !== undefined) return digest;
  const visits = new Map<Type, Visit>();
  const open: Type[] = [];
  const enter = (type: Type): Visit => {
    const visit = { type, references: references(type), index: visits.size, lowest: visits.size, next: 0 };
    visits.set(type, visit);
    open.push(type);
    return visit;
  };
  const path = [enter(root)];
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const target = visit.references[visit.next];
    visit.next += 1;
    if (target) {
      const seen = visits.get(target);
      if (digests.has(target)) continue;
      if (seen) visit.lowest = Math.min(visit.lowest, seen.index);
      else path.push(enter(target));
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest);
    if (visit.lowest === visit.index) close(open.splice(open.lastIndexOf(visit.type)), visits);
  }
  return digests.get(root) ?? "";
}

/** Hashes a closed group: each member by its own text, and by what the whole group reaches. */
function close(group: readonly Type[], visits: ReadonlyMap<Type, Visit>): void {
  const members = new Set(group);
  const outside = new Set<string>();
  for (const type of group) {
    for (const target of visits.get(type)?.references ?? [])
      if (!members.has(target)) outside.add(digests.get(target) ?? "");
  }
  const reached = [...outside].sort();
  const [only] = group;
  if (only && group.length === 1) {
    digests.set(only, hash([ownText(only), ...reached]));
    return;
  }
  const own = group.map((type) => [type, hash([ownText(type)])] as const);
  const shared = hash([...own.map(([, digest]) => digest).sort(), "", ...reached]);
  for (const [type, digest] of own) digests.set(type, hash([digest, shared]));
}

/** Whether two types mean the same, with everything that they reach. */
export function isUnchanged(a: Type, b: Type): boolean {
  return a === b || typeDigest(a) === typeDigest(b);
}
