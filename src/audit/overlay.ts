import { entriesOf, type Entry } from "../model/entries.js";
import type { Snapshot } from "../model/snapshot.js";

/** A side with some files exchanged: their new texts by path; undefined for a file that is gone. */
export function overlaid(side: Snapshot, texts: ReadonlyMap<string, string | undefined>): Snapshot {
  const files = new Map<string, Entry>(side.entries);
  for (const [path, text] of texts) {
    if (text === undefined) files.delete(path);
    else files.set(path, { mode: "100644", oid: undefined });
  }
  const others = (paths: Iterable<string>) => [...paths].filter((path) => !texts.has(path));
  return {
    ...side,
    entries: entriesOf(files),
    load: (paths) => side.load(others(paths)),
    read(path) {
      if (!texts.has(path)) return side.read(path);
      const text = texts.get(path);
      return text === undefined ? { fault: "the file does not exist" } : { text };
    },
    async starts(paths) {
      const asked = [...paths];
      const own = asked.flatMap((path) => {
        const text = texts.get(path);
        return text === undefined ? [] : [[path, text] as const];
      });
      return new Map([...(await side.starts(others(asked))), ...own]);
    },
  };
}
