import type { FormatId } from "../../model/formats.js";
import type { ContractSettings } from "../../model/contract.js";
import type { Enforcement, Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { SourceName } from "../../model/predecessor.js";
import type { Versioning } from "../../model/version.js";
import type { VersionedPath } from "../../globs/version-pattern.js";
import type { PartialLocation } from "../../model/location.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import type { CodeownersLine } from "../../globs/codeowners.js";
import type {
  Unowned,
  RawConfig,
  RawConsumer,
  RawContract,
  RawElement,
  RawSettings,
  RawWaiver,
  RawPolicy,
  RawPolicyRule,
} from "./raw.js";

/** One entry of `contracts:`, with where it stands. */
export interface ContractEntry extends Omit<RawContract, "files" | "ignore" | "owner" | "elements"> {
  readonly files: readonly string[];
  /** Those of `files` that name {version}. */
  readonly patterns: readonly string[];
  readonly ignore: readonly string[];
  readonly owners: readonly Handle[];
  readonly elements: readonly ElementEntry[];
  readonly location: PartialLocation;
}
export interface ElementEntry extends Omit<RawElement, "owner"> {
  readonly owners: readonly Handle[];
  readonly location: PartialLocation;
}

export interface Team {
  readonly handle: Handle;
  readonly members: readonly Handle[];
  readonly function?: string;
  /** Its members are asked of GitHub. */
  readonly github: boolean;
  readonly location?: PartialLocation;
}

export interface Person {
  readonly handle: Handle;
  readonly keys: readonly string[];
  readonly emails: readonly string[];
  readonly away: readonly { readonly from: Instant; readonly to: Instant; readonly deputy: Handle }[];
}

export interface Consumer extends Omit<RawConsumer, "owner" | "ack"> {
  readonly owners: readonly Handle[];
  readonly ack: NonNullable<RawConsumer["ack"]>;
  readonly location: PartialLocation;
}
export type Reading = RawConsumer["reads"][number];

export interface Waiver extends RawWaiver {
  readonly until: Instant;
  readonly location: PartialLocation;
}

export interface PolicyRule extends RawPolicyRule {
  readonly location: PartialLocation;
}

/** The configuration of the governed branch, read and checked. It contains nothing of a proposal. */
export interface Policy {
  /** false: there is no configuration on the governed branch; nothing is enforced yet. */
  readonly configured: boolean;
  /** The governance files that were read. */
  readonly files: readonly string[];
  readonly contracts: readonly ContractEntry[];
  readonly defaults: RawSettings;
  readonly include: readonly string[];
  readonly ignore: readonly string[];
  readonly enforce: readonly { readonly files: readonly string[]; readonly enforce: Enforcement }[];
  readonly unowned?: Unowned;
  readonly defaultOwners: readonly Handle[];
  readonly codeowners: readonly CodeownersLine[];
  /** By handle in lower case. */
  readonly teams: ReadonlyMap<string, Team>;
  readonly people: ReadonlyMap<string, Person>;
  readonly consumers: readonly Consumer[];
  readonly calendar: Calendar | undefined;
  readonly rules: readonly PolicyRule[];
  /** The `policy:` section of the config. */
  readonly settings: RawPolicy;
  readonly waivers: readonly Waiver[];
  readonly signoff: NonNullable<RawConfig["signoff"]>;
  /** Milliseconds. */
  readonly closeGuard: number;
  readonly minRemaining: number;
  readonly governance: { readonly owners: readonly Handle[]; readonly files: readonly string[] };
}

/** What a path says of its version, and how its entry counts. */
export interface DeclaredVersion extends VersionedPath {
  readonly versioning: Versioning | undefined;
}

/** The settings of a path for its comparison: SPEC §3's promise, profile and surfaces. */
export interface PolicyScope {
  readonly settings: (path: string) => ContractSettings;
  /** The sources of predecessors; undefined: base, as ever. */
  readonly against: (path: string) => readonly SourceName[] | undefined;
  /** The earliest version, tag or commit that counts of a transitive promise. */
  readonly checkpoint: (path: string) => string | undefined;
  /** Absent where no entry of contracts: names {version}. */
  readonly versionAt?: (path: string) => DeclaredVersion | undefined;
  /** Absent where no entry of contracts: has a format. */
  readonly formatOf?: (path: string) => FormatId | undefined;
  /** Whether `contracts:` names a file by more than its folder. */
  readonly declares: (path: string) => boolean;
  /** true: ignored; false: counts although its folder would be skipped; undefined: the config does not say. */
  readonly ignored: (path: string) => boolean | undefined;
}
