import type { Side } from "../../model/location.js";
import { type Differing, type Entries, entriesOf, type Entry } from "../../model/entries.js";
import { NoSources, type Sources } from "../../model/sources.js";
import { pieces } from "./process.js";

const submodule = "160000";
const link = "120000";

/**
 * Output of `ls-tree -r -z` (`mode type oid\tpath`) or the tracked files of `ls-files -z -s` (`mode oid stage\tpath`),
 * each line ended by a NUL, with what differs from it. It is searched as one text, and parsed only when much is asked.
 */
export function listedEntries(
  lines: string,
  differing: readonly Differing[] = [],
  side: Side = "base",
): Entries {
  const replacements = new Map(differing.map((entry) => [entry.path, entry[side]]));
  const searched = new Map<string, Entry | undefined>(replacements);
  let parsed: ReadonlyMap<string, Entry> | undefined;
  const all = () => (parsed ??= exchange(parse(lines), replacements));
  const get = (path: string) => {
    if (parsed || searched.size > replacements.size + mostSearches) return all().get(path);
    if (!searched.has(path)) searched.set(path, find(lines, path));
    return searched.get(path);
  };
  let links: readonly string[] | undefined;
  const own = entriesOf(exchange(new Map(), replacements));
  const unchanged = (path: string) => !replacements.has(path);
  return {
    has: (path) => get(path) !== undefined,
    get,
    keys: () => all().keys(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
    containing: (text) => [
      ...new Set(pathsContaining(lines, text).filter(unchanged)),
      ...own.containing(text),
    ],
    mayEndWith: (suffix) => lines.includes(`${suffix}\0`) || own.mayEndWith(suffix),
    links: () => (links ??= [...new Set(linksIn(lines).filter(unchanged)), ...own.links()]),
  };
}

/** A search costs as much as parsing a few hundred lines. */
const mostSearches = 100;

function parse(lines: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of lines.split("\0")) {
    const tab = line.indexOf("\t");
    const entry = tab < 0 ? undefined : entryOfHeader(line.slice(0, tab));
    if (entry) entries.set(line.slice(tab + 1), entry);
  }
  return entries;
}

/** A name may contain a tab, the header before it contains none. */
function find(lines: string, path: string): Entry | undefined {
  const needle = `\t${path}\0`;
  for (let at = lines.indexOf(needle); at >= 0; at = lines.indexOf(needle, at + 1)) {
    const header = lines.slice(lines.lastIndexOf("\0", at) + 1, at);
    if (!header.includes("\t")) return entryOfHeader(header);
  }
  return undefined;
}

/** A file in conflict is listed once per stage, and what counts is on disk. */
function entryOfHeader(header: string): Entry | undefined {
  const [mode = "", second = "", third = ""] = header.split(" ");
  if (mode === submodule) return undefined;
  const oid = third.length > 1 ? third : third === "0" ? second : undefined;
  return { mode, oid };
}

function pathsContaining(lines: string, text: string): string[] {
  const paths: string[] = [];
  // An empty text is in every path, and at the end of all lines too.
  for (let at = lines.indexOf(text); at >= 0 && at < lines.length; at = lines.indexOf(text, at)) {
    const [start, end] = [lines.lastIndexOf("\0", at) + 1, lines.indexOf("\0", at)];
    const line = lines.slice(start, end);
    const tab = line.indexOf("\t");
    const path = line.slice(tab + 1);
    if (path.includes(text) && entryOfHeader(line.slice(0, tab))) paths.push(path);
    at = end + 1;
  }
  return paths;
}

function linksIn(lines: string): string[] {
  if (!holdsMode(lines, link)) return [];
  return [...lines.matchAll(/(?:^|\0)120000 [^\t]*\t([^\0]*)/g)].map(([, path = ""]) => path);
}

/** Whether some line begins with this mode: one search for a long text is much faster than a pattern. */
function holdsMode(lines: string, mode: string): boolean {
  return lines.startsWith(`${mode} `) || lines.includes(`\0${mode} `);
}

