import type { Outcome } from "../../../model/outcome.js";
import { reads, rejects, undecided, worst } from "../../../model/outcome.js";
import type { Aliases } from "../schema/aliases.js";
import { aliasesOf, noAliases } from "../schema/aliases.js";
import { canonical } from "../schema/canonical.js";
import { decoders } from "./types.js";
import type { Graph, Issue, Pair, Step } from "./pair-graph.js";
import { TooManyPairs, graph, taken } from "./pair-graph.js";
import type { Root } from "../schema/roots.js";
import { pairMessages, pairTypes, rootSchemas, rootsOf, standalone } from "../schema/roots.js";
import type { Contract, Message, Named } from "../schema/schema.js";
import { typeOf } from "../schema/schema.js";
import { twinUnions } from "./shared-union-pairs.js";

/** How a datum gets from a root to a pair of types. */
export interface Reach {
  readonly pair: Pair;
  readonly root: Root;
  readonly step: Step | undefined;
  readonly from: Reach | undefined;
}

/** Why something fails, kept for building the datum that shows it. */
export interface Cause {
  readonly check: Check;
  readonly issue: Issue;
  readonly reach: Reach;
}

/** One direction of a whole pair of contracts. */
export interface Check {
  readonly reader: Contract;
  readonly writer: Contract;
  readonly outcome: Outcome;
  readonly graph: Graph;
  /** Every pair that some datum meets, in order of distance from the roots. */
  readonly reached: ReadonlyMap<Pair, Reach>;
  /** What has no datum: a message or a type that the reader lacks. */
  readonly lacks: ReadonlyMap<Message | Named | Contract, Outcome>;
}

const checks = new WeakMap<Contract, WeakMap<Contract, Check>>();
const causes = new WeakMap<Outcome, Cause>();

/** What the reader's contract does with everything that the writer's may write. Computed once a pair. */
export function check(reader: Contract, writer: Contract): Check {
  const row = checks.get(reader) ?? new WeakMap<Contract, Check>();
  checks.set(reader, row);
  const known = row.get(writer);
  if (known) return known;
  const made = checkContracts(reader, writer);
  row.set(writer, made);
  return made;
}

/** The cause behind an outcome that a check gave, for its witness. */
export function causeOf(outcome: Outcome): Cause | undefined {
  return causes.get(outcome);
}

function checkContracts(reader: Contract, writer: Contract): Check {
  const roots = rootsOf(reader, writer);
  const aliases = aliasesBetween(reader, writer);
  const pairs = graph(decoders(aliases), twinUnions(aliases));
  const lacks = lackedBy(reader, writer);
  let reached: ReadonlyMap<Pair, Reach> = new Map();
  let limit: Outcome | undefined;
  try {
    reached = reach(roots, pairs);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    limit = undecided(`${error.message}: the contract is too large to be judged`);
  }
  const issues = [...reached.keys()].flatMap((pair) => pair.issues.map(({ outcome }) => outcome));
  const outcome = limit ?? plain(worst([...lacks.values(), ...issues]));
  const made: Check = { reader, writer, outcome, graph: pairs, reached, lacks };
  for (const place of reached.values())
    for (const issue of place.pair.issues) causes.set(issue.outcome, { check: made, issue, reach: place });
  return made;
}

/** Between schemas that are the same, Apache Avro applies no aliases at all. */
function aliasesBetween(reader: Contract, writer: Contract): Aliases {
  return canonical(reader) === canonical(writer) ? noAliases : aliasesOf(rootSchemas(reader));
}

/** Notes belong to changes; the whole contract reads or not. */
function plain(outcome: Outcome): Outcome {
  return outcome.outcome === "reads" ? reads : outcome;
}

function reach(roots: readonly Root[], pairs: Graph): ReadonlyMap<Pair, Reach> {
  const reached = new Map<Pair, Reach>();
  const queue: Reach[] = [];
  const visit = (place: Reach): void => {
    if (reached.has(place.pair)) return;
    reached.set(place.pair, place);
    queue.push(place);
  };
  for (const root of roots)
    visit({ pair: pairs.pair(root.a, root.b), root, step: undefined, from: undefined });
  for (const from of queue)
    for (const { step, pair } of taken(from.pair)) visit({ pair, root: from.root, step, from });
  return reached;
}

function lackedBy(reader: Contract, writer: Contract): ReadonlyMap<Message | Named | Contract, Outcome> {
  const lacks = new Map<Message | Named | Contract, Outcome>();
  if (!readsRoot(reader, writer)) lacks.set(writer, rejects("the reader's file has no schema for this data"));
  for (const message of pairMessages(reader, writer).onlyB)
    lacks.set(message, rejects(`the other side does not know the message ${message.name}`));
  for (const [mine, theirs] of pairMessages(reader, writer).both)
    if (mine.oneWay !== theirs.oneWay)
      lacks.set(
        theirs,
        rejects(
          `${theirs.name} is one-way on one side only: Apache Avro refuses the call ("Not both one-way messages")`,
        ),
      );
  const { onlyB } = pairTypes(reader, writer);
  const alone = onlyB.length > 0 ? standalone(writer) : new Set<Named>();
  for (const type of onlyB)
    if (alone.has(type)) lacks.set(type, rejects(`the reader has no type for data of ${type.name}`));
  return lacks;
}

/** A schema's data is still read by a protocol or an IDL file that declares the type. */
function readsRoot(reader: Contract, writer: Contract): boolean {
  if (!writer.root || reader.root) return true;
  const type = typeOf(writer.root);
  return pairTypes(reader, writer).both.some(([, written]) => written === type);
}
