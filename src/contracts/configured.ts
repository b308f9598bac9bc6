import { formatByName, type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** Paths that the config gives to a format and whose file name does not show it. */
export type ConfiguredPaths = ReadonlyMap<FormatId, ReadonlySet<string>>;

export function configuredFiles(
  sides: readonly Snapshot[],
  formatOf: ((path: string) => FormatId | undefined) | undefined,
): ConfiguredPaths {
  const paths = new Map<FormatId, Set<string>>();
  if (!formatOf) return paths;
  for (const { entries } of sides) {
    for (const path of entries.keys()) {
      const format = formatOf(path);
      if (format === undefined || formatByName(path) === format) continue;
      paths.set(format, (paths.get(format) ?? new Set()).add(path));
    }
  }
  return paths;
}

/** Adds the configured files to every search: formats search by suffix, and these files have other suffixes. */
export function naming(side: Snapshot, files: ReadonlySet<string> | undefined): Snapshot {
  if (!files) return side;
  return {
    ...side,
    async mentioning(needles, suffixes, lines) {
      const mentioned = await side.mentioning(needles, suffixes, lines);
      return [...new Set([...mentioned, ...[...files].filter((path) => side.entries.has(path))])].sort();
    },
  };
}
