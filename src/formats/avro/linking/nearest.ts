import { byText } from "../../../algorithms/order.js";

/**
 * Of files that all define one name, those that a file means by it: the nearest ones, by path. Its own folder comes first,
 * then the folder around it, and so on; what stands directly in such a folder comes before what stands deeper in it.
 */
export function nearest<T extends { readonly path: string }>(
  from: string,
  candidates: readonly T[],
): readonly T[] {
  if (candidates.length < 2) return candidates;
  const home = foldersOf(from);
  const closeness = candidates.map(({ path }) => {
    const folders = foldersOf(path);
    const differs = home.findIndex((folder, depth) => folders[depth] !== folder);
    const shared = differs < 0 ? home.length : differs;
    return shared * 2 + (folders.length === shared ? 1 : 0);
  });
  const best = Math.max(...closeness);
  return candidates.filter((_candidate, place) => closeness[place] === best).sort(byText(({ path }) => path));
}

function foldersOf(path: string): readonly string[] {
  return path.split("/").slice(0, -1);
}
