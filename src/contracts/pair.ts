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

/** Below this share of common lines two files are two contracts. */
const leastSimilarity = 0.6;
/** Comparing every removed with every added file is quadratic: past this, only equal content and identity count. */
const mostComparisons = 10_000;

/** Pairs contracts by path, then equal content, then identity, then similarity. Deterministic: paths decide ties. */
export function pair({ both, removed, added }: Sorted): Pairing[] {
  let unpaired: Unpaired = { removed: byPath(removed), added: byPath(added), moved: [] };
  unpaired = matchBy(unpaired, (file) => file.text);
  unpaired = matchBy(unpaired, (file) => file.key);
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
  const waiting = new Map<string, SideFile[]>();
  for (const file of unpaired.removed) {
    const value = valueOf(file);
    if (value === undefined) continue;
    const same = waiting.get(value);
    if (same) same.push(file);
    else waiting.set(value, [file]);
  }
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

/** The most similar pairs first, each file once. */
function matchSimilar(unpaired: Unpaired): Unpaired {
  if (unpaired.removed.length * unpaired.added.length > mostComparisons) return unpaired;
  const lines = new Map(
    [...unpaired.removed, ...unpaired.added].map((file) => [file, linesOf(file.text ?? "")]),
  );
  const scored = unpaired.removed
    .flatMap((from) =>
      unpaired.added
        .filter((to) => mayMove(from, to))
        .map((to) => ({ from, to, score: similarity(lines.get(from), lines.get(to)) })),
    )
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

/** Lines with a letter or digit: lines of brackets are alike in all files. */
function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split("\n")
      .map((line) => line.trim().replace(/,$/, ""))
      .filter((line) => /\w/.test(line)),
  );
}

function similarity(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let common = 0;
  for (const line of a) if (b.has(line)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
