import type { Entries } from "./entries.js";
import type { Side } from "./location.js";

/**
 * A regular expression over one line, in the part that JavaScript, PCRE and POSIX read alike: no `\\s`, `\\b` or `(?:`.
 * It begins with plain text, so that most lines cost nothing, and what it repeats ends at a character that begins no second
 * match, or after 255 times (RE_DUP_MAX of POSIX), so that none costs much.
 */
export type LineExpression = string;

export type Loaded = { readonly text: string } | { readonly fault: string };

/** One side of the repository: what exists there, and the texts that were loaded so far. Never leaves the root. */
export interface Snapshot {
  readonly side: Side;
  readonly entries: Entries;
  /** Reads files into memory in one batch; paths that do not exist are ignored. */
  load(paths: Iterable<string>): Promise<void>;
  /** A loaded file; the fault says why it has no text (binary, too large, symlink out of the root, missing). */
  read(path: string): Loaded;
  /** The beginnings of files, for telling what they are; nothing is kept. What cannot be read is left out. */
  starts(paths: Iterable<string>): Promise<ReadonlyMap<string, string>>;
  /** A file as it is, text or not; undefined where there is none or it is too large. Nothing is kept, no link followed. */
  bytes(path: string): Promise<Uint8Array | undefined>;
  /**
   * Paths ending in one of the suffixes whose text contains one of the needles, or a line that one of the expressions
   * matches. May name too many, never too few: formats use it to find definitions and dependents without reading a whole
   * repository.
   */
  mentioning(
    needles: readonly string[],
    suffixes: readonly string[],
    lines?: readonly LineExpression[],
  ): Promise<readonly string[]>;
}

/** Files larger than this are refused with a fault, unread: no contract is that big, and a parser needs many times it. */
export const largestFile = 16 * 1024 * 1024;

/** How much of a file `starts` gives: enough to tell what it is. */
export const startLength = 64 * 1024;
