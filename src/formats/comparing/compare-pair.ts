import { digestOf } from "../../algorithms/digest.js";
import { allOf } from "../../algorithms/words.js";
import { byElementThenRule, type Change } from "../../model/change.js";
import { type Comparison, type ContractSettings, type Pairing, pathOf } from "../../model/contract.js";
import { describeFault, type Fault, isSame, type SharedFlaw } from "../../model/location.js";
import { bothRead, fails, rejects, undecided, type Verdict } from "../../model/outcome.js";
import type { Judged } from "../../model/rule.js";
import type { Run } from "../../model/run.js";
import type { ContractPair, FormatDefinition, JudgeTask, Names } from "../format-definition.js";
import { borrowWitnesses, prove, provenChange, type Prover } from "./prove.js";
import { gapChange, gapOf, widen } from "./unexplained.js";

/** The sides of a comparison as far as they are open, and the results that its pairs share. */
export interface PairSides<Model> {
  readonly base: Model;
  readonly head: Model;
  readonly run: Run;
  readonly headJudged: boolean;
}

/** Compares one pair: reports why a side does not parse, or judges both. */
export async function comparePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  sides: PairSides<Model>,
  pairing: Pairing,
  settings: ContractSettings,
): Promise<Comparison> {
  const { headPath } = pairing;
  const { base, head, baseFaults, headFaults, lasting, repaired } = openPair(definition, sides, pairing);
  const digests = {
    ...(base !== undefined && { base: digestOf(definition.canonical(base)) }),
    ...(head !== undefined && { head: digestOf(definition.canonical(head)) }),
  };
  const latest = head ?? base;
  const { ownFaults, lastingFaults } = splitFaults(headFaults, baseFaults);
  const common = {
    pairing,
    format: definition.id,
    id: (latest !== undefined ? definition.contractId(latest) : undefined) ?? pathOf(pairing),
    digests,
    faults: ownFaults,
    ...(baseFaults.length > 0 && { baseFaults }),
    ...(repaired.length > 0 && { repaired }),
    ...(lastingFaults.length > 0 && { lastingFaults }),
    notes: [
      ...lastingFaults.map(
        (fault) => `it does not parse, and did not at base: nothing was judged: ${describeFault(fault)}`,
      ),
      ...(sides.headJudged ? [] : lastingNotes(lasting)),
      ...(headPath === undefined ? [] : definition.notes(sides.head, headPath)),
    ],
  };
  if (ownFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (lastingFaults.length > 0) {
    const because = undecided("it does not parse, and did not at base");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === undefined) {
    const because = rejects("the contract was removed: readers and writers have no schema left");
    const removed =
      base && definition.removedProfile?.(settings.profile, { base, head: sides.head, settings });
    const remains = base && !removed ? definition.remains?.(base, sides.head) : undefined;
    if (base !== undefined && remains !== undefined) {
      const pair = { base, head: remains.contract, settings, run: sides.run };
      const { remarks, ...judged } = await judgePair(definition, pair, { pairing, digests });
      const note = `the file is gone, and what it declared stands in ${allOf(remains.files)} now: it is compared with that`;
      return { ...common, ...judged, notes: [note, ...common.notes, ...remarks] };
    }
    return {
      ...common,
      verdict: removed?.verdict ?? { backward: because, forward: because },
      changes: [],
      ...(removed && { profile: removed.result, notes: [...common.notes, ...removed.notes] }),
    };
  }
  if (base === undefined || head === undefined) return { ...common, verdict: bothRead, changes: [] };
  const { renamed } = pairing;
  const whole = { base, head, settings, run: sides.run, ...(renamed && { renamed }) };
  const pair = pairing.names ? (definition.part?.(whole, new Set(pairing.names)) ?? whole) : whole;
  const { remarks, ...judged } = await judgePair(definition, pair, { pairing, digests });
  const kept = keepsNames(definition, whole) && { keepsNames: true as const };
  return { ...common, ...judged, ...kept, notes: [...common.notes, ...remarks] };
}

function keepsNames<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  { base, head }: Pick<ContractPair<Contract>, "base" | "head">,
): boolean {
  const namesOf = (contract: Contract): Names =>
    definition.names?.(contract) ?? { own: [definition.contractId(contract) ?? ""], aliases: [] };
  const { own, aliases } = namesOf(base);
  const kept = new Set(namesOf(head).own);
  return [...own, ...aliases].every((name) => kept.has(name));
}

/**
 * Both contracts of a pair, and what is wrong with them. Flaws that both sides have are settled by this, for whatever
 * refers to these files too: a pair that is judged elsewhere is opened all the same.
 */
export function openPair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  sides: PairSides<Model>,
  { basePath, headPath }: Pairing,
) {
  const { shared: lasting = [], repaired = [] } =
    basePath === undefined || headPath === undefined
      ? {}
      : (definition.settle?.(sides.base, sides.head, { basePath, headPath, headJudged: sides.headJudged }) ??
        {});
  const baseFaults = basePath === undefined ? [] : definition.faults(sides.base, basePath);
  const headFaults = headPath === undefined ? [] : definition.faults(sides.head, headPath);
  const open = (model: Model, path: string | undefined, faults: readonly Fault[]) =>
    path === undefined || faults.length > 0 ? undefined : definition.contract(model, path);
  const base = open(sides.base, basePath, baseFaults);
  const head = open(sides.head, headPath, headFaults);
  return { base, head, baseFaults, headFaults, lasting, repaired };
}

