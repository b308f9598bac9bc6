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
var import_chunk_T2OWGVXV = require("./chunk-T2OWGVXV.js");
var import_chunk_XTOEBWXT = require("./chunk-XTOEBWXT.js");
var protectedGlobs = [
  import_chunk_T2OWGVXV.configPath,
  "contract-check.yml",
  ".contract-check.{yaml,yml}",
  "governance/**",
  ".github/workflows/**",
  ".github/actions/**",
  ...import_chunk_T2OWGVXV.codeownersPaths
];
var proposals = [
  "governance/changes/**",
  "governance/signoffs/**",
  "governance/reviews/**"
];
function isGovernanceFile(policy, path) {
  if (policy.files.includes(path) || (0, import_chunk_XTOEBWXT.anyFileMatches)(policy.governance.files, path)) return true;
  return (0, import_chunk_XTOEBWXT.anyFileMatches)(protectedGlobs, path) && !(0, import_chunk_XTOEBWXT.anyFileMatches)(proposals, path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isGovernanceFile
});
