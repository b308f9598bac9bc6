import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/contract.ts
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
function requiredDirections(mode) {
  if (mode.startsWith("full")) return ["backward", "forward"];
  if (mode.startsWith("backward")) return ["backward"];
  return mode.startsWith("forward") ? ["forward"] : [];
}
function satisfies(verdict, mode) {
  return requiredDirections(mode).every((direction) => verdict[direction].outcome === "reads");
}
function pathOf({ headPath, basePath }) {
  return headPath ?? basePath ?? "";
}

export {
  profileNames,
  requiredDirections,
  satisfies,
  pathOf
};
