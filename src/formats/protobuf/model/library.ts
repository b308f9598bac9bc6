/** Files that are not of the repository, by import path: the repository's own copy always comes first. */
export interface Library {
  /** Finds out what there is to import; called when an import needs it, and once. */
  open(): Promise<void>;
  has(importPath: string): boolean;
  /** Reads these files, as far as they are there. */
  load(importPaths: readonly string[]): Promise<void>;
  /** The text of a loaded file. */
  text(importPath: string): string | undefined;
}

export const noLibrary: Library = {
  open: () => Promise.resolve(),
  has: () => false,
  load: () => Promise.resolve(),
  text: () => undefined,
};

/** Whether a folder of the configuration lies outside the repository. */
export function isOutside(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split(/[\\/]/).includes("..");
}
