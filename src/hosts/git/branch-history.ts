import type { BranchHistory } from "../../model/history.js";
import type { Snapshot } from "../../model/snapshot.js";
import { withHistory } from "../../model/sources.js";
import { exactSources } from "./git.js";
import { landingsSince } from "./landings.js";
import { gitText } from "./process.js";
import { openRepository, type Repository } from "./repository.js";
import { isShallow } from "./shallow.js";
import { commitSnapshot } from "./both-sides.js";

/** A branch of a clone, by its tip. */
export interface Branch {
  readonly cwd: string;
  /** Where it is open already. */
  readonly repository?: Repository;
  readonly tip: string;
  readonly tipSide: Snapshot;
  /** Fetches all history, for promises about earlier versions; absent where the clone is what it is. */
  readonly whole?: () => Promise<void>;
}

/** A configuration that had faults for longer is no longer looked for. */
const mostStates = 300;

/** A branch's history as this clone has it. */
export function branchHistory({ cwd, repository, tip, tipSide, whole }: Branch): BranchHistory {
  let opening: Promise<Repository> | undefined;
  const open = () => repository ?? (opening ??= openRepository(cwd));
  return {
    tipSide,
    landingsSince: (since, paths) => landingsSince(cwd, tip, since, paths),
    async *statesBefore() {
      await whole?.();
      const line = ["rev-list", "--first-parent", "--skip=1", "-n", String(mostStates), tip, "--"];
      for (const commit of (await gitText(line, { cwd })).split("\n").filter(Boolean))
        yield await commitSnapshot(cwd, commit);
    },
    isCutOff: async () => isShallow(await open()),
    snapshotAt: (commit) => commitSnapshot(cwd, commit),
    async sourcesBetween(base, head) {
      const sources = await exactSources(await open(), {
        base: { name: base, commit: base },
        head: { name: head, commit: head },
      });
      return whole ? withHistory(sources, whole) : sources;
    },
  };
}