/** More are not read by anybody. */
const mostLasting = 20;

function lastingNotes(flaws: readonly SharedFlaw[]): readonly string[] {
  const more = flaws.length - mostLasting;
  const rest = more > 0 ? [`${String(more)} more flaws stood at base, and the rest is judged`] : [];
  return [...flaws.slice(0, mostLasting).map(lastingNote), ...rest];
}

function lastingNote({ before, after }: SharedFlaw): string {
  const what = isSame(before, after) ? "it was already so" : "the same kind of flaw stood";
  return `${what} at base, and the rest is judged: ${describeFault(after)}`;
}

/** Faults that head brings, and those that base has too: the same words about the same file, wherever they stand now. */
function splitFaults(headFaults: readonly Fault[], baseFaults: readonly Fault[]) {
  const before = baseFaults.map(faultKey);
  const ownFaults: Fault[] = [];
  const lastingFaults: Fault[] = [];
  for (const fault of headFaults) {
    const index = before.indexOf(faultKey(fault));
    if (index < 0) ownFaults.push(fault);
    else {
      before.splice(index, 1); // one of base stands for one of head
      lastingFaults.push(fault);
    }
  }
  return { ownFaults, lastingFaults };
}

function faultKey({ message, location }: Fault): string {
  return `${location?.file ?? ""}\n${message}`;
}

/** The middle of the line: match, judge, prove; then what another system says of the pair. */
async function judgePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  pair: ContractPair<Contract>,
  { pairing, digests }: Pick<Comparison, "pairing" | "digests">,
): Promise<
  Pick<Comparison, "verdict" | "expected" | "changes" | "uses" | "profile"> & {
    readonly remarks: readonly string[];
  }
> {
  const { settings } = pair;
  const surfaces = definition.surfaces(settings);
  const matched = await definition.match(pair);
  // Most rules see no difference: thousands of pairs ask them all.
  const judged: Judged[] = [];
  for (const rule of definition.rules) for (const change of rule.judge(matched)) judged.push(change);
  let whole = await definition.judge({ ...pair, matched, judged });
  const { base, head, run } = pair;
  // Spelled out: there are tens of thousands of changes, and spreading the pair costs as much as proving one.
  const prover: Prover = ({ change, surface, direction }) =>
    definition.prove({ base, head, settings, run, matched, change, surface, direction });
  const changes: Change[] = [];
  for (const change of judged) changes.push(await provenChange(change, { pairing, surfaces, whole, prover }));
  const [surface = "wire"] = surfaces;
  const gap = gapOf(definition, { ...pair, whole, changes });
  if (gap) {
    whole = widen(await prove(whole, undefined, surface, prover), gap);
    changes.push(gapChange(definition.id, whole, { gap, pairing, digests, surface, changes: [...changes] }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  const sorted = byElementThenRule(changes);
  const expected = await expectedOf(definition, { ...pair, matched, judged }, whole);
  const profiled = definition.profile?.(settings.profile, { ...pair, changes: sorted, verdict: whole });
  const remarks = [...(definition.remarks?.(matched) ?? []), ...(profiled?.notes ?? [])];
  const uses = changes.length > 0 ? definition.uses(pair, matched) : [];
  const common = { changes: sorted, ...(uses.length > 0 && { uses }), remarks };
  if (profiled) return { ...common, verdict: profiled.verdict, profile: profiled.result };
  return expected
    ? { ...common, verdict: whole, expected, remarks: [...remarks, definition.tolerant?.note ?? ""] }
    : { ...common, verdict: whole };
}

/** What counts where no promise is declared and tolerant readers read all the same; undefined where nothing else counts. */
async function expectedOf<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  task: JudgeTask<Contract, Matched>,
  whole: Verdict,
): Promise<Verdict | undefined> {
  const { tolerant } = definition;
  if (!tolerant || task.settings.mode !== undefined || !fails(whole.forward)) return undefined;
  const matched = tolerant.matched(task.matched);
  const judged = tolerated(definition, { ...task, matched });
  if (!judged) return undefined;
  const { forward } = await definition.judge({ ...task, matched, judged });
  return forward.outcome === "reads" ? { backward: whole.backward, forward } : undefined;
}

/** The changes as tolerant readers of base take them; undefined where one of them is not read all the same. */
function tolerated<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  { matched, judged, settings }: JudgeTask<Contract, Matched>,
): readonly Judged[] | undefined {
  const rules = new Map(definition.rules.map((rule) => [rule.id, rule]));
  const surfaces = definition.surfaces(settings);
  const all: Judged[] = [];
  for (const change of judged) {
    const verdicts: Judged["verdicts"] = Object.fromEntries(
      surfaces.flatMap((surface) => {
        const verdict = change.verdicts[surface];
        if (!verdict) return [];
        const forward = rules.get(change.rule.id)?.forward(change, surface, matched) ?? verdict.forward;
        return [[surface, { ...verdict, forward }]];
      }),
    );
    if (Object.values(verdicts).some(({ forward }) => forward.outcome !== "reads")) return undefined;
    all.push({ ...change, verdicts });
  }
  return all;
}
