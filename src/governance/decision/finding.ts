import type { Requirement } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";

/** The result of one requirement for one case, with the times that it depends on. */
export interface Finding extends Omit<Requirement, "dimension"> {
  /** false: reported and never enforced. */
  readonly enforced: boolean;
  /** The instant until which the finding is true; null: until something changes. */
  readonly until: Instant | null;
  /** When the calendar next changes this answer. */
  readonly nextChangeAt: Instant | null;
  /** The evidence of a met finding, where a later check may doubt it or the report may omit it. */
  readonly restsOn?: "open-window" | "no-freeze";
}

export type FindingDraft = Pick<Finding, "code" | "status" | "message" | "unblock"> & Partial<Finding>;

export function finding(contract: string, draft: FindingDraft): Finding {
  return { contract, changes: [], owners: [], until: null, nextChangeAt: null, enforced: true, ...draft };
}

/** Met, and nothing is left to do. */
export function metFinding(
  contract: string,
  draft: Pick<Finding, "code" | "message"> & Partial<Finding>,
): Finding {
  return finding(contract, { status: "met", unblock: "", ...draft });
}

const mostListed = 5;

/** "a, b or c"; of many the first five, and how many more there are. */
export function shortList(names: readonly string[], word: "or" | "and" = "or"): string {
  const firstNames = names.slice(0, mostListed);
  const more = names.length - firstNames.length;
  if (more > 0) return `${firstNames.join(", ")} and ${String(more)} more`;
  return firstNames.length < 2
    ? firstNames.join()
    : `${firstNames.slice(0, -1).join(", ")} ${word} ${firstNames.at(-1) ?? ""}`;
}
