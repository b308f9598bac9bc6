/** backward: head reads what base wrote. forward: base reads what head wrote. */
export type Direction = "backward" | "forward";
export const directions: readonly Direction[] = ["backward", "forward"];

/** Where a change is felt: bytes, ProtoJSON text, generated code, calls, JSON instances. */
export type Surface = "wire" | "json" | "source" | "rpc" | "instance";

/** Those that a call may choose from: `instance` is all that JSON Schema has. */
export const surfaceNames: readonly Surface[] = ["wire", "json", "source", "rpc"];

/** A datum that the writer may write, with what the reader's real decoder did to it. */
export interface Witness {
  /** Plain JSON; the format's `replay` defines how bytes, 64-bit integers and union branches are spelled. */
  readonly written: unknown;
  /** The part of it that the failure is about, for people, where it is not all of it: `…` stands for the rest. */
  readonly shown?: string;
  /** What happened, as one sentence: the decoder's error, or the value that came back. */
  readonly observed: string;
  /** The encoded datum in lower-case hex, where the format has bytes. */
  readonly bytes?: string;
  /** Which decoder spoke, with its version, for example "avsc 5.7.9". */
  readonly decoder: string;
}

/** The result for a reader with one side's schema of data that a writer with the other side's schema wrote. */
export type Outcome =
  | { readonly outcome: "reads"; readonly note?: string }
  | { readonly outcome: "misreads" | "rejects"; readonly because: string; readonly witness?: Witness }
  | { readonly outcome: "undecided"; readonly because: string };
export type OutcomeName = Outcome["outcome"];

export type Verdict = Readonly<Record<Direction, Outcome>>;

/** The directions that hold: both, one or neither; undecided when any direction is. */
export type Class = "full" | "backward" | "forward" | "breaking" | "undecided";

export const reads: Outcome = { outcome: "reads" };
export const bothRead: Verdict = { backward: reads, forward: reads };

export function readsWith(note: string): Outcome {
  return { outcome: "reads", note };
}

export function rejects(because: string): Outcome {
  return { outcome: "rejects", because };
}

export function misreads(because: string): Outcome {
  return { outcome: "misreads", because };
}

export function undecided(because: string): Outcome {
  return { outcome: "undecided", because };
}

export function classOf({ backward, forward }: Verdict): Class {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads") return forward.outcome === "reads" ? "full" : "backward";
  return forward.outcome === "reads" ? "forward" : "breaking";
}

const severity: Readonly<Record<OutcomeName, number>> = { reads: 0, undecided: 1, misreads: 2, rejects: 3 };

/** The worst of several outcomes: rejects, then misreads, then undecided, then reads. The first wins a tie. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  let worstOutcome = reads;
  for (const outcome of outcomes)
    if (severity[outcome.outcome] > severity[worstOutcome.outcome]) worstOutcome = outcome;
  return worstOutcome;
}

export function fails(outcome: Outcome): outcome is Extract<Outcome, { outcome: "misreads" | "rejects" }> {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}

export function isSevererThan(a: Verdict, b: Verdict): boolean {
  const rank = (verdict: Verdict) => severity[verdict.backward.outcome] + severity[verdict.forward.outcome];
  return rank(a) > rank(b);
}
