import { type Outcome, reads, worst } from "../../../model/outcome.js";
import { type Contract, isNamed, type Message, type Named, type Schema } from "../schema/schema.js";
import { type Issue, type Pair, taken } from "./pair-graph.js";
import type { Resolution } from "./resolution.js";

/** Lets a rule ask what the decoder does for a reader/writer pair; the pair's types tell the direction. */
export class Resolver {
  private readonly issuesByPart = new Map<Pair, ReadonlyMap<unknown, readonly Issue[]>>();

  constructor(private readonly resolutions: readonly Resolution[]) {}

  /** The worst that happens where these two types meet, among these kinds; a union's chosen branch included. */
  between(reader: Schema, writer: Schema, kinds: readonly Issue["kind"][], part?: unknown): Outcome {
    const pair = this.reachedPair(reader, writer);
    if (!pair) return reads;
    return first(
      [pair, ...chosen(pair)].flatMap((met) =>
        this.issuesAbout(met, part).filter(({ kind }) => kinds.includes(kind)),
      ),
    );
  }

  /** The worst that becomes of a value that the writer writes in this branch. */
  branch(reader: Schema, branch: Schema): Outcome {
    const pair = this.reachedPair(reader, branch);
    return pair ? first([pair, ...chosen(pair)].flatMap(issuesInside)) : reads;
  }

  /** The worst inside these two types, up to the next named types. */
  inside(reader: Named, writer: Named): Outcome {
    const pair = this.reachedPair(reader, writer);
    return pair ? first(issuesInside(pair)) : reads;
  }

  /** Whether nothing at all happens where these two types meet, what their parts do left aside. */
  isQuiet(reader: Schema, writer: Schema): boolean {
    const pair = this.reachedPair(reader, writer);
    return !pair || [pair, ...chosen(pair)].every(({ issues }) => issues.length === 0);
  }

  /** What becomes of data that begin with this element of the writer, where the reader may have none such. */
  missing(element: Message | Named | Contract): Outcome {
    return this.resolutions.map(({ missing }) => missing.get(element)).find((outcome) => outcome) ?? reads;
  }

  private reachedPair(reader: Schema, writer: Schema): Pair | undefined {
    for (const { graph, reached } of this.resolutions) {
      const pair = graph.existingPair(reader, writer);
      if (pair && reached.has(pair)) return pair;
    }
    return undefined;
  }

  /** A wide record has thousands of issues, and is asked about each of its fields. */
  private issuesAbout(pair: Pair, part: unknown): readonly Issue[] {
    if (part === undefined) return pair.issues;
    const index = this.issuesByPart.get(pair) ?? byPart(pair.issues);
    this.issuesByPart.set(pair, index);
    return index.get(part) ?? [];
  }
}

function byPart(issues: readonly Issue[]): ReadonlyMap<unknown, readonly Issue[]> {
  const index = new Map<unknown, Issue[]>();
  for (const issue of issues) {
    const about = index.get(issue.part);
    if (about) about.push(issue);
    else index.set(issue.part, [issue]);
  }
  return index;
}

/** The branches of the reader's union that may take the writer's value. */
function chosen(pair: Pair): readonly Pair[] {
  return taken(pair).flatMap((link) => (link.step.step === "into" ? [link.pair] : []));
}

function issuesInside(start: Pair): readonly Issue[] {
  const seen = new Set([start]);
  const issues: Issue[] = [];
  for (const pair of seen) {
    issues.push(...pair.issues);
    for (const { pair: next } of taken(pair))
      if (!isNamed(next.reader) || !isNamed(next.writer)) seen.add(next);
  }
  return issues;
}

/** The worst outcome; among readings, the first with a note. */
function first(issues: readonly Issue[]): Outcome {
  if (issues.length === 0) return reads;
  const outcomes = issues.map(({ outcome }) => outcome);
  const bad = worst(outcomes);
  return bad.outcome === "reads" ? (outcomes[0] ?? reads) : bad;
}
