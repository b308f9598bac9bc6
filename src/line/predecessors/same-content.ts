import type { Change } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { classOf } from "../../model/outcome.js";

/** Whether both sides say the same, in whatever syntax. */
export function saysTheSame({ digests, changes, verdict }: Comparison): boolean {
  const isSyntaxAlone = changes.length > 0 && changes.every(isSyntax);
  return digests.base === digests.head || (classOf(verdict) === "full" && isSyntaxAlone);
}

/** A difference of the whole file, and of nothing in it, that no reader and no program meets. */
function isSyntax({ effect, verdict, element, pointer, surfaces }: Change): boolean {
  const isOfFile = element.length === 0 && pointer === undefined && surfaces === undefined;
  return isOfFile && effect === "none" && classOf(verdict) === "full";
}
