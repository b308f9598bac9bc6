import { editDistance } from "../../../algorithms/nearest.js";

/** Longer paths are no slips of the pen that anybody would compare by eye. */
const longestPath = 200;

/**
 * The path of the repository that an import was meant for: the same folder with nearly the same name, or the same name
 * where one folder is nearly the same. Modules of one company have folders that are alike, so the folders must be equal
 * where other modules may hold the file.
 */
export function similarPath(
  importPath: string,
  byName: ReadonlyMap<string, readonly string[]>,
  sameFolder: boolean,
): string | undefined {
  const parts = importPath.split("/");
  if (importPath.length > longestPath) return undefined;
  for (const [name, paths] of byName) {
    const isNamed = name === parts.at(-1);
    if (!isNamed && !isNearly(name, parts.at(-1) ?? "")) continue;
    for (const path of paths) {
      const own = path.split("/").slice(-parts.length);
      const folders = own.slice(0, -1);
      if (folders.length !== parts.length - 1) continue;
      const unlike = folders.filter((folder, index) => folder !== parts[index]);
      if (unlike.length === 0 && !isNamed) return path;
      const [folder] = unlike;
      const index = folder === undefined ? -1 : folders.indexOf(folder);
      if (unlike.length !== 1 || !isNamed || folder === undefined || !isNearly(folder, parts[index] ?? ""))
        continue;
      if (!sameFolder || folder.toLowerCase() === parts[index]?.toLowerCase()) return path;
    }
  }
  return undefined;
}

/** One slip in a short name, two in a long one; none in its digits, which tell versions apart. */
export function isNearly(a: string, b: string): boolean {
  const [first, second] = [stem(a), stem(b)];
  if (first.replace(/\D/g, "") !== second.replace(/\D/g, "")) return false;
  const length = Math.min(first.length, second.length);
  const allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (Math.abs(first.length - second.length) > allowed) return false;
  return editDistance(first.toLowerCase(), second.toLowerCase()) <= allowed;
}

function stem(name: string): string {
  return name.replace(/\.proto$/, "");
}
