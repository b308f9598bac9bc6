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

/** The governance files among these: the config itself, or a file of the split one. */
export function governanceFilesIn(entries: Entries, config = configPath): readonly string[] {
  const split = entries
    .containing("governance/")
    .filter((path) => path.startsWith("governance/") && /\.ya?ml$/.test(path));
  return entries.has(config) ? [config, ...split] : split;
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
  const [file] = governanceFilesIn(proposed, config);
  if (file === undefined) return undefined;
  return `${file} is not on ${branch} yet, so nothing in it counts: commit it there; until then "--governance-ref HEAD" tries what is committed here`;
}
