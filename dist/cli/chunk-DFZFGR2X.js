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
  UsageError: () => UsageError,
  didYouMean: () => didYouMean
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var UsageError = class extends Error {
  name = "UsageError";
};
function didYouMean(typed, candidates) {
  const candidate = (0, import_chunk_ZYXXFQ2H.nearest)(typed, candidates);
  return candidate === void 0 ? "" : `; did you mean ${candidate}?`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UsageError,
  didYouMean
});
