import { formatByName } from "../model/formats.js";
import { byCodeUnits } from "../algorithms/order.js";
import type { Candidate } from "../contracts/discover.js";
import { contractsOf, countByName, discover, sameContent, skippedNote } from "../contracts/discover.js";
import { configuredFiles } from "../contracts/configured.js";
import { changedLinks, load } from "../contracts/load.js";
import type { Sources } from "../model/sources.js";
import { type Comparison, countedVerdict, modeFor, pathOf, satisfies } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { compareFormats } from "./compare-formats.js";
import type { Scope } from "./scope.js";
import { departedFrom } from "./predecessors/departures.js";
import { movedSources } from "./predecessors/origins.js";
import { windowJudge } from "./predecessors/windows.js";
import { withPredecessors } from "./predecessors/with-predecessors.js";

/** The straight line without governance: discover, load, pair, parse, match, judge, prove. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const { baseSide, headSide, predecessors } = sources;
  const { candidates, skipped, unrecognised } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const touched = await otherChanges(sources, candidates);
  const configured = configuredFiles([baseSide, headSide], scope.formatOf);
  const formats = await compareFormats(loaded, { sources, scope, touched, configured, all: loaded.length });
  const judge = windowJudge(scope.whole ?? scope, compareSources);
  const paired = formats.flatMap(({ comparisons }) => comparisons);
  const departures = await departedFrom(paired, { sources, scope, judge });
  const find = predecessors && movedSources(predecessors, judge);
  const comparisons: Comparison[] = [];
  for (const { format, head, comparisons: compared } of formats) {
    const present = {
      format,
      head,
      baseSide,
      base: sources.base,
      scope,
      isLanding: sources.isLanding === true,
      departures,
      find: find ?? {},
    };
    for (const comparison of compared.map(predecessors ? (result) => result : withEveryFault))
      comparisons.push(await withPredecessors(comparison, present));
  }
  const reported = comparisons.map((comparison) => withPromise(comparison, scope)).sort(byPath);
  const note = skippedNote(skipped);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(sources, scope, reported),
    comparisons: reported,
    ...(unrecognised.length > 0 && { unrecognised }),
    notes: [sources.notes, note, departures.missing].flatMap((notes) => notes ?? []),
    textOf: (side, file) => {
      const loaded = (side === "base" ? baseSide : headSide).read(file);
      return "text" in loaded ? loaded.text : undefined;
    },
  };
}

/** Between two files or folders nobody proposes anything: what does not parse cannot be compared, on whichever side. */
function withEveryFault({ lastingFaults = [], ...comparison }: Comparison): Comparison {
  return { ...comparison, faults: [...comparison.faults, ...lastingFaults] };
}

/** Changed files that are no contracts, or do not count: contracts may refer to them all the same. */
async function otherChanges(sources: Sources, candidates: readonly Candidate[]): Promise<readonly string[]> {
  const differing = sources.differing.filter((file) => !sameContent(file)).map(({ path }) => path);
  const others = new Set([...differing, ...(await changedLinks(sources))]);
  for (const { path } of candidates) others.delete(path);
  return [...others];
}

function withPromise(comparison: Comparison, scope: Scope): Reported {
  const settings = scope.settings(pathOf(comparison.pairing));
  const { faults, lastingFaults, format } = comparison;
  const mode = modeFor(settings, format);
  // As unusable as it was: no promise is broken by that.
  const satisfied =
    lastingFaults !== undefined || (faults.length === 0 && satisfies(countedVerdict(comparison), mode));
  return { ...comparison, mode, declared: settings.mode !== undefined, satisfied };
}

/** Code-unit order, the same in every locale; a file that is removed and one that takes its path keep their order. */
function byPath(a: Comparison, b: Comparison): number {
  return byCodeUnits(pathOf(a.pairing), pathOf(b.pairing));
}

/** Contracts known by name or config at head, and every other one that is reported. */
function countContracts(sources: Sources, scope: Scope, reported: readonly Reported[]): number {
  // Two files that a person named are one contract, whatever lies beside them.
  if (sources.format !== undefined) return 1;
  const counted =
    scope.byNameOnly && sources.headLines !== undefined ? countByName(sources.headLines) : undefined;
  const paths = new Set(reported.map(({ pairing }) => pathOf(pairing)));
  if (counted !== undefined)
    return counted + [...paths].filter((path) => formatByName(path) === undefined).length;
  const others = new Set(paths);
  let count = 0;
  for (const path of contractsOf(sources.headSide, scope)) {
    count += 1;
    others.delete(path);
  }
  return count + others.size;
}
