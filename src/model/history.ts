import type { Instant } from "./instant.js";
import type { Snapshot } from "./snapshot.js";
import type { Sources } from "./sources.js";

/** A state of a branch: a commit on its first-parent line, and when it was made. */
export interface Landing {
  readonly commit: string;
  readonly parent: string | undefined;
  readonly at: Instant;
  readonly subject: string;
}

/** The governed branch's history, as a host can read it. */
export interface BranchHistory {
  /** The files at the branch's tip. */
  readonly tipSide: Snapshot;
  /**
   * The first-parent line back to an instant, newest first, with one landing before it; only those that changed one of
   * `paths`, where there are any. undefined: there are more than can be listed.
   */
  landingsSince(since: Instant, paths?: readonly string[]): Promise<readonly Landing[] | undefined>;
  /** The states of the first-parent line before the tip, the latest first, as many as a repair may go back to. */
  statesBefore(): AsyncIterable<Snapshot>;
  /** Whether this clone has not all of it. */
  isCutOff(): Promise<boolean>;
  snapshotAt(commit: string): Promise<Snapshot>;
  /** What differs between exactly these two commits. */
  sourcesBetween(base: string, head: string): Promise<Sources>;
}

/** The pull request that a commit came from, as GitHub words it when it merges. */
export function pullNumberIn(subject: string): number | undefined {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === undefined ? undefined : Number(number);
}
