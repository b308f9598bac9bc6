import { placeText } from "../../model/location.js";
import { anyFileMatches } from "../../globs/globs.js";
import { entryFor } from "./contracts.js";
import type { ContractEntry, Policy } from "./policy.js";

/** Two files of the configuration that say different things of one contract, and which of them counts. */
export interface Contradiction {
  readonly counting: ContractEntry;
  readonly message: string;
}

/**
 * Within a file the last entry that names a contract is the one that somebody meant. Of two files nobody sees which is read
 * last, so it is said where they differ. A central configuration is there to be overridden.
 */
export function contradictionOn(policy: Policy, path: string): Contradiction | undefined {
  const counting = entryFor(policy, path);
  if (!counting) return undefined;
  const isOther = (entry: ContractEntry) =>
    entry.location.file !== counting.location.file &&
    policy.files.includes(entry.location.file) &&
    anyFileMatches(entry.files, path) &&
    !anyFileMatches(entry.ignore, path);
  for (const other of policy.contracts.filter(isOther))
    for (const [name, textOf] of settings) {
      const [value, otherValue] = [textOf(counting), textOf(other)];
      if (value === "" || otherValue === "" || value === otherValue) continue;
      const message = `${path}: ${placeText(other.location)} says ${name}: ${otherValue}, and ${placeText(counting.location)} says ${name}: ${value}, which counts because that file is read last: say it in one of them`;
      return { counting, message };
    }
  return undefined;
}

const settings: readonly (readonly [string, (entry: ContractEntry) => string])[] = [
  ["owner", ({ owners }) => [...owners].sort().join(" or ")],
  ["compatibility", ({ compatibility = "" }) => compatibility],
  ["profile", ({ profile = "" }) => profile],
  ["enforce", ({ enforce = "" }) => enforce],
];
