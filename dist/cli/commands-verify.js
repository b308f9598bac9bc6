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
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
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
var import_chunk_XN6YMHCI = require("./chunk-XN6YMHCI.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_UFPVMWBE = require("./chunk-UFPVMWBE.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_I5M6QBHE = require("./chunk-I5M6QBHE.js");
var import_chunk_TPFK4QQK = require("./chunk-TPFK4QQK.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: import_chunk_XN6YMHCI.gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = (0, import_chunk_XN6YMHCI.localRequest)(args, terminal, terminal.now());
    const { cwd, base, head } = request;
    const tip = await (0, import_chunk_3BEB3UHK.findTip)(cwd, request);
    const read = await (0, import_chunk_IW7S2YIM.readPolicy)(await (0, import_chunk_UFPVMWBE.commitSnapshot)(cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_XN6YMHCI.refuseConfig)(read.faults, terminal);
    const { headSide } = await (0, import_chunk_UFPVMWBE.gitSources)({
      cwd,
      ...base !== void 0 && { base },
      ...head !== void 0 && { head }
    });
    const found = await (0, import_chunk_MOOUSZIT.readSignOffs)(headSide);
    let bad = 0;
    for (const file of found) {
      const checked = await (0, import_chunk_MOOUSZIT.verifySignOff)(read.policy, file);
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
