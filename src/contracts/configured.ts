import { formatByName, type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** Contracts of each format that only the configuration tells: their names do not. */
export type Configured = ReadonlyMap<FormatId, ReadonlySet<string>>;

export function configuredFiles(
  sides: readonly Snapshot[],
  formatOf: ((path: string) => FormatId | undefined) | undefined,
): Configured {
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

/** Formats search for dependents by the endings of names; these files have others, so every search names them. */
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
