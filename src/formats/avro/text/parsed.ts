import type { Flaw } from "../../../model/location.js";
import type { ReadError, Text } from "../../../source/text.js";
import type { Named, Protocol, Reference, Schema } from "../schema/schema.js";

/** One file, read by itself: its references are collected, not yet resolved. */
export interface ParsedFile {
  readonly path: string;
  readonly text: Text;
  readonly root: Schema | undefined;
  readonly protocol: Protocol | undefined;
  /** What the file itself defines, by full name. */
  readonly definitions: ReadonlyMap<string, Named>;
  readonly references: readonly Reference[];
  readonly imports: readonly Import[];
  readonly notes: readonly string[];
  /** Faults that do not keep the data from being judged. */
  readonly flaws: readonly Flaw[];
}

/** An `import` of an IDL file, its path as written. */
export interface Import {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export type Parsed = ParsedFile | { readonly fault: ReadError };
