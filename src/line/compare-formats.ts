import { byText } from "../algorithms/order.js";
import { type ConfiguredPaths, naming } from "../contracts/configured.js";
import type { LoadedCandidate } from "../contracts/load.js";
import { pair, type SideFile } from "../contracts/pair.js";
import { type FormatEntry, formats } from "../formats/registry.js";
import type { Comparison } from "../model/contract.js";
import type { Format } from "../model/format.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import type { Scope } from "./scope.js";
import { type Party, Searches } from "./searches.js";

export interface ComparedFormat {
  readonly format: Format;
  /** Head as this format sees it. */
  readonly head: Snapshot;
  readonly comparisons: readonly Comparison[];
}

interface Task {
  readonly sources: Pick<Sources, "baseSide" | "headSide">;
  readonly scope: Scope;
  /** Changed files that are no contracts, or do not count. */
  readonly touched: readonly string[];
  readonly configured: ConfiguredPaths;
}

interface Group {
  readonly entry: FormatEntry;
  readonly files: readonly LoadedCandidate[];
}

/** With more changed files than this, one format after the other: their models need much memory. */
const mostTogether = 1000;

/** Compares the candidates of each format, and what depends on them or on other changed files; in the order of the formats' ids. */
export async function compareFormats(
  candidates: readonly LoadedCandidate[],
  task: Task,
): Promise<readonly ComparedFormat[]> {
  const groups = groupsOf(candidates, task);
  const compared: (ComparedFormat | undefined)[] = [];
  if (candidates.length + task.touched.length > mostTogether) {
    for (const group of groups) compared.push(await compareGroup(group, task, new Searches().join()));
  } else {
    const searches = new Searches();
    const parties = groups.map((group) => ({ group, party: searches.join() }));
    const results = await Promise.allSettled(
      parties.map(({ group, party }) => compareGroup(group, task, party)),
    );
    for (const result of results) {
      if (result.status === "rejected") throw result.reason;
      compared.push(result.value);
    }
  }
  return compared.flatMap((result) => result ?? []);
}

/** The formats that have a candidate, and where other files changed, all: one of their files may refer to those. */
function groupsOf(candidates: readonly LoadedCandidate[], { touched }: Task): readonly Group[] {
  return formats
    .map((entry) => ({ entry, files: candidates.filter(({ format }) => format === entry.id) }))
    .filter(({ files }) => files.length > 0 || touched.length > 0)
    .sort(byText(({ entry }) => entry.id));
}

async function compareGroup(
  { entry, files }: Group,
  task: Task,
  party: Party,
): Promise<ComparedFormat | undefined> {
  try {
    const { sources, configured } = task;
    const names = configured.get(entry.id);
    if (files.length === 0 && names === undefined && !(await mayRefer(entry, task, party))) return undefined;
    const format = await entry.load();
    const side = (snapshot: Snapshot) => naming(party.in(snapshot), names);
    const sides = { base: side(sources.baseSide), head: side(sources.headSide) };
    const comparisons = await compareFormat(format, files, { ...task, sides });
    return { format, head: sides.head, comparisons };
  } finally {
    party.done();
  }
}

/** Whether a file of a format may refer to a changed one: a cheap search, so that a change of mere code loads no format. */
async function mayRefer(
  { referrers }: FormatEntry,
  { touched, sources }: Task,
  party: Party,
): Promise<boolean> {
  const { suffixes, targets, byName, indirectReferences } = referrers;
  if (touched.some((path) => targets.some((ending) => path.endsWith(ending)))) return true;
  const names = new Set(touched.filter(byName).map((path) => path.slice(path.lastIndexOf("/") + 1)));
  if (names.size === 0) return false;
  const base = party.in(sources.baseSide);
  return (await base.mentioning([...names], suffixes, indirectReferences)).length > 0;
}

interface Sided extends Task {
  readonly sides: { readonly base: Snapshot; readonly head: Snapshot };
}

async function compareFormat(
  format: Format,
  files: readonly LoadedCandidate[],
  { sides, scope, touched }: Sided,
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
