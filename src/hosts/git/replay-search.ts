import { mentions } from "../../algorithms/mentions.js";
import { type Entries, isLink } from "../../model/entries.js";
import type { BlobReader } from "./blobs.js";
import type { Grep } from "./grep.js";

/** More text than this is left to git. */
const mostText = 8 * 1024 * 1024;
/** So many files are read between two looks at the sum: each may be large. */
const readAtOnce = 32;

/**
 * Searches sides whose files are nearly all the same, as those of neighbouring landings are: their texts are read once and kept
 * by `blobs`, so a search starts no process. Where they are too large together, `git` searches.
 */
export function replaySearch(blobs: BlobReader): (entries: Entries, git: Grep) => Grep {
  /** Of a content and the expressions of a search, whether a line of it matches: formats ask with the same few. */
  const matching = new Map<string, boolean>();
  let isTooLarge = false;
  const matches = (oid: string, text: string, lines: readonly string[]): boolean => {
    if (lines.length === 0) return false;
    const key = JSON.stringify([oid, lines]);
    const answer = matching.get(key) ?? mentions([], lines)(text);
    matching.set(key, answer);
    return answer;
  };
  return (entries, git) => async (needles, suffixes, lines) => {
    const files = [...entries].flatMap(([path, entry]) =>
      entry.oid !== undefined && !isLink(entry) && suffixes.some((suffix) => path.endsWith(suffix))
        ? [{ path, oid: entry.oid }]
        : [],
    );
    let length = 0;
    for (let at = 0; at < files.length && !isTooLarge; at += readAtOnce) {
      const oids = files.slice(at, at + readAtOnce).map(({ oid }) => oid);
      await blobs.load(oids);
      for (const oid of oids) length += textOf(blobs, oid)?.length ?? 0;
      isTooLarge = length > mostText;
    }
    if (isTooLarge) return git(needles, suffixes, lines);
    const mentioned = needles.length === 0 ? () => false : mentions(needles);
    return files.flatMap(({ path, oid }) => {
      const text = textOf(blobs, oid);
      // What is no text may mention anything.
      return text === undefined || mentioned(text) || matches(oid, text, lines) ? [path] : [];
    });
  };
}

function textOf(blobs: BlobReader, oid: string): string | undefined {
  const loaded = blobs.get(oid);
  return loaded !== undefined && loaded !== "missing" && "text" in loaded ? loaded.text : undefined;
}
