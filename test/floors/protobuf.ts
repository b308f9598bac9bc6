import type { Inner } from "./inner.js";

export const inner: Inner = {
  within: "formats/protobuf/",
  floors: [
    "syntax/",
    "model/",
    "validate/",
    "image/",
    "decoding/",
    "codec/",
    "matching/",
    "rule-kinds/",
    "rules/",
    "witness/",
    "profiles/",
    "",
  ],
  packages: ["protobufjs"],
  node: ["crypto", "zlib"],
  recursions: [
    {
      files: ["field", "json-type", "map", "message", "reused-key"].map(
        (file) => `formats/protobuf/decoding/${file}.ts`,
      ),
      because:
        "a field holds a message, a message holds fields: decoding one type asks for the types inside it",
    },
  ],
};
