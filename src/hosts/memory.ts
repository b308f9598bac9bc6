import { entriesOf, type Entry } from "../model/entries.js";
import type { Side } from "../model/location.js";
import { type Loaded, type Snapshot, startLength } from "../model/snapshot.js";
import { mentions } from "../algorithms/mentions.js";

/** A snapshot over texts in memory, for tests and for the library. */
export function memorySnapshot(side: Side, files: Readonly<Record<string, string>>): Snapshot {
  const texts = new Map(Object.entries(files));
  const entries = new Map<string, Entry>(
    [...texts.keys()].map((path) => [path, { oid: undefined, mode: "100644" }]),
  );
  return {
    side,
    entries: entriesOf(entries),
    load: () => Promise.resolve(),
    read(path): Loaded {
      const text = texts.get(path);
      return text === undefined ? { fault: "the file does not exist" } : { text };
    },
    starts(paths) {
      const starts = [...paths].flatMap((path): [string, string][] => {
        const text = texts.get(path);
        return text === undefined ? [] : [[path, text.slice(0, startLength)]];
      });
      return Promise.resolve(new Map(starts));
    },
    bytes(path) {
      const text = texts.get(path);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    mentioning(needles, suffixes, lines) {
      const mentioned = mentions(needles, lines);
      const paths = [...texts]
        .filter(([path, text]) => suffixes.some((suffix) => path.endsWith(suffix)) && mentioned(text))
        .map(([path]) => path);
      return Promise.resolve(paths);
    },
  };
}
