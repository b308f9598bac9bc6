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
  decide: () => import_chunk_6TRC4WWS.decide,
  declaredVersions: () => import_chunk_F76J44HP.declaredVersions,
  readPolicy: () => import_chunk_IW7S2YIM.readPolicy,
  readRequests: () => import_chunk_22RYAMZ5.readRequests,
  readSignOffs: () => import_chunk_MOOUSZIT.readSignOffs,
  requirementsOf: () => import_chunk_F76J44HP.requirementsOf,
  scopeOf: () => import_chunk_D2PTKYSO.scopeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_F76J44HP = require("./chunk-F76J44HP.js");
var import_chunk_6TRC4WWS = require("./chunk-6TRC4WWS.js");
var import_chunk_4PPFSTJV = require("./chunk-4PPFSTJV.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
var import_chunk_IW7S2YIM = require("./chunk-IW7S2YIM.js");
var import_chunk_22RYAMZ5 = require("./chunk-22RYAMZ5.js");
var import_chunk_UADG65KY = require("./chunk-UADG65KY.js");
var import_chunk_V4K6KQCG = require("./chunk-V4K6KQCG.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decide,
  declaredVersions,
  readPolicy,
  readRequests,
  readSignOffs,
  requirementsOf,
  scopeOf
});
