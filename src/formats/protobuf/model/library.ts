/** Files that are not of the repository, by import path: the repository's own copy always comes first. */
export interface Library {
  /** Whether nothing was named that could hold files. */
  readonly isEmpty: boolean;
  /** Finds out what there is to import; called when an import needs it, and once. */
  open(): Promise<void>;
  has(importPath: string): boolean;
  /** Reads these files, as far as they are there. */
  load(importPaths: readonly string[]): Promise<void>;
  /** The text of a loaded file. */
  text(importPath: string): string | undefined;
  /**
   * The files that import one of these, themselves or through others: too many at times, never too few. Opens what there
   * is, since nothing else knows.
   */
  importers(importPaths: readonly string[]): Promise<readonly string[]>;
}

export const noLibrary: Library = {
  isEmpty: true,
  open: () => Promise.resolve(),
  has: () => false,
  load: () => Promise.resolve(),
  text: () => undefined,
  importers: () => Promise.resolve([]),
};

/** Whether a folder of the configuration lies outside the repository. */
export function isOutside(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes("..");
}
