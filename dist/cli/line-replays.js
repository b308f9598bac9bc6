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
  compareWithEarlier: () => import_chunk_V44WEYA7.compareWithEarlier,
  consumerOutcome: () => import_chunk_V44WEYA7.consumerOutcome,
  landedBookings: () => import_chunk_V44WEYA7.landedBookings,
  pastStatesOf: () => import_chunk_V44WEYA7.pastStatesOf,
  reviewedTransitions: () => import_chunk_V44WEYA7.reviewedTransitions
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareWithEarlier,
  consumerOutcome,
  landedBookings,
  pastStatesOf,
  reviewedTransitions
});
