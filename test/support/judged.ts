import { memorySnapshot } from "../../src/hosts/memory.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";
import type { ContractSettings } from "../../src/model/contract.js";
import type { Reported } from "../../src/model/report.js";

/** How two texts of one file compare, without a history and with nothing configured but these settings. */
export async function judged(
  path: string,
  base: string,
  head: string,
  settings: Partial<ContractSettings> = {},
): Promise<Reported> {
  const entry = { oid: undefined, mode: "100644" };
  const { comparisons } = await compareSources(
    {
      base: { ref: "main", commit: null },
      head: { ref: "WORKTREE", commit: null },
      baseSide: memorySnapshot("base", { [path]: base }),
      headSide: memorySnapshot("head", { [path]: head }),
      differing: [{ path, base: entry, head: entry }],
      predecessors: { history: () => Promise.resolve({ predecessors: [] }) },
    },
    defaultScope(settings),
  );
  const [comparison] = comparisons;
  if (!comparison) throw new Error("nothing was compared");
  return comparison;
}
