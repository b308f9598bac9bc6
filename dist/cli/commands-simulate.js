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
var import_chunk_A7ZQGNI6 = require("./chunk-A7ZQGNI6.js");
var import_chunk_QJSBHZET = require("./chunk-QJSBHZET.js");
var import_chunk_LZO5KP3D = require("./chunk-LZO5KP3D.js");
var import_chunk_FZOI2FYK = require("./chunk-FZOI2FYK.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_GZDGRUD3 = require("./chunk-GZDGRUD3.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_N3G7555F = require("./chunk-N3G7555F.js");
var import_chunk_VX4MXHRQ = require("./chunk-VX4MXHRQ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_SM4KZJNM = require("./chunk-SM4KZJNM.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SDJQ2GZW = require("./chunk-SDJQ2GZW.js");
var import_chunk_H7SJGM6G = require("./chunk-H7SJGM6G.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
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
async function simulate(needs, facts, { approve = [], at }) {
  const now = at ?? needs.now;
  const imagined = approve.map((handle) => ({
    login: handle.slice(1),
    state: "APPROVED",
    at: Math.min(now, needs.now),
    transitions: needs.transitions
  }));
  const reviews = facts.reviews === void 0 || (0, import_chunk_RR5S34IX.isUnverifiable)(facts.reviews) ? [] : facts.reviews;
  const commits = facts.commits ?? (facts.author === void 0 ? [] : void 0);
  return (0, import_chunk_N3G7555F.decide)(
    { ...needs, now },
    { ...facts, reviews: [...reviews, ...imagined], ...commits && { commits } }
  );
}
var exitCodes = {
  pass: 0,
  neutral: 0,
  refused: 1,
  fault: 3,
  unverifiable: 4,
  waiting: 5
};
var command = {
  name: "simulate",
  summary: "What if: the decision as it would be with these approvals, at that moment",
  options: {
    ...import_chunk_LM6RIKFK.gatedOptions,
    approve: {
      type: "string",
      multiple: true,
      value: "@LOGIN",
      help: "as if this person approved (repeatable)"
    },
    at: { type: "string", value: "INSTANT", help: "as if it were then, for example 2026-12-01T22:00+01:00" },
    ...import_chunk_NP352Z2P.judgingOptions,
    ...import_chunk_A7ZQGNI6.outputOptions
  },
  example: "  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",
  async run(args, terminal) {
    const approve = args.all("approve").map((login) => {
      if (!login.startsWith("@"))
        throw new import_chunk_DFZFGR2X.UsageError(`--approve ${login}: write the login with its @, as @${login}`);
      return login;
    });
    const question = await (0, import_chunk_H7SJGM6G.localQuestion)((0, import_chunk_LM6RIKFK.localRequest)(args, terminal, (0, import_chunk_LM6RIKFK.instantOf)(args, terminal, true)));
    const answer = await (0, import_chunk_QJSBHZET.gate)(question);
    if ("faults" in answer) return (0, import_chunk_LM6RIKFK.refuseConfig)(answer.faults, terminal);
    const { needs, facts } = answer;
    const decision = needs && facts ? await simulate(needs, facts, { approve }) : answer.report.decision;
    await (0, import_chunk_A7ZQGNI6.printReport)({ ...answer.report, decision }, args, terminal);
    return exitCodes[decision.status];
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
