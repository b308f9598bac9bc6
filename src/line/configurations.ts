/**
 * The configuration in two other states than the governed tip's: as a proposal would leave it, and as the governed branch
 * last had it without faults. Neither decides anything that the tip could decide.
 */
import type { Policy } from "../governance/governance.js";
import { describeFault, type Fault } from "../model/location.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import { type Call, type Governance, governanceAt, mayBeGoverned } from "./govern.js";

/** Faults of the configuration as a proposal leaves it, where it touches any governance file: with them nothing could be decided. */
export async function proposedFaults(
  { headSide, differing }: Pick<Sources, "headSide" | "differing">,
  policy: Policy | undefined,
  config: string | undefined,
): Promise<readonly Fault[]> {
  if (config !== undefined && !headSide.entries.has(config)) return [];
  if (!mayBeGoverned(headSide, config)) return [];
  const isGoverning = await governanceFileTest(policy);
  if (!differing.some(({ path }) => isGoverning(path))) return [];
  const { readPolicy } = await import("../governance/governance.js");
  const read = await readPolicy(headSide, config);
  return "faults" in read ? read.faults : [];
}

async function governanceFileTest(policy: Policy | undefined): Promise<(path: string) => boolean> {
  const { isGovernanceFile } = await import("../governance/needs/protected.js");
  const { withoutConfig } = await import("../governance/policy-reading/read-policy.js");
  return (path) => isGovernanceFile(policy ?? withoutConfig, path);
}

/** What governs the repair of a configuration that has faults, and what the report says about that. */
export interface Repair {
  readonly governance: Governance<Policy>;
  readonly tip: Snapshot;
  readonly note: string;
}

/** A proposal that wants to repair the configuration of the governed branch. */
export interface BrokenConfiguration {
  readonly sources: Sources;
  readonly faults: readonly Fault[];
  /** Earlier states of the governed branch, the latest first. */
  readonly earlierTips?: () => AsyncIterable<Snapshot>;
}

/**
 * A configuration on the governed branch that has faults would keep out its own repair. So a proposal that touches
 * nothing but governance files and leaves them without faults is judged by the last configuration that had none.
 * undefined: this proposal is no such repair, or the history has no such configuration.
 */
export async function repairOf(
  { sources, faults, earlierTips }: BrokenConfiguration,
  call: Call,
): Promise<Repair | undefined> {
  const { baseSide, differing, headSide } = sources;
  if (!earlierTips || differing.length === 0 || !mayBeGoverned(headSide, call.config)) return undefined;
  const proposed = await governanceAt(headSide, call);
  if ("faults" in proposed || !proposed.policy) return undefined;
  // Where it starts before the break, it repairs nothing: what it shows without faults is only old.
  if (!("faults" in (await governanceAt(baseSide, call)))) return undefined;
  for await (const earlier of earlierTips()) {
    const governance = await governanceAt(earlier, call);
    if ("faults" in governance || !governance.policy) continue;
    const { scope, policy } = governance;
    const isGoverning = await governanceFileTest(policy);
    if (!differing.every(({ path }) => isGoverning(path))) return undefined;
    const [fault] = faults;
    const note = `the configuration on the governed branch has faults (${fault ? describeFault(fault) : ""}): this proposal repairs it, and is judged by the last configuration that had none`;
    return { governance: { scope, policy }, tip: earlier, note };
  }
  return undefined;
}

/** The way out, for those who meet the faults of the governed branch with another proposal. */
export const wayOut: Fault = {
  message:
    "the governed branch's own configuration has these faults, so nothing can be decided: a proposal that repairs them and touches nothing but governance files is judged by the last configuration without faults; where the branch never had one, somebody who may push to it must repair it",
};
