import { decideByPromise } from "../governance/by-promise.js";
import type { Facts, Needs } from "../governance/governance.js";
import { type ContractSettings, pathOf } from "../model/contract.js";
import type { Decision } from "../model/decision.js";
import type { Fault } from "../model/location.js";
import type { Instant } from "../model/instant.js";
import type { SourceName } from "../model/predecessor.js";
import type { Report, Reported } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import { notYetGoverning } from "../governance/policy/config-names.js";
import { compareSources } from "./compare-sources.js";
import type { Line } from "./replays.js";
import { proposedFaults, repairOf, wayOut } from "./configurations.js";
import { type Governance, governanceAt, needsOf } from "./govern.js";
import { otherRules, proposedRules } from "./proposed-rules.js";
import { preload } from "./preload.js";
import { defaultScope, narrowed, type Scope } from "./scope.js";
import { unchangedContracts } from "./unchanged.js";

/** The input of the gate: two sides, the side that governs, the clock, and a host that gives the evidence. */
export interface Question {
  readonly sources: Sources;
  /** The current tip of the governed branch: policy, people, keys and calendar come from here and nowhere else. */
  readonly tip: () => Promise<Snapshot>;
  /** What the governed branch is called where the tip is read; default: as what it is compared with. */
  readonly tipName?: () => Promise<string>;
  readonly now: Instant;
  /** The states of the governed branch before the tip, the latest first. */
  readonly earlierTips?: () => AsyncIterable<Snapshot>;
  /** Path of the config file at the tip, when it is not contract-check.yaml. */
  readonly config?: string;
  /** The report lists the unchanged contracts too. */
  readonly all?: boolean;
  /** Only contracts at or below these paths are looked at; the gate of a pull request never narrows. */
  readonly only?: readonly string[];
  /** What the call says of how to judge. */
  readonly settings?: Partial<ContractSettings>;
  /** What the call says of which earlier versions count, for every contract. */
  readonly against?: readonly SourceName[];
  /** Called at most once, when the needs show which evidence matters. */
  readonly facts: (needs: Needs) => Promise<Facts>;
  /** How the two sides are compared, where not here: what several machines have judged is put together. */
  readonly line?: Line;
  /** What is decided where the governed branch has no configuration. */
  readonly unconfigured: (report: Report) => Decision;
}

/** A judged proposal, or a configuration that cannot be trusted. */
export type Answer =
  | { readonly faults: readonly Fault[] }
  | {
      readonly report: Report & { readonly decision: Decision };
      readonly needs?: Needs;
      readonly facts?: Facts;
    };

/** The whole straight line: discover, load, parse, match, judge, prove, govern, decide. */
export async function gate(question: Question): Promise<Answer> {
  const { sources, line = compareSources } = question;
  // Nothing differs: nothing can need permission, whatever the policy says.
  if (sources.differing.length === 0 && !question.all) {
    const report = await line(sources, defaultScope(question.settings));
    return { report: { ...report, decision: decideByPromise(report) } };
  }
  const governed = await governedBy(question);
  if ("faults" in governed) return governed;
  const { governance, tip, remarks, scope } = governed;
  const compared = await line(sources, scope);
  const proposed = await proposedRules(sources, tip);
  const report = {
    ...compared,
    ...(question.all && { unchanged: unchangedContracts(sources, scope, compared) }),
    notes: [...compared.notes, ...remarks, ...proposed],
  };
  if (!governance.policy) {
    const branch = (await question.tipName?.()) ?? sources.target?.name ?? sources.base.ref;
    const lagging = notYetGoverning(sources.headSide.entries, branch, question.config);
    const others = question.settings?.profile === undefined ? await otherRules(report.comparisons, tip) : [];
    const notes = [...report.notes, ...(lagging === undefined ? [] : [lagging]), ...others];
    return { report: { ...report, notes, decision: question.unconfigured(report) } };
  }
  const { policy } = governance;
  const { contradictionOn } = await import("../governance/governance.js");
  const paths = report.comparisons.map(({ pairing }) => pathOf(pairing));
  const contradictions = paths.flatMap((path) => contradictionOn(policy, path)?.message ?? []);
  const needs = await needsOf({ scope, policy }, report.comparisons, { ...question, tip });
  const facts = await question.facts(needs);
  const { decide } = await import("../governance/governance.js");
  return {
    report: {
      ...report,
      comparisons: report.comparisons.map((reported) => withConsumers(reported, needs)),
      notes: [...report.notes, ...contradictions],
      decision: withUnrecognised(await decide(needs, facts), report),
    },
    needs,
    facts,
  };
}

/** What governs a proposal, and how its contracts are found and judged by that. */
export async function governedBy(question: Question) {
  const { sources, config } = question;
  preload(sources);
  const governing = await governingOf(question);
  if ("faults" in governing) return governing;
  const faults = await proposedFaults(sources, governing.governance.policy, config);
  if (faults.length > 0) return { faults };
  return { ...governing, scope: scopeOf(governing.governance.scope, question) };
}

function scopeOf(scope: Scope, { only, against }: Question): Scope {
  const own = against ? { ...scope, against: () => against } : scope;
  return only ? narrowed(own, only) : own;
}

/** Who reads the contract and is hurt, or may be. */
function withConsumers(reported: Reported, { impacts }: Needs): Reported {
  const path = pathOf(reported.pairing);
  const hurt = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  return hurt.length === 0 ? reported : { ...reported, consumers: hurt.map(({ consumer }) => consumer.id) };
}

/** A contract that the config names and nobody can judge is a fault. */
function withUnrecognised(decision: Decision, { unrecognised = [] }: Report): Decision {
  if (unrecognised.length === 0) return decision;
  const reasons = unrecognised.map((path) => ({
    code: "GV018",
    message: `${path} is named under contracts: in the config, and no format recognises it, so nobody can judge it: give its entry a format:, narrow files:, or leave it out with ignore: (of an OpenAPI, AsyncAPI or Swagger document, the schemas are judged in files of their own)`,
    location: { file: path },
  }));
  return { ...decision, status: "fault", reasons: [...reasons, ...decision.reasons] };
}

/** What governs a proposal: the tip, or for a repair of its configuration the last state without faults. */
async function governingOf(
  question: Question,
): Promise<
  | { readonly faults: readonly Fault[] }
  | { readonly governance: Governance; readonly tip: Snapshot; readonly remarks: readonly string[] }
> {
  const { sources, earlierTips } = question;
  const tip = await question.tip();
  const governance = await governanceAt(tip, question);
  if (!("faults" in governance)) return { governance, tip, remarks: [] };
  const { faults } = governance;
  const broken = { sources, faults, ...(earlierTips && { earlierTips }) };
  const repair = await repairOf(broken, question);
  if (!repair) return { faults: [...faults, wayOut] };
  return { governance: repair.governance, tip: repair.tip, remarks: [repair.note] };
}
