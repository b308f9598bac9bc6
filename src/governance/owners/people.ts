import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Policy } from "../policy/policy.js";

/** Members of teams that only GitHub knows, fetched by a host; by handle in lower case. */
export type FetchedTeams = ReadonlyMap<string, readonly Handle[] | { readonly unverifiable: string }>;

export type Members = { readonly members: readonly Handle[] } | { readonly unverifiable: string };

export function sameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The people who may sign for a handle: the person, or the members of the team. */
export function membersOf(policy: Policy, fetched: FetchedTeams | undefined, handle: Handle): Members {
  const key = handle.toLowerCase();
  const team = policy.teams.get(key);
  if (team && !team.github) return { members: team.members };
  if (!team && !handle.includes("/")) return { members: [handle] };
  const answer = fetched?.get(key);
  if (answer === undefined) {
    const message = `nobody could say who is in ${handle}: list its members under teams:, or give a token that may read teams`;
    return { unverifiable: message };
  }
  if ("unverifiable" in answer) return answer;
  return { members: [...(team?.members ?? []), ...answer] };
}

/** Teams whose members the host must fetch. */
export function unknownTeams(policy: Policy, handles: Iterable<Handle>): readonly Handle[] {
  const teams = new Map<string, Handle>();
  for (const handle of handles) {
    const team = policy.teams.get(handle.toLowerCase());
    if (team ? team.github : handle.includes("/")) teams.set(handle.toLowerCase(), handle);
  }
  return [...teams.values()].sort();
}

/** The people whose deputy a person is at an instant. */
export function standsInFor(policy: Policy, deputy: Handle, now: Instant): readonly Handle[] {
  return [...policy.people.values()]
    .filter(({ away }) =>
      away.some((span) => span.from <= now && now < span.to && sameHandle(span.deputy, deputy)),
    )
    .map(({ handle }) => handle);
}

/** The end of an absence at an instant; undefined when the person is present. */
export function awayUntil(
  policy: Policy,
  handle: Handle,
  now: Instant,
  deputy?: Handle,
): Instant | undefined {
  const spans = (policy.people.get(handle.toLowerCase())?.away ?? []).filter(
    (span) => span.from <= now && now < span.to && (deputy === undefined || sameHandle(span.deputy, deputy)),
  );
  return spans.length === 0 ? undefined : Math.max(...spans.map(({ to }) => to));
}

/** Whether somebody is away at an instant. */
export function isAway(policy: Policy, handle: Handle, now: Instant): boolean {
  return awayUntil(policy, handle, now) !== undefined;
}
