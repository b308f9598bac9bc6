import { formatFacts } from "../../model/formats.js";
import type { Comparison, ContractSettings, Mode, Pairing } from "../../model/contract.js";
import type { Enforcement } from "../../model/decision.js";
import { anyFileMatches, contractMatches } from "../../globs/globs.js";
import { versionedPath } from "../../globs/version-pattern.js";
import type { Relation, SourceName } from "../../model/predecessor.js";
import type { Versioning } from "../../model/version.js";
import type { ContractEntry, DeclaredVersion, Policy, PolicyScope } from "./policy.js";
import type { RawAgainst as Against, RawSettings } from "./raw.js";

/** The entry of `contracts:` that applies to a file: the last that names it. */
export function entryFor(policy: Policy, path: string): ContractEntry | undefined {
  const byPath = entries.get(policy) ?? new Map<string, ContractEntry | undefined>();
  entries.set(policy, byPath);
  if (byPath.has(path)) return byPath.get(path);
  const entry = policy.contracts.findLast(
    ({ files, ignore }) => anyFileMatches(files, path) && !anyFileMatches(ignore, path),
  );
  byPath.set(path, entry);
  return entry;
}

/** A policy never changes, and every step asks for the same few paths. */
const entries = new WeakMap<Policy, Map<string, ContractEntry | undefined>>();

/** The ids that the config gives to contracts. */
export function contractIds({ contracts }: Policy): ReadonlySet<string> {
  return new Set(contracts.flatMap(({ id }) => id ?? []));
}

/** A setting of the entry, else of the defaults. */
export function settingOf<Key extends keyof RawSettings>(
  policy: Policy,
  entry: ContractEntry | undefined,
  key: Key,
): RawSettings[Key] {
  return (entry as RawSettings | undefined)?.[key] ?? policy.defaults[key];
}

/** The promise that a contract declares; undefined where nobody declared one. */
export function declaredMode(policy: Policy, path: string): Mode | undefined {
  return settingOf(policy, entryFor(policy, path), "compatibility");
}

/** What discovery and the formats ask of the configuration. */
export function scopeOf(policy: Policy): PolicyScope {
  return {
    settings: (path) => settingsFor(policy, path),
    against: (path) => againstFor(policy, path),
    checkpoint: (path) => entryFor(policy, path)?.checkpoint,
    ...(policy.contracts.some(({ patterns }) => patterns.length > 0) && {
      versionAt: (path: string) => versionAt(policy, path),
    }),
    ...(policy.contracts.some(({ format }) => format !== undefined) && {
      formatOf: (path: string) => entryFor(policy, path)?.format,
    }),
    declares: (path) =>
      policy.contracts.some(
        ({ files, ignore }) =>
          anyFileMatches(files.filter(namesFiles), path) && !anyFileMatches(ignore, path),
      ),
    ignored: (path) => ignored(policy, path),
  };
}

/** What a contract's path says of its version, where its entry names {version}. */
export function versionAt(policy: Policy, path: string): DeclaredVersion | undefined {
  const entry = entryFor(policy, path);
  const versioned = entry && versionedPath(entry.patterns, path);
  const versioning = settingOf(policy, entry, "versioning");
  return (
    versioned && {
      ...versioned,
      versioning: (isPlaced(versioning) ? versioning.as : versioning) as Versioning | undefined,
    }
  );
}

/** Where a contract's text says its version: the names from the root; undefined where its entry does not say. */
export function versionPlace(policy: Policy, path: string): readonly string[] | undefined {
  const versioning = settingOf(policy, entryFor(policy, path), "versioning");
  return isPlaced(versioning) ? versioning.from.split(".").slice(1) : undefined;
}

function isPlaced(versioning: RawSettings["versioning"]): versioning is { readonly from: string } {
  return typeof versioning === "object";
}

/** What has landed under a version stays as it is; packages are edited where they are. */
export function isImmutable(policy: Policy, path: string): boolean {
  const entry = entryFor(policy, path);
  const published = settingOf(policy, entry, "published");
  return published === undefined
    ? settingOf(policy, entry, "versioning") !== "package"
    : published === "immutable";
}

