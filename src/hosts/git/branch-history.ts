import type { BranchHistory } from "../../model/history.js";
import type { Snapshot } from "../../model/snapshot.js";
import { withHistory } from "../../model/sources.js";
import { exactSources } from "./git.js";
import { landingsSince } from "./landings.js";
import { isShallow } from "./shallow.js";
import { commitSnapshot } from "./sides.js";

/** A branch of a clone, by its tip. */
export interface Branch {
  readonly cwd: string;
  readonly tip: string;
  readonly tipSide: Snapshot;
  /** Fetches all history, for promises about earlier versions; absent where the clone is what it is. */
  readonly whole?: () => Promise<void>;
}

/** A configuration that had faults for longer is no longer looked for. */
const mostStates = 100;

/** A branch's history as this clone has it. */
export function branchHistory({ cwd, tip, tipSide, whole }: Branch): BranchHistory {
  return {
    tipSide,
    landingsSince: (since, paths) => landingsSince(cwd, tip, since, paths),
    async *statesBefore(paths) {
      await whole?.();
      const landings = (await landingsSince(cwd, tip, 0, paths)) ?? [];
      for (const { parent } of landings.slice(0, mostStates))
        if (parent !== undefined) yield await commitSnapshot(cwd, parent);
    },
    isCutOff: () => isShallow(cwd),
    snapshotAt: (commit) => commitSnapshot(cwd, commit),
    async sourcesBetween(base, head) {
      const sources = await exactSources(cwd, { name: base, commit: base }, { name: head, commit: head });
      return whole ? withHistory(sources, whole) : sources;
    },
  };
}
