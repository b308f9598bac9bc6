import { createHash } from "node:crypto";
import type { Change, FormatId, Sides } from "../model/change.js";
import type { Comparison, ContractSettings, Pairing, ProfileName, ProfileResult } from "../model/contract.js";
import { pathOf } from "../model/contract.js";
import type { ComparisonTask, Format, Identity, Replayed } from "../model/format.js";
import type { Fault } from "../model/location.js";
import type { Direction, Outcome, Surface, Verdict, Witness } from "../model/outcome.js";
import { bothRead, directions, fails, isSevererThan, rejects, undecided } from "../model/outcome.js";
import type { Judged, Rule, RuleInfo } from "../model/rule.js";
import { infoOf } from "../model/rule.js";
import type { Snapshot } from "../model/snapshot.js";

/** A contract that did not change itself, and the changed file that it refers to. */
export interface Affected {
  readonly pairing: Pairing;
  readonly cause: string;
}

/** What one format answers; everything that formats share is done here, once. */
export interface FormatDefinition<Model, Contract, Matched> {
  readonly id: FormatId;
  readonly rules: readonly Rule<Matched>[];
  readonly profiles: readonly ProfileName[];
  /** The surfaces that count for a contract, the most telling first. */
  surfaces(settings: ContractSettings): readonly Surface[];
  identify(path: string, text: string): Identity | undefined;
  /** Loads and parses these files with all that they refer to. Faults are kept in the model, by path. */
  open(side: Snapshot, paths: readonly string[], settings: ComparisonTask["settings"]): Promise<Model>;
  /** Opens what comparing needs beyond the pairs, and begins the search that `affected` will wait for. */
  prepare?(base: Model, head: Model, task: ComparisonTask): Promise<void>;
  /** Contracts outside `pairings` whose meaning changed through a reference; may load more into both models. */
  affected(base: Model, head: Model, task: ComparisonTask): Promise<readonly Affected[]>;
  faults(model: Model, path: string): readonly Fault[];
  /** Leniencies and advice about a parsed file. */
  notes(model: Model, path: string): readonly string[];
  /** The parsed contract with its references resolved; only asked for a path without faults. */
  contract(model: Model, path: string): Contract;
  contractId(contract: Contract): string | undefined;
  /** Equal exactly when two contracts mean the same to every reader and writer; annotations left out. */
  canonical(contract: Contract): string;
  /** Pairs up the elements of both sides, once for all rules. */
  match(base: Contract, head: Contract, settings: ContractSettings): Matched | Promise<Matched>;
  /** What there is to say of the pair as a whole beyond its verdict; said after the notes. */
  remarks?(matched: Matched): readonly string[];
  /** The whole contract in one direction, over the surfaces that count; may bring its witness along. */
  judge(reader: Contract, writer: Contract, settings: ContractSettings): Outcome | Promise<Outcome>;
  /**
   * Builds and executes a datum that shows why `change` (undefined: the whole contract) fails in this direction. A
   * format may also say how it failed: what the decoder did decides between misreads and rejects.
   */
  prove(task: ProofTask<Contract>): Promise<Witness | Replayed | undefined>;
  replay(reader: Contract, writer: Contract, written: unknown, settings: ContractSettings): Promise<Replayed>;
  /** Another system's verdict over the same pair. Absent for a name that the format does not know. */
  profile?(
    name: ProfileName,
    sides: ProfileTask<Contract>,
  ): { verdict: Verdict; result: ProfileResult } | undefined;
  /** Another system's findings about a contract that head no longer has. */
  removedProfile?(
    name: ProfileName,
    removed: { readonly base: Contract; readonly head: Model; readonly settings: ContractSettings },
  ): ProfileResult | undefined;
}

export interface ProofTask<Contract> {
  readonly reader: Contract;
  readonly writer: Contract;
  readonly change: Judged | undefined;
  readonly surface: Surface;
  /** Which role head plays, for looking up a change's sides: backward = head reads. */
  readonly direction: Direction;
  readonly settings: ContractSettings;
}

