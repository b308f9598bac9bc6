import type { Instant } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { durationMillis, formatDuration } from "../calendar/instants.js";
import { lintCalendar, lintCloseGuard } from "../calendar/lint.js";
import { ledgerOf } from "../calendar/capacity.js";
import { bookingsOf } from "../decision/timetable.js";
import { requestConflicts } from "../decision/conflicts.js";
import { rollbackSum } from "../decision/request-findings.js";
import { startOf } from "../files/dates.js";
import { anyFileMatches, contractMatches } from "../owners/glob.js";
import { ownershipOf } from "../owners/owners.js";
import { membersOf } from "../owners/people.js";
import { entryFor, scopeOf, settingOf } from "../policy/contracts.js";
import { readPolicy } from "../policy/read-policy.js";
import type { ContractEntry, Policy } from "../policy/policy.js";
import type { FiledRequest, Requests } from "../requests/request.js";
import { readRequests } from "../requests/request.js";

/** One thing that `lint` found. Errors make the gate stop or refuse; warnings are worth a look. */
export interface Lint {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly location?: PartialLocation;
}

export interface LintWish {
  readonly now: Instant;
  readonly config?: string;
  /** Whether a file is a contract whatever the config says; the entry's format decides it with discovery. */
  readonly contracts?: readonly string[];
}

/** Everything wrong or odd in the governance files of one side: of the working tree before a merge, of the tip after. */
export async function lintGovernance(side: Snapshot, wish: LintWish): Promise<readonly Lint[]> {
  const read = await readPolicy(side, wish.config);
  if ("faults" in read) return read.faults.map((fault) => ({ ...fault, severity: "error" as const }));
  const { policy } = read;
  if (!policy.configured) return [];
  const requests = await readRequests(side);
  const contracts = wish.contracts ?? [...side.entries.keys()].filter((path) => entryFor(policy, path));
  return [
    ...requests.faults.map((fault) => ({ ...fault, severity: "error" as const })),
    ...emptyEntries(policy, side),
    ...unowned(policy, contracts),
    ...emptyTeams(policy),
    ...danglingConsumers(policy, contracts, side),
    ...waivers(policy, wish.now),
    ...rechecks(policy, wish.now),
    ...requests.filed.flatMap((filed) => requestLints(filed, side)),
    ...requestConflicts(policy, requests.filed, wish.now).map(({ message, location }) =>
      warning("GV160", message, location),
    ),
    ...calendarLints(policy, contracts, requests, wish.now),
  ];
}

function warning(code: string, message: string, location?: PartialLocation): Lint {
  return { code, severity: "warning", message, ...(location && { location }) };
}

function nameOf(entry: ContractEntry): string {
  return entry.id ?? entry.files.join(", ");
}

function emptyEntries(policy: Policy, side: Snapshot): readonly Lint[] {
  const paths = [...side.entries.keys()];
  return policy.contracts.flatMap((entry) => {
    const found = paths.some(
      (path) => anyFileMatches(entry.files, path) && !anyFileMatches(entry.ignore, path),
    );
    return found
      ? []
      : [warning("GV114", `${nameOf(entry)} names no file: is the glob right?`, entry.location)];
  });
}

function unowned(policy: Policy, contracts: readonly string[]): readonly Lint[] {
  const nobody = contracts.filter(
    (path) => scopeOf(policy).ignored(path) !== true && ownershipOf(policy, path).owners.length === 0,
  );
  const [first] = nobody;
  const more = nobody.length > 1 ? ` and ${String(nobody.length - 1)} more` : "";
  const found = first === undefined ? [] : [warning("GV110", `nobody owns ${first}${more}`, { file: first })];
  const partly = policy.contracts.flatMap((entry) => {
    const without = entry.elements.filter(({ owners }) => owners.length === 0);
    if (without.length === 0 || entry.owners.length > 0) return [];
    const message = `${nameOf(entry)} has ${String(without.length)} element globs and no owner of its own: what they do not name has none`;
    return [warning("GV113", message, entry.location)];
  });
  return [...found, ...partly];
}

