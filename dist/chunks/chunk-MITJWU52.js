import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/formats/formats.ts
var formats = [
  {
    id: "avro",
    suffixes: [".avsc", ".avpr", ".avdl"],
    load: async () => (await import("./avro-JZ4PM4MM.js")).avro
  },
  {
    id: "protobuf",
    suffixes: [".proto"],
    load: async () => (await import("./protobuf-LXPFDUYC.js")).protobuf
  },
  {
    id: "json-schema",
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    load: async () => (await import("./json-schema-XBPFPY6T.js")).jsonSchema
  }
];

export {
  formats
};
