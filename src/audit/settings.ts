import { decideByPromise } from "../governance/by-promise.js";
import type { Facts, Needs, Policy } from "../governance/governance.js";
import { governedScope } from "../line/governed-scope.js";
import { needsOf } from "../line/govern.js";
import { type Mode, satisfies } from "../model/contract.js";
import type { Decision, DecisionStatus } from "../model/decision.js";
import type { Instant } from "../model/instant.js";
import type { Report, Reported } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";

/** A change of the configuration that is tried on every landing. */
export interface Setting {
  /** As it is written in the config. */
  readonly name: string;
  /** The promise of every contract. */
  readonly mode?: Mode;
  readonly policy?: (policy: Policy) => Policy;
}

const promises = ["backward", "forward"] as const;

/** What is tried: another promise for all contracts, and a lighter row of the policy. */
export const settings: readonly Setting[] = [
  ...promises.map((mode): Setting => ({ name: `compatibility: ${mode}`, mode })),
  {
    name: "policy: {removals: free}",
    policy: (policy) => ({ ...policy, settings: { ...policy.settings, removals: "free" } }),
  },
];

/** What was asked about a governed landing, to ask again. */
export interface Asking {
  readonly needs: Needs;
  readonly facts: Facts;
  readonly proposal: { readonly sources: Sources; readonly tip: Snapshot; readonly now: Instant };
}

/** Decides about the same comparisons again, under a setting and enforced in full. */
export async function decidedWith(
  { mode, policy: change }: Setting,
  report: Report & { readonly decision: Decision },
  asking: Asking | undefined,
): Promise<DecisionStatus> {
  const comparisons =
    mode === undefined ? report.comparisons : report.comparisons.map((reported) => promising(reported, mode));
  if (!asking) return decideByPromise({ ...report, comparisons }).status;
  const { needs, facts, proposal } = asking;
  const promised = mode === undefined ? needs.policy : allPromise(needs.policy, mode);
  const policy = change ? change(promised) : promised;
  const scope = await governedScope(proposal.tip, policy);
  return (await fullyDecided(await needsOf({ scope, policy }, comparisons, proposal), facts)).status;
}

/** Decides as if every case were enforced in full. */
export async function fullyDecided(needs: Needs, facts: Facts): Promise<Decision> {
  const { decide } = await import("../governance/governance.js");
  const enforce = "full";
  const cases = needs.cases.map((matter) => ({ ...matter, enforce }) as const);
  const faults = needs.faults.map((fault) => ({ ...fault, enforce }) as const);
  return decide({ ...needs, cases, faults }, facts);
}

/** Under a promise, what is expected without one no longer counts. */
function promising(reported: Reported, mode: Mode): Reported {
  const { faults, lastingFaults, verdict } = reported;
  const satisfied = lastingFaults !== undefined || (faults.length === 0 && satisfies(verdict, mode));
  const promised = { ...reported, mode, declared: true, satisfied };
  Reflect.deleteProperty(promised, "expected");
  return promised;
}

function allPromise(policy: Policy, compatibility: Mode): Policy {
  const contracts = policy.contracts.map((entry) => ({ ...entry, compatibility }));
  return { ...policy, contracts, defaults: { ...policy.defaults, compatibility } };
}
