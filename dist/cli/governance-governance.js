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
  assessNeeds: () => import_chunk_QQHLIXWB.assessNeeds,
  decide: () => import_chunk_6MDHP7JY.decide,
  declaredVersions: () => import_chunk_QQHLIXWB.declaredVersions,
  guardedContracts: () => import_chunk_CQYIVTKC.guardedContracts,
  readPolicy: () => import_chunk_L3R36W6X.readPolicy,
  readRequests: () => import_chunk_Q64HQDKZ.readRequests,
  readSignOffs: () => import_chunk_SELQ7KBI.readSignOffs,
  scopeOf: () => import_chunk_4ORUOPTZ.scopeOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QQHLIXWB = require("./chunk-QQHLIXWB.js");
var import_chunk_6MDHP7JY = require("./chunk-6MDHP7JY.js");
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SELQ7KBI = require("./chunk-SELQ7KBI.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_L3R36W6X = require("./chunk-L3R36W6X.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_FY5WZS3N = require("./chunk-FY5WZS3N.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_VWYGSHYJ = require("./chunk-VWYGSHYJ.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assessNeeds,
  decide,
  declaredVersions,
  guardedContracts,
  readPolicy,
  readRequests,
  readSignOffs,
  scopeOf
});
