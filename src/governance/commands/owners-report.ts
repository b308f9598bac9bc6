import type { ElementPath } from "../../model/change.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import { modeFor } from "../../model/contract.js";
import { formatByName } from "../../model/formats.js";
import { elementMatches } from "../../globs/globs.js";
import { matchesBelow } from "../../globs/ways.js";
import { ownershipOf } from "../owners/owners.js";
import { isAway, membersOf } from "../owners/people.js";
import { declaredMode, entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";

/** The answer to `owners PATH [ELEMENT]`: who, why, and what else is known of the place. */
export interface OwnersReport {
  readonly path: string;
  readonly element?: ElementPath;
  readonly owners: readonly {
    readonly handle: Handle;
    readonly members: readonly Handle[];
    /** Members who are away now. */
    readonly away: readonly Handle[];
    readonly unverifiable?: string;
  }[];
  readonly because: string;
  readonly location?: PartialLocation;
  readonly deputies: readonly Handle[];
  readonly oncall?: Handle;
  readonly tags: readonly string[];
  readonly boards: readonly string[];
  readonly frozen?: { readonly until: string; readonly reason: string };
  /** The promise that is declared here, or what is expected of the format; "" where nobody knows the format. */
  readonly mode: string;
  readonly declared: boolean;
  /** Element globs below the place that have owners of their own. */
  readonly below: readonly {
    readonly path: string;
    readonly owners: readonly Handle[];
    readonly location: PartialLocation;
  }[];
}

export function ownersReport(
  policy: Policy,
  path: string,
  element: ElementPath | undefined,
  now: Instant,
): OwnersReport {
  const { owners, because, location } = ownershipOf(policy, path, element);
  const entry = entryFor(policy, path);
  const rules = entry?.elements ?? [];
  const format = formatByName(path);
  const declared = declaredMode(policy, path);
  const ways = format ? { format } : {};
  const elementRules = element ? rules.filter((rule) => elementMatches(rule.path, element)) : [];
  const frozen = elementRules.findLast((rule) => rule.frozen)?.frozen;
  return {
    path,
    ...(element && { element }),
    owners: owners.map((handle) => {
      const answer = membersOf(policy, undefined, handle);
      if ("unverifiable" in answer)
        return { handle, members: [], away: [], unverifiable: answer.unverifiable };
      return {
        handle,
        members: answer.members,
        away: answer.members.filter((person) => isAway(policy, person, now)),
      };
    }),
    because,
    ...(location && { location }),
    deputies: entry?.deputies ?? [],
    ...(entry?.oncall && { oncall: entry.oncall }),
    tags: [...new Set([...(entry?.tags ?? []), ...elementRules.flatMap(({ tags }) => tags ?? [])])],
    boards: [...new Set(elementRules.flatMap(({ boards }) => boards ?? []))],
    ...(frozen && { frozen }),
    mode: declared ?? (format ? modeFor({ mode: declared }, format) : ""),
    declared: declared !== undefined,
    below: rules
      .filter(
        (rule) =>
          rule.owners.length > 0 &&
          (!element || (matchesBelow(rule.path, element, ways) && !elementRules.includes(rule))),
      )
      .map((rule) => ({ path: rule.path, owners: rule.owners, location: rule.location })),
  };
}
