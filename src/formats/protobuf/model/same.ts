import type { Enum, Message } from "./descriptor.js";

type Type = Message | Enum;

const equal = new WeakMap<Type, WeakSet<Type>>();

/**
 * Whether two types have the same text and reach only such types under the same names. Texts are shared by object id,
 * so this costs no more than walking what is reached; a true answer is remembered for everything on the way.
 */
export function isUnchanged(a: Type, b: Type): boolean {
  if (a === b) return true;
  const reached = new Map<Type, Type>([[a, b]]);
  for (const [from, to] of reached) {
    if (equal.get(from)?.has(to)) continue;
    if (from.node !== to.node || from.fullName !== to.fullName || from.file.node !== to.file.node)
      return false;
    if (from.kind === "enum" || to.kind === "enum") continue;
    for (const [index, field] of from.fields.entries()) {
      const left = targetOf(field);
      const other = to.fields[index];
      const right = other && targetOf(other);
      if (left === undefined || right === undefined) {
        if (left !== right) return false;
      } else if (left !== right && reached.get(left) !== right) {
        if (reached.has(left)) return false;
        reached.set(left, right);
      }
    }
  }
  for (const [from, to] of reached) remember(from, to);
  return true;
}

function targetOf({ type }: Message["fields"][number]): Type | undefined {
  if (type.kind === "message") return type.message;
  return type.kind === "enum" ? type.enum : undefined;
}

function remember(from: Type, to: Type): void {
  const known = equal.get(from);
  if (known) known.add(to);
  else equal.set(from, new WeakSet([to]));
}
