/** One file of one side: git's object id (undefined for working-tree content not hashed yet) and its mode. */
export interface Entry {
  readonly oid: string | undefined;
  /** Git's octal mode: 100644, 100755, 120000 (symlink). Submodules are no files. */
  readonly mode: string;
}

/** The files of one side, by path from the root with forward slashes. There may be very many: ask, do not list. */
export interface Entries extends Iterable<readonly [path: string, entry: Entry]> {
  has(path: string): boolean;
  get(path: string): Entry | undefined;
  keys(): Iterable<string>;
  /** Paths that contain this text: the cheap question before an exact one. */
  containing(text: string): readonly string[];
  /** Whether there may be a path with this ending. */
  mayEndWith(suffix: string): boolean;
  /** Paths of symbolic links. */
  links(): readonly string[];
}

const link = "120000";

export function isLink(entry: Entry | undefined): boolean {
  return entry?.mode === link;
}

/** Neither a link nor missing: content of its own. */
export function isPlainFile(entry: Entry | undefined): boolean {
  return entry?.mode.startsWith("100") === true;
}

export function entriesOf(map: ReadonlyMap<string, Entry>): Entries {
  return {
    has: (path) => map.has(path),
    get: (path) => map.get(path),
    keys: () => map.keys(),
    containing: (text) => [...map.keys()].filter((path) => path.includes(text)),
    mayEndWith: (suffix) => [...map.keys()].some((path) => path.endsWith(suffix)),
    links: () => [...map].flatMap(([path, entry]) => (isLink(entry) ? [path] : [])),
    [Symbol.iterator]: () => map[Symbol.iterator](),
  };
}

/** A file that is not the same on both sides; a side is undefined where the file does not exist. */
export interface Differing {
  readonly path: string;
  readonly base?: Entry;
  readonly head?: Entry;
}
