import type { Policy } from "../governance/governance.js";
import { ownershipOf } from "../governance/owners/owners.js";
import { elementText } from "../model/change.js";
import { countedVerdict, pathOf, requiredDirections } from "../model/contract.js";
import type { Handle } from "../model/decision.js";
import type { Instant } from "../model/instant.js";
import type { Report } from "../model/report.js";
import { waiverLines } from "../reports/waiver-text.js";

/** What every waiver of a baseline says. */
export interface Terms {
  readonly reason: string;
  /** Who answers for what nobody else owns; undefined: only owners do. */
  readonly approver: Handle | undefined;
  /** The day on which the waivers end. */
  readonly expires: string;
  readonly now: Instant;
}

export interface Baseline {
  /** Items of `waivers:`, as lines of YAML with comments. */
  readonly lines: readonly string[];
  readonly waivers: number;
  /** What no waiver can let pass, in words. */
  readonly left: readonly string[];
}

/** Waivers for the changes that break what their contracts must keep; those that the policy waives already are left out. */
export function baselineOf({ comparisons }: Report, policy: Policy, terms: Terms): Baseline {
  const { reason, approver, expires, now } = terms;
  const standing = new Set(
    policy.waivers.filter(({ until }) => until > now).map(({ fingerprint }) => fingerprint),
  );
  const lines: string[] = [];
  const left: string[] = [];
  let waivers = 0;
  for (const reported of comparisons.filter(({ satisfied }) => !satisfied)) {
    const path = pathOf(reported.pairing);
    const verdict = countedVerdict(reported);
    const failing = requiredDirections(reported.mode).filter((way) => verdict[way].outcome !== "reads");
    const changes = reported.changes.filter(
      ({ effect, verdict: own }) => effect !== "none" && failing.some((way) => own[way].outcome !== "reads"),
    );
    if (changes.length === 0)
      left.push(`${path}: ${reported.faults[0]?.message ?? `the contract is ${reported.pairing.status}`}`);
    for (const change of changes) {
      const { fingerprint, element } = change;
      if (standing.has(fingerprint)) continue;
      const owner = ownershipOf(policy, path, element).owners[0] ?? approver;
      if (owner === undefined) {
        left.push(`${path}: nobody owns ${elementText(element)}: name who answers for it with --as`);
        continue;
      }
      standing.add(fingerprint);
      waivers += 1;
      lines.push(...waiverLines({ fingerprint, approver: owner, expires }, { path, change, reason }));
    }
  }
  return { lines, waivers, left };
}
