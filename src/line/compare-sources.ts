import { byCodeUnits, byText } from "../algorithms/order.js";
import { contractsOf, countByName, discover, skippedNote } from "../contracts/discover.js";
import { configuredFiles, naming } from "../contracts/configured.js";
import type { Found } from "../contracts/pair.js";
import { changedLinks, load } from "../contracts/load.js";
import type { LoadedCandidate } from "../contracts/load.js";
import { pair } from "../contracts/pair.js";
import { formatByName } from "../contracts/recognise.js";
import { formats } from "../formats/formats.js";
import type { Sources } from "../model/sources.js";
import type { FormatId } from "../model/change.js";
import type { Comparison } from "../model/contract.js";
import { pathOf, satisfies } from "../model/contract.js";
import type { Format } from "../model/format.js";
import type { Side } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Scope } from "./scope.js";
import { withEarlier } from "./transitive.js";

/** The straight line without governance: discover, load, pair, parse, compare, classify. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const { candidates, skipped } = await discover(sources, scope);
  const loaded = await load(candidates, sources);
  const comparisons: Comparison[] = [];
  const compared = new Set(candidates.map(({ path }) => path));
  const differing = [...sources.differing.map(({ path }) => path), ...(await changedLinks(sources))];
  const touched = [...new Set(differing)].filter((path) => !compared.has(path));
  const configured = configuredFiles([sources.baseSide, sources.headSide], scope.formatOf);
  const asked =
    touched.length === 0
      ? []
      : [...configured.keys(), ...(await referringFormats(touched, sources.baseSide))];
  for (const [id, found] of byFormat(loaded, asked)) {
    const sides = {
      base: naming(sources.baseSide, configured.get(id)),
      head: naming(sources.headSide, configured.get(id)),
    };
    const format = await loadFormat(id);
    const compared = await compareFormat(format, found, { sides, scope, touched });
    const present = { format, head: sides.head, settings: scope.settings, earlier: sources.earlier };
    for (const comparison of compared) comparisons.push(await withEarlier(comparison, present));
  }
  const reported = comparisons.map((comparison) => withPromise(comparison, scope)).sort(byPath);
  const note = skippedNote(skipped);
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(sources, scope, reported),
    comparisons: reported,
    notes: [...(sources.notes ?? []), ...(note === undefined ? [] : [note])],
  };
}

function withPromise(comparison: Comparison, scope: Scope): Reported {
  const { mode } = scope.settings(pathOf(comparison.pairing));
  const satisfied = comparison.faults.length === 0 && satisfies(comparison.verdict, mode);
  return { ...comparison, mode, satisfied };
}

/** Code-unit order, the same in every locale; a file that is removed and one that takes its path keep their order. */
function byPath(a: Comparison, b: Comparison): number {
  return byCodeUnits(pathOf(a.pairing), pathOf(b.pairing));
}

/** More changed files than this are not searched for by name: every format is asked. */
const mostNames = 500;

/** Formats whose files mention one of these files: a cheap search, so that a change of mere code loads no format. */
async function referringFormats(touched: readonly string[], base: Snapshot): Promise<FormatId[]> {
  if (touched.length > mostNames) return formats.map(({ id }) => id);
  const asked = await Promise.all(
    formats.map(async ({ id, referrers: { suffixes, targets, byName, escapes } }) => {
      if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return [id];
      if (!byName) return [];
      const names = [...new Set(touched.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
      return (await base.mentioning([...names, ...escapes], suffixes)).length > 0 ? [id] : [];
    }),
  );
  return asked.flat();
}

/** By format; `asked` are formats that are asked even without a candidate. */
function byFormat(
  loaded: readonly LoadedCandidate[],
  asked: readonly FormatId[],
): [FormatId, LoadedCandidate[]][] {
  const groups = new Map<FormatId, LoadedCandidate[]>(asked.map((id) => [id, []]));
  for (const one of loaded) {
    const group = groups.get(one.format);
    if (group) group.push(one);
    else groups.set(one.format, [one]);
  }
  return [...groups].sort(byText(([id]) => id));
}

async function loadFormat(id: FormatId): Promise<Format> {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}

interface Compared {
  readonly sides: Readonly<Record<Side, Snapshot>>;
  readonly scope: Scope;
  readonly touched: readonly string[];
}

async function compareFormat(
  format: Format,
  found: readonly LoadedCandidate[],
  { sides, scope, touched }: Compared,
): Promise<readonly Comparison[]> {
  const added = found.filter(({ base }) => !base);
  const removed = found.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }: LoadedCandidate): Found => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== undefined ? format.identify(path, text)?.key : undefined;
    return { path, text, key };
  };
  const both = found.filter(({ base, head }) => base && head).map(({ path }) => path);
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
