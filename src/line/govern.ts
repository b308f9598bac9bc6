import type { Needs, Policy } from "../governance/governance.js";
import { configFilesIn, nearMisses } from "../governance/policy/config-names.js";
import { memoByObject } from "../algorithms/memo.js";
import type { Comparison, ContractSettings } from "../model/contract.js";
import type { Instant } from "../model/instant.js";
import type { Fault } from "../model/location.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import { governedScope } from "./governed-scope.js";
import { contractReader } from "./replays.js";
import type { Scope } from "./scope.js";

/** What the governed tip says: which files count and how they are judged, and the policy where there is a config. */
export interface Governance<Configured = Policy | undefined> {
  readonly scope: Scope;
  readonly policy: Configured;
}

/** What a call may say beside the governed branch. */
export interface Call {
  /** Path of the config file at the tip, when it is not contract-check.yaml. */
  readonly config?: string;
  /** How to judge, whatever the config says. */
  readonly settings?: Partial<ContractSettings>;
}

type Read = { readonly faults: readonly Fault[] } | Governance;

/** A side that governs many proposals is read once. */
const governanceOf = memoByObject((tip: Snapshot) => readGovernance(tip, {}));

/** Reads the policy where there may be one; without any governance file nothing of it is loaded. */
export function governanceAt(tip: Snapshot, call: Call): Promise<Read> {
  const isPlain = call.config === undefined && Object.keys(call.settings ?? {}).length === 0;
  return isPlain ? governanceOf(tip) : readGovernance(tip, call);
}

async function readGovernance(tip: Snapshot, { config, settings = {} }: Call): Promise<Read> {
  const read = mayBeGoverned(tip, config)
    ? await (await import("../governance/governance.js")).readPolicy(tip, config)
    : undefined;
  if (read && "faults" in read) return read;
  const policy = read?.policy.configured ? read.policy : undefined;
  return { scope: await governedScope(tip, policy, settings), policy };
}

/** Also a config by a wrong name is read: to say so. */
export function mayBeGoverned({ entries }: Snapshot, config: string | undefined): boolean {
  if (config !== undefined || configFilesIn(entries).length > 0) return true;
  return nearMisses.some((name) => entries.has(name));
}

/** The proposal, with the tip of the branch that governs it. */
interface Proposal {
  readonly sources: Sources;
  readonly tip: Snapshot;
  readonly now: Instant;
}

/** The needs of the comparisons by the policy, with the other files of the proposal and the tip. */
export async function needsOf(
  { scope, policy }: Governance<Policy>,
  comparisons: readonly Comparison[],
  { sources, tip, now }: Proposal,
): Promise<Needs> {
  const { declaredVersions, readRequests, assessNeeds, versionPlace } =
    await import("../governance/governance.js");
  const { touchedFiles } = await import("./touched-files.js");
  const { baseSide, headSide } = sources;
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(headSide)]);
  return assessNeeds(policy, comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(comparisons, {
      baseSide,
      headSide,
      placeOf: (path) => versionPlace(policy, path),
    }),
    contractReader: contractReader({ tip, head: headSide, settings: scope.settings }),
  });
}
