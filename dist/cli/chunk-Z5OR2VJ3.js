import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/formats/formats.ts
var avroFiles = [".avsc", ".avpr", ".avdl"];
var formats = [
  {
    id: "avro",
    suffixes: avroFiles,
    load: async () => (await import("./formats-avro-avro.js")).avro,
    referrers: { suffixes: avroFiles, targets: avroFiles, escapes: [] }
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await import("./formats-protobuf-protobuf.js")).protobuf,
    referrers: { suffixes: [".proto"], escapes: ["\\"] }
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await import("./formats-json-schema-json-schema.js")).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      escapes: ["\\u00", "\\x", "%2", "%3", "%4", "%5", "%6", "%7"]
    }
  }
];

export {
  formats
};
