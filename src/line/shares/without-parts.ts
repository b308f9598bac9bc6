import type { Differing, Entries } from "../../model/entries.js";
import type { Sources } from "../../model/sources.js";
import { partStart } from "./part.js";

/** Of these paths, those that the index has. */
export type InIndex = (paths: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * The same sources without the parts that this check itself left in the working tree: each shard would find other files
 * there than the one before it. Only what the index does not have is left out: a file without an object id may be one that
 * somebody proposes, with attributes that let it look edited.
 */
export async function withoutParts(sources: Sources, inIndex: InIndex): Promise<Sources> {
  const { differing, headSide, head } = sources;
  if (head.commit !== null) return sources;
  const unheld = differing.filter(({ base, head: now }) => !base && now?.oid === undefined);
  const starts = await headSide.starts(unheld.map(({ path }) => path));
  const isPart = (path: string) => starts.get(path)?.startsWith(partStart) === true;
  const alike = unheld.flatMap(({ path }) => (isPart(path) ? [path] : []));
  if (alike.length === 0) return sources;
  const proposed = await inIndex(alike);
  const parts = new Set(alike.filter((path) => !proposed.has(path)));
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
