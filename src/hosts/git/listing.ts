import type { Side } from "../../model/location.js";
import type { Entry } from "../../model/snapshot.js";
import type { Differing } from "../sources.js";
import { pieces } from "./process.js";

export type Entries = ReadonlyMap<string, Entry>;

const submodule = "160000";

/** Output of `ls-tree -r -z`: `mode type oid\tpath`. A submodule is no file. */
export function parseTree(output: Buffer): Entries {
  const entries = new Map<string, Entry>();
  for (const piece of pieces(output)) {
    const tab = piece.indexOf("\t");
    const [mode = "", , oid] = piece.slice(0, tab).split(" ");
    if (mode !== submodule) entries.set(piece.slice(tab + 1), { mode, oid });
  }
  return entries;
}

/** Output of `ls-files -z -s -o`, parsed as far as is asked: a run in which nothing changed needs little of it. */
export interface Index {
  /** Tracked files; a new map. */
  entries(): Map<string, Entry>;
  /** All tracked files as one text, each `…\tpath\0`; undefined where not every line is one file. */
  readonly lines: string | undefined;
  readonly untracked: readonly string[];
}

/**
 * `mode oid stage\tpath` for tracked files, `path` for untracked ones, which git lists first. A file in conflict is
 * listed once per stage, and what counts is on disk. `path/` is a repository of its own.
 */
export function parseIndex(output: Buffer): Index {
  const text = output.toString("utf8");
  const untracked: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf("\0", at);
    const piece = text.slice(at, end);
    if (isTracked(piece)) break;
    if (!piece.endsWith("/")) untracked.push(piece);
    at = end + 1;
  }
  const lines = text.slice(at);
  return {
    untracked,
    lines: /(?:^|\0)160000 | [123]\t/.test(lines) ? undefined : lines,
    entries: () => new Map(lines.split("\0").flatMap(trackedFile)),
  };
}

const modeLength = 6;

/** Cheap before exact: there may be very many. */
function isTracked(piece: string): boolean {
  return piece.charCodeAt(modeLength) === 32 && trackedPiece.test(piece);
}

const trackedPiece = /^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;

function trackedFile(piece: string): [string, Entry][] {
  if (piece === "" || piece.startsWith(submodule)) return [];
  const tab = piece.indexOf("\t");
  const oid = piece[tab - 1] === "0" ? piece.slice(modeLength + 1, tab - 2) : undefined;
  return [[piece.slice(tab + 1), { mode: piece.slice(0, modeLength), oid }]];
}

/** `:basemode headmode baseoid headoid status`, `path`, …; zeros stand for "no file" or "not hashed yet". */
export function parseRawDiff(output: Buffer): Map<string, Differing> {
  const found = new Map<string, Differing>();
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = ""] = (parts[i] ?? "").slice(1).split(" ");
    const path = parts[i + 1] ?? "";
    const [base, head] = [entryOf(baseMode, baseOid), entryOf(headMode, headOid)];
    if (base || head) found.set(path, { path, ...(base && { base }), ...(head && { head }) });
  }
  return found;
}

function entryOf(mode: string, oid: string): Entry | undefined {
  if (mode === submodule || /^0+$/.test(mode)) return undefined;
  return { mode, oid: /^0+$/.test(oid) ? undefined : oid };
}

/** A file that was taken out of the index but not off the disk is deleted and untracked at once: it is there. */
export function addUntracked(differing: Map<string, Differing>, untracked: readonly string[]): void {
  for (const path of untracked) {
    const base = differing.get(path)?.base;
    differing.set(path, { path, ...(base && { base }), head: { mode: "100644", oid: undefined } });
  }
}

/** One side's entries are the other's with what differs exchanged, so that only one side is listed. */
export function exchange(entries: Map<string, Entry>, differing: readonly Differing[], side: Side): Entries {
  for (const one of differing) {
    const entry = one[side];
    if (entry) entries.set(one.path, entry);
    else entries.delete(one.path);
  }
  return entries;
}
