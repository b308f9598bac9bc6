import { byText } from "../algorithms/order.js";
import type { ComparisonTask } from "../model/format.js";
import type { Pairing } from "../model/contract.js";

/** A contract that did not change itself, and the changed file that it refers to. */
export interface Affected {
  readonly pairing: Pairing;
  readonly cause: string;
}

/** How the files of one format refer to each other, on both sides of a comparison. */
export interface References {
  /** The files that changed in this comparison and that others can refer to, by their paths on either side. */
  readonly changed: readonly string[];
  /** What others call a file: its path, or the names that it defines. */
  names(path: string): Iterable<string>;
  /** Files whose text may refer to one of these files, found by a cheap search: too many at times, never too few. */
  mentioning(paths: readonly string[]): Promise<readonly string[]>;
  /** Reads candidates as far as `causeOf` needs them. */
  open(candidates: readonly string[]): Promise<void>;
  /**
   * Returns the changed file behind a candidate: `causes` maps every name of a changed or dependent file to that changed
   * file. undefined: the candidate refers to none of them.
   */
  causeOf(candidate: string, causes: ReadonlyMap<string, string>): string | undefined;
  /** Reads files that refer to a changed one as far as `differs` needs them. */
  openDependents(paths: readonly string[]): Promise<void>;
  /** Whether a file that did not change itself means something else now. */
  differs(path: string): boolean;
  /** Whether a file that means the same as before can still hand a change on to those that refer to it. */
  handsOnUnchanged(path: string): boolean;
}

/** Begins to search; what is found is returned when it is asked for, or the failure is thrown then. */
export function searchForDependents(
  references: References,
  task: ComparisonTask,
): () => Promise<readonly Affected[]> {
  if (task.pairsOnly || task.isAffectedUnasked) return () => Promise.resolve([]);
  const first =
    references.changed.length === 0 ? Promise.resolve([]) : references.mentioning(references.changed);
  first.catch(() => undefined); // thrown where it is awaited
  return () => dependents(references, task, first);
}

/**
 * The least fixpoint of "depends on a file that changed": each round asks the files that mention what the round before
 * found. A file leaves the search only when it is proved to depend on a changed file. A file that matched by its text alone
 * stays: a later round may find that its target changed.
 */
async function dependents(
  references: References,
  { base, head, pairings, counts }: ComparisonTask,
  first: Promise<readonly string[]>,
): Promise<readonly Affected[]> {
  const compared = new Set(
    pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat()),
  );
  const changed = new Set(references.changed);
  const dependent = new Set<string>();
  const causes = new Map<string, string>();
  const affected: Affected[] = [];
  let mentioned = await first;
  let frontier = new Map(references.changed.map((path) => [path, path]));
  while (frontier.size > 0) {
    for (const [path, cause] of frontier)
      for (const name of references.names(path)) if (!causes.has(name)) causes.set(name, cause);
    const candidates = mentioned.filter(
      (path) =>
        !changed.has(path) && !dependent.has(path) && base.entries.has(path) && head.entries.has(path),
    );
    await references.open(candidates);
    const referring = new Map<string, string>();
    for (const path of candidates) {
      const cause = references.causeOf(path, causes);
      if (cause !== undefined) referring.set(path, cause);
    }
    await references.openDependents([...referring.keys()]);
    frontier = new Map();
    for (const [path, cause] of referring) {
      const differs = references.differs(path);
      if (!differs && !references.handsOnUnchanged(path)) continue;
      dependent.add(path);
      frontier.set(path, cause);
      if (differs && !compared.has(path) && counts(path))
        affected.push({ pairing: { status: "affected", basePath: path, headPath: path }, cause });
    }
    if (frontier.size > 0) mentioned = await references.mentioning([...frontier.keys()]);
  }
  return affected.sort(byText(({ pairing }) => pairing.headPath ?? ""));
}
