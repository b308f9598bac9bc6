import type { Snapshot } from "./snapshot.js";

/** Files that contracts may refer to and that lie on neither side of a comparison: what the person who calls has named. */
export interface Outside {
  /** Files that hold other files, as a compiler or a package tool writes them. */
  readonly images: readonly OutsideFile[];
  readonly folders: readonly OutsideFolder[];
  /** Opens a folder that the governed configuration names and that does not lie in the repository. */
  folder(path: string): OutsideFolder;
}

export interface OutsideFile {
  /** As the person wrote it. */
  readonly name: string;
  /** @throws Error that says why it cannot be read. */
  read(): Promise<Uint8Array>;
}

export interface OutsideFolder {
  readonly name: string;
  /** @throws Error that says why it cannot be opened. */
  open(): Promise<Snapshot>;
}
