import { formats } from "../formats/registry.js";
import { formatFacts, type ProfileAsked } from "../model/formats.js";
import type { Comparison } from "../model/contract.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";

/** What the proposal would change in files of other tools that decide: told, and not followed. */
export async function proposedRules(
  { differing, headSide }: Pick<Sources, "differing" | "headSide">,
  tip: Snapshot,
): Promise<readonly string[]> {
  const names = new Set(differing.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)));
  const notes: string[] = [];
  for (const { id, proposedRules: rulesOf } of formats) {
    if (!rulesOf || !formatFacts[id].decidingFiles.some((name) => names.has(name))) continue;
    notes.push(...(await rulesOf(tip, headSide)));
  }
  return notes;
}

/** What other tools are told to check of the formats that are reported. */
export async function otherRules(
  comparisons: readonly Pick<Comparison, "format">[],
  tip: Snapshot,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { id, otherRules: rulesOf } of formats)
    if (rulesOf && comparisons.some(({ format }) => format === id)) notes.push(...(await rulesOf(tip)));
  return notes;
}

/** The profiles that other tools of the formats ask for. */
export async function profilesAsked(side: Snapshot): Promise<ProfileAsked> {
  const tools = await Promise.all(
    formats.flatMap(({ profileAsked }) => (profileAsked ? [profileAsked(side)] : [])),
  );
  return (path) => {
    for (const ask of tools) {
      const answer = ask(path);
      if (answer) return answer;
    }
    return undefined;
  };
}