export interface ProfileTask<Contract> {
  readonly base: Contract;
  readonly head: Contract;
  readonly changes: readonly Change[];
  readonly verdict: Verdict;
  readonly settings: ContractSettings;
}

export function defineFormat<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
): Format {
  return {
    id: definition.id,
    rules: [...definition.rules.map(infoOf), unexplained(definition.id)],
    profiles: definition.profiles,
    identify: definition.identify.bind(definition),
    async compare(task) {
      const paths = (side: "basePath" | "headPath") =>
        task.pairings.flatMap((pairing) => pairing[side] ?? []);
      const [base, head] = await Promise.all([
        definition.open(task.base, paths("basePath"), task.settings),
        definition.open(task.head, paths("headPath"), task.settings),
      ]);
      await definition.prepare?.(base, head, task);
      const compared = (pairing: Pairing) =>
        comparePair(definition, { base, head }, pairing, task.settings(pathOf(pairing))).catch(
          (error: unknown) => brokenComparison(definition.id, pairing, error),
        );
      const comparisons: Comparison[] = [];
      for (const pairing of task.pairings) comparisons.push(await compared(pairing));
      for (const { pairing, cause } of await definition.affected(base, head, task))
        comparisons.push({ ...(await compared(pairing)), cause });
      return comparisons;
    },
    async replay(reader, writer, written) {
      const open = async ({ snapshot, path, settings }: typeof reader) => {
        const model = await definition.open(snapshot, [path], () => settings);
        const [fault] = definition.faults(model, path);
        if (fault) throw new Error(fault.message);
        return definition.contract(model, path);
      };
      return definition.replay(await open(reader), await open(writer), written, reader.settings);
    },
  };
}

/** A gap in our rules costs a vague message, not a false green. */
function unexplained(format: FormatId): RuleInfo {
  return {
    id: `${format}/unexplained`,
    title: "The contract differs in a way that no rule explains",
    why: "The whole contract was judged and the verdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",
    remedy:
      "Split the change into smaller ones to see which part matters, and report the case: a rule is missing.",
  };
}

/** A crash of ours on one contract is that contract's fault to show; the others are still judged. */
function brokenComparison(format: FormatId, pairing: Pairing, error: unknown): Comparison {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const unjudged = undecided(`contract-check failed on this contract (${why})`);
  const message = `contract-check itself failed on this contract (${why}): please report it with both versions of the file`;
  return {
    pairing,
    format,
    id: pathOf(pairing),
    verdict: { backward: unjudged, forward: unjudged },
    changes: [],
    faults: [{ message, location: { file: pathOf(pairing) } }],
    notes: [],
    digests: {},
  };
}

async function comparePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  models: { base: Model; head: Model },
  pairing: Pairing,
  settings: ContractSettings,
): Promise<Comparison> {
  const { basePath, headPath } = pairing;
  const baseFaults = basePath === undefined ? [] : definition.faults(models.base, basePath);
  const headFaults = headPath === undefined ? [] : definition.faults(models.head, headPath);
  const open = (model: Model, path: string | undefined, faults: readonly Fault[]) =>
    path === undefined || faults.length > 0 ? undefined : definition.contract(model, path);
  const base = open(models.base, basePath, baseFaults);
  const head = open(models.head, headPath, headFaults);
  const digests = {
    ...(base !== undefined && { base: sha256(definition.canonical(base)) }),
    ...(head !== undefined && { head: sha256(definition.canonical(head)) }),
  };
  const known = head ?? base;
  const common = {
    pairing,
    format: definition.id,
    id: (known !== undefined ? definition.contractId(known) : undefined) ?? pathOf(pairing),
    digests,
    faults: headFaults,
    notes: [
      ...baseFaults.map((fault) => `base does not parse, so head is judged as new: ${describeFault(fault)}`),
      ...(headPath !== undefined ? definition.notes(models.head, headPath) : []),
    ],
  };
  if (headFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === undefined) {
    const because = rejects("the contract was removed: nothing is left to read with or to write by");
    const removed =
      base && definition.removedProfile?.(settings.profile, { base, head: models.head, settings });
    return {
      ...common,
      verdict: { backward: because, forward: because },
      changes: [],
      ...(removed && { profile: removed }),
    };
  }
  if (base === undefined || head === undefined) return { ...common, verdict: bothRead, changes: [] };
  const { remarks, ...judged } = await judgePair(definition, { base, head }, pairing, settings);
  return { ...common, ...judged, notes: [...common.notes, ...remarks] };
}

