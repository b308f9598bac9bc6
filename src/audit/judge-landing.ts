import { decideByPromise } from "../governance/by-promise.js";
import type { Facts, Needs } from "../governance/governance.js";
import { configFilesIn } from "../governance/policy/config-names.js";
import { type Answer, gate } from "../line/gate.js";
import { countedVerdict, pathOf, requiredDirections } from "../model/contract.js";
import type { Decision, DecisionStatus } from "../model/decision.js";
import type { Landing } from "../model/history.js";
import type { Instant } from "../model/instant.js";
import { describeFault } from "../model/location.js";
import { classOf, fails, type Verdict } from "../model/outcome.js";
import type { Reported } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import { datumText } from "../reports/words.js";
import type { JudgedContract, JudgedLanding } from "./landing.js";
import { decidedWith, fullyDecided, type Setting } from "./settings.js";

/** A landing with the two states that it lies between. */
export interface Landed {
  readonly landing: Landing & { readonly parent: string };
  readonly sources: Sources;
}

/** What judges the landings. */
export interface Judge {
  /** The side that governs a landing: today's for all, or the one that it landed upon. */
  readonly governing: (sources: Sources) => Snapshot;
  /** The evidence that the history keeps. */
  readonly facts: (landed: Landed, needs: Needs) => Promise<Facts>;
  /** Other settings to decide with, by the same comparisons. */
  readonly settings: readonly Setting[];
}

/** Judges a landing as `check` would have judged its proposal at the minute in which it landed. */
export async function judgeLanding(landed: Landed, judge: Judge): Promise<JudgedLanding> {
  const started = performance.now();
  const { landing } = landed;
  const sources = { ...withoutFirstConfig(landed.sources), isLanding: true as const };
  const tip = judge.governing(sources);
  const answer = await gate({
    sources,
    now: landing.at,
    tip: () => Promise.resolve(tip),
    facts: (needs) => judge.facts(landed, needs),
    unconfigured: decideByPromise,
  });
  const judged =
    "faults" in answer
      ? unreadable(answer.faults)
      : await judgedOf(answer, { sources, tip, now: landing.at }, judge);
  const { commit, parent, at, subject } = landing;
  const took = Math.round((performance.now() - started) * 10) / 10;
  return { commit, parent, at: new Date(at).toISOString(), subject, ...judged, took };
}

/** The landing that brings the gate was under no gate: its own files needed nobody. */
function withoutFirstConfig(sources: Sources): Sources {
  const { baseSide, headSide, differing } = sources;
  const brought = configFilesIn(headSide.entries);
  if (brought.length === 0 || configFilesIn(baseSide.entries).length > 0) return sources;
  const isOfGate = (path: string) =>
    brought.includes(path) ||
    /^governance\/.*\.ya?ml$/.test(path) ||
    /^\.github\/workflows\/contract-check\.ya?ml$/.test(path);
  return { ...sources, differing: differing.filter(({ path }) => !isOfGate(path)) };
}

type Judged = Omit<JudgedLanding, "commit" | "parent" | "at" | "subject" | "took">;

/** A configuration with faults decides nothing. */
function unreadable(faults: Extract<Answer, { faults: unknown }>["faults"]): Judged {
  const asked = faults.map((fault) => ({
    code: "GV001",
    dimension: "trust" as const,
    contract: fault.location?.file ?? "",
    owners: [],
    status: "unmet" as const,
    message: describeFault(fault),
  }));
  return { contracts: [], status: "fault", enforce: "full", enforced: "fault", asked, otherwise: {} };
}

interface Proposal {
  readonly sources: Sources;
  readonly tip: Snapshot;
  readonly now: Instant;
}

type Judgement = Exclude<Answer, { faults: unknown }>;

async function judgedOf(answer: Judgement, proposal: Proposal, { settings }: Judge): Promise<Judged> {
  const { report, needs, facts } = answer;
  const { decision } = report;
  const contracts = report.comparisons.map(contractOf);
  const full = await enforcedFully(answer);
  const otherwise: Record<string, DecisionStatus> = {};
  if (contracts.some(({ satisfied }) => !satisfied) || full.status !== "pass") {
    for (const setting of settings)
      otherwise[setting.name] = await decidedWith(
        setting,
        report,
        needs && facts && { needs, facts, proposal },
      );
  }
  return {
    contracts,
    status: decision.status,
    enforce: decision.enforce,
    enforced: full.status,
    asked: full.requirements
      .filter(({ status }) => status !== "met")
      .map(({ code, dimension, contract, owners, status, message }) => ({
        code,
        dimension,
        contract,
        owners,
        status,
        message,
      })),
    otherwise,
  };
}

/** The decision as it would be, were everything enforced. */
async function enforcedFully({ report, needs, facts }: Judgement): Promise<Decision> {
  if (!needs || !facts) return report.decision;
  return fullyDecided(needs, facts);
}

function contractOf(reported: Reported): JudgedContract {
  const { pairing, id, format, mode, declared, satisfied, cause, faults, digests, verdict } = reported;
  const [fault] = faults;
  const { base: before, head: after } = digests;
  return {
    path: pathOf(pairing),
    id,
    format,
    status: pairing.status,
    class: classOf(verdict),
    backward: verdict.backward.outcome,
    forward: verdict.forward.outcome,
    mode,
    declared,
    satisfied,
    ...(cause !== undefined && { cause }),
    ...(fault
      ? { rules: [], why: describeFault(fault), fault: true }
      : breakOf(reported, countedVerdict(reported))),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Why a promise is not kept: the rules, the first message, and what a decoder showed. */
function breakOf(
  { mode, satisfied, changes }: Reported,
  verdict: Verdict,
): Pick<JudgedContract, "rules" | "why" | "witness"> {
  if (satisfied) return { rules: [] };
  const required = requiredDirections(mode);
  const failing = changes.filter(
    ({ verdict, effect }) => effect !== "none" && required.some((way) => verdict[way].outcome !== "reads"),
  );
  const outcomes = required.flatMap((way) => [verdict[way], ...failing.map((change) => change.verdict[way])]);
  const witness = outcomes.flatMap((outcome) =>
    fails(outcome) && outcome.witness ? [outcome.witness] : [],
  )[0];
  const because = outcomes.flatMap((outcome) => (outcome.outcome === "reads" ? [] : [outcome.because]))[0];
  const why = failing[0]?.message ?? because;
  return {
    rules: [...new Set(failing.map(({ rule }) => rule))],
    ...(why !== undefined && { why }),
    ...(witness && { witness: `${clipped(datumText(witness))} → ${clipped(witness.observed)}` }),
  };
}

const longest = 200;

function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
