import { byText } from "../algorithms/order.js";
import { type ConfiguredPaths, naming } from "../contracts/configured.js";
import type { LoadedCandidate } from "../contracts/load.js";
import { pair, type SideFile } from "../contracts/pair.js";
import { type FormatEntry, formats } from "../formats/registry.js";
import type { Comparison, Pairing } from "../model/contract.js";
import type { FormatId } from "../model/formats.js";
import type { ComparisonTask, Format } from "../model/format.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import type { Scope } from "./scope.js";
import { type Party, Searches } from "./searches.js";
import type { IsOwn, ListEntry } from "./shares/share.js";

export interface ComparedFormat {
  readonly format: Format;
  /** Head as this format sees it. */
  readonly head: Snapshot;
  readonly comparisons: readonly Comparison[];
  /** How many contracts the formats before this one have. */
  readonly first: number;
  /** Of a share: every pair of the format, in the order of the answer. */
  readonly list: readonly ListEntry[];
  /** Of a share: how much of what all pairs of the format may spend together was spent, of 1. */
  readonly spent: number;
}

/** Which of the pairs are asked about. */
export interface Asked {
  /** Which pairs are judged here; absent: all. */
  readonly isOwn?: IsOwn;
  /** The only contract that is asked about, which was removed: nobody asks for what refers to it. */
  readonly removed?: string;
}

interface Task extends Asked {
  readonly sources: Pick<Sources, "baseSide" | "headSide" | "judged">;
  readonly scope: Scope;
  /** Changed files that are no contracts, or do not count. */
  readonly touched: readonly string[];
  readonly configured: ConfiguredPaths;
  /** How many contracts changed. */
  readonly all: number;
}

interface Group {
  readonly entry: FormatEntry;
  readonly files: readonly LoadedCandidate[];
  /** How many files the groups before this one have. */
  readonly first: number;
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
function groupsOf(
  candidates: readonly LoadedCandidate[],
  { touched }: Pick<Task, "touched">,
): readonly Group[] {
  const groups = formats
    .map((entry) => ({ entry, files: candidates.filter(({ format }) => format === entry.id) }))
    .filter(({ files }) => files.length > 0 || touched.length > 0)
    .sort(byText(({ entry }) => entry.id));
  let first = 0;
  return groups.map((group) => {
    const next = { ...group, first };
    first += group.files.length;
    return next;
  });
}

async function compareGroup(
  { entry, files, first }: Group,
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
    const { judged } = sources;
    const hook = judged && {
      judged: (path: string) => {
        judged(path, task.all);
      },
    };
    const listing = listingOf(entry.id, first, task.isOwn);
    const comparisons = await compareFormat(format, files, {
      ...task,
      sides,
      ...hook,
      hooks: { ...listing.hooks, searching: party.begun },
    });
    const { list, spent } = listing;
    return { format, head: sides.head, comparisons, first, list, spent: spent() };
  } finally {
    party.done();
  }
}

/** Notes every pair of a format, and which are judged here. */
function listingOf(format: FormatId, first: number, isOwn: IsOwn | undefined) {
  const list: ListEntry[] = [];
  let spent = 0;
  const hooks: Pick<ComparisonTask, "isOwn" | "spent"> = isOwn
    ? {
        isOwn(pairing, cause) {
          const isHere = isOwn(format, first + list.length, pairing);
          list.push({ pairing, ...(cause !== undefined && { cause }), isOwn: isHere });
          return isHere;
        },
        spent(part) {
          spent = part;
        },
      }
    : {};
  return { list, hooks, spent: () => spent };
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
  readonly judged?: (path: string) => void;
  readonly hooks: Pick<ComparisonTask, "isOwn" | "spent" | "searching">;
  readonly sides: { readonly base: Snapshot; readonly head: Snapshot };
}

/** How the candidates of all formats are paired. */
export async function pairingsOf(
  candidates: readonly LoadedCandidate[],
  scope: Scope,
): Promise<readonly Pairing[]> {
  const pairings: Pairing[] = [];
  for (const { entry, files } of groupsOf(candidates, { touched: [] }))
    pairings.push(...pairingsIn(await entry.load(), files, scope));
  return pairings;
}

function pairingsIn(format: Format, files: readonly LoadedCandidate[], scope: Scope): readonly Pairing[] {
  const added = files.filter(({ base }) => !base);
  const removed = files.filter(({ head }) => !head);
  const mayMove = added.length > 0 && removed.length > 0;
  const sided = ({ path, texts }: LoadedCandidate): SideFile => {
    const text = texts.head ?? texts.base;
    const key = mayMove && text !== undefined ? format.identify(path, text)?.key : undefined;
    return { path, text, key, version: scope.versionAt?.(path)?.version };
  };
  const both = files.filter(({ base, head }) => base && head).map(({ path }) => path);
  return pair({ both, removed: removed.map(sided), added: added.map(sided) });
}

/** One removed contract, and the files in which what it declared may stand now. */
function withoutRemoved(removed: string, files: readonly LoadedCandidate[]): readonly Pairing[] {
  const others = files.filter(({ path, head }) => head && path !== removed);
  return [
    { status: "removed", basePath: removed },
    ...others.map(({ path }): Pairing => ({ status: "added", headPath: path })),
  ];
}

async function compareFormat(
  format: Format,
  files: readonly LoadedCandidate[],
  { sides, scope, touched, judged, hooks, removed }: Sided,
): Promise<readonly Comparison[]> {
  return format.compare({
    ...(removed !== undefined && { isAffectedUnasked: true }),
    ...sides,
    ...hooks,
    ...(judged && { judged }),
    pairings: removed === undefined ? pairingsIn(format, files, scope) : withoutRemoved(removed, files),
    touched,
    settings: (path) => scope.settings(path),
    counts: (path) => scope.skipped(path) === undefined,
  });
}
