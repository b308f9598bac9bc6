import { entriesOf } from "../model/entries.js";
import type { Snapshot } from "../model/snapshot.js";

/** A folder of a snapshot as if it lay in another place; both are "" or end in a slash. Nothing beside it is seen. */
export function mounted(snapshot: Snapshot, from: string, to: string): Snapshot {
  const inner = (path: string) => (path.startsWith(to) ? from + path.slice(to.length) : undefined);
  const outer = (path: string) => to + path.slice(from.length);
  const innerPaths = (paths: Iterable<string>) => [...paths].flatMap((path) => inner(path) ?? []);
  const below = [...snapshot.entries].filter(([path]) => path.startsWith(from));
  return {
    side: snapshot.side,
    entries: entriesOf(new Map(below.map(([path, entry]) => [outer(path), entry]))),
    load: (paths) => snapshot.load(innerPaths(paths)),
    read(path) {
      const own = inner(path);
      return own === undefined ? { fault: "the file does not exist" } : snapshot.read(own);
    },
    async starts(paths) {
      const starts = await snapshot.starts(innerPaths(paths));
      return new Map([...starts].map(([path, start]) => [outer(path), start]));
    },
    async bytes(path) {
      const own = inner(path);
      return own === undefined ? undefined : snapshot.bytes(own);
    },
    async mentioning(needles, suffixes, lines) {
      const paths = await snapshot.mentioning(needles, suffixes, lines);
      return paths.filter((path) => path.startsWith(from)).map(outer);
    },
  };
}
