import type { FormatId } from "../model/change.js";
import type { Format } from "../model/format.js";

/** How a format's files are told apart without loading the format. */
export interface FormatEntry {
  readonly id: FormatId;
  /** Endings of file names that are contracts of this format by name. */
  readonly suffixes: readonly string[];
  readonly load: () => Promise<Format>;
}

/** The only list of formats. Each is loaded when a contract of its kind changed, not before. */
export const formats: readonly FormatEntry[] = [
  {
    id: "avro",
    suffixes: [".avsc", ".avpr", ".avdl"],
    load: async () => (await import("./avro/avro.js")).avro,
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await import("./protobuf/protobuf.js")).protobuf,
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await import("./json-schema/json-schema.js")).jsonSchema,
  },
];
