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
var import_chunk_V4K6KQCG = require("./chunk-V4K6KQCG.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var protectedGlobs = [
  import_chunk_V4K6KQCG.configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...import_chunk_V4K6KQCG.codeownersPaths
];
var proposals = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**"
];
function isGovernanceFile(policy, path) {
  if (policy.files.includes(path) || (0, import_chunk_AGDMYPM5.anyFileMatches)(policy.governance.files, path)) return true;
  return (0, import_chunk_AGDMYPM5.anyFileMatches)(protectedGlobs, path) && !(0, import_chunk_AGDMYPM5.anyFileMatches)(proposals, path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isGovernanceFile
});
