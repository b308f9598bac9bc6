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
export declare function isLink(entry: Entry | undefined): boolean;
/** Neither a link nor missing: content of its own. */
export declare function isPlainFile(entry: Entry | undefined): boolean;
export declare function entriesOf(map: ReadonlyMap<string, Entry>): Entries;
