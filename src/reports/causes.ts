import type { Change } from "../model/change.js";
import { classOf } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { isLoud, wholeReasons } from "./words.js";

/** A contract with what is told of it: its own changes, and the contracts that break only because of these. */
export interface Story {
  readonly reported: Reported;
  /** Loud changes that are declared here, or whose cause nobody else tells. */
  readonly changes: readonly Change[];
  /** Contracts of which nothing else is to be told, in order. */
  readonly reached: readonly Reported[];
}

/**
 * One cause, told once: changes that only echo what another contract of the report declares are left out, and contracts of
 * which nothing else is left stand under the cause. The worst come first.
 */
export function storiesOf({ comparisons }: Pick<Report, "comparisons">): readonly Story[] {
  const roots = new Causes(comparisons);
  const reached = new Map<Reported, Set<Reported>>();
  const stories: { reported: Reported; changes: readonly Change[] }[] = [];
  for (const reported of comparisons) {
    const loud = reported.changes.filter(isLoud);
    const own = loud.filter((change) => !roots.ofChange(reported, change));
    const causes = [
      ...loud.flatMap((change) => roots.ofChange(reported, change) ?? []),
      ...(roots.ofContract(reported) ?? []),
    ];
    const isEcho = causes.length > 0 && own.length === 0 && reported.faults.length === 0;
    if (!isEcho || (reported.pairing.status !== "affected" && wholeReasons(reported).length > 0))
      stories.push({ reported, changes: own });
    else
      for (const cause of causes) {
        const under = reached.get(cause) ?? new Set();
        reached.set(cause, under.add(reported));
      }
  }
  return stories
    .map((entry) => ({ ...entry, reached: [...(reached.get(entry.reported) ?? [])] }))
    .map((entry) => ({ entry, weight: gravityOf(entry.reported) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry }) => entry);
}

const classGravity = { full: 0, backward: 1, forward: 1, undecided: 2, breaking: 3 } as const;

function gravityOf({ faults, satisfied, verdict }: Reported): number {
  // A fault stands before those that only lead to it.
  if (faults.length > 0) return faults.every(({ origin }) => origin) ? 99 : 100;
  return (satisfied ? 0 : 10) + classGravity[classOf(verdict)];
}

/** As heavy as the contract would be with this change alone. */
function weightOf({ satisfied }: Reported, { verdict }: Change): number {
  return (satisfied ? 0 : 10) + classGravity[classOf(verdict)];
}

/** Which contract of a report declares what another one only contains. */
class Causes {
  private readonly byPath = new Map<string, Reported>();

  constructor(comparisons: readonly Reported[]) {
    // What stands at a path now comes before what moved away from it.
    for (const side of ["basePath", "headPath"] as const)
      for (const reported of comparisons) {
        const path = reported.pairing[side];
        if (path !== undefined) this.byPath.set(path, reported);
      }
  }

  /** The contract that tells a change of another one; undefined where the change is that contract's own. */
  ofChange(reported: Reported, change: Change): Reported | undefined {
    return this.tellerOf(reported, elsewhere(reported, change), weightOf(reported, change));
  }

  /** The contract whose change made this one `affected`. */
  ofContract(reported: Reported): [Reported] | undefined {
    const cause = this.tellerOf(reported, reported.cause, gravityOf(reported));
    return cause && [cause];
  }

  /** Follows the files to one that has a change of its own, as bad as the echo: what passes there must not hide a failure here. */
  private tellerOf(reported: Reported, file: string | undefined, gravity: number): Reported | undefined {
    const seen = new Set<Reported>([reported]);
    for (let path = file; path !== undefined;) {
      const teller = this.byPath.get(path);
      if (!teller || seen.has(teller)) return undefined;
      seen.add(teller);
      const loud = teller.changes.filter(isLoud);
      const hasOwn = loud.some((change) => elsewhere(teller, change) === undefined);
      if (hasOwn || teller.faults.length > 0)
        return reported.satisfied || gravityOf(teller) >= gravity ? teller : undefined;
      path = loud.flatMap((change) => elsewhere(teller, change) ?? [])[0] ?? teller.cause;
    }
    return undefined;
  }
}

/** The other file that declares a change. */
function elsewhere({ pairing, cause }: Reported, { declaredIn, location }: Change): string | undefined {
  if (declaredIn !== undefined) return declaredIn;
  if (pairing.status === "affected") return cause;
  const file = location?.file;
  return file === undefined || file === pairing.basePath || file === pairing.headPath ? undefined : file;
}
