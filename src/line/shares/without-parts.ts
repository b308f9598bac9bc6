import type { Entries } from "../../model/entries.js";
import type { Differing, Sources } from "../../model/sources.js";
import { partStart } from "./part.js";

/**
 * The same sources without the parts that this check itself left in the working tree: each shard would find other files
 * there than the one before it. Only what git does not hold is left out: a proposal cannot take a file away by this.
 */
export async function withoutParts(sources: Sources): Promise<Sources> {
  const { differing, headSide, head } = sources;
  if (head.commit !== null) return sources;
  const unheld = differing.filter(({ base, head: now }) => !base && now?.oid === undefined);
  const starts = await headSide.starts(unheld.map(({ path }) => path));
  const isPart = (path: string) => starts.get(path)?.startsWith(partStart) === true;
  const parts = new Set(unheld.flatMap(({ path }) => (isPart(path) ? [path] : [])));
  if (parts.size === 0) return sources;
  const rest = (file: Pick<Differing, "path">) => !parts.has(file.path);
  return {
    ...sources,
    differing: differing.filter(rest),
    headSide: {
      ...headSide,
      entries: without(headSide.entries, parts),
      mentioning: async (...query) =>
        (await headSide.mentioning(...query)).filter((path) => !parts.has(path)),
    },
  };
}

function without(entries: Entries, left: ReadonlySet<string>): Entries {
  const rest = (path: string) => !left.has(path);
  return {
    has: (path) => rest(path) && entries.has(path),
    get: (path) => (rest(path) ? entries.get(path) : undefined),
    keys: () => [...entries.keys()].filter(rest),
    containing: (text) => entries.containing(text).filter(rest),
    mayEndWith: (suffix) => entries.mayEndWith(suffix),
    links: () => entries.links().filter(rest),
    [Symbol.iterator]: () => [...entries].filter(([path]) => rest(path))[Symbol.iterator](),
  };
}
