/** What is known of a format everywhere, without loading it. */
interface FormatFacts {
  /** Names of the systems whose answers it can give instead of its own. */
  readonly profiles: readonly string[];
  /** The key of the configuration under which its options stand. */
  readonly optionsKey: string;
  /** Whether its documents have a place for their own version, a member `version` of the root. */
  readonly declaresVersion: boolean;
}

/** The formats. A new one is named here and in formats/formats.ts, and nowhere else outside its folder. */
export const formatFacts = {
  avro: { profiles: ["default", "avro-reference", "confluent"], optionsKey: "avro", declaresVersion: true },
  protobuf: {
    profiles: ["default", "buf-file", "buf-package", "buf-wire-json", "buf-wire", "confluent"],
    optionsKey: "protobuf",
    declaresVersion: false,
  },
  "json-schema": {
    profiles: ["default", "declared", "strict", "confluent"],
    optionsKey: "jsonSchema",
    declaresVersion: true,
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;

export type FormatId = keyof typeof formatFacts;
export const formatIds = Object.keys(formatFacts) as FormatId[];

export type ProfileName = (typeof formatFacts)[FormatId]["profiles"][number];
export const profileNames: readonly ProfileName[] = [
  ...new Set(Object.values(formatFacts).flatMap(({ profiles }): readonly ProfileName[] => profiles)),
];
