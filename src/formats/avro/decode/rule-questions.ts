import type { Outcome } from "../../../model/outcome.js";
import { reads, worst } from "../../../model/outcome.js";
import type { Check } from "./resolution.js";
import { check } from "./resolution.js";
import type { Issue, Pair } from "./pair-graph.js";
import { taken } from "./pair-graph.js";
import type { Contract, Message, Named, Schema } from "../schema/schema.js";
import { isNamed } from "../schema/schema.js";

/** Both directions, for rules: whichever has this reader and this writer answers. */
export interface Checks {
  /** The worst that happens where these two types meet, among these kinds; a union's chosen branch included. */
  between(reader: Schema, writer: Schema, kinds: readonly Issue["kind"][], part?: unknown): Outcome;
  /** The worst that becomes of a value that the writer writes in this branch. */
  branch(reader: Schema, branch: Schema): Outcome;
  /** The worst inside these two types, up to the next named types. */
  inside(reader: Named, writer: Named): Outcome;
  /** Whether nothing at all happens where these two types meet, what their parts do left aside. */
  isQuiet(reader: Schema, writer: Schema): boolean;
  lacks(element: Message | Named | Contract): Outcome;
}

export function checksOf(base: Contract, head: Contract): Checks {
  const both = [check(head, base), check(base, head)];
  const find = (reader: Schema, writer: Schema): { check: Check; pair: Pair } | undefined => {
    for (const one of both) {
      const pair = one.graph.known(reader, writer);
      if (pair && one.reached.has(pair)) return { check: one, pair };
    }
    return undefined;
  };
  return {
    between(reader, writer, kinds, part) {
      const found = find(reader, writer);
      if (!found) return reads;
      const about = (pair: Pair) => issuesAbout(pair, part).filter(({ kind }) => kinds.includes(kind));
      return first(
        found.pair.mode === "all" ? about(found.pair) : [found.pair, ...chosen(found.pair)].flatMap(about),
      );
    },
    branch(reader, branch) {
      const found = find(reader, branch);
      if (!found) return reads;
      return first([found.pair, ...chosen(found.pair)].flatMap(issuesInside));
    },
    inside(reader, writer) {
      const found = find(reader, writer);
      return found ? first(issuesInside(found.pair)) : reads;
    },
    isQuiet(reader, writer) {
      const found = find(reader, writer);
      if (!found) return true;
      if (found.pair.issues.length > 0) return false;
      return found.pair.mode === "all" || chosen(found.pair).every(({ issues }) => issues.length === 0);
    },
    lacks: (element) => both.map(({ lacks }) => lacks.get(element)).find((outcome) => outcome) ?? reads,
  };
}

const byPart = new WeakMap<Pair, Map<unknown, Issue[]>>();

/** A wide record has thousands of issues, and is asked about each of its fields. */
function issuesAbout(pair: Pair, part: unknown): readonly Issue[] {
  if (part === undefined) return pair.issues;
  const known = byPart.get(pair);
  if (known) return known.get(part) ?? [];
  const index = new Map<unknown, Issue[]>();
  for (const issue of pair.issues) {
    const about = index.get(issue.part);
    if (about) about.push(issue);
    else index.set(issue.part, [issue]);
  }
  byPart.set(pair, index);
  return index.get(part) ?? [];
}

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
