import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  codeownersPaths,
  configPath
} from "./chunk-NDOGP6H7.js";
import {
  anyFileMatches
} from "./chunk-N66REMM2.js";

// src/governance/needs/protected.ts
var protectedGlobs = [
  configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...codeownersPaths
];
var proposals = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**"
];
function isGovernanceFile(policy, path) {
  if (policy.files.includes(path) || anyFileMatches(policy.governance.files, path)) return true;
  return anyFileMatches(protectedGlobs, path) && !anyFileMatches(proposals, path);
}

export {
  isGovernanceFile
};
