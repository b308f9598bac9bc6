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
  advisoriesBetween: () => import_chunk_LXED4UIU.advisoriesBetween,
  findOccurrence: () => import_chunk_LXED4UIU.findOccurrence,
  freezesBetween: () => import_chunk_LXED4UIU.freezesBetween,
  occurrencesBetween: () => import_chunk_LXED4UIU.occurrencesBetween,
  occurrencesOf: () => import_chunk_LXED4UIU.occurrencesOf,
  spansOf: () => import_chunk_LXED4UIU.spansOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  advisoriesBetween,
  findOccurrence,
  freezesBetween,
  occurrencesBetween,
  occurrencesOf,
  spansOf
});
