import type { Outcome } from "../../../model/outcome.js";
import type { EnumSymbol, Field, Named, Schema, Type } from "../schema/schema.js";
import { areSameBare, typeOf } from "../schema/schema.js";

export type IssueKind =
  | "type"
  | "name"
  | "missing-default"
  | "alias"
  | "default-used"
  | "symbol"
  | "symbol-default"
  | "size"
  | "missing-branch"
  | "branch-name"
  | "duplicate-branch"
  | "logical"
  | "lossy"
  | "choice";

/** One thing that a reader does to a writer's data at one pair of types. Each has its own Outcome object. */
export interface Issue {
  readonly kind: IssueKind;
  readonly outcome: Outcome;
  /** The reader's field, or the writer's symbol, that it is about. */
  readonly part?: Field | EnumSymbol | Named;
  /** Ids of Apache Avro's SchemaIncompatibilityType for the profiles, with its message. */
  readonly reference?: string;
}

/** How a datum of the writer goes on from a pair to a smaller pair. */
export type Step =
  | { readonly step: "field"; readonly field: Field; readonly into: Field }
  | { readonly step: "item" }
  | { readonly step: "value" }
  | { readonly step: "branch"; readonly index: number }
  /** The reader's union takes the writer's value in this branch; nothing of the datum is consumed. */
  | { readonly step: "into"; readonly index: number };

export interface Link {
  readonly step: Step;
  readonly pair: Pair;
}

/** A reader's and a writer's type that meet, with what happens there. */
export interface Pair {
  readonly reader: Type;
  readonly writer: Type;
  readonly issues: readonly Issue[];
  /** all: every link must read. any: the first link that reads is taken. */
  readonly mode: "all" | "any";
  readonly links: readonly Link[];
  /** Whether every datum is read, as far as rejections go. Settled when the graph is complete. */
  readonly reads: boolean;
}

interface Growing {
  readonly reader: Type;
  readonly writer: Type;
  issues: readonly Issue[];
  mode: "all" | "any";
  links: readonly (Link & { readonly pair: Growing })[];
  reads: boolean;
  alive: number;
  readonly users: Growing[];
}

export interface Expansion {
  readonly issues: readonly Issue[];
  readonly mode?: "all" | "any";
  readonly links?: readonly { readonly step: Step; readonly reader: Schema; readonly writer: Schema }[];
}

/** Two types whose pair stands for this one too: nothing happens at either, and both lead to the same pairs. */
export type Sharing = (reader: Type, writer: Type) => readonly [Type, Type] | undefined;

/** More pairs than any real contract has: beyond this the answer is undecided, in bounded time and memory. */
export const mostPairs = 120_000;

export class TooManyPairs extends Error {
  override readonly name = "TooManyPairs";
}

const noIssues: readonly Issue[] = [];
const noLinks: readonly never[] = [];

/** Pairs of types reachable from those asked for, each expanded once: recursion and cycles cost nothing. */
export interface Graph {
  pair(reader: Schema, writer: Schema): Pair;
  known(reader: Schema, writer: Schema): Pair | undefined;
}

/**
 * Whether a reader reads a writer is the greatest solution of "all parts read" and "some branch reads": pairs are
 * taken to read until a rejection proves otherwise, and a disproof is handed on to whatever leaned on the pair.
 */
export function graph(
  expand: (reader: Type, writer: Type) => Expansion,
  sharing: Sharing = () => undefined,
): Graph {
  /** Nearly every type meets one other: only what meets more has a map of its own. */
  const pairs = new Map<Type, Growing | Map<Type, Growing>>();
  let count = 0;

  function find(reader: Type, writer: Type): Growing | undefined {
    const row = pairs.get(reader);
    if (row instanceof Map) return row.get(writer);
    return row?.writer === writer ? row : undefined;
  }

  function keep(pair: Growing): void {
    const row = pairs.get(pair.reader);
    if (!row) pairs.set(pair.reader, pair);
    else if (row instanceof Map) row.set(pair.writer, pair);
    else pairs.set(pair.reader, new Map([row, pair].map((each) => [each.writer, each])));
  }

  function create(ownReader: Type, ownWriter: Type, fresh: Growing[]): Growing {
    const [reader, writer] = sharing(ownReader, ownWriter) ?? [ownReader, ownWriter];
    const known = find(reader, writer);
    if (known) return known;
    count += 1;
    if (count > mostPairs) throw new TooManyPairs("more than 120,000 pairs of types meet");
    const pair: Growing = {
      reader,
      writer,
      issues: noIssues,
      mode: "all",
      links: noLinks,
      reads: true,
      alive: 0,
      users: [],
    };
    keep(pair);
    fresh.push(pair);
    return pair;
  }

  function grow(reader: Type, writer: Type): Growing {
    const fresh: Growing[] = [];
    const root = create(reader, writer, fresh);
    const rejecting: Growing[] = [];
    const settled: Growing[] = [];
    for (let pair = fresh.pop(); pair; pair = fresh.pop()) {
      const { issues, mode = "all", links = noLinks } = expand(pair.reader, pair.writer);
      pair.issues = issues;
      pair.mode = mode;
      const kept: (Link & { readonly pair: Growing })[] = [];
      for (const { step, reader: r, writer: w } of links) {
        const [into, from] = [typeOf(r), typeOf(w)];
        if (mode === "any" || !areSameBare(into, from)) kept.push({ step, pair: create(into, from, fresh) });
      }
      pair.links = kept;
      pair.alive = pair.links.length;
      for (const link of pair.links) {
        if (link.pair.reads) link.pair.users.push(pair);
        else settled.push(pair);
      }
      if (issues.length > 0 && issues.some(({ outcome }) => outcome.outcome === "rejects"))
        rejecting.push(pair);
    }
    settle(rejecting, settled);
    return root;
  }

  /** Only now is anything marked, so that no disproof is counted twice. */
  function settle(rejecting: readonly Growing[], leaning: readonly Growing[]): void {
    const failed: Growing[] = [];
    for (const pair of rejecting) if (pair.reads) fail(pair, failed);
    for (const pair of leaning) disprove(pair, failed);
    for (let pair = failed.pop(); pair; pair = failed.pop())
      for (const user of pair.users) disprove(user, failed);
  }

  function disprove(pair: Growing, failed: Growing[]): void {
    pair.alive -= 1;
    if (pair.reads && (pair.mode === "all" || pair.alive <= 0)) fail(pair, failed);
  }

  function fail(pair: Growing, failed: Growing[]): void {
    pair.reads = false;
    failed.push(pair);
  }

  return {
    pair: (reader, writer) => grow(typeOf(reader), typeOf(writer)),
    known(reader, writer) {
      const [r, w] = [typeOf(reader), typeOf(writer)];
      return find(...(sharing(r, w) ?? ([r, w] as const)));
    },
  };
}

/** The links that a datum may take: every one of "all", and of "any" the one that the decoder takes. */
export function taken({ mode, links }: Pair): readonly Link[] {
  if (mode === "all") return links;
  const chosen = links.find(({ pair }) => pair.reads) ?? links[0];
  return chosen ? [chosen] : [];
}
