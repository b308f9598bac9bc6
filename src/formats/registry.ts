import { mayHoldSchema } from "../model/schema-files.js";
import { suffixOf as avroSuffixOf } from "./avro/recognise.js";
import { isSchema, suffixOf as jsonSchemaSuffixOf } from "./json-schema/recognise.js";
import { suffixOf as protobufSuffixOf } from "./protobuf/recognise.js";
import { type FormatId, formatFacts, type ProfileAsked } from "../model/formats.js";
import type { Format } from "../model/format.js";
import type { LineExpression, Snapshot } from "../model/snapshot.js";
import { indirectReferences as otherReferences } from "./json-schema/indirect-references.js";
import { indirectReferences as otherImports, rootFileNames } from "./protobuf/model/indirect-references.js";

/** How a format's files are told apart without loading the format. */
export interface FormatEntry {
  readonly id: FormatId;
  /** The ending of the name that a text without a name would have in this format; undefined when it is none. */
  readonly suffixOf: (text: string, isJson: boolean) => string | undefined;
  /** Whether the beginning of a file, whatever its name, says that it is a contract of this format. */
  readonly isContract?: (path: string, start: string) => boolean;
  readonly load: () => Promise<Format>;
  /** Endings of the names of compiled files that hold the texts of many, and how those are read. @throws NoSources */
  readonly images?: {
    readonly suffixes: readonly string[];
    readonly unpack: (bytes: Uint8Array) => Promise<Readonly<Record<string, string>>>;
  };
  /** What another tool of the format is told to check: said where nobody has configured this one. */
  readonly otherRules?: (governed: Snapshot) => Promise<readonly string[]>;
  /** The profile that answers as another tool of the format is told to. */
  readonly profileAsked?: (side: Snapshot) => Promise<ProfileAsked>;
  /** What a proposal would change in the files of other tools that say how contracts are found and judged. */
  readonly proposedRules?: (governed: Snapshot, head: Snapshot) => Promise<readonly string[]>;
  /** The ids of the rules that find what another system names so, where the rules do not carry its names. */
  readonly rulesNamed?: (name: string) => Promise<readonly string[]>;
  /** Which files may refer to files that are no contracts themselves, so that a change there matters. */
  readonly referrers: Referrers;
}

export interface Referrers {
  /** Endings of the files that refer. */
  readonly suffixes: readonly string[];
  /** Endings of the files whose change always matters: they can be referred to otherwise than by name, or say where files are found. */
  readonly targets: readonly string[];
  /** Whether another file can be referred to, by its name. */
  readonly byName: (path: string) => boolean;
  /** Lines with a reference that does not name its target as it is. */
  readonly indirectReferences: readonly LineExpression[];
}

/** The only list of formats. Each is loaded when a contract of its kind changed, not before. */
export const formats: readonly FormatEntry[] = [
  {
    id: "avro",
    suffixOf: avroSuffixOf,
    load: async () => (await import("./avro/avro.js")).avro,
    referrers: {
      suffixes: formatFacts.avro.suffixes,
      targets: formatFacts.avro.suffixes,
      byName: () => false,
      indirectReferences: [],
    },
  },
  {
    id: "protobuf",
    suffixOf: protobufSuffixOf,
    load: async () => (await import("./protobuf/protobuf.js")).protobuf,
    images: {
      suffixes: [".binpb", ".protoset", ".desc", ".fds", ".pb", ".bin", ".binpb.gz", ".bin.gz", ".json.gz"],
      unpack: async (bytes) => (await import("./protobuf/image/image.js")).imageTexts(bytes),
    },
    otherRules: async (governed) => (await import("./protobuf/proposed-rules.js")).bufRules(governed),
    profileAsked: async (side) => (await import("./protobuf/proposed-rules.js")).bufProfiles(side),
    proposedRules: async (governed, head) =>
      (await import("./protobuf/proposed-rules.js")).proposedRules(governed, head),
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", ...rootFileNames],
      byName: mayHoldSchema,
      indirectReferences: otherImports,
    },
  },
  {
    id: "json-schema",
    suffixOf: jsonSchemaSuffixOf,
    isContract: isSchema,
    load: async () => (await import("./json-schema/json-schema.js")).jsonSchema,
    rulesNamed: async (name) =>
      (await import("./json-schema/confluent/rule-names.js")).rulesOfDifference(name),
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: mayHoldSchema,
      indirectReferences: otherReferences,
    },
  },
];

export async function loadFormat(id: FormatId): Promise<Format> {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`unknown format ${id}`);
  return entry.load();
}
