import { formats } from "../formats/registry.js";
import { formatByName } from "../model/formats.js";
import type { Sources } from "../model/sources.js";

/** Of many, some may turn out to be skipped. */
const mostPreloaded = 50;

/**
 * Starts reading changed files and loading their formats while git answers; later reads wait for them. A failed read
 * is repeated where its result is used, and the fault is shown there.
 */
export function preload({ differing, baseSide, headSide }: Sources): void {
  const changed = differing.map(({ path }) => path);
  const paths = changed.filter((path) => formatByName(path) !== undefined);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => undefined);
  preloadFormats(changed);
}

/** Loads the formats that files of these names belong to. */
export function preloadFormats(paths: readonly string[]): void {
  const ids = new Set(paths.map(formatByName));
  for (const format of formats) if (ids.has(format.id)) format.load().catch(() => undefined);
}
