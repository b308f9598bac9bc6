import { Claim } from "../../../algorithms/fixpoint.js";
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
  | "other-branch"
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

/** What happens at a pair of types itself, and the smaller pairs that a datum goes on to. */
export interface Expansion {
  readonly issues: readonly Issue[];
  readonly mode?: "all" | "any";
  readonly links?: readonly SchemaLink[];
  /** Asked once it is settled which pairs read: what then happens to the writer's branches of one short name. */
  readonly settle?: (pairOf: (reader: Type, writer: Type) => Pair | undefined) => Iterable<Late>;
}

/** An issue that shows where other pairs read. */
export interface Late {
  readonly pair: Pair;
  readonly issue: Issue;
}

export interface SchemaLink {
  readonly step: Step;
  readonly reader: Schema;
  readonly writer: Schema;
}

/** Two types whose pair stands for this one too: nothing happens at either, and both lead to the same pairs. */
export type Sharing = (reader: Type, writer: Type) => readonly [Type, Type] | undefined;

/** More pairs than any real contract has: beyond this the answer is undecided, in bounded time and memory. */
export const maxPairs = 120_000;

export class TooManyPairs extends Error {
  override readonly name = "TooManyPairs";
  constructor() {
    super("more than 120,000 pairs of types meet");
  }
}

const noIssues: readonly Issue[] = [];
const noLinks: readonly never[] = [];

class PairNode extends Claim implements Pair {
  issues = noIssues;
  links: readonly (Link & { readonly pair: PairNode })[] = noLinks;

  constructor(
    readonly reader: Type,
    readonly writer: Type,
  ) {
    super();
  }

  get reads(): boolean {
    return this.holds;
  }
}

/**
 * Pairs of types reachable from those asked for, each expanded once: recursion and cycles cost nothing. Pairs are taken
 * to read until a rejection refutes it, see `Claim`.
 */
export class PairGraph {
  /** Nearly every type meets one other: only what meets more has a map of its own. */
  private readonly nodes = new Map<Type, PairNode | Map<Type, PairNode>>();
  private count = 0;
  private most = maxPairs;

  constructor(
    private readonly expand: (reader: Type, writer: Type) => Expansion,
    private readonly sharing: Sharing = () => undefined,
  ) {}

  /** @throws TooManyPairs */
  pair(reader: Schema, writer: Schema): Pair {
    const fresh: PairNode[] = [];
    const root = this.node(typeOf(reader), typeOf(writer), fresh);
    const refuted: PairNode[] = [];
    const unsettled: NonNullable<Expansion["settle"]>[] = [];
    for (let node = fresh.pop(); node; node = fresh.pop()) {
      const { issues, mode = "all", links = noLinks, settle } = this.expand(node.reader, node.writer);
      if (settle) unsettled.push(settle);
      node.issues = issues;
      node.links = this.linked(mode, links, fresh);
      const stands = node.restOn(
        mode,
        node.links.map((link) => link.pair),
      );
      if (!stands || issues.some(({ outcome }) => outcome.outcome === "rejects")) refuted.push(node);
    }
    Claim.refute(refuted);
    for (const settle of unsettled)
      for (const { pair, issue } of settle((into, from) => this.existing(into, from)))
        if (pair instanceof PairNode && !pair.issues.some((other) => isSaid(issue, other)))
          pair.issues = [...pair.issues, issue];
    return root;
  }

  /** Another contract may add as many pairs as the first. */
  extend(): this {
    this.most = this.count + maxPairs;
    return this;
  }

  get isLarge(): boolean {
    return this.count > maxPairs;
  }

  existingPair(reader: Schema, writer: Schema): Pair | undefined {
    const [r, w] = [typeOf(reader), typeOf(writer)];
    return this.existing(...(this.sharing(r, w) ?? ([r, w] as const)));
  }

  private linked(mode: "all" | "any", links: readonly SchemaLink[], fresh: PairNode[]): PairNode["links"] {
    const kept: (Link & { readonly pair: PairNode })[] = [];
    for (const { step, reader, writer } of links) {
      const [into, from] = [typeOf(reader), typeOf(writer)];
      if (mode === "any" || !areSameBare(into, from)) kept.push({ step, pair: this.node(into, from, fresh) });
    }
    return kept;
  }

  private node(ownReader: Type, ownWriter: Type, fresh: PairNode[]): PairNode {
    const [reader, writer] = this.sharing(ownReader, ownWriter) ?? [ownReader, ownWriter];
    const existing = this.existing(reader, writer);
    if (existing) return existing;
    this.count += 1;
    if (this.count > this.most) throw new TooManyPairs();
    const node = new PairNode(reader, writer);
    this.keep(node);
    fresh.push(node);
    return node;
  }

  private existing(reader: Type, writer: Type): PairNode | undefined {
    const row = this.nodes.get(reader);
    if (row instanceof Map) return row.get(writer);
    return row?.writer === writer ? row : undefined;
  }

  private keep(node: PairNode): void {
    const row = this.nodes.get(node.reader);
    if (!row) this.nodes.set(node.reader, node);
    else if (row instanceof Map) row.set(node.writer, node);
    else this.nodes.set(node.reader, new Map([row, node].map((entry) => [entry.writer, entry])));
  }
}

/** The links that a datum may take: every one of "all", and of "any" the one that the decoder takes. */
export function taken({ mode, links }: Pair): readonly Link[] {
  if (mode === "all") return links;
  const chosen = links.find(({ pair }) => pair.reads) ?? links[0];
  return chosen ? [chosen] : [];
}

/** Whether an issue is as bad as another one of its kind, which may have come from another union: a note hides no misread. */
function isSaid(issue: Issue, other: Issue): boolean {
  return (
    other.kind === issue.kind && (other.outcome.outcome !== "reads" || issue.outcome.outcome === "reads")
  );
}
