import type { Change, ElementPath } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import { entryFor, pathsOf, settingOf } from "../policy/contracts.js";
import type { ContractEntry, ElementEntry, Policy } from "../policy/policy.js";
import type { Unowned } from "../policy/raw.js";
import { codeownersLineFor } from "../../globs/codeowners.js";
import { elementMatches, losesBelow, matchesBelow } from "../../globs/globs.js";

/** The owners of an element, and the line that names them. Empty owners: nobody. */
export interface Ownership {
  readonly owners: readonly Handle[];
  /** One phrase for people: which rule decided. */
  readonly because: string;
  readonly location?: PartialLocation;
  /** The policy for elements without an owner. */
  readonly unowned: Unowned;
}

/** The owners of a contract's file, or of one element of it; the last matching line wins at each level. */
export function ownershipOf(policy: Policy, path: string, element?: ElementPath): Ownership {
  const entry = entryFor(policy, path);
  const rule = element && elementRule(entry, element);
  if (rule) {
    return {
      owners: rule.owners,
      because: `elements: ${JSON.stringify(rule.path)} is the last line that names the element`,
      location: rule.location,
      unowned: unownedFor(policy, entry),
    };
  }
  return contractOwnership(policy, path, entry);
}

function elementRule(entry: ContractEntry | undefined, element: ElementPath): ElementEntry | undefined {
  return entry?.elements.findLast((rule) => rule.owners.length > 0 && elementMatches(rule.path, element));
}

function contractOwnership(policy: Policy, path: string, entry: ContractEntry | undefined): Ownership {
  const unowned = unownedFor(policy, entry);
  if (entry && entry.owners.length > 0) {
    const because = `contracts: ${entry.id ?? entry.files.join(", ")} is the last entry that names the file`;
    return { owners: entry.owners, because, location: entry.location, unowned };
  }
  const line = codeownersLineFor(policy.codeowners, path);
  if (line && line.owners.length > 0) {
    const because = `CODEOWNERS: ${line.pattern} is the last line that matches the file`;
    return { owners: line.owners, because, location: line.location, unowned };
  }
  if (unowned === "default-owner" && policy.defaultOwners.length > 0)
    return {
      owners: policy.defaultOwners,
      because: "the default owner, because no line names another",
      unowned,
    };
  return { owners: [], because: "no entry of contracts: and no line of CODEOWNERS names an owner", unowned };
}

function unownedFor(policy: Policy, entry: ContractEntry | undefined): Unowned {
  const fallback = policy.defaultOwners.length > 0 ? "default-owner" : "refuse";
  return settingOf(policy, entry, "unowned") ?? policy.unowned ?? fallback;
}

/**
 * Everyone who must be heard on a change: the owner of the element by its name at base and at head, in the file's
 * place at base and at head; for a removal the owners of everything below it too, and for a rename those of what it
 * takes out of their lines.
 */
export function ownershipsOf(
  policy: Policy,
  comparison: Pick<Comparison, "pairing">,
  change: Pick<Change, "element" | "was" | "edit">,
): readonly Ownership[] {
  const elements = change.was ? [change.was, change.element] : [change.element];
  const ownerships = pathsOf(comparison.pairing).flatMap((path) => [
    ...elements.map((element) => ownershipOf(policy, path, element)),
    ...(change.edit === "removed" ? ownershipsBelow(policy, path, change.element) : []),
    ...(change.was ? ownershipsBelow(policy, path, change.was, change.element) : []),
  ]);
  return distinct(ownerships);
}

/** A removed contract asks its owner and the owners of every element rule. */
export function ownershipsOfContract(
  policy: Policy,
  { pairing }: Pick<Comparison, "pairing">,
): readonly Ownership[] {
  const all = pathsOf(pairing).flatMap((path) => [
    ownershipOf(policy, path),
    ...(pairing.status === "removed" ? ownershipsBelow(policy, path, undefined) : []),
  ]);
  return distinct(all);
}

function ownershipsBelow(
  policy: Policy,
  path: string,
  element: ElementPath | undefined,
  renamed?: ElementPath,
): readonly Ownership[] {
  const entry = entryFor(policy, path);
  const unowned = unownedFor(policy, entry);
  const rules = entry?.elements ?? [];
  const isBelow = (glob: string): boolean => {
    if (!element) return true;
    return renamed ? losesBelow(glob, element, renamed) : matchesBelow(glob, element);
  };
  return rules
    .filter((rule) => rule.owners.length > 0 && isBelow(rule.path))
    .map(({ owners, location, path: glob }) => ({
      owners,
      because: `elements: ${JSON.stringify(glob)} lies below what is ${renamed ? "renamed" : "removed"}`,
      location,
      unowned,
    }));
}

/** One entry per group of people; the order is that of the first mention. */
function distinct(all: readonly Ownership[]): readonly Ownership[] {
  const groups = new Map<string, Ownership>();
  for (const ownership of all) {
    const key = groupKey(ownership.owners);
    if (!groups.has(key)) groups.set(key, ownership);
  }
  return [...groups.values()];
}

/** Equal for equal groups of owners, whatever their order and case. */
export function groupKey(owners: readonly Handle[]): string {
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
}
