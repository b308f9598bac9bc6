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
var import_chunk_75CGGQG6 = require("./chunk-75CGGQG6.js");
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
var import_chunk_2XKDSNLW = require("./chunk-2XKDSNLW.js");
var import_chunk_73MG6AWS = require("./chunk-73MG6AWS.js");
var import_chunk_I5M6QBHE = require("./chunk-I5M6QBHE.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_HHHYSHVO = require("./chunk-HHHYSHVO.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var command = {
  name: "verify",
  summary: "Checks the sign-off files of the proposal against the keys on the governed branch",
  options: import_chunk_2XKDSNLW.gatedOptions,
  example: "  contract-check verify --governance-ref origin/main",
  async run(args, terminal) {
    const request = (0, import_chunk_2XKDSNLW.localRequest)(args, terminal, terminal.now());
    const { cwd, base, head } = request;
    const tip = await (0, import_chunk_75CGGQG6.findTip)(cwd, request);
    const read = await (0, import_chunk_XFZVY5OM.readPolicy)(await (0, import_chunk_73MG6AWS.commitSnapshot)(cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_2XKDSNLW.refuseConfig)(read.faults, terminal);
    const { headSide } = await (0, import_chunk_73MG6AWS.gitSources)({
      cwd,
      ...base !== void 0 && { base },
      ...head !== void 0 && { head }
    });
    const found = await (0, import_chunk_JJOXQZCT.readSignOffs)(headSide);
    let bad = 0;
    for (const file of found) {
      const checked = await (0, import_chunk_JJOXQZCT.verifySignOff)(read.policy, file);
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
