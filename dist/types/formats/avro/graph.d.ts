import type { Outcome } from "../../model/outcome.js";
import type { EnumSymbol, Field, Named, Schema, Type } from "./schema.js";
export type IssueKind = "type" | "name" | "missing-default" | "alias" | "default-used" | "symbol" | "symbol-default" | "size" | "missing-branch" | "branch-name" | "duplicate-branch" | "logical" | "lossy" | "choice";
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
export interface Expansion {
    readonly issues: readonly Issue[];
    readonly mode?: "all" | "any";
    readonly links?: readonly {
        readonly step: Step;
        readonly reader: Schema;
        readonly writer: Schema;
    }[];
}
/** Two types whose pair stands for this one too: nothing happens at either, and both lead to the same pairs. */
export type Sharing = (reader: Type, writer: Type) => readonly [Type, Type] | undefined;
/** More pairs than any real contract has: beyond this the answer is undecided, in bounded time and memory. */
export declare const mostPairs = 120000;
export declare class TooManyPairs extends Error {
    readonly name = "TooManyPairs";
}
/** Pairs of types reachable from those asked for, each expanded once: recursion and cycles cost nothing. */
export interface Graph {
    pair(reader: Schema, writer: Schema): Pair;
    known(reader: Schema, writer: Schema): Pair | undefined;
}
/**
 * Whether a reader reads a writer is the greatest solution of "all parts read" and "some branch reads": pairs are
 * taken to read until a rejection proves otherwise, and a disproof is handed on to whatever leaned on the pair.
 */
export declare function graph(expand: (reader: Type, writer: Type) => Expansion, sharing?: Sharing): Graph;
/** The links that a datum may take: every one of "all", and of "any" the one that the decoder takes. */
export declare function taken({ mode, links }: Pair): readonly Link[];
