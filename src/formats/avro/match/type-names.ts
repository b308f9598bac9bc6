import type { Outcome } from "../../../model/outcome.js";
import { reads, worst } from "../../../model/outcome.js";
import type { Resolver } from "../decode/resolver.js";
import type { Matched, NamedMatch } from "./matched.js";
import type { Named, Schema } from "../schema/schema.js";

/** A named type of one side with the places that use it. */
export interface Titled {
  readonly type: Named;
  readonly slots: readonly Schema[];
  readonly resolver: Resolver;
}

export function titled(match: NamedMatch, { resolver }: Matched): { base: Titled; head: Titled } {
  const side = (role: "base" | "head"): Titled => ({
    type: match[role],
    slots: match.slots.map((slot) => slot[role]),
    resolver,
  });
  return { base: side("base"), head: side("head") };
}

/** A name matters where the types meet, and more where a union chooses by it. */
export function readsName(reader: Titled | undefined, writer: Titled | undefined): Outcome {
  if (!reader || !writer) return reads;
  const { resolver } = reader;
  return worst([
    resolver.between(reader.type, writer.type, ["name"]),
    ...reader.slots.map((slot) =>
      resolver.between(slot, writer.type, ["name", "branch-name", "missing-branch"]),
    ),
  ]);
}
