import { formatByName, type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** Paths that the config gives to a format and whose file name does not show it. */
export type ConfiguredPaths = ReadonlyMap<FormatId, ReadonlySet<string>>;

export function configuredFiles(
  sides: readonly Snapshot[],
  formatOf: ((path: string) => FormatId | undefined) | undefined,
): ConfiguredPaths {
  const found = new Map<FormatId, Set<string>>();
  if (!formatOf) return found;
  for (const { entries } of sides) {
    for (const path of entries.keys()) {
      const format = formatOf(path);
      if (format === undefined || formatByName(path) === format) continue;
      found.set(format, (found.get(format) ?? new Set()).add(path));
    }
  }
  return found;
}

/** Adds the configured files to every search: formats search by suffix, and these files have other suffixes. */
export function naming(side: Snapshot, files: ReadonlySet<string> | undefined): Snapshot {
  if (!files) return side;
  return {
    ...side,
    async mentioning(needles, suffixes, lines) {
      const found = await side.mentioning(needles, suffixes, lines);
      return [...new Set([...found, ...[...files].filter((path) => side.entries.has(path))])].sort();
    },
  };
}
