import { formatFacts, type FormatId, type ProfileName } from "./formats.js";
import type { Change, Renamed, Use } from "./change.js";
import type { Fault, Location } from "./location.js";
import type { Outside } from "./outside.js";
import type { Against } from "./predecessor.js";
import type { Snapshot } from "./snapshot.js";
import type { Versioning } from "./version.js";
import type { Direction, Surface, Verdict } from "./outcome.js";

/** affected: unchanged itself, but something it refers to changed. */
export type ContractStatus = "added" | "removed" | "modified" | "moved" | "affected" | "unchanged";

/** Which file at base is compared with which file at head. */
export interface Pairing {
  readonly status: ContractStatus;
  readonly basePath?: string;
  readonly headPath?: string;
  /** The path that fingerprints of changes hold, where that is neither. */
  readonly known?: string;
  /** The names that fingerprints of changes hold for what head has under others. */
  readonly knownNames?: readonly Renamed[];
  /** Of what both files declare, only what has these names is compared; absent: all. */
  readonly names?: readonly string[];
  /** What is known to have another name at head, whatever else has its name there. */
  readonly renamed?: readonly Renamed[];
}

/** What a contract promises to its readers and writers. */
export type Mode =
  "backward" | "forward" | "full" | "none" | "backward-transitive" | "forward-transitive" | "full-transitive";
export const modes: readonly Mode[] = [
  "backward",
  "forward",
  "full",
  "none",
  "backward-transitive",
  "forward-transitive",
  "full-transitive",
];

/** How one contract is judged. Formats ignore what does not concern them. */
export interface ContractSettings {
  /** The declared promise; undefined: what is expected of the format. */
  readonly mode: Mode | undefined;
  readonly profile: ProfileName;
  /** Protobuf: the surfaces that count; undefined = wire, json and rpc. */
  readonly surfaces?: readonly Surface[];
  /** What stands under `avro:`, `protobuf:` and `jsonSchema:` of the config, in one object: each format knows its keys. */
  readonly options?: Readonly<Record<string, unknown>>;
  /**
   * The governed tip: files of other tools that say how contracts are found and judged are read here and not on the sides
   * that are compared. undefined: nobody proposes anything, and each side has its own.
   */
  readonly governed?: Snapshot;
  /** What the call names beside the two sides. */
  readonly outside?: Outside;
}

/** The verdict of another system over the same pair, with that system's own ids. */
export interface ProfileResult {
  readonly name: ProfileName;
  readonly compatible: boolean;
  readonly findings: readonly ProfileFinding[];
}
export interface ProfileFinding {
  readonly id: string;
  readonly message: string;
  readonly location?: Location;
}

/** What a contract's path says of its version, beside the versions that have landed. */
export interface VersionFacts {
  readonly version: string;
  /** How the versions of its line count; undefined where they do not agree. */
  readonly versioning: Versioning | undefined;
  /** It is not counted as they are, so it has no place among them. */
  readonly isOutOfLine?: true;
  /** The version before it, which it is compared with. */
  readonly before?: string;
  /** The versions of its line that are there already. */
  readonly others?: readonly string[];
  /** The package says the version too, and it is not counted as packages are. */
  readonly isPackage?: true;
  /** The package of a Protobuf contract, where that says another version than the path. */
  readonly otherPackage?: string;
  /** Another version that the path says, too. */
  readonly otherVersion?: string;
  /** Where a landed version of this number is, of which the content is changed. */
  readonly edits?: string;
  /** Where a version of this number with other content was, and the commit that removed it. */
  readonly removed?: string;
  /** Where the same proposal adds a version of this number. */
  readonly twin?: string;
  /** Things about the order of versions that are worth a look. */
  readonly remarks: readonly string[];
}

/** One compared contract. */
export interface Comparison {
  readonly pairing: Pairing;
  readonly format: FormatId;
  /** Head declares, by its own name, all that base declares: nothing of it can have gone elsewhere. */
  readonly keepsNames?: true;
  /** Computed identity: Avro full name, Protobuf package, JSON Schema $id; the path where there is none. */
  readonly id: string;
  /** The whole pair's verdict, under the profile; the changes explain it. */
  readonly verdict: Verdict;
  /** Where no promise is declared and less is expected than what the codecs do: the verdict that counts instead. */
  readonly expected?: Verdict;
  readonly changes: readonly Change[];
  /** Where types of the contract are used by name, on either side: a change in a type is one at each of these. */
  readonly uses?: readonly Use[];
  /** Fingerprints of changes that base has already: it fails an earlier version where head does, and head reads base. */
  readonly landed?: readonly string[];
  /** Directions that nobody could judge wholly; no change stands for what is not known. */
  readonly unknownIn?: readonly Direction[];
  /** Faults that head brings; the verdict means nothing when there are any. */
  readonly faults: readonly Fault[];
  /** Faults of base, which then cannot be compared with. */
  readonly baseFaults?: readonly Fault[];
  /** What nobody could read of base and head says otherwise: the rest of base was judged. */
  readonly repaired?: readonly Fault[];
  /** Faults of head that base has too: the contract is as unusable as it was, so nothing was judged. */
  readonly lastingFaults?: readonly Fault[];
  /** Things worth knowing that decide nothing: a base that did not parse, leniencies, advice. */
  readonly notes: readonly string[];
  readonly profile?: ProfileResult;
  /** The file whose change made this contract `affected`. */
  readonly cause?: string;
  /** sha256 of each side's canonical form, references included: what a sign-off is bound to. */
  readonly digests: { readonly base?: string; readonly head?: string };
  /** The predecessors that it was judged against; none: nobody has an earlier version of it. */
  readonly against?: readonly Against[];
  /** Where its path says a version. */
  readonly version?: VersionFacts;
}

/** The directions that a mode requires. */
export function requiredDirections(mode: Mode): readonly Direction[] {
  if (mode.startsWith("full")) return ["backward", "forward"];
  if (mode.startsWith("backward")) return ["backward"];
  return mode.startsWith("forward") ? ["forward"] : [];
}

/** What a contract of this format must keep: its declared promise, or what is expected of the format. */
export function modeFor({ mode }: Pick<ContractSettings, "mode">, format: FormatId): Mode {
  return mode ?? formatFacts[format].expects;
}

/** The verdict that a promise, or what is expected instead, is held against. */
export function countedVerdict({ expected, verdict }: Pick<Comparison, "expected" | "verdict">): Verdict {
  return expected ?? verdict;
}

/** Nobody has an earlier version of it. */
export function isNew({
  pairing,
  against = [],
  unknownIn,
}: Pick<Comparison, "pairing" | "against" | "unknownIn">): boolean {
  return pairing.status === "added" && against.length === 0 && unknownIn === undefined;
}

/** It is taken away from those who have it. */
export function isRemoval({ pairing, against }: Pick<Comparison, "pairing" | "against">): boolean {
  return pairing.status === "removed" && against?.length !== 0;
}

export function satisfies(verdict: Verdict, mode: Mode): boolean {
  return requiredDirections(mode).every((direction) => verdict[direction].outcome === "reads");
}

/** The path that a report files a contract under: its path at head, or where it last was. */
export function pathOf({ headPath, basePath }: Pairing): string {
  return headPath ?? basePath ?? "";
}