/** Output of `ls-files -z -s -o`. */
export interface Index {
  /** All tracked files as one text, each line ended by a NUL. */
  readonly lines: string;
  readonly untracked: readonly string[];
}

/** git lists untracked files first, by path alone. `path/` is a repository of its own. */
export function parseIndex(text: string): Index {
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
  return { untracked, lines };
}

/** The lines of all files, where each is one file of head: none came or went, is in conflict or a submodule. */
export function headLines(lines: string, differing: readonly Differing[]): Pick<Sources, "headLines"> {
  const sameNames = differing.every(({ base, head }) => base && head);
  return sameNames && !holdsMode(lines, submodule) && !/ [123]\t/.test(lines) ? { headLines: lines } : {};
}

const modeLength = 6;

/** Cheap before exact: there may be very many. */
function isTracked(piece: string): boolean {
  return piece.charCodeAt(modeLength) === 32 && trackedPiece.test(piece);
}

const trackedPiece = /^[0-7]{6} [0-9a-f]{40,64} [0-3]\t/;

/** `:basemode headmode baseoid headoid status`, `path`, …; zeros mean "no file" or "not hashed yet". */
export function parseRawDiff(output: Buffer): Map<string, Differing> {
  const differing = new Map<string, Differing>();
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = ""] = (parts[i] ?? "").slice(1).split(" ");
    const path = parts[i + 1] ?? "";
    const [base, head] = [entryOf(baseMode, baseOid), entryOf(headMode, headOid)];
    if (base || head) differing.set(path, { path, ...(base && { base }), ...(head && { head }) });
  }
  return differing;
}

/**
 * No git writes a folder that names a file twice, or out of order; who does shows one content to us and another to others.
 * @throws NoSources where `git diff --raw` of two commits tells a path twice.
 */
export function refuseTwice(output: Buffer): void {
  const paths = new Set<string>();
  for (const path of pieces(output).filter((_, i) => i % 2 === 1)) {
    const message = `a commit holds ${path} twice, or its files out of order, as no git writes them: nobody can tell which counts; write the commit anew, with "git add" and "git commit"`;
    if (paths.has(path)) throw new NoSources({ message }, 3);
    paths.add(path);
  }
}

/** What must be told of `git diff --raw`: a submodule that points elsewhere now, whose contracts are not compared. */
export function submoduleNotes(output: Buffer): readonly string[] {
  if (!output.includes(submodule)) return [];
  const parts = pieces(output);
  const notes: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = ""] = (parts[i] ?? "").slice(1).split(" ");
    if (baseMode !== submodule && headMode !== submodule) continue;
    const commit = (mode: string, oid: string) =>
      mode !== submodule ? "nothing" : /^0+$/.test(oid) ? "another commit" : oid.slice(0, 9);
    notes.push(
      `the submodule ${parts[i + 1] ?? ""} points from ${commit(baseMode, baseOid)} to ${commit(headMode, headOid)}: contracts in it are not compared here; check them in their own repository`,
    );
  }
  return notes;
}

function entryOf(mode: string, oid: string): Entry | undefined {
  if (mode === submodule || /^0+$/.test(mode)) return undefined;
  return { mode, oid: /^0+$/.test(oid) ? undefined : oid };
}

/** A file that was removed from the index but not from the disk is both deleted and untracked: head has it. */
export function addUntracked(differing: Map<string, Differing>, untracked: readonly string[]): void {
  for (const path of untracked) {
    const base = differing.get(path)?.base;
    differing.set(path, { path, ...(base && { base }), head: { mode: "100644", oid: undefined } });
  }
}

/** One side's entries are the other's with what differs exchanged, so that only one side is listed. */
function exchange(
  entries: Map<string, Entry>,
  replacements: ReadonlyMap<string, Entry | undefined>,
): ReadonlyMap<string, Entry> {
  for (const [path, entry] of replacements) {
    if (entry) entries.set(path, entry);
    else entries.delete(path);
  }
  return entries;
}
