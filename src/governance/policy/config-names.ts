import type { Entries } from "../../model/entries.js";

/** The one file in which a small organisation says everything. */
export const configPath = "contract-check.yaml";

/** What a larger organisation splits it into: of each file, its path and the name of its schema. */
export const splitFiles = (["contracts", "consumers", "calendar", "policy", "teams"] as const).map(
  (schema) => [`governance/${schema}.yaml`, schema] as const,
);

/** Mistaken names of it: with one of these alone nothing would be enforced, so each is a fault. */
export const nearMisses: readonly string[] = [
  "contract-check.yml",
  "contract-check.json",
  ".contract-check.yaml",
  ".contract-check.yml",
  ".github/contract-check.yaml",
  ".github/contract-check.yml",
];

/** The files among these that are read as the config; anything else under governance/ says nothing of it. */
export function configFilesIn(entries: Entries, config = configPath): readonly string[] {
  return [config, ...splitFiles.map(([path]) => path)].filter((path) => entries.has(path));
}

/**
 * What newcomers must hear: a config that is proposed, or lies in the working tree, and is not on the governed branch,
 * decides nothing yet. undefined where there is none.
 */
export function notYetGoverning(
  proposed: Entries,
  branch: string,
  config: string = configPath,
): string | undefined {
  const [file] = configFilesIn(proposed, config);
  if (file === undefined) return undefined;
  return `${file} is not on ${branch} yet, so nothing in it counts: commit it there; until then "--governance-ref HEAD" tries what is committed here`;
}
