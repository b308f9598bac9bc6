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

export interface Index {
  readonly entries: Entries;
  readonly untracked: readonly string[];
}

/**
 * Output of `ls-files -z -s -o`: `mode oid stage\tpath` for tracked files, `path` for untracked ones. A file in
 * conflict is listed once per stage, and what counts is on disk. `path/` is a repository of its own.
 */
export function parseIndex(output: Buffer): Index {
  const entries = new Map<string, Entry>();
  const untracked: string[] = [];
  for (const piece of pieces(output)) {
    const tab = trackedPiece.test(piece) ? piece.indexOf("\t") : -1;
    if (tab < 0) {
      if (!piece.endsWith("/")) untracked.push(piece);
      continue;
    }
    const [mode = "", oid, stage] = piece.slice(0, tab).split(" ");
    if (mode !== submodule) entries.set(piece.slice(tab + 1), { mode, oid: stage === "0" ? oid : undefined });
  }
  return { entries, untracked };
}

const trackedPiece = /^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;

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
export function exchanged(entries: Entries, differing: readonly Differing[], side: Side): Entries {
  const other = new Map(entries);
  for (const one of differing) {
    const entry = one[side];
    if (entry) other.set(one.path, entry);
    else other.delete(one.path);
  }
  return other;
}
