/** The facts of a format that need no loading. */
interface FormatFacts {
  /** What is expected of a contract that declares no promise. */
  readonly expects: "full" | "backward";
  /** Endings of the names of files that are contracts of this format. */
  readonly suffixes: readonly string[];
  /** The key of the configuration under which its options stand: those of src/formats/<id>/options.schema.json. */
  readonly optionsKey: string;
  /** Whether its documents have a place for their own version, a member `version` of the root. */
  readonly declaresVersion: boolean;
  /** Whether the path of every element begins with the name of a root, which globs may leave out. */
  readonly namesRoot: boolean;
  /** Names of files of other tools that say how its documents are found and judged, wherever they lie. */
  readonly decidingFiles: readonly string[];
}

/** The formats. A new one is named here and in formats/registry.ts, and nowhere else outside its folder. */
export const formatFacts = {
  avro: {
    expects: "full",
    suffixes: [".avsc", ".avpr", ".avdl"],
    optionsKey: "avro",
    declaresVersion: true,
    namesRoot: true,
    decidingFiles: [],
  },
  protobuf: {
    expects: "full",
    suffixes: [".proto"],
    optionsKey: "protobuf",
    declaresVersion: false,
    namesRoot: true,
    decidingFiles: ["buf.yaml", "buf.yml", "buf.work.yaml"],
  },
  "json-schema": {
    expects: "backward",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    optionsKey: "jsonSchema",
    declaresVersion: true,
    namesRoot: false,
    decidingFiles: [],
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;

export type FormatId = keyof typeof formatFacts;
export const formatIds = Object.keys(formatFacts) as FormatId[];

/** Endings of the names of contracts, of all formats. */
export const contractSuffixes: readonly string[] = formatIds.flatMap(
  (id): readonly string[] => formatFacts[id].suffixes,
);

/** Files of other tools that say how contracts are found and judged, of all formats. */
export const decidingFiles: readonly string[] = formatIds.flatMap(
  (id): readonly string[] => formatFacts[id].decidingFiles,
);

/** The format of a file that is a contract by its name. */
export function formatByName(path: string): FormatId | undefined {
  return formatIds.find((id) => formatFacts[id].suffixes.some((suffix) => path.endsWith(suffix)));
}

/** The systems whose verdict can replace ours; a system without a verdict for a format changes nothing. */
export const profileNames = [
  "default",
  "declared",
  "strict",
  "avro-reference",
  "confluent",
  "buf-file",
  "buf-package",
  "buf-wire-json",
  "buf-wire",
] as const;
export type ProfileName = (typeof profileNames)[number];

/** The system whose verdict a profile gives, as far as its name says: "buf" of buf-file and of buf-wire. */
export function systemOf(profile: ProfileName): string {
  return profile.split("-")[0] ?? profile;
}

/** The profile of a file, and what the other tool is told; undefined where it is told nothing of the file. */
export type ProfileAsked = (
  path: string,
) => { readonly profile: ProfileName; readonly because: string } | undefined;
