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
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GBCBPWBE = require("./chunk-GBCBPWBE.js");
var import_chunk_N3G7555F = require("./chunk-N3G7555F.js");
var import_chunk_VX4MXHRQ = require("./chunk-VX4MXHRQ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_SM4KZJNM = require("./chunk-SM4KZJNM.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SDJQ2GZW = require("./chunk-SDJQ2GZW.js");
var import_chunk_H7SJGM6G = require("./chunk-H7SJGM6G.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_L3R36W6X = require("./chunk-L3R36W6X.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_GSMWAOMG = require("./chunk-GSMWAOMG.js");
var import_chunk_CKYNVTTY = require("./chunk-CKYNVTTY.js");
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_YZT7VXHW = require("./chunk-YZT7VXHW.js");
var import_chunk_LYYEGW7Y = require("./chunk-LYYEGW7Y.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_RR5S34IX = require("./chunk-RR5S34IX.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_LM6RIKFK = require("./chunk-LM6RIKFK.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_NL2I73JB = require("./chunk-NL2I73JB.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_NP352Z2P = require("./chunk-NP352Z2P.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_2BA76YVY = require("./chunk-2BA76YVY.js");
var import_chunk_TW3ZV65S = require("./chunk-TW3ZV65S.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: import_chunk_LM6RIKFK.gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = (0, import_chunk_LM6RIKFK.localRequest)(args, terminal, terminal.now());
    const { cwd, base, head } = request;
    const tip = await (0, import_chunk_H7SJGM6G.findTip)(cwd, request);
    const read = await (0, import_chunk_L3R36W6X.readPolicy)(await (0, import_chunk_NL2I73JB.commitSnapshot)(cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_LM6RIKFK.refuseConfig)(read.faults, terminal);
    const { headSide } = await (0, import_chunk_NL2I73JB.gitSources)({
      cwd,
      ...base !== void 0 && { base },
      ...head !== void 0 && { head }
    });
    const found = await (0, import_chunk_SDJQ2GZW.readSignOffs)(headSide);
    let bad = 0;
    for (const file of found) {
      const checked = await (0, import_chunk_SDJQ2GZW.verifySignOff)(read.policy, file);
      if ("invalid" in checked) bad += 1;
      const said = "invalid" in checked ? `does not count: ${checked.invalid}` : `good signature of ${checked.signOff.signer} for ${checked.signOff.contract} ${checked.signOff.digest}`;
      terminal.out(`${file.file}: ${said}
`);
    }
    if (found.length === 0) terminal.out("there is no sign-off file here\n");
    return bad === 0 ? 0 : 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
