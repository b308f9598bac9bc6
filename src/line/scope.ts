import { type Attributes, noAttributes } from "../contracts/attributes.js";
import type { Discovery } from "../contracts/discover.js";
import { skipping } from "../contracts/skip.js";
import type { DeclaredVersion } from "../governance/governance.js";
import type { ContractSettings } from "../model/contract.js";
import type { SourceName } from "../model/predecessor.js";

/** The settings of a file: how it is judged, and whether it counts as a contract. */
export interface Scope extends Discovery {
  readonly settings: (path: string) => ContractSettings;
  /** The sources of predecessors that an entry of the config names; undefined: base, as ever. */
  readonly against?: (path: string) => readonly SourceName[] | undefined;
  /** The earliest version, tag or commit that counts of a transitive promise. */
  readonly checkpoint?: (path: string) => string | undefined;
  /** What a path says of its version; absent where the config has no pattern of versions. */
  readonly versionAt?: (path: string) => DeclaredVersion | undefined;
  /** The scope without the paths of a call: what left a place may have gone beyond them. */
  readonly whole?: Scope;
  /** Names and usual folders alone decide what counts. */
  readonly byNameOnly?: boolean;
}

/** What a configuration says of files. */
export interface ConfiguredScope extends Pick<
  Scope,
  "settings" | "against" | "checkpoint" | "versionAt" | "formatOf" | "declares"
> {
  /** true: ignored; false: counts although it would be skipped; undefined: the config does not say. */
  readonly ignored: (path: string) => boolean | undefined;
}

/** The scope of a configuration, with the attributes of the side that governs. */
export function scopeFor({ ignored, ...configured }: ConfiguredScope, attributes: Attributes): Scope {
  return {
    ...configured,
    skipped: skipping({ attributes, ignored }),
  };
}

/** The same scope, where only files at or below these paths count; they are written from the root. */
export function narrowed(scope: Scope, paths: readonly string[]): Scope {
  const isBelow = (path: string) =>
    paths.some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
  return {
    ...scope,
    whole: scope,
    byNameOnly: false,
    skipped: (path) => scope.skipped(path) ?? (isBelow(path) ? undefined : "outside the paths of this call"),
  };
}

/** The scope without a configuration. */
export function defaultScope(
  settings: Partial<ContractSettings> = {},
  attributes: Attributes = noAttributes,
): Scope {
  const all: ContractSettings = { mode: undefined, profile: "default", ...settings };
  return {
    settings: () => all,
    skipped: skipping({ attributes }),
    byNameOnly: attributes === noAttributes,
  };
}