function againstFor(policy: Policy, path: string): readonly SourceName[] | undefined {
  const entry = entryFor(policy, path);
  const against = settingOf(policy, entry, "against");
  if (against) return against.flatMap(sourceNames);
  const isVersioned = entry !== undefined && entry.patterns.length > 0;
  return isVersioned ? [{ relation: "base" }, { relation: "version" }] : undefined;
}

/** The sources that an item of `against:` names: a word, or what is looked for by what kind of place. */
function sourceNames(item: Against): readonly SourceName[] {
  if (typeof item === "string") return [{ relation: item as Relation }];
  return Object.entries(item).map(([relation, name]) => ({ relation: relation as Relation, name }));
}

/** A glob that names files by their endings; one that names a folder takes in whatever lies there. */
function namesFiles(glob: string): boolean {
  return /[^*/]\.[^*/]+$|\*\.[^*/]+$/.test(glob);
}

function settingsFor(policy: Policy, path: string): ContractSettings {
  const entry = entryFor(policy, path);
  const get = <Key extends keyof RawSettings>(key: Key) => settingOf(policy, entry, key);
  const surfaces = get("surfaces");
  // Each format reads the keys that it knows; no two formats share one.
  const enums = get("enums");
  const ofFormats = Object.values(formatFacts).map(({ optionsKey }) => get(optionsKey));
  const options = Object.assign({}, ...ofFormats, enums && { enums }) as Readonly<Record<string, unknown>>;
  return {
    mode: get("compatibility"),
    profile: get("profile") ?? "default",
    ...(surfaces && { surfaces }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function ignored(policy: Policy, path: string): boolean | undefined {
  if (anyFileMatches(policy.ignore, path)) return true;
  const entry = policy.contracts.findLast(({ files }) => anyFileMatches(files, path));
  if (entry) return anyFileMatches(entry.ignore, path);
  return anyFileMatches(policy.include, path) ? false : undefined;
}

const strictness: readonly Enforcement[] = ["report", "sign-off", "full"];

/** How far a contract's requirements are enforced: its own word, else the last glob that names it, else fully. */
export function enforcementFor(policy: Policy, pairing: Pairing): Enforcement {
  const enforcements = pathsOf(pairing).map(
    (path): Enforcement =>
      settingOf(policy, entryFor(policy, path), "enforce") ??
      policy.enforce.findLast(({ files }) => anyFileMatches(files, path))?.enforce ??
      "full",
  );
  return strictest(enforcements);
}

/** The strictest enforcement in the policy: what governs all contracts is enforced so. Contracts that no rule names count as `full`. */
export function widestEnforcement({ enforce, contracts, defaults }: Policy): Enforcement {
  const explicit = [
    ...enforce.map((rule) => rule.enforce),
    ...contracts.flatMap((entry) => entry.enforce ?? []),
  ];
  const rest = defaults.enforce ?? enforce.findLast(({ files }) => files.includes("**"))?.enforce ?? "full";
  return strictest([...explicit, rest]);
}

export function strictest(all: readonly Enforcement[]): Enforcement {
  return strictness[Math.max(0, ...all.map((enforcement) => strictness.indexOf(enforcement)))] ?? "full";
}

/** Both names of a moved file: moving it out of a glob must not move it out of its rules. */
export function pathsOf({ headPath, basePath }: Pairing): readonly string[] {
  return [...new Set([headPath, basePath].filter((path) => path !== undefined))];
}

/** The entries that apply to a comparison, by its path at head and at base. */
export function entriesFor(policy: Policy, pairing: Pairing): readonly (ContractEntry | undefined)[] {
  return [...new Set(pathsOf(pairing).map((path) => entryFor(policy, path)))];
}

/** Whether a glob of a window, rule or consumer names this contract, by path, declared id or computed id. */
export function namesContract(
  glob: string,
  policy: Policy,
  { pairing, id }: Pick<Comparison, "pairing" | "id">,
): boolean {
  return pathsOf(pairing).some(
    (path) => contractMatches(glob, path, entryFor(policy, path)?.id) || contractMatches(glob, path, id),
  );
}
