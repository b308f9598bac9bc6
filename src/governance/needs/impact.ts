import { type Change, type Elements, elementText } from "../../model/change.js";
import { type Comparison, pathOf } from "../../model/contract.js";
import type { Outcome } from "../../model/outcome.js";
import { elementMatches, matchesBelow, unnamed, type Ways } from "../../globs/ways.js";
import { goesWith } from "../owners/owners.js";
import { namesContract } from "../policy/contracts.js";
import type { Consumer, Policy, Reading } from "../policy/policy.js";

/** What the host asks the format of a changed contract. */
export interface ContractReader {
  /**
   * Whether a consumer's schema reads what the head side writes. The reader schema is read at the governed tip, because a
   * proposal must not repair its own victim. Undefined where nobody can tell.
   */
  judge(comparison: Comparison, readerSchema: string): Promise<Outcome | undefined>;
  /** What the contracts of head that a name means are made of, the given one first; undefined where nobody can tell. */
  elements(
    comparison: Comparison,
    isMeant: (path: string) => boolean,
  ): Promise<readonly Elements[] | undefined>;
}

/** One consumer of one changed contract. */
export interface Impact {
  readonly contract: string;
  readonly consumer: Consumer;
  /** broken: computed. removed: it reads an element that is gone. reads: it is not hurt. unknown: could not be computed. */
  readonly effect: "broken" | "removed" | "reads" | "unknown";
  readonly because: string;
  /** Fingerprints of the changes that hurt it. */
  readonly changes: readonly string[];
}

export async function impactOf(
  policy: Policy,
  comparisons: readonly Comparison[],
  reader: ContractReader | undefined,
): Promise<readonly Impact[]> {
  const impacts: Impact[] = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => namesContract(contract, policy, comparison));
      if (readings.length === 0) continue;
      const effects = await Promise.all(
        readings.map((reading) => effectOf({ comparison, consumer, reading }, policy, reader)),
      );
      const worst = effects.sort((a, b) => gravity[b.effect] - gravity[a.effect])[0];
      if (worst) impacts.push({ contract: pathOf(comparison.pairing), consumer, ...worst });
    }
  }
  return impacts;
}

type Effect = Pick<Impact, "effect" | "because" | "changes">;
const gravity: Readonly<Record<Impact["effect"], number>> = { reads: 0, unknown: 1, removed: 2, broken: 3 };

interface Subject {
  readonly comparison: Comparison;
  readonly consumer: Consumer;
  readonly reading: Reading;
}

async function effectOf(
  subject: Subject,
  policy: Policy,
  reader: ContractReader | undefined,
): Promise<Effect> {
  const { comparison, consumer, reading } = subject;
  if (comparison.pairing.status === "removed")
    return { effect: "removed", because: "the contract that it reads is removed", changes: [] };
  if (reading.readerSchema === undefined) {
    const fields = reading.fields ?? ["**"];
    const effect = byFields(comparison, consumer, fields);
    return effect.effect === "reads" ? ofUnknownFields(subject, effect, policy, reader) : effect;
  }
  const outcome = await reader?.judge(comparison, reading.readerSchema);
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  const name = reading.readerSchema;
  if (!outcome) return { effect: "unknown", because: `${name} could not be judged here`, changes };
  if (outcome.outcome === "reads")
    return { effect: "reads", because: `${name} reads what head writes`, changes: [] };
  const effect = outcome.outcome === "undecided" ? "unknown" : "broken";
  return { effect, because: `${name}: ${outcome.because}`, changes };
}

function byFields(comparison: Comparison, consumer: Consumer, fields: readonly string[]): Effect {
  const seen = comparison.changes.filter((change) => reads(fields, change, comparison));
  const hurt = seen.filter((change) => isHurt(change, consumer));
  const removed = seen.filter(({ edit, was }) => edit === "removed" || was !== undefined);
  const [first] = hurt.length > 0 ? hurt : removed;
  if (!first) {
    // A verdict that no change explains may concern any field.
    const unexplained = comparison.verdict.forward.outcome !== "reads" && comparison.changes.length === 0;
    return unexplained
      ? {
          effect: "unknown",
          because: "head's data does not read, and no change says which field",
          changes: [],
        }
      : { effect: "reads", because: harmless(seen), changes: [] };
  }
  const because = `it reads ${elementText(first.was ?? first.element)}: ${first.message}`;
  const changes = (hurt.length > 0 ? hurt : removed).map(({ fingerprint }) => fingerprint);
  return { effect: hurt.length > 0 ? "broken" : "removed", because, changes };
}

/** A name that no contract has which the consumer reads is no proof that nothing happens to what it reads. */
async function ofUnknownFields(
  { comparison, reading: { fields = [], contract } }: Subject,
  effect: Effect,
  policy: Policy,
  reader: ContractReader | undefined,
): Promise<Effect> {
  const isMeant = (path: string) =>
    namesContract(contract, policy, { pairing: { status: "unchanged", headPath: path }, id: path });
  const plain = fields.filter((field) => field !== "**");
  const contracts = plain.length > 0 ? await reader?.elements(comparison, isMeant) : undefined;
  if (!contracts) return effect;
  const [missing] = contracts.reduce<readonly string[]>(
    (left, { elements, uses }) => unnamed(left, elements, { uses, format: comparison.format }),
    plain,
  );
  if (missing === undefined) return effect;
  const where =
    contracts.length > 1
      ? `none of the contracts that ${contract} names has such an element`
      : `${pathOf(comparison.pairing)} has no such element`;
  const because = `it reads ${missing}, and ${where}`;
  return { effect: "unknown", because, changes: [] };
}

function harmless([first]: readonly Change[]): string {
  if (!first) return "no change touches what it reads";
  return `what changes at ${elementText(first.element) || "the root"} does not keep it from reading`;
}

/** Naming a record reads everything in it; what becomes of a parent becomes of what is read below. */
function reads(fields: readonly string[], change: Change, ways: Ways): boolean {
  const { element, was, edit } = change;
  const names = was ? [was, element] : [element];
  return fields.some((field) =>
    names.some(
      (name) =>
        elementMatches(`${field}.**`, name, ways) ||
        goesWith(field, name, change, ways) ||
        (edit === "changed" && matchesBelow(field, name, ways)),
    ),
  );
}

/**
 * A change hurts a consumer whose base schema cannot read what head writes. It also hurts a consumer that re-reads old data,
 * if head cannot read what base wrote.
 */
function isHurt({ verdict, effect }: Change, { maxBehind }: Consumer): boolean {
  if (effect === "none") return false;
  const forward = verdict.forward.outcome !== "reads";
  return forward || (maxBehind !== undefined && verdict.backward.outcome !== "reads");
}
