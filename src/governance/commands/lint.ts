import type { Instant } from "../../model/instant.js";
import type { ProfileAsked } from "../../model/formats.js";
import type { Snapshot } from "../../model/snapshot.js";
import { ledgerOf } from "../../calendar/answers/capacity.js";
import { freshness } from "../../calendar/answers/copies.js";
import { lintCalendar, lintCloseGuard } from "../../calendar/lints/lint.js";
import { bookingsOf } from "../decision/calendar-context.js";
import { ownershipOf } from "../owners/owners.js";
import { entryFor, scopeOf, settingOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { readPolicy } from "../policy-reading/read-policy.js";
import { readRequests, type Requests } from "../requests/request.js";
import { type ElementReader, elementLints } from "./lint-elements.js";
import { type Lint, warning } from "./lint-finding.js";
import { policyLints } from "./lint-policy.js";
import { profileLints } from "./lint-profiles.js";
import { versionLints } from "./lint-versions.js";
import { windowlessLints } from "./lint-windows.js";
import { requestLints } from "./lint-requests.js";

export interface LintWish {
  readonly now: Instant;
  readonly config?: string;
  /** Whether a file is a contract whatever the config says; the entry's format decides it with discovery. */
  readonly contracts?: readonly string[];
  /** Whether the beginning of a file says that it is a contract, whatever its name. */
  readonly recognises?: (path: string, start: string) => boolean;
  readonly elements?: ElementReader;
  /** The profile that another tool's own file asks for. */
  readonly profileAsked?: ProfileAsked;
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
    ...policyLints(policy, contracts, side, wish.now),
    ...(await unrecognised(policy, side, wish)),
    ...(wish.elements ? await elementLints(policy, declared(policy, side, contracts), wish.elements) : []),
    ...(wish.profileAsked ? profileLints(policy, declared(policy, side, contracts), wish.profileAsked) : []),
    ...versionLints(policy, side),
    ...requestLints(policy, requests.filed, side, wish.now),
    ...windowlessLints(policy, declared(policy, side, contracts)),
    ...calendarLints(policy, contracts, requests, wish.now),
  ];
}

/** The files that count as contracts by their name or by the config. */
function declared(policy: Policy, side: Snapshot, contracts: readonly string[]): readonly string[] {
  const { declares, ignored } = scopeOf(policy);
  const byConfig = [...side.entries.keys()].filter(declares);
  return [...new Set([...contracts, ...byConfig])].filter((path) => ignored(path) !== true);
}

/** Files that `contracts:` names and that no format recognises: nobody could judge them. */
async function unrecognised(
  policy: Policy,
  side: Snapshot,
  { contracts = [], recognises }: LintWish,
): Promise<readonly Lint[]> {
  if (!recognises) return [];
  const byName = new Set(contracts);
  const { declares, formatOf, ignored } = scopeOf(policy);
  const paths = [...side.entries.keys()].filter(
    (path) => declares(path) && !byName.has(path) && formatOf?.(path) === undefined && ignored(path) !== true,
  );
  const starts = await side.starts(paths);
  return paths
    .filter((path) => !recognises(path, starts.get(path) ?? ""))
    .map((path) => ({
      code: "GV018",
      severity: "error" as const,
      message: `${path} is named under contracts:, and no format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,
      location: entryFor(policy, path)?.location ?? { file: path },
    }));
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
  // One file of each entry is enough: all files of an entry share owners, regions and promise.
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
    ...calendar.unread.map((fault) => ({ ...fault, severity: "error" as const })),
    ...freshness(calendar, now).stale.map(({ code, message, location }) => warning(code, message, location)),
    ...lintCalendar(calendar, { from: now, queries, bookings, ledger }),
    ...(policy.closeGuard > 0 ? lintCloseGuard(calendar, { closeGuard: policy.closeGuard }, now) : []),
  ];
}
