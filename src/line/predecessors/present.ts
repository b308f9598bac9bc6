import type { Pairing } from "../../model/contract.js";
import type { Format } from "../../model/format.js";
import type { Predecessor, PredecessorSource, Relation } from "../../model/predecessor.js";
import type { Revision } from "../../model/report.js";
import type { Snapshot } from "../../model/snapshot.js";
import { isSameVersion } from "../../model/version.js";
import type { DepartedContracts } from "./departures.js";
import type { Scope } from "../scope.js";

/** What predecessors are compared with, how that is judged, and where they come from. */
export interface Present {
  readonly format: Format;
  readonly head: Snapshot;
  readonly baseSide: Snapshot;
  readonly base: Revision;
  readonly scope: Scope;
  /** Head landed upon base: what landed later is none of its predecessors. */
  readonly isLanding: boolean;
  /** Contracts that were where the proposal puts another one. */
  readonly departures: DepartedContracts;
  /** Places of contracts that the proposal takes away: what became of their types is told there. */
  readonly removed: ReadonlySet<string>;
  /** Where each contract that moved was at base, by its place now. */
  readonly cameFrom: ReadonlyMap<string, string>;
  readonly find: Readonly<Partial<Record<Relation, PredecessorSource>>>;
}

/** Where landed files are: at base, and on the governed branch since. */
export function landedSides(
  governed: Snapshot | undefined,
  { baseSide, isLanding }: Pick<Present, "baseSide" | "isLanding">,
): readonly Snapshot[] {
  return governed && governed !== baseSide && !isLanding ? [baseSide, governed] : [baseSide];
}

/** Whether an earlier version is the one that a checkpoint names: by its number, its tag, or seven digits of its commit. */
export function isCheckpoint(
  checkpoint: string,
  { name, commit }: Pick<Predecessor, "name" | "commit">,
): boolean {
  const isCommit = /^[0-9a-f]{7,}$/.test(checkpoint) && commit?.startsWith(checkpoint) === true;
  return isCommit || isSameVersion(name, checkpoint);
}

/** Whether a file is of another version than a contract, which makes it another one. */
export function isOfOtherVersion(
  path: string,
  { headPath, basePath }: Pairing,
  { versionAt }: Pick<Scope, "versionAt">,
): boolean {
  const version = versionAt?.(path)?.version;
  const own = [headPath, basePath].flatMap((place) =>
    place === undefined ? [] : (versionAt?.(place)?.version ?? []),
  );
  return version !== undefined && own.length > 0 && !own.includes(version);
}

/** Whether a contract's promise is about all versions before it. */
export function isTransitive({ scope }: Pick<Present, "scope">, path: string): boolean {
  return scope.settings(path).mode?.endsWith("-transitive") === true;
}
