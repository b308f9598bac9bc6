import { formatByName, type FormatId } from "../model/formats.js";
import { byCodeUnits, byText } from "../algorithms/order.js";
import type { Candidate } from "../contracts/discover.js";
import { contractsOf, countByName, discover, sameContent, skippedNote } from "../contracts/discover.js";
import { configuredFiles, naming } from "../contracts/configured.js";
import { type SideFile, pair } from "../contracts/pair.js";
import { changedLinks, load, type LoadedCandidate } from "../contracts/load.js";
import { formats, loadFormat } from "../formats/registry.js";
import type { Sources } from "../model/sources.js";
import { type Comparison, countedVerdict, modeFor, pathOf, satisfies } from "../model/contract.js";
import type { Format } from "../model/format.js";
import type { Side } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Scope } from "./scope.js";
import { withPredecessors } from "./predecessors/with-predecessors.js";

/** The straight line without governance: discover, load, pair, parse, match, judge, prove. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const { baseSide, headSide, predecessors } = sources;
  const { candidates, skipped, unrecognised } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const touched = await otherChanges(sources, candidates);
  const configured = configuredFiles([baseSide, headSide], scope.formatOf);
  const referring =
    touched.length === 0 ? [] : [...configured.keys(), ...(await referringFormats(touched, baseSide))];
  const comparisons: Comparison[] = [];
  for (const [id, files] of byFormat(loaded, referring)) {
    const format = await loadFormat(id);
    const [base, head] = [naming(baseSide, configured.get(id)), naming(headSide, configured.get(id))];
    const present = { format, head, baseSide, base: sources.base, scope, find: predecessors ?? {} };
    const compared = await compareFormat(format, files, { sides: { base, head }, scope, touched });
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
    notes: [...(sources.notes ?? []), ...(note === undefined ? [] : [note])],
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

/** With more changed files than this, no search by name: every format looks for dependents. */
const mostNames = 500;

/** Formats whose files mention one of these files: a cheap search, so that a change of mere code loads no format. */
async function referringFormats(touched: readonly string[], base: Snapshot): Promise<FormatId[]> {
  if (touched.length > mostNames) return formats.map(({ id }) => id);
  const referring = await Promise.all(
    formats.map(async ({ id, referrers: { suffixes, targets, byName, indirectReferences } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      const names = new Set(touched.filter(byName).map((path) => path.slice(path.lastIndexOf("/") + 1)));
      if (names.size === 0) return [];
      return (await base.mentioning([...names], suffixes, indirectReferences)).length > 0 ? [id] : [];
    }),
  );
  return referring.flat();
}

/** Candidates by format; `referring` formats look for dependents even without a candidate. */
function byFormat(
  loaded: readonly LoadedCandidate[],
  referring: readonly FormatId[],
): [FormatId, LoadedCandidate[]][] {
  const groups = new Map<FormatId, LoadedCandidate[]>(referring.map((id) => [id, []]));
  for (const candidate of loaded) {
    const group = groups.get(candidate.format);
    if (group) group.push(candidate);
    else groups.set(candidate.format, [candidate]);
  }
  return [...groups].sort(byText(([id]) => id));
}

interface Compared {
  readonly sides: Readonly<Record<Side, Snapshot>>;
  readonly scope: Scope;
  readonly touched: readonly string[];
}

async function compareFormat(
  format: Format,
  files: readonly LoadedCandidate[],
  { sides, scope, touched }: Compared,
): Promise<readonly Comparison[]> {
  const added = files.filter(({ base }) => !base);
  const removed = files.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }: LoadedCandidate): SideFile => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== undefined ? format.identify(path, text)?.key : undefined;
    return { path, text, key, version: scope.versionAt?.(path)?.version };
  };
  const both = files.filter(({ base, head }) => base && head).map(({ path }) => path);
  return format.compare({
    ...sides,
    pairings: pair({ both, removed: removed.map(sided), added: added.map(sided) }),
    touched,
    settings: (path) => scope.settings(path),
    counts: (path) => scope.skipped(path) === undefined,
  });
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