/** A team with nobody in it blocks; a team of one blocks whenever that one is the author. */
function emptyTeams(policy: Policy): readonly Lint[] {
  return [...policy.teams.values()].flatMap((team) => {
    const found = membersOf(policy, undefined, team.handle);
    if ("unverifiable" in found || found.members.length > 1) return [];
    const owns = policy.contracts.some(
      ({ owners, elements }) =>
        owners.includes(team.handle) || elements.some((element) => element.owners.includes(team.handle)),
    );
    if (found.members.length === 0)
      return [warning("GV112", `${team.handle} has no members: nobody can sign for it`, team.location)];
    const [only = "@nobody"] = found.members;
    const message = `${team.handle} has one member: nobody can sign what ${only} writes`;
    return owns ? [warning("GV112", message, team.location)] : [];
  });
}

function danglingConsumers(policy: Policy, contracts: readonly string[], side: Snapshot): readonly Lint[] {
  return policy.consumers.flatMap(({ id, reads, location }) =>
    reads.flatMap(({ contract, readerSchema }) => {
      const known =
        contracts.some((path) => contractMatches(contract, path, entryFor(policy, path)?.id)) ||
        policy.contracts.some((entry) => entry.id === contract);
      const missing = readerSchema !== undefined && !side.entries.has(readerSchema);
      return [
        ...(known
          ? []
          : [warning("GV120", `${id} reads ${contract}, which no contract is called`, location)]),
        ...(missing
          ? [warning("GV121", `${id} reads with ${readerSchema}, which does not exist`, location)]
          : []),
      ];
    }),
  );
}

function waivers(policy: Policy, now: Instant): readonly Lint[] {
  return policy.waivers
    .filter(({ until }) => until <= now)
    .map(({ expires, reason, location }) =>
      warning("GV191", `this waiver expired on ${expires} (${reason}): remove it`, location),
    );
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

function requestLints({ request, location }: FiledRequest, side: Snapshot): readonly Lint[] {
  const sum = rollbackSum(request);
  const scripts = (request.rollback?.steps ?? []).flatMap(({ script }) => script ?? []);
  return [
    ...(sum === undefined ? [] : [warning("GV141", `${request.id}: ${sum}`, location)]),
    ...scripts
      .filter((script) => !side.entries.has(script))
      .map((script) =>
        warning("GV142", `${request.id}: the rollback script ${script} does not exist`, location),
      ),
  ];
}

/** The calendar a year ahead, asked for every contract and every class that may need a window. */
function calendarLints(
  policy: Policy,
  contracts: readonly string[],
  requests: Requests,
  now: Instant,
): readonly Lint[] {
  const { calendar } = policy;
  if (!calendar) return [];
  // One file of each entry stands for all of them: they share owners, regions and promise.
  const byEntry = new Map(contracts.map((path) => [entryFor(policy, path), path]));
  const owned = [...byEntry]
    .filter(([entry]) => entry && settingOf(policy, entry, "compatibility") !== "none")
    .map(([entry, path]) => ({ entry, path }));
  const queries = owned.map(({ path, entry }) => {
    const { owners } = ownershipOf(policy, path);
    return {
      contract: path,
      ...(entry?.id !== undefined && { contractId: entry.id }),
      classes: ["breaking"],
      regions: settingOf(policy, entry, "regions") ?? [],
      teams: owners,
      owners,
      consumers: [],
      ...(entry && { location: entry.location }),
    };
  });
  const bookings = bookingsOf({ policy, booked: requests.filed }, {});
  const ledger = ledgerOf(calendar, bookings);
  return [
    ...lintCalendar(calendar, { from: now, queries, bookings, ledger }),
    ...(policy.closeGuard > 0 ? lintCloseGuard(calendar, { closeGuard: policy.closeGuard }, now) : []),
  ];
}
