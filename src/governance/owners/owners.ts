import { type Change, concernsBelow, type ElementPath } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import { entryFor, pathsOf, settingOf } from "../policy/contracts.js";
import type { ContractEntry, ElementEntry, Policy } from "../policy/policy.js";
import type { Unowned } from "../policy/raw.js";
import { codeownersLineFor } from "../../globs/codeowners.js";
import { elementMatches } from "../../globs/globs.js";
import { lastMatches, leadsThrough, losesBelow, matchesBelow, type Ways } from "../../globs/ways.js";

/** The owners of an element, and the line that names them. Empty owners: nobody. */
export interface Ownership {
  readonly owners: readonly Handle[];
  /** One phrase for people: which rule decided. */
  readonly because: string;
  readonly location?: PartialLocation;
  /** The policy for elements without an owner. */
  readonly unowned: Unowned;
  /** A line under elements: names them, and not the contract's own. */
  readonly byLine?: true;
}

/** The owners of a contract's file, or of one element of it; the last matching line wins at each level. */
export function ownershipOf(policy: Policy, path: string, element?: ElementPath): Ownership {
  const entry = entryFor(policy, path);
  const rule = element && elementRule(entry, element);
  if (rule) return byLine(policy, entry, rule, "is the last line that names the element");
  return contractOwnership(policy, path, entry);
}

function byLine(
  policy: Policy,
  entry: ContractEntry | undefined,
  { owners, location, path }: ElementEntry,
  why: string,
): Ownership {
  const because = `elements: ${JSON.stringify(path)} ${why}`;
  return { owners, because, location, unowned: unownedFor(policy, entry), byLine: true };
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

/** What is asked of a contract about the owners of a change in it. */
export type Owned = Pick<Comparison, "pairing"> & Ways;

/**
 * Everyone who must be heard on a change: the owner of the element by its name at base and at head, in the file's
 * place at base and at head, and of each element that uses the type around it; where what lies below is gone or read in
 * another way the owners of that too, and for a rename those of what it takes out of their lines.
 */
export function ownershipsOf(
  policy: Policy,
  comparison: Owned,
  change: Pick<Change, "element" | "was" | "edit" | "effect" | "verdict">,
): readonly Ownership[] {
  const { element, was } = change;
  const elements = was ? [was, element] : [element];
  const ownerships = pathsOf(comparison.pairing).flatMap((path) => [
    ...elements.map((name) => ownershipOf(policy, path, name)),
    ...elements.flatMap((name) => ownershipsOfUses(policy, path, name, comparison)),
    ...elements.flatMap((name) =>
      ownershipsAt(policy, path, change.edit, (glob) => goesWith(glob, name, change, comparison)),
    ),
    ...(was
      ? ownershipsAt(policy, path, "renamed", (glob) => losesBelow(glob, was, element, comparison))
      : []),
  ]);
  return distinct(ownerships);
}

/** Whether what a glob names below an element is concerned by what happens to that element. */
export function goesWith(
  glob: string,
  element: ElementPath,
  change: Pick<Change, "edit" | "effect" | "verdict">,
  ways: Ways,
): boolean {
  if (change.edit === "removed") return matchesBelow(glob, element, ways);
  return concernsBelow(change) && leadsThrough(glob, element, ways);
}

/** The lines that name an element by a place where the type around it is used. */
function ownershipsOfUses(
  policy: Policy,
  path: string,
  element: ElementPath,
  ways: Ways,
): readonly Ownership[] {
  const entry = entryFor(policy, path);
  const rules = (entry?.elements ?? []).filter(({ owners }) => owners.length > 0);
  if (rules.length === 0 || (ways.uses ?? []).length === 0) return [];
  const last = lastMatches(
    rules.map((rule) => rule.path),
    element,
    ways,
  );
  return rules
    .filter((_, i) => last.has(i))
    .map((rule) => byLine(policy, entry, rule, "names a place where its type is used"));
}

/** A removed contract asks its owner and the owners of every element rule. */
export function ownershipsOfContract(
  policy: Policy,
  { pairing }: Pick<Comparison, "pairing">,
): readonly Ownership[] {
  const all = pathsOf(pairing).flatMap((path) => [
    ownershipOf(policy, path),
    ...(pairing.status === "removed" ? ownershipsAt(policy, path, "removed", () => true) : []),
  ]);
  return distinct(all);
}

/** Lines below an element to which something happens. */
function ownershipsAt(
  policy: Policy,
  path: string,
  fate: Change["edit"] | "renamed",
  isBelow: (glob: string) => boolean,
): readonly Ownership[] {
  const entry = entryFor(policy, path);
  return (entry?.elements ?? [])
    .filter((rule) => rule.owners.length > 0 && isBelow(rule.path))
    .map((rule) => byLine(policy, entry, rule, `lies below what is ${fate}`));
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
