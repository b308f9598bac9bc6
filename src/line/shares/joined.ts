import { byCodeUnits } from "../../algorithms/order.js";
import { pathOf } from "../../model/contract.js";
import type { FormatId } from "../../model/formats.js";
import type { Report } from "../../model/report.js";
import type { Side } from "../../model/location.js";
import type { Sources } from "../../model/sources.js";
import type { Change } from "../../model/change.js";
import { findChanges, type Changes, reportOf } from "../compare-sources.js";
import type { Line } from "../replays.js";
import { otherThan, type RunIdentity } from "./identity.js";
import { type Identify, partContent } from "./judge-share.js";
import type { Part, PartEntry } from "./part.js";
import { dealt } from "./share.js";

/** A part with the file that it came from. */
export interface NamedPart {
  readonly file: string;
  readonly part: Part;
}

/** The parts do not make up the run: nothing is decided. */
export class NotTheRun extends Error {
  override readonly name = "NotTheRun";
  constructor(readonly faults: readonly string[]) {
    super(faults[0]);
  }
}

/** Hears of formats whose contracts are judged once more. */
export type Retelling = (formats: readonly FormatId[]) => void;

/**
 * The line in which the judging was done by others. Its report is that of one machine, to the byte.
 * @throws NotTheRun where a part is missing, there twice, of another run, or does not hold its share.
 */
export function joinedLine(parts: readonly NamedPart[], identify: Identify, tell: Retelling): Line {
  return async (sources, scope) => {
    const entries = parts.flatMap(({ part }) => part.judged);
    refuse(gaps(parts));
    const changes = await findChanges(sources, scope);
    const paths = entries.map(({ comparison }) => pathOf(comparison.pairing));
    refuse(strangers(parts, await identify(scope, [...changes.loaded.map(({ path }) => path), ...paths])));
    refuse(strayContents(parts));
    refuse(notCovered(entries, changes));
    const overspent = overspentIn(parts);
    const fresh =
      overspent.length === 0
        ? undefined
        : await partContent(changes, sources, scope, (format) => overspent.includes(format));
    if (fresh) tell(overspent);
    const judged = [...entries.filter(({ format }) => !overspent.includes(format)), ...(fresh?.judged ?? [])];
    const comparisons = [...judged]
      .sort((a, b) => byCodeUnits(a.format, b.format) || a.place - b.place)
      .map(({ comparison }) => comparison);
    const missing = parts[0]?.part.missing ?? undefined;
    const report = reportOf({ comparisons, missing }, changes, { sources, scope });
    await loadPlaces(report, sources);
    return report;
  };
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new NotTheRun(faults);
}

function strangers(parts: readonly NamedPart[], own: RunIdentity): readonly string[] {
  return parts.flatMap(({ file, part }) => otherThan(own, part.run).map((how) => `${file} ${how}`));
}

/** Shards that are missing, there twice, or of a run of another size. */
function gaps(parts: readonly NamedPart[]): readonly string[] {
  const [first] = parts;
  if (!first) return ["no part is given"];
  const { of } = first.part;
  const faults = parts.flatMap(({ file, part }) =>
    part.of === of
      ? []
      : [`${file} is one of ${String(part.of)} shards, and ${first.file} one of ${String(of)}`],
  );
  if (faults.length > 0) return faults;
  for (let index = 1; index <= of; index += 1) {
    const files = parts.filter(({ part }) => part.index === index).map(({ file }) => file);
    const name = `shard ${String(index)} of ${String(of)}`;
    if (files.length === 0)
      faults.push(`${name} is missing: its job failed, or its file was not brought here`);
    if (files.length > 1)
      faults.push(`${name} is there ${files.length === 2 ? "twice" : "more than once"}: ${files.join(", ")}`);
  }
  return faults;
}

/** Parts that do not hold exactly what was dealt to them, of the list that all found. */
function strayContents(parts: readonly NamedPart[]): readonly string[] {
  const [first] = parts;
  if (!first) return [];
  const measure = JSON.stringify([first.part.lists, first.part.missing]);
  return parts.flatMap(({ file, part }) => {
    if (JSON.stringify([part.lists, part.missing]) !== measure)
      return [
        `${file} found other contracts to judge than ${first.file}: do all jobs have the same history and files?`,
      ];
    return holdsItsShare(part)
      ? []
      : [`${file} does not hold exactly the contracts of its share: run that shard again`];
  });
}

function holdsItsShare(part: Part): boolean {
  const isOwn = dealt(part);
  const expected = part.lists.flatMap(({ format, first, count }) => {
    const places = Array.from({ length: count }, (_, place) => place);
    return places.flatMap((place) => (isOwn(format, first + place) ? [`${format} ${String(place)}`] : []));
  });
  return (
    JSON.stringify(expected) ===
    JSON.stringify(part.judged.map(({ format, place }) => `${format} ${String(place)}`))
  );
}

/** The changed contracts that nobody judged: what this machine finds is the measure, not what the parts say. */
function notCovered(entries: readonly PartEntry[], { loaded }: Changes): readonly string[] {
  const paths = new Set(
    entries.flatMap(({ comparison: { pairing, cause } }) =>
      cause === undefined ? [pairing.basePath ?? [], pairing.headPath ?? []].flat() : [],
    ),
  );
  const changed = new Set(loaded.map(({ path }) => path));
  const lost = [...changed].filter((path) => !paths.has(path));
  const foreign = [...paths].filter((path) => !changed.has(path));
  return [
    ...lost.map((path) => `${path} changed, and no part judges it: run all shards again`),
    ...foreign.map(
      (path) => `a part judges ${path}, which is no changed contract here: run all shards again`,
    ),
  ];
}

/**
 * Formats of which all machines together spent more on examples than one run may: one machine would have shown fewer of
 * them, so their contracts are judged once more, here.
 */
function overspentIn(parts: readonly NamedPart[]): readonly FormatId[] {
  const sums = new Map<FormatId, number>();
  for (const { part } of parts)
    for (const [format, spent] of Object.entries(part.spent) as [FormatId, number][])
      sums.set(format, (sums.get(format) ?? 0) + spent);
  return [...sums].flatMap(([format, sum]) => (sum >= 1 ? [format] : []));
}

/** The texts of the lines that a report shows: one machine would have read them while judging. */
async function loadPlaces(
  { comparisons }: Pick<Report, "comparisons">,
  { baseSide, headSide }: Sources,
): Promise<void> {
  const files: Record<Side, Set<string>> = { base: new Set(), head: new Set() };
  const note = ({ location, baseLocation }: Pick<Change, "location" | "baseLocation">) => {
    for (const place of [location, baseLocation]) if (place) files[place.side].add(place.file);
  };
  for (const { changes } of comparisons) for (const change of changes) note(change);
  await Promise.all([baseSide.load(files.base), headSide.load(files.head)]);
}
