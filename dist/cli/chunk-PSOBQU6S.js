import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/formats/formats.ts
var avroFiles = [".avsc", ".avpr", ".avdl"];
var formats = [
  {
    id: "avro",
    suffixes: avroFiles,
    load: async () => (await import("./formats-avro-avro.js")).avro,
    referrers: { suffixes: avroFiles, targets: avroFiles, byName: false, escapes: [] }
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await import("./formats-protobuf-protobuf.js")).protobuf,
    referrers: {
      suffixes: [".proto"],
      targets: [".proto", "buf.yaml", "buf.yml", "buf.work.yaml"],
      byName: true,
      escapes: ["\\"]
    }
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await import("./formats-json-schema-json-schema.js")).jsonSchema,
    referrers: {
      suffixes: [".json", ".yaml", ".yml"],
      targets: [".json", ".yaml", ".yml"],
      byName: true,
      escapes: ["\\u", "\\U", "\\x", "%"]
    }
  }
];

export {
  formats
};
