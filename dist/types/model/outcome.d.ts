/** backward: head reads what base wrote. forward: base reads what head wrote. */
export type Direction = "backward" | "forward";
export declare const directions: readonly Direction[];
/** Where a change is felt: bytes, ProtoJSON text, generated code, JSON instances. */
export type Surface = "wire" | "json" | "source" | "instance";
/** A datum that the writer may write, with what the reader's real decoder did to it. */
export interface Witness {
    /** Plain JSON; how a format spells bytes, 64-bit integers and union branches is said by its `replay`. */
    readonly written: unknown;
    /** What happened, as one sentence: the decoder's error, or the value that came back. */
    readonly observed: string;
    /** The encoded datum in lower-case hex, where the format has bytes. */
    readonly bytes?: string;
    /** Which decoder spoke, with its version, for example "avsc 5.7.9". */
    readonly decoder: string;
}
/** What a reader holding one side does with what a writer holding the other side wrote. */
export type Outcome = {
    readonly outcome: "reads";
    readonly note?: string;
} | {
    readonly outcome: "misreads" | "rejects";
    readonly because: string;
    readonly witness?: Witness;
} | {
    readonly outcome: "undecided";
    readonly because: string;
};
export type OutcomeName = Outcome["outcome"];
export type Verdict = Readonly<Record<Direction, Outcome>>;
/** The directions that hold: both, one or neither; undecided when any direction is. */
export type Class = "full" | "backward" | "forward" | "breaking" | "undecided";
export declare const reads: Outcome;
export declare const bothRead: Verdict;
export declare function readsWith(note: string): Outcome;
export declare function rejects(because: string): Outcome;
export declare function misreads(because: string): Outcome;
export declare function undecided(because: string): Outcome;
export declare function classOf({ backward, forward }: Verdict): Class;
/** The worst of several outcomes: rejects, then misreads, then undecided, then reads. The first wins a tie. */
export declare function worst(outcomes: Iterable<Outcome>): Outcome;
export declare function fails(outcome: Outcome): outcome is Extract<Outcome, {
    outcome: "misreads" | "rejects";
}>;
export declare function isSevererThan(a: Verdict, b: Verdict): boolean;
