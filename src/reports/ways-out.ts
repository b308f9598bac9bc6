import { countedVerdict, pathOf } from "../model/contract.js";
import type { Reported } from "../model/report.js";
import { plural } from "./words.js";

/** More names are not read by anybody. */
const mostNamed = 2;

/** Of contracts that declare no promise and fail what is expected: which promise they would keep, and when it is right. */
export function waysOut(comparisons: readonly Reported[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const reported of comparisons) {
    const way = wayOut(reported);
    if (way !== undefined) paths.set(way, [...(paths.get(way) ?? []), pathOf(reported.pairing)]);
  }
  return [...paths].map(([way, all]) => {
    const others = all.length - mostNamed;
    const more = others > 0 ? ` and ${plural(others, "other")}` : "";
    return `no promise is declared for ${all.slice(0, mostNamed).join(", ")}${more}: ${way}`;
  });
}

function wayOut(reported: Reported): string | undefined {
  const { declared, satisfied, faults, pairing } = reported;
  if (declared || satisfied || faults.length > 0 || ["removed", "affected"].includes(pairing.status))
    return undefined;
  const { backward, forward } = countedVerdict(reported);
  if (backward.outcome === "reads")
    return "compatibility: backward would be kept, which is right where all readers are upgraded before the first writer";
  if (forward.outcome === "reads")
    return "compatibility: forward would be kept, which is right where all writers are upgraded first and nobody reads data from before";
  return "only compatibility: none would be kept, which is right where nobody else reads these data and none are stored";
}
