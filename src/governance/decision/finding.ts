import { anyOf } from "../../algorithms/words.js";
import type { Handle, Requirement } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";

/** A requirement with the times that it depends on, and whether it is enforced. */
export interface Finding extends Requirement {
  /** false: only told, because the contract's enforcement does not reach so far. */
  readonly enforced: boolean;
  /** Until when this holds; null: until something changes. */
  readonly until: Instant | null;
  /** When the calendar next changes this answer. */
  readonly transition: Instant | null;
}

export type FindingDraft = Pick<Finding, "code" | "status" | "message" | "unblock"> &
  Partial<Pick<Finding, "changes" | "until" | "transition" | "enforced">> & {
    readonly owners?: readonly Handle[];
  };

export function finding(contract: string, draft: FindingDraft): Finding {
  return { contract, changes: [], owners: [], until: null, transition: null, enforced: true, ...draft };
}

export function shortList(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  return names.length > most ? `${shown.join(", ")} and ${String(names.length - most)} more` : anyOf(shown);
}
