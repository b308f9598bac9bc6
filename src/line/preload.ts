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
  const byFormat = formats.map((format) => ({
    format,
    paths: differing.map(({ path }) => path).filter((path) => formatByName(path) === format.id),
  }));
  const paths = byFormat.flatMap((group) => group.paths);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => undefined);
  for (const group of byFormat) if (group.paths.length > 0) group.format.load().catch(() => undefined);
}
