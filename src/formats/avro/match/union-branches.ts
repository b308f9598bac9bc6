import { type Outcome, reads, type Surface } from "../../../model/outcome.js";
import { promotes } from "../decode/promotions.js";
import type { Resolver } from "../decode/resolver.js";
import { type Schema, typeOf } from "../schema/schema.js";
import type { Matched } from "./matched.js";

/** One branch of one side, with the whole types of both sides at that place. */
export interface Branch {
  readonly branch: Schema;
  readonly slot: Schema;
  readonly otherSlot: Schema;
}

export interface BranchDifference {
  readonly base: Branch | undefined;
  readonly head: Branch | undefined;
  readonly match: Matched["unions"][number];
}

/** Branches that only one side has, and pairs of branches that differ by a promotion. */
export function* branchDifferences({ unions }: Matched): Iterable<BranchDifference> {
  for (const match of unions) {
    const base = (branch: Schema): Branch => ({ branch, slot: match.base, otherSlot: match.head });
    const head = (branch: Schema): Branch => ({ branch, slot: match.head, otherSlot: match.base });
    for (const branch of match.branches.onlyA) yield { base: base(branch), head: undefined, match };
    for (const branch of match.branches.onlyB) yield { base: undefined, head: head(branch), match };
    for (const [was, is] of match.branches.both)
      if (was.kind !== is.kind) yield { base: base(was), head: head(is), match };
  }
}

/** What becomes of a value that the writer writes in this branch. */
export function readsBranch(
  reader: Branch | undefined,
  writer: Branch | undefined,
  _on: Surface,
  { resolver }: Matched,
): Outcome {
  if (!writer) return reader ? takenFirst(reader, resolver) : reads;
  return resolver.branch(reader?.slot ?? writer.otherSlot, writer.branch);
}

/** Some decoders take the first branch that fits: a new branch before the branch of the writer's own type. */
function takenFirst({ slot, otherSlot, branch }: Branch, resolver: Resolver): Outcome {
  const [union, written] = [typeOf(slot), typeOf(otherSlot)];
  if (union.kind !== "union") return reads;
  for (const type of written.kind === "union" ? written.branches : [written]) {
    const { kind } = typeOf(type);
    const first = union.branches.map(typeOf).find((into) => into.kind === kind || promotes(kind, into.kind));
    if (first === typeOf(branch) && first.kind !== kind) return resolver.between(slot, type, ["choice"]);
  }
  return reads;
}
