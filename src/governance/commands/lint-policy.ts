import { cited } from "../../algorithms/words.js";
import type { Handle } from "../../model/decision.js";
import { day, type Instant } from "../../model/instant.js";
import type { Snapshot } from "../../model/snapshot.js";
import { durationMillis, formatDuration } from "../../calendar/time/instants.js";
import { startOf } from "../files/dates.js";
import { anyFileMatches, contractMatches } from "../../globs/globs.js";
import { ownershipOf } from "../owners/owners.js";
import { membersOf } from "../owners/people.js";
import { entryFor, scopeOf } from "../policy/contracts.js";
import { contradictionOn } from "../policy/contradictions.js";
import type { ContractEntry, Policy } from "../policy/policy.js";
import { type Lint, warning } from "./lint-finding.js";

/** The lints of the policy itself: entries, owners, people, consumers, waivers. */
export function policyLints(
  policy: Policy,
  contracts: readonly string[],
  side: Snapshot,
  now: Instant,
): readonly Lint[] {
  return [
    ...emptyEntries(policy, side),
    ...unowned(policy, contracts),
    ...contradictions(policy, contracts),
    ...emptyTeams(policy),
    ...danglingConsumers(policy, contracts, side),
    ...waivers(policy, now),
    ...rechecks(policy, now),
  ];
}

function nameOf(entry: ContractEntry): string {
  return entry.id ?? entry.files.join(", ");
}

function emptyEntries(policy: Policy, side: Snapshot): readonly Lint[] {
  const paths = [...side.entries.keys()];
  return policy.contracts.flatMap((entry) => {
    const isMatched = paths.some(
      (path) => anyFileMatches(entry.files, path) && !anyFileMatches(entry.ignore, path),
    );
    return isMatched
      ? []
      : [warning("GV114", `${nameOf(entry)} names no file: is the glob right?`, entry.location)];
  });
}

function unowned(policy: Policy, contracts: readonly string[]): readonly Lint[] {
  const unownedPaths = contracts.filter(
    (path) => scopeOf(policy).ignored(path) !== true && ownershipOf(policy, path).owners.length === 0,
  );
  const [first] = unownedPaths;
  const more = unownedPaths.length > 1 ? ` and ${String(unownedPaths.length - 1)} more` : "";
  const lints = first === undefined ? [] : [warning("GV110", `nobody owns ${first}${more}`, { file: first })];
  const partly = policy.contracts.flatMap((entry) => {
    const without = entry.elements.filter(({ owners }) => owners.length === 0);
    if (without.length === 0 || entry.owners.length > 0) return [];
    const message = `${nameOf(entry)} has ${String(without.length)} element globs and no owner of its own: what they do not name has none`;
    return [warning("GV113", message, entry.location)];
  });
  return [...lints, ...partly];
}

/** One finding for each pair of entries, however many contracts both name. */
function contradictions(policy: Policy, contracts: readonly string[]): readonly Lint[] {
  const byEntry = new Map(
    contracts.map((path) => [contradictionOn(policy, path)?.counting, path] as const).reverse(),
  );
  return [...byEntry].flatMap(([entry, path]) => {
    const contradiction = entry && contradictionOn(policy, path);
    return contradiction ? [warning("GV116", contradiction.message, contradiction.counting.location)] : [];
  });
}

/** A team with nobody in it blocks; a team of one blocks whenever that one is the author. */
function emptyTeams(policy: Policy): readonly Lint[] {
  return [...policy.teams.values()].flatMap((team) => {
    const answer = membersOf(policy, undefined, team.handle);
    if ("unverifiable" in answer) return [];
    if (answer.members.length > 0 && isKeyless(policy, answer.members)) {
      const message = `nobody in ${team.handle} has a key under people:, and only signed files count (signoff: sources:): nobody can sign for it`;
      return [warning("GV112", message, team.location)];
    }
    if (answer.members.length > 1) return [];
    const owns = policy.contracts.some(
      ({ owners, elements }) =>
        owners.includes(team.handle) || elements.some((element) => element.owners.includes(team.handle)),
    );
    if (answer.members.length === 0)
      return [warning("GV112", `${team.handle} has no members: nobody can sign for it`, team.location)];
    const [only = "@nobody"] = answer.members;
    const message = `${team.handle} has one member: nobody can sign what ${only} writes`;
    return owns ? [warning("GV112", message, team.location)] : [];
  });
}

/** Where reviews do not count, whoever has no key says nothing. */
function isKeyless({ signoff: { sources }, people }: Policy, members: readonly Handle[]): boolean {
  const isSigned = sources !== undefined && !sources.includes("github-review");
  return isSigned && members.every((member) => (people.get(member.toLowerCase())?.keys ?? []).length === 0);
}

function danglingConsumers(policy: Policy, contracts: readonly string[], side: Snapshot): readonly Lint[] {
  return policy.consumers.flatMap(({ id, reads, location }) =>
    reads.flatMap(({ contract, readerSchema }) => {
      const isDeclared =
        contracts.some((path) => contractMatches(contract, path, entryFor(policy, path)?.id)) ||
        policy.contracts.some((entry) => entry.id === contract);
      const missing = readerSchema !== undefined && !side.entries.has(readerSchema);
      return [
        ...(isDeclared
          ? []
          : [warning("GV120", `${id} reads ${contract}, which no contract is called`, location)]),
        ...(missing
          ? [warning("GV121", `${id} reads with ${readerSchema}, which does not exist`, location)]
          : []),
      ];
    }),
  );
}

/** So long before its end a waiver is told of. */
const soon = 30 * day;

function waivers(policy: Policy, now: Instant): readonly Lint[] {
  const standing = policy.waivers.filter(({ until }) => until > now).length;
  return policy.waivers.flatMap(({ expires, until, reason, location }) => {
    if (until <= now)
      return [warning("GV191", `this waiver expired on ${expires} (${cited(reason)}): remove it`, location)];
    const others = `${String(standing)} in all ${standing === 1 ? "is" : "are"} left`;
    const message = `this waiver runs out on ${expires} (${cited(reason)}): mend what it lets pass, or renew it; ${others}`;
    return until - now < soon ? [warning("GV192", message, location)] : [];
  });
}

function rechecks(policy: Policy, now: Instant): readonly Lint[] {
  return policy.contracts.flatMap((entry) => {
    const { reviewed, recheckEvery } = entry;
    const every = recheckEvery === undefined ? undefined : durationMillis(recheckEvery);
    const last = reviewed === undefined ? undefined : startOf(reviewed);
    if (every === undefined || (last !== undefined && now < last + every)) return [];
    const since = last === undefined ? "has never been checked" : `was last checked on ${reviewed ?? ""}`;
    return [
      warning(
        "GV180",
        `${nameOf(entry)} ${since}, and asks for it every ${formatDuration(every)}`,
        entry.location,
      ),
    ];
  });
}
