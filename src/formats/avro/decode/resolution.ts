import { type Outcome, reads, undecided, worst } from "../../../model/outcome.js";
import { type Aliases, aliasesOf, noAliases } from "../schema/aliases.js";
import { canonical } from "../schema/canonical.js";
import { hasRenames } from "../schema/closure.js";
import { type Root, rootSchemas, rootsOf } from "../schema/roots.js";
import type { Contract } from "../schema/schema.js";
import { type LaterTypes, type Missing, missingCounterparts } from "./missing-counterparts.js";
import { type Issue, maxPairs, type Pair, PairGraph, type Step, taken, TooManyPairs } from "./pair-graph.js";
import { sharedUnionPairs } from "./shared-union-pairs.js";
import { decoders } from "./types.js";

/** How a datum gets from a root to a pair of types. */
export interface Reach {
  readonly pair: Pair;
  readonly root: Root;
  readonly step: Step | undefined;
  readonly from: Reach | undefined;
}

/** Why something fails, kept for building the datum that shows it. */
export interface Cause {
  readonly issue: Issue;
  readonly reach: Reach;
}

/** What one contract, as the reader, does with everything that the other may write. */
export interface Resolution {
  readonly reader: Contract;
  readonly writer: Contract;
  readonly outcome: Outcome;
  readonly graph: PairGraph;
  /** Every pair that some datum meets, in order of distance from the roots. */
  readonly reached: ReadonlyMap<Pair, Reach>;
  /** The issue behind each outcome, which is an object of its own. */
  readonly causes: ReadonlyMap<Outcome, Cause>;
  /** What has no datum that the reader could begin with. */
  readonly missing: Missing;
  readonly budget: WitnessBudget;
}

/** Values that the witnesses of one direction may hold together: thousands of changes to one wide record share them. */
export interface WitnessBudget {
  readonly all: number;
  left: number;
  /** Somebody wanted more than was left. */
  isShort?: true;
}
const maxValues = 8_000;

export function resolve(
  reader: Contract,
  writer: Contract,
  laterTypes: LaterTypes = "missing",
  graphs = new PlainGraphs(),
): Resolution {
  const aliases = aliasesBetween(reader, writer);
  const graph = aliases === noAliases ? graphs.next() : graphOf(aliases);
  const missing = missingCounterparts(reader, writer, laterTypes);
  let reached: ReadonlyMap<Pair, Reach> = new Map();
  let limit: Outcome | undefined;
  try {
    reached = reach(rootsOf(reader, writer), graph);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    graphs.drop();
    limit = undecided(`${error.message}: the contract is too large to be judged`);
  }
  const causes = causesIn(reached);
  const outcome = limit ?? plain(worst([...missing.values(), ...causes.keys()]));
  const budget = { all: maxValues, left: maxValues };
  return { reader, writer, outcome, graph, reached, causes, missing, budget };
}

/** The contracts of a run whose readers have no aliases share a graph: what many refer to is resolved once. */
export class PlainGraphs {
  private graph: PairGraph | undefined;

  /** A graph that one contract may grow as if it were new. */
  next(): PairGraph {
    if (this.graph?.isLarge) this.drop();
    this.graph ??= graphOf(noAliases);
    return this.graph.extend();
  }

  /** After a contract that was too large the graph is not complete. */
  drop(): void {
    this.graph = undefined;
  }
}

export const plainGraphs = () => new PlainGraphs();

function graphOf(aliases: Aliases): PairGraph {
  return new PairGraph(decoders(aliases), sharedUnionPairs(aliases));
}

/** Between schemas that are the same, Apache Avro applies no aliases at all. */
function aliasesBetween(reader: Contract, writer: Contract): Aliases {
  const roots = rootSchemas(reader);
  return !hasRenames(roots) || canonical(reader) === canonical(writer) ? noAliases : aliasesOf(roots);
}

/** Notes belong to changes; the whole contract reads or not. */
function plain(outcome: Outcome): Outcome {
  return outcome.outcome === "reads" ? reads : outcome;
}

function reach(roots: readonly Root[], graph: PairGraph): ReadonlyMap<Pair, Reach> {
  const reached = new Map<Pair, Reach>();
  const queue: Reach[] = [];
  const visit = (place: Reach): void => {
    if (reached.has(place.pair)) return;
    if (reached.size >= maxPairs) throw new TooManyPairs();
    reached.set(place.pair, place);
    queue.push(place);
  };
  for (const root of roots)
    visit({ pair: graph.pair(root.a, root.b), root, step: undefined, from: undefined });
  for (const from of queue)
    for (const { step, pair } of taken(from.pair)) visit({ pair, root: from.root, step, from });
  return reached;
}

function causesIn(reached: ReadonlyMap<Pair, Reach>): ReadonlyMap<Outcome, Cause> {
  const causes = new Map<Outcome, Cause>();
  for (const place of reached.values())
    for (const issue of place.pair.issues) causes.set(issue.outcome, { issue, reach: place });
  return causes;
}
