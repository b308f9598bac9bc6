import { formatByName, type FormatId } from "../model/formats.js";
import { byCodeUnits } from "../algorithms/order.js";
import type { Candidate } from "../contracts/discover.js";
import { contractsOf, countByName, discover, sameContent, skippedNote } from "../contracts/discover.js";
import { configuredFiles } from "../contracts/configured.js";
import { changedLinks, load } from "../contracts/load.js";
import type { Sources } from "../model/sources.js";
import { type Comparison, countedVerdict, modeFor, pathOf, satisfies } from "../model/contract.js";
import type { Report, Reported } from "../model/report.js";
import { type Asked, type ComparedFormat, compareFormats, pairingsOf } from "./compare-formats.js";
import type { Scope } from "./scope.js";
import { departedFrom } from "./predecessors/departures.js";
import { movedSources } from "./predecessors/origins.js";
import { windowJudge, type WindowLine } from "./predecessors/windows.js";
import type { IsOwn, ListEntry } from "./shares/share.js";
import { withPredecessors } from "./predecessors/with-predecessors.js";

/** The straight line without governance: discover, load, pair, parse, match, judge, prove. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const changes = await findChanges(sources, scope);
  const { judged, missing } = await judge(changes, sources, scope);
  const comparisons = judged.flatMap((format) => format.comparisons);
  return reportOf({ comparisons, missing }, changes, { sources, scope });
}

/** The changed contracts with their texts, and the other files that changed. */
export async function findChanges(sources: Sources, scope: Scope) {
  const { candidates, skipped, unrecognised } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const touched = await otherChanges(sources, candidates);
  return { loaded, touched, skipped, unrecognised };
}

export type Changes = Awaited<ReturnType<typeof findChanges>>;

/** One format's contracts, judged against all that they promise to. */
export type JudgedFormat = Pick<ComparedFormat, "comparisons" | "first" | "list" | "spent"> & {
  readonly format: FormatId;
};

/**
 * Pairs, parses, matches, judges and proves; with `isOwn`, only a share of the pairs: the others are opened and listed, because
 * what is found and how it is read depends on all of them.
 */
export async function judge(
  { loaded, touched }: Changes,
  sources: Sources,
  scope: Scope,
  asked: Asked = {},
): Promise<{ readonly judged: readonly JudgedFormat[]; readonly missing: string | undefined }> {
  const { baseSide, headSide, predecessors } = sources;
  const configured = configuredFiles([baseSide, headSide], scope.formatOf);
  const task = { sources, scope, touched, configured, all: loaded.length, ...asked };
  const formats = await compareFormats(loaded, task);
  const paired = formats.flatMap(({ comparisons, list }): readonly Pick<ListEntry, "pairing" | "cause">[] =>
    asked.isOwn ? list : comparisons,
  );
  const windows = windowJudge(scope.whole ?? scope, windowLine);
  const departures = await departedFrom(paired, { sources, scope, judge: windows });
  const removed = new Set(
    paired.flatMap(({ pairing }) => (pairing.status === "removed" ? (pairing.basePath ?? []) : [])),
  );
  const cameFrom = new Map(
    paired.flatMap(({ pairing: { headPath, basePath } }) =>
      headPath === undefined || basePath === undefined || headPath === basePath
        ? []
        : [[headPath, basePath] as const],
    ),
  );
  const find = predecessors && movedSources(predecessors, windows);
  const judged: JudgedFormat[] = [];
  for (const { format, head, comparisons: compared, ...rest } of formats) {
    const present = {
      format,
      head,
      baseSide,
      base: sources.base,
      scope,
      isLanding: sources.isLanding === true,
      departures,
      removed,
      cameFrom,
      find: find ?? {},
    };
    const comparisons: Comparison[] = [];
    for (const comparison of compared.map(predecessors ? (result) => result : withEveryFault))
      comparisons.push(await withPredecessors(comparison, present));
    judged.push({ ...rest, format: format.id, comparisons });
  }
  return { judged, missing: departures.missing };
}

/** What is asked of two earlier states of a branch: how contracts went through its places, and what that broke. */
export const windowLine: WindowLine = {
  async pairings(sources, scope) {
    const { candidates } = await discover(sources, scope);
    return pairingsOf(await load(candidates, sources), scope);
  },
  async keepsPromise(sources, scope, path) {
    const changes = await findChanges(sources, scope);
    const own = changes.loaded.find((candidate) => candidate.path === path);
    if (!own || own.head) return false;
    const loaded = changes.loaded.filter(({ format, head }) => format === own.format && (head ?? false));
    const isOwn: IsOwn = (_format, _place, { basePath }) => basePath === path;
    const asked = { isOwn, removed: path };
    const { judged } = await judge({ ...changes, loaded: [own, ...loaded] }, sources, scope, asked);
    const [comparison] = judged.flatMap(({ comparisons }) => comparisons);
    return comparison !== undefined && withPromise(comparison, scope).satisfied;
  },
};

/** The report of what was judged, here or elsewhere. */
export function reportOf(
  {
    comparisons,
    missing,
  }: { readonly comparisons: readonly Comparison[]; readonly missing: string | undefined },
  { skipped, unrecognised }: Changes,
  { sources, scope }: { readonly sources: Sources; readonly scope: Scope },
): Report {
  const { baseSide, headSide } = sources;
  const reported = comparisons.map((comparison) => withPromise(comparison, scope)).sort(byPath);
  const note = skippedNote(skipped);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(sources, scope, reported),
    comparisons: reported,
    ...(unrecognised.length > 0 && { unrecognised }),
    notes: [sources.notes, note, missing].flatMap((notes) => notes ?? []),
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
