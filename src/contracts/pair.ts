import { byText } from "../algorithms/order.js";
import { type Pairing, pathOf } from "../model/contract.js";

/** A contract's file on one side (all of one format), with what is needed to recognise it elsewhere. */
export interface SideFile {
  readonly path: string;
  readonly text: string | undefined;
  /** Avro full name, Protobuf package and messages, JSON Schema $id. */
  readonly key: string | undefined;
  /** Where the path says one: another version is another contract, however alike. */
  readonly version?: string | undefined;
}

/** A contract that is on both sides under one path is the same contract; what is left over may have moved. */
export interface Sorted {
  readonly both: readonly string[];
  readonly removed: readonly SideFile[];
  readonly added: readonly SideFile[];
}

/** Below this share of common neighbours two files are two contracts. */
const leastSimilarity = 0.6;
/** Comparing every removed with every added file is quadratic: past this, only files of one name are compared. */
const mostComparisons = 10_000;

/**
 * Pairs contracts by path, then equal content, then identity, then a path that differs in its extension alone, then
 * similarity. Deterministic: paths decide ties.
 */
export function pair({ both, removed, added }: Sorted): Pairing[] {
  let unpaired: Unpaired = { removed: byPath(removed), added: byPath(added), moved: [] };
  unpaired = matchBy(unpaired, (file) => file.text);
  unpaired = matchBy(unpaired, (file) => file.key);
  unpaired = matchBy(unpaired, ({ path }) => withoutExtension(path));
  unpaired = matchSimilar(unpaired);
  const pairings: Pairing[] = [
    ...both.map((path): Pairing => ({ status: "modified", basePath: path, headPath: path })),
    ...unpaired.moved,
    ...unpaired.removed.map(({ path }): Pairing => ({ status: "removed", basePath: path })),
    ...unpaired.added.map(({ path }): Pairing => ({ status: "added", headPath: path })),
  ];
  return pairings.sort(byText(pathOf));
}

interface Unpaired {
  readonly removed: readonly SideFile[];
  readonly added: readonly SideFile[];
  readonly moved: readonly Pairing[];
}

function byPath(files: readonly SideFile[]): SideFile[] {
  return [...files].sort(byText(({ path }) => path));
}

function movePairing(from: SideFile, to: SideFile): Pairing {
  return { status: "moved", basePath: from.path, headPath: to.path };
}

/** Takes pairs that have the same value; among several, a file keeps its name, else the first path wins. */
function matchBy(unpaired: Unpaired, valueOf: (file: SideFile) => string | undefined): Unpaired {
  const waiting = grouped(unpaired.removed, valueOf);
  const pairs = new Map<SideFile, SideFile>();
  for (const to of unpaired.added) {
    const value = valueOf(to);
    const same = value === undefined ? [] : (waiting.get(value) ?? []);
    const candidates = same.filter((from) => mayMove(from, to));
    const from = candidates.find(({ path }) => fileName(path) === fileName(to.path)) ?? candidates[0];
    if (!from) continue;
    pairs.set(from, to);
    same.splice(same.indexOf(from), 1);
  }
  return take(unpaired, pairs);
}

function grouped(
  files: readonly SideFile[],
  valueOf: (file: SideFile) => string | undefined,
): ReadonlyMap<string, SideFile[]> {
  const groups = new Map<string, SideFile[]>();
  for (const file of files) {
    const value = valueOf(file);
    if (value === undefined) continue;
    const same = groups.get(value);
    if (same) same.push(file);
    else groups.set(value, [file]);
  }
  return groups;
}

function mayMove(from: SideFile, to: SideFile): boolean {
  return from.version === undefined || to.version === undefined || from.version === to.version;
}

function take(unpaired: Unpaired, pairs: ReadonlyMap<SideFile, SideFile>): Unpaired {
  const pairedHeads = new Set(pairs.values());
  return {
    removed: unpaired.removed.filter((from) => !pairs.has(from)),
    added: unpaired.added.filter((to) => !pairedHeads.has(to)),
    moved: [...unpaired.moved, ...[...pairs].map(([from, to]) => movePairing(from, to))],
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A contract that is written in another syntax now keeps its place: `orders.schema.json`, `orders.schema.yaml`. */
function withoutExtension(path: string): string {
  return path.replace(/(?:\.schema)?\.[^./]+$/, "");
}

/** The most similar pairs first, each file once. */
function matchSimilar(unpaired: Unpaired): Unpaired {
  const candidates = similarityCandidates(unpaired);
  const neighbours = new Map(
    [...unpaired.removed, ...unpaired.added].map((file) => [file, neighboursIn(file.text ?? "")]),
  );
  const scored = candidates
    .filter(({ from, to }) => mayMove(from, to))
    .map(({ from, to }) => ({ from, to, score: similarity(neighbours.get(from), neighbours.get(to)) }))
    .filter(({ score }) => score >= leastSimilarity)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<SideFile, SideFile>();
  const pairedHeads = new Set<SideFile>();
  for (const { from, to } of scored) {
    if (pairs.has(from) || pairedHeads.has(to)) continue;
    pairs.set(from, to);
    pairedHeads.add(to);
  }
  return take(unpaired, pairs);
}

interface Candidate {
  readonly from: SideFile;
  readonly to: SideFile;
}

function similarityCandidates({ removed, added }: Unpaired): readonly Candidate[] {
  if (removed.length * added.length <= mostComparisons)
    return removed.flatMap((from) => added.map((to) => ({ from, to })));
  const byName = grouped(added, ({ path }) => fileName(path));
  const candidates = removed.flatMap((from) =>
    (byName.get(fileName(from.path)) ?? []).map((to) => ({ from, to })),
  );
  return candidates.length > mostComparisons ? [] : candidates;
}

/** Words that follow each other: the same in JSON and YAML, however either is laid out. */
function neighboursIn(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return new Set(words.map((word, place) => `${words[place - 1] ?? ""} ${word}`));
}

function similarity(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  if (Math.min(a.size, b.size) < leastSimilarity * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
