import type { BranchHistory } from "../../model/history.js";
import type { Snapshot } from "../../model/snapshot.js";
import { withHistory } from "../../model/sources.js";
import { exactSources } from "./git.js";
import { landingsSince } from "./landings.js";
import { gitText } from "./process.js";
import { isShallow } from "./shallow.js";
import { commitSnapshot } from "./both-sides.js";

/** A branch of a clone, by its tip. */
export interface Branch {
  readonly cwd: string;
  readonly tip: string;
  readonly tipSide: Snapshot;
  /** Fetches all history, for promises about earlier versions; absent where the clone is what it is. */
  readonly whole?: () => Promise<void>;
}

/** A configuration that had faults for longer is no longer looked for. */
const mostStates = 300;

/** A branch's history as this clone has it. */
export function branchHistory({ cwd, tip, tipSide, whole }: Branch): BranchHistory {
  return {
    tipSide,
    landingsSince: (since, paths) => landingsSince(cwd, tip, since, paths),
    async *statesBefore() {
      await whole?.();
      const line = ["rev-list", "--first-parent", "--skip=1", "-n", String(mostStates), tip, "--"];
      for (const commit of (await gitText(line, { cwd })).split("\n").filter(Boolean))
        yield await commitSnapshot(cwd, commit);
    },
    isCutOff: () => isShallow(cwd),
    snapshotAt: (commit) => commitSnapshot(cwd, commit),
    async sourcesBetween(base, head) {
      const sources = await exactSources(cwd, {
        base: { name: base, commit: base },
        head: { name: head, commit: head },
      });
      return whole ? withHistory(sources, whole) : sources;
    },
  };
}
