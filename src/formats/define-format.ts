import type { FormatId } from "../model/formats.js";
import { type Comparison, type Pairing, pathOf } from "../model/contract.js";
import type { ComparisonTask, Format, Unit } from "../model/format.js";
import type { Fault } from "../model/location.js";
import { undecided } from "../model/outcome.js";
import { infoOf } from "../model/rule.js";
import { type Run, startRun } from "../model/run.js";
import type { Snapshot } from "../model/snapshot.js";
import { comparePair, openPair, type PairSides } from "./comparing/compare-pair.js";
import { unexplained } from "./comparing/unexplained.js";
import { searchForDependents } from "./dependents.js";
import type { FormatDefinition } from "./format-definition.js";

/** A format as the rest of the program knows it: the line from files to comparisons, written once for all formats. */
export function defineFormat<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
): Format {
  return {
    id: definition.id,
    rules: [...definition.rules.map(infoOf), unexplained(definition.id)],
    identify: definition.identify.bind(definition),
    declares: definition.declares.bind(definition),
    ...(definition.aliases && { aliases: definition.aliases.bind(definition) }),
    ...(definition.roots && { roots: definition.roots.bind(definition) }),
    ...(definition.followsMoves && { followsMoves: true }),
    compare: (task) => compareAll(definition, task),
    async elements(unit) {
      const opened = await openUnit(definition, unit, startRun());
      return "fault" in opened ? undefined : definition.elements(opened.contract);
    },
    async replay(reader, writer, written) {
      const run = startRun();
      const [read, wrote] = [
        parsed(await openUnit(definition, reader, run)),
        parsed(await openUnit(definition, writer, run)),
      ];
      return definition.replay(read, wrote, written, reader.settings);
    },
  };
}

/** Load and parse both sides; match, judge and prove each pair; then discover what is affected, and go on with that. */
async function compareAll<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  task: ComparisonTask,
): Promise<readonly Comparison[]> {
  const run = startRun();
  const open = (snapshot: Snapshot, side: "basePath" | "headPath") => {
    const paths = task.pairings.flatMap((pairing) => pairing[side] ?? []);
    return definition.open(snapshot, paths, task.settings, run);
  };
  const [base, head] = await Promise.all([open(task.base, "basePath"), open(task.head, "headPath")]);
  await definition.prepare?.(base, head, task);
  const dependents = searchForDependents(await definition.references(base, head, task), task);
  await task.searching?.();
  const sides = { base, head, run, headJudged: task.headJudged === true };
  const compare = (pairing: Pairing) =>
    comparePair(definition, sides, pairing, task.settings(pathOf(pairing))).catch((error: unknown) =>
      brokenComparison(definition.id, pairing, error),
    );
  const comparisons: Comparison[] = [];
  const compareNext = async (pairing: Pairing, cause?: string) => {
    if (task.isOwn?.(pairing, cause) === false) {
      openAside(definition, sides, pairing);
      return;
    }
    comparisons.push({ ...(await compare(pairing)), ...(cause !== undefined && { cause }) });
    task.judged?.(pathOf(pairing));
  };
  for (const pairing of task.pairings) await compareNext(pairing);
  for (const { pairing, cause } of await dependents()) await compareNext(pairing, cause);
  task.spent?.(definition.spent?.(run) ?? 0);
  return comparisons;
}

/** Leaves the sides as they are after the pair was judged: it is judged elsewhere, where its failure is reported. */
function openAside<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  sides: PairSides<Model>,
  pairing: Pairing,
): void {
  try {
    openPair(definition, sides, pairing);
  } catch {
    // Whoever judges the pair says so.
  }
}

async function openUnit<Model, Contract>(
  definition: Pick<FormatDefinition<Model, Contract, never>, "open" | "faults" | "contract">,
  { snapshot, path, settings }: Unit,
  run: Run,
): Promise<{ readonly contract: Contract } | { readonly fault: Fault }> {
  const model = await definition.open(snapshot, [path], () => settings, run);
  const [fault] = definition.faults(model, path);
  return fault ? { fault } : { contract: definition.contract(model, path) };
}

function parsed<Contract>(opened: { readonly contract: Contract } | { readonly fault: Fault }): Contract {
  if ("fault" in opened) throw new Error(opened.fault.message);
  return opened.contract;
}

/** Reports a crash of contract-check as a fault of the contract that it happened on; the others are still judged. */
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
