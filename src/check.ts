import { pair } from "./contracts/pair.js";
import type { Found } from "./contracts/pair.js";
import { formatByContent, formatByName, isSkipped, mayBeContract } from "./contracts/recognise.js";
import { formats } from "./formats/formats.js";
import type { Differing, Sources } from "./hosts/sources.js";
import type { FormatId } from "./model/change.js";
import type { Comparison, ContractSettings, Pairing } from "./model/contract.js";
import { pathOf, satisfies } from "./model/contract.js";
import type { Format } from "./model/format.js";
import type { Report } from "./model/report.js";
import type { Snapshot } from "./model/snapshot.js";

/** What the configuration says of files; `noPolicy` is what holds without one. */
export interface Scope {
  settings(path: string): ContractSettings;
  /** A format that the config gives to a path, whatever its name. */
  formatOf(path: string): FormatId | undefined;
  /** Files that do not count. `include:` wins over the skipped folders. */
  ignored(path: string): boolean;
}

export function noPolicy(settings: Partial<ContractSettings> = {}): Scope {
  return {
    settings: () => ({ mode: "full", profile: "default", ...settings }),
    formatOf: () => undefined,
    ignored: isSkipped,
  };
}

/** The straight line without governance: discover, load, parse, compare, classify. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const skipped: string[] = [];
  const candidates = sources.differing.filter(({ path, base, head }) => {
    if (!isFile(base) && !isFile(head)) return false;
    if (scope.formatOf(path) === undefined && formatByName(path) === undefined && !mayBeContract(path))
      return false;
    if (!scope.ignored(path)) return true;
    if (formatByName(path) !== undefined) skipped.push(path);
    return false;
  });
  await Promise.all([
    sources.baseSide.load(candidates.filter(({ base }) => base).map(({ path }) => path)),
    sources.headSide.load(candidates.filter(({ head }) => head).map(({ path }) => path)),
  ]);
  const byFormat = discover(candidates, sources, scope);
  const comparisons: Comparison[] = [];
  for (const [format, found] of byFormat) {
    comparisons.push(...(await compareFormat(await loadFormat(format), found, sources, scope)));
  }
  const reported = comparisons
    .map((comparison) => {
      const { mode } = scope.settings(pathOf(comparison.pairing));
      return {
        ...comparison,
        mode,
        satisfied: comparison.faults.length === 0 && satisfies(comparison.verdict, mode),
      };
    })
    .sort((a, b) => (pathOf(a.pairing) < pathOf(b.pairing) ? -1 : 1));
  return {
    base: sources.base,
    head: sources.head,
    contracts: countContracts(
      sources,
      scope,
      reported.map(({ pairing }) => pairing),
    ),
    comparisons: reported,
    notes: skipped.length === 0 ? [] : [skippedNote(skipped)],
  };
}

function isFile(entry: Differing["base"]): boolean {
  return entry !== undefined && entry.mode !== "160000";
}

function skippedNote(skipped: readonly string[]): string {
  const files =
    skipped.length === 1
      ? "1 changed file was skipped"
      : `${String(skipped.length)} changed files were skipped`;
  return `${files} as vendored or test data, for example ${skipped[0] ?? ""}`;
}

interface FormatFiles {
  readonly both: string[];
  readonly removed: Omit<Found, "key">[];
  readonly added: Omit<Found, "key">[];
}

/** Sorts changed files by format; text that is equal on both sides (a touched file) is no change. */
function discover(
  candidates: readonly Differing[],
  sources: Sources,
  scope: Scope,
): Map<FormatId, FormatFiles> {
  const byFormat = new Map<FormatId, FormatFiles>();
  for (const { path, base, head } of candidates) {
    const texts = {
      base: base && textAt(sources.baseSide, path),
      head: head && textAt(sources.headSide, path),
    };
    const format = formatAt(path, texts, scope);
    if (format === undefined || (base && head && texts.base !== undefined && texts.base === texts.head))
      continue;
    const files = byFormat.get(format) ?? { both: [], removed: [], added: [] };
    byFormat.set(format, files);
    if (base && head) files.both.push(path);
    else if (base) files.removed.push({ path, format, text: texts.base });
    else files.added.push({ path, format, text: texts.head });
  }
  return new Map([...byFormat].sort());
}

function textAt(side: Snapshot, path: string): string | undefined {
  const loaded = side.read(path);
  return "text" in loaded ? loaded.text : undefined;
}

function formatAt(
  path: string,
  { base, head }: { base: string | undefined; head: string | undefined },
  scope: Scope,
): FormatId | undefined {
  return (
    scope.formatOf(path) ??
    formatByName(path) ??
    (head === undefined ? undefined : formatByContent(path, head)) ??
    (base === undefined ? undefined : formatByContent(path, base))
  );
}

async function loadFormat(id: FormatId): Promise<Format> {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}

async function compareFormat(
  format: Format,
  files: FormatFiles,
  { baseSide, headSide }: Sources,
  scope: Scope,
): Promise<readonly Comparison[]> {
  const withKey = (found: Omit<Found, "key">): Found => ({
    ...found,
    key: found.text === undefined ? undefined : format.identify(found.path, found.text)?.key,
  });
  const mayMove = files.removed.length > 0 && files.added.length > 0;
  const sided = (found: readonly Omit<Found, "key">[]) =>
    found.map((one) => (mayMove ? withKey(one) : { ...one, key: undefined }));
  const pairings = pair({ both: files.both, removed: sided(files.removed), added: sided(files.added) });
  return format.compare({
    base: baseSide,
    head: headSide,
    pairings,
    settings: (path) => scope.settings(path),
    counts: (path) => !scope.ignored(path),
  });
}

/** Contracts known by name or config on either side, and those known by content that changed. */
function countContracts(sources: Sources, scope: Scope, pairings: readonly Pairing[]): number {
  const known = new Set(pairings.map(pathOf));
  for (const [path, { mode }] of sources.headSide.entries) {
    if (
      mode !== "160000" &&
      (scope.formatOf(path) ?? formatByName(path)) !== undefined &&
      !scope.ignored(path)
    )
      known.add(path);
  }
  return known.size;
}
