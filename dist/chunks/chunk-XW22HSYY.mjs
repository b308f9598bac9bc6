import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/governance/policy/raw.ts
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
var levels = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden"
];
function isBoard(role) {
  return role.startsWith("board:");
}
function isHandle(role) {
  return role.startsWith("@");
}
function boardOf(role) {
  return role.slice("board:".length);
}

// src/governance/needs/needs.ts
function guardedContracts(cases) {
  return cases.filter(
    (matter) => matter.kind === "contract" && matter.level !== "free"
  );
}
function waiversOf(matter) {
  return matter.kind === "contract" || matter.kind === "dependent" ? matter.effective.waivers : [];
}
function isAtLeast(level, least) {
  return levels.indexOf(level) >= levels.indexOf(least);
}

// src/model/formats.ts
var formatFacts = {
  avro: { suffixes: [".avsc", ".avpr", ".avdl"], optionsKey: "avro", declaresVersion: true },
  protobuf: { suffixes: [".proto"], optionsKey: "protobuf", declaresVersion: false },
  "json-schema": {
    suffixes: [".schema.json", ".schema.yaml", ".schema.yml"],
    optionsKey: "jsonSchema",
    declaresVersion: true
  }
};
var formatIds = Object.keys(formatFacts);
var contractSuffixes = formatIds.flatMap(
  (id) => formatFacts[id].suffixes
);
function formatByName(path) {
  return formatIds.find((id) => formatFacts[id].suffixes.some((suffix) => path.endsWith(suffix)));
}
var profileNames = [
  "default",
  "declared",
  "strict",
  "avro-reference",
  "confluent",
  "buf-file",
  "buf-package",
  "buf-wire-json",
  "buf-wire"
];

export {
  listOf,
  levels,
  isBoard,
  isHandle,
  boardOf,
  guardedContracts,
  waiversOf,
  isAtLeast,
  formatFacts,
  contractSuffixes,
  formatByName,
  profileNames
};
