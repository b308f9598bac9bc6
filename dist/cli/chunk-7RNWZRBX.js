var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  isGovernanceFile: () => isGovernanceFile
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var protectedGlobs = [
  import_chunk_SWEA2NZY.configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...import_chunk_SWEA2NZY.codeownersPaths
];
var proposals = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**"
];
function isGovernanceFile(policy, path) {
  if (policy.files.includes(path) || (0, import_chunk_2U3Y2XJN.anyFileMatches)(policy.governance.files, path)) return true;
  return (0, import_chunk_2U3Y2XJN.anyFileMatches)(protectedGlobs, path) && !(0, import_chunk_2U3Y2XJN.anyFileMatches)(proposals, path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isGovernanceFile
});
