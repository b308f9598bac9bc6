import type { Outcome } from "../../../model/outcome.js";
import type { EnumSymbol, Field, Named, Schema, Type } from "../schema/schema.js";
export type IssueKind = "type" | "name" | "missing-default" | "alias" | "default-used" | "symbol" | "symbol-default" | "size" | "missing-branch" | "branch-name" | "duplicate-branch" | "logical" | "lossy" | "choice";
/** One thing that a reader does to a writer's data at one pair of types. Each has its own Outcome object. */
export interface Issue {
    readonly kind: IssueKind;
    readonly outcome: Outcome;
    /** The reader's field, or the writer's symbol, that it is about. */
    readonly part?: Field | EnumSymbol | Named;
}
/** How a datum of the writer goes on from a pair to a smaller pair. */
export type Step = {
    readonly step: "field";
    readonly field: Field;
    readonly into: Field;
} | {
    readonly step: "item";
} | {
    readonly step: "value";
} | {
    readonly step: "branch";
    readonly index: number;
}
/** The reader's union takes the writer's value in this branch; nothing of the datum is consumed. */
 | {
    readonly step: "into";
    readonly index: number;
};
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
}
export interface SchemaLink {
    readonly step: Step;
    readonly reader: Schema;
    readonly writer: Schema;
}
/** Two types whose pair stands for this one too: nothing happens at either, and both lead to the same pairs. */
export type Sharing = (reader: Type, writer: Type) => readonly [Type, Type] | undefined;
export declare class TooManyPairs extends Error {
    readonly name = "TooManyPairs";
}
/**
 * Pairs of types reachable from those asked for, each expanded once: recursion and cycles cost nothing. Pairs are taken
 * to read until a rejection refutes it, see `Claim`.
 */
export declare class PairGraph {
    private readonly expand;
    private readonly sharing;
    /** Nearly every type meets one other: only what meets more has a map of its own. */
    private readonly nodes;
    private count;
    constructor(expand: (reader: Type, writer: Type) => Expansion, sharing?: Sharing);
    /** @throws TooManyPairs */
    pair(reader: Schema, writer: Schema): Pair;
    existingPair(reader: Schema, writer: Schema): Pair | undefined;
    private linked;
    private node;
    private existing;
    private keep;
}
/** The links that a datum may take: every one of "all", and of "any" the one that the decoder takes. */
export declare function taken({ mode, links }: Pair): readonly Link[];
