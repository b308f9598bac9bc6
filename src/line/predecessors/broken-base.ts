import type { Comparison } from "../../model/contract.js";
import { describeFault } from "../../model/location.js";
import { directions, undecided, worst } from "../../model/outcome.js";
import { compareWithPredecessor } from "../replays.js";
import { againstOf, merged, withoutBasePlaces } from "./merge.js";
import type { Present } from "./present.js";

/** Of more versions none is read: a contract that has not parsed for so long has no live version. */
const mostTried = 100;

/**
 * A base that does not parse is no base: the last version of base's branch that parsed takes its place (SPEC §7), so that
 * nobody lands a break in two steps. Where there never was one, head is judged as new; where the history is cut off before
 * one, the contract is undecided. A base of which a part could not be read was compared as far as it could: the last version
 * that parsed is compared beside it.
 */
export async function withLiveBase(comparison: Comparison, present: Present): Promise<Comparison> {
  const { baseFaults, repaired, faults, lastingFaults, pairing } = comparison;
  const { basePath, headPath } = pairing;
  const [fault] = baseFaults ?? repaired ?? [];
  if (!fault || lastingFaults || basePath === undefined || headPath === undefined) return comparison;
  const cause = fault.location?.file;
  const history = await present.find.history?.({
    path: basePath,
    ...(cause !== undefined && cause !== basePath && { cause }),
  });
  const versions = history?.predecessors ?? [];
  const why = describeFault(fault);
  const head = { snapshot: present.head, path: headPath };
  for (const version of versions.slice(0, mostTried)) {
    const earlier = await compareWithPredecessor(
      present.format,
      version,
      head,
      present.scope.settings(headPath),
    );
    if (earlier?.digests.base === undefined || earlier.repaired) continue;
    if (earlier.faults.length > 0) return comparison;
    const note = `base does not parse, so head is compared with ${version.name}, the last version that does: ${why}`;
    if (!baseFaults) {
      const beside = merged(comparison, earlier, version, { promised: directions });
      return { ...beside, notes: [note, ...beside.notes] };
    }
    return {
      ...withoutBasePlaces(earlier),
      pairing,
      ...(comparison.cause !== undefined && { cause: comparison.cause }),
      baseFaults,
      against: [againstOf({ ...version, relation: "base" }, earlier)],
      notes: [note, ...earlier.notes],
    };
  }
  if (faults.length > 0) return comparison;
  const missing =
    versions.length > mostTried
      ? `none of its newest ${String(mostTried)} versions parses`
      : history?.missing && `of its earlier versions ${history.missing}`;
  if (missing === undefined || missing === "") {
    const measure = baseFaults ? "judged as new" : "compared with what of it can be read";
    const note = `base does not parse, and no earlier version does, so head is ${measure}: ${why}`;
    return { ...comparison, notes: [note, ...comparison.notes] };
  }
  const because = undecided(`base does not parse (${why}), and ${missing}`);
  const { verdict } = comparison;
  return {
    ...comparison,
    verdict: { backward: worst([verdict.backward, because]), forward: worst([verdict.forward, because]) },
  };
}