function describeFault({ message, location }: Fault): string {
  if (!location) return message;
  return `${location.file}${location.line === undefined ? "" : `:${String(location.line)}`}: ${message}`;
}

async function judgePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  { base, head }: { base: Contract; head: Contract },
  pairing: Pairing,
  settings: ContractSettings,
): Promise<Pick<Comparison, "verdict" | "changes" | "profile"> & { readonly remarks: readonly string[] }> {
  const surfaces = definition.surfaces(settings);
  const matched = await definition.match(base, head, settings);
  const judged = definition.rules.flatMap((rule) => [...rule.judge(matched)]);
  let whole: Verdict = {
    backward: await definition.judge(head, base, settings),
    forward: await definition.judge(base, head, settings),
  };
  const proofs = { base, head, settings, definition };
  const changes: Change[] = [];
  for (const change of judged) changes.push(await finish(change, { pairing, surfaces, whole, proofs }));
  const gap = gapOf(definition, { base, head, whole, changes });
  if (gap) {
    whole = await prove(whole, undefined, surfaces[0] ?? "wire", proofs);
    whole = widen(whole, gap);
    changes.push(gapChange(definition.id, whole, { pairing, surface: surfaces[0] ?? "wire" }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  changes.sort(byElementThenRule);
  const profiled = definition.profile?.(settings.profile, { base, head, changes, verdict: whole, settings });
  const remarks = definition.remarks?.(matched) ?? [];
  return profiled
    ? { verdict: profiled.verdict, changes, profile: profiled.result, remarks }
    : { verdict: whole, changes, remarks };
}

interface Proofs<Contract> {
  readonly base: Contract;
  readonly head: Contract;
  readonly settings: ContractSettings;
  readonly definition: Pick<FormatDefinition<never, Contract, never>, "prove">;
}

async function finish<Contract>(
  judged: Judged,
  context: { pairing: Pairing; surfaces: readonly Surface[]; whole: Verdict; proofs: Proofs<Contract> },
): Promise<Change> {
  const { pairing, surfaces, whole, proofs } = context;
  const proven: Partial<Record<Surface, Verdict>> = {};
  for (const [surface, verdict] of Object.entries(judged.verdicts) as [Surface, Verdict][]) {
    proven[surface] = await prove(verdict, judged, surface, proofs);
  }
  const counted = surfaces.filter((surface) => proven[surface]);
  const fallback = Object.keys(proven)[0] as Surface;
  let surface = counted[0] ?? fallback;
  for (const other of counted)
    if (isSevererThan(verdictOn(proven, other), verdictOn(proven, surface))) surface = other;
  const counts = counted.length > 0;
  const { [surface]: verdict = bothRead, ...others } = proven;
  const { rule } = judged;
  return {
    rule: rule.id,
    element: judged.element,
    ...(judged.was && { was: judged.was }),
    ...(judged.pointer !== undefined && { pointer: judged.pointer }),
    edit: judged.edit,
    message: judged.message,
    surface,
    verdict: counts ? verdict : bothRead,
    ...(counts ? Object.keys(others).length > 0 && { surfaces: others } : { surfaces: proven }),
    effect: judged.effect ?? (counts ? effectOf(verdict, whole) : "none"),
    references: [...(rule.references ?? []), ...(judged.references ?? [])],
    ...(judged.location && { location: judged.location }),
    remedy: rule.remedy,
    fingerprint: fingerprint(judged, pairing),
  };
}

function verdictOn(verdicts: Partial<Record<Surface, Verdict>>, surface: Surface): Verdict {
  return verdicts[surface] ?? bothRead;
}

/** A change that fails in a direction in which the whole contract reads was cancelled by another. */
function effectOf(verdict: Verdict, whole: Verdict): Change["effect"] {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  return failing.length > 0 && failing.every((direction) => whole[direction].outcome === "reads")
    ? "none"
    : "alone";
}

async function prove<Contract>(
  verdict: Verdict,
  change: Judged | undefined,
  surface: Surface,
  { base, head, settings, definition }: Proofs<Contract>,
): Promise<Verdict> {
  const proveOne = async (direction: Direction): Promise<Outcome> => {
    const outcome = verdict[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
    const proof = await definition.prove({ reader, writer, change, surface, direction, settings });
    if (!proof) return outcome;
    if (!("witness" in proof)) return { ...outcome, witness: proof };
    const { outcome: happened, witness } = proof;
    return happened === "misreads" || happened === "rejects"
      ? { ...outcome, outcome: happened, witness }
      : outcome;
  };
  return { backward: await proveOne("backward"), forward: await proveOne("forward") };
}

/** The direction in which the whole contract says more than its changes do. */
function gapOf<Contract>(
  definition: { canonical(contract: Contract): string },
  {
    base,
    head,
    whole,
    changes,
  }: { base: Contract; head: Contract; whole: Verdict; changes: readonly Change[] },
): "whole" | "silent" | undefined {
  const unexplainedIn = (direction: Direction) =>
    whole[direction].outcome !== "reads" &&
    !changes.some((change) => change.verdict[direction].outcome !== "reads");
  if (directions.some(unexplainedIn)) return "whole";
  if (changes.length === 0 && definition.canonical(base) !== definition.canonical(head)) return "silent";
  return undefined;
}

function widen(whole: Verdict, gap: "whole" | "silent"): Verdict {
  if (gap === "whole") return whole;
  const silent = undecided("the contract's meaning changed, and no rule says how");
  return { backward: silent, forward: silent };
}

function gapChange(format: FormatId, whole: Verdict, at: { pairing: Pairing; surface: Surface }): Change {
  const rule = unexplained(format);
  return {
    rule: rule.id,
    element: [],
    edit: "changed",
    message: "the contract as a whole differs in a way that no single change explains",
    surface: at.surface,
    verdict: whole,
    effect: "joint",
    references: [],
    remedy: rule.remedy,
    fingerprint: sha256(
      JSON.stringify([rule.id, pathOf(at.pairing), whole.backward.outcome, whole.forward.outcome]),
    ),
  };
}

/**
 * The whole contract shows the witness of a change that fails in the same direction, and rejects where one of them is
 * executed and rejects.
 */
function borrowWitnesses(whole: Verdict, changes: readonly Change[], surfaces: readonly Surface[]): Verdict {
  const borrow = (direction: Direction): Outcome => {
    const outcome = whole[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const failing = changes
      .flatMap(({ verdict, surfaces: others }) => [verdict, ...surfaces.flatMap((it) => others?.[it] ?? [])])
      .map((verdict) => verdict[direction])
      .filter(fails);
    const proven = failing.filter(({ witness }) => witness !== undefined);
    const found = proven.find((other) => other.outcome === "rejects") ?? proven[0];
    if (!found?.witness) return outcome;
    const { outcome: happened, witness } = found;
    return happened === outcome.outcome || (happened === "misreads" && proven.length < failing.length)
      ? { ...outcome, witness }
      : { ...outcome, outcome: happened, witness };
  };
  return { backward: borrow("backward"), forward: borrow("forward") };
}

function byElementThenRule(a: Change, b: Change): number {
  return (
    compareText(a.element.join("\u0000"), b.element.join("\u0000")) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function fingerprint(judged: Judged, pairing: Pairing): string {
  const { base, head }: Sides<unknown> = judged.shapes;
  return sha256(
    JSON.stringify([judged.rule.id, pathOf(pairing), judged.element, base ?? null, head ?? null]),
  );
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
