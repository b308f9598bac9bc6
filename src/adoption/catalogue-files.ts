import { fileMatches } from "../globs/globs.js";
import type { Snapshot } from "../model/snapshot.js";

const mostOpened = 2000;
const mostNamed = 20;
const places = {
  odcs: {
    name: /\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,
    kind: /^kind:\s*["']?DataContract\b/m,
  },
  backstage: { name: /(?:^|\/)catalog-info\.ya?ml$/, kind: /^apiVersion:\s*["']?backstage\.io\//m },
};

/** The data contracts and the catalogue files of a repository, as `imports:` names them. */
export async function catalogueFiles(side: Snapshot): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, readonly string[]>();
  for (const [key, { name, kind }] of Object.entries(places)) {
    const paths = [...side.entries.keys()].filter((path) => name.test(path) && fileMatches(path, path));
    const starts = await side.starts(paths.slice(0, mostOpened));
    const members = paths
      .filter((path) => kind.test(starts.get(path) ?? ""))
      .sort()
      .slice(0, mostNamed);
    if (members.length > 0) files.set(key, members);
  }
  return files;
}
