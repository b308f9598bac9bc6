import type { Aliases } from "../schema/aliases.js";
import { isBare, isNamed, type PrimitiveKind, type Type, typeOf, type Union } from "../schema/schema.js";
import type { Sharing } from "./pair-graph.js";
import { passes } from "./unions.js";

/**
 * A contract may write the same union of null and a type ten thousand times. Where both sides hold the same branches,
 * nothing happens at the unions themselves and every datum goes on to a pair of named types: one pair serves them all.
 */
export function sharedUnionPairs({ renames }: Aliases): Sharing {
  const representative = representatives();
  return (reader, writer) =>
    !renames && reader.kind === "union" && writer.kind === "union" && haveSameBranches(reader, writer)
      ? [representative(reader), representative(writer)]
      : undefined;
}

function haveSameBranches(reader: Union, writer: Union): boolean {
  if (reader.branches.length !== writer.branches.length) return false;
  for (let place = 0; place < reader.branches.length; place += 1) {
    const [r, w] = [reader.branches[place], writer.branches[place]];
    if (!r || !w || !isSameBranch(reader, typeOf(r), typeOf(w))) return false;
  }
  return true;
}

function isSameBranch(reader: Union, r: Type, w: Type): boolean {
  if (r.kind !== w.kind) return false;
  if (isNamed(r) && isNamed(w)) return r.name === w.name;
  return isBare(r) && passes(reader, w);
}

interface Node {
  union: Union | undefined;
  readonly next: Map<Type | PrimitiveKind, Node>;
}

/** The first union met that has the same branches in the same order. */
function representatives(): (union: Union) => Union {
  const start: Node = { union: undefined, next: new Map() };
  return (union) => {
    let node = start;
    for (const branch of union.branches) {
      const type = typeOf(branch);
      const step = isNamed(type) ? type : (type.kind as PrimitiveKind);
      let next = node.next.get(step);
      if (!next) node.next.set(step, (next = { union: undefined, next: new Map() }));
      node = next;
    }
    return (node.union ??= union);
  };
}
