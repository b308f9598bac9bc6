import type { Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import { guardedContracts, type Needs } from "../needs/needs.js";
import { contractMatches } from "../../globs/globs.js";
import { entryFor } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { ChangeRequest, FiledRequest } from "../requests/request.js";

/** A booked change that is still to land: its occurrence is not over. */
interface Upcoming {
  readonly request: ChangeRequest;
  readonly location: PartialLocation;
  /** "eu-weekend@2026-12-05". */
  readonly occurrence: string;
}

/** Other changes that are booked for the same contracts: whoever lands second meets another base. */
export function conflictReasons({ policy, booked, cases, now }: Needs): readonly Reason[] {
  const upcoming = upcomingOf(policy, booked, now);
  return guardedContracts(cases).flatMap(({ path, name, request: own }) =>
    upcoming
      .filter(({ request: { id } }) => id !== own?.request.id)
      .filter(({ request }) =>
        request.contracts.some(({ id }) => [path, name].some((n) => contractMatches(id, n, undefined))),
      )
      .map(({ request, occurrence, location }) => {
        const whose = request.requester === undefined ? "" : ` of ${request.requester}`;
        const message = `${request.id}${whose} changes ${name} too, in ${occurrence}: agree on who lands first; the later change will be compared with the earlier one`;
        return { code: "GV160", message, location };
      }),
  );
}

/** The same for `lint`: two booked changes of one contract, neither of them over. */
export function requestConflicts(
  policy: Policy,
  filed: readonly FiledRequest[],
  now: Instant,
): readonly { readonly message: string; readonly location: PartialLocation }[] {
  const upcoming = upcomingOf(policy, filed, now);
  return upcoming.flatMap(({ request, occurrence, location }, i) =>
    upcoming.slice(0, i).flatMap((other) => {
      const both = request.contracts.filter(({ id }) =>
        other.request.contracts.some((contract) => key(policy, contract.id) === key(policy, id)),
      );
      const [contract] = both;
      if (!contract) return [];
      const message = `${request.id} (${occurrence}) and ${other.request.id} (${other.occurrence}) both change ${contract.id}: agree on who lands first`;
      return [{ message, location }];
    }),
  );
}

/** A contract's declared id, however the request names it. */
function key(policy: Policy, name: string): string {
  return entryFor(policy, name)?.id ?? name;
}

function upcomingOf(policy: Policy, filed: readonly FiledRequest[], now: Instant): readonly Upcoming[] {
  const { calendar } = policy;
  if (!calendar) return [];
  return filed.flatMap(({ request, at }) => {
    const { window } = request;
    const search = window && findOccurrence(calendar, window.id, window.occurrence);
    if (!search || "fault" in search || search.occurrence.closes <= now) return [];
    return [{ request, location: at("window"), occurrence: search.occurrence.id }];
  });
}
