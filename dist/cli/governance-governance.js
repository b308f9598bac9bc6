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
  decide: () => import_chunk_UG2ALWOO.decide,
  declaredVersions: () => import_chunk_QT32W4I4.declaredVersions,
  readPolicy: () => import_chunk_XFZVY5OM.readPolicy,
  readRequests: () => import_chunk_QCKIWQ6B.readRequests,
  readSignOffs: () => import_chunk_JJOXQZCT.readSignOffs,
  requirementsOf: () => import_chunk_QT32W4I4.requirementsOf,
  scopeOf: () => import_chunk_SKFGJH6T.scopeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QT32W4I4 = require("./chunk-QT32W4I4.js");
var import_chunk_UG2ALWOO = require("./chunk-UG2ALWOO.js");
var import_chunk_4DXNW4MT = require("./chunk-4DXNW4MT.js");
var import_chunk_MS7CPQGO = require("./chunk-MS7CPQGO.js");
var import_chunk_JJOXQZCT = require("./chunk-JJOXQZCT.js");
var import_chunk_XFZVY5OM = require("./chunk-XFZVY5OM.js");
var import_chunk_QCKIWQ6B = require("./chunk-QCKIWQ6B.js");
var import_chunk_KQCX3I2D = require("./chunk-KQCX3I2D.js");
var import_chunk_T2OWGVXV = require("./chunk-T2OWGVXV.js");
var import_chunk_SKFGJH6T = require("./chunk-SKFGJH6T.js");
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_XTOEBWXT = require("./chunk-XTOEBWXT.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_KAWYPTVP = require("./chunk-KAWYPTVP.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_CAY73UJS = require("./chunk-CAY73UJS.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
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
