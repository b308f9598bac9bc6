import type { Comparison, Mode } from "./contract.js";
import type { Decision } from "./decision.js";
import type { Side } from "./location.js";

export interface Revision {
  /** The name in the user's call: a branch, a commit, a directory, or WORKTREE. */
  readonly ref: string;
  /** The commit's full object id; null for a working tree or a directory. */
  readonly commit: string | null;
}

/** The one result that every renderer prints. */
export interface Report {
  readonly base: Revision;
  readonly head: Revision;
  /** Every contract known by name or config, and every other one that changed. */
  readonly contracts: number;
  readonly comparisons: readonly Reported[];
  /** The contracts that did not change, where somebody asks for them. */
  readonly unchanged?: readonly Reported[];
  /** Changed files that the config names as contracts and that no format recognises: nobody can judge them. */
  readonly unrecognised?: readonly string[];
  /** Lines for people that belong to the whole run: skipped files, undeclared contracts, the age of a ref. */
  readonly notes: readonly string[];
  /** The text of a file that was compared; undefined where it was not read. */
  readonly textOf?: (side: Side, file: string) => string | undefined;
  /** Absent from `diff`. */
  readonly decision?: Decision;
}

/** A comparison with its settings from the configuration. */
export interface Reported extends Comparison {
  readonly mode: Mode;
  /** Whether the mode is a declared promise, or only what is expected of the format. */
  readonly declared: boolean;
  readonly satisfied: boolean;
  /** The ids of the declared consumers that it breaks, or may. */
  readonly consumers?: readonly string[];
}
