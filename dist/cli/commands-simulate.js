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
var import_chunk_6WCPAA3P = require("./chunk-6WCPAA3P.js");
var import_chunk_FMEIS7DX = require("./chunk-FMEIS7DX.js");
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
var import_chunk_6TRC4WWS = require("./chunk-6TRC4WWS.js");
var import_chunk_4PPFSTJV = require("./chunk-4PPFSTJV.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_MOOUSZIT = require("./chunk-MOOUSZIT.js");
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
async function simulate(needs, facts, { approve = [], at }) {
  const now = at ?? needs.now;
  const imagined = approve.map((handle) => ({
    login: handle.slice(1),
    state: "APPROVED",
    at: Math.min(now, needs.now),
    transitions: needs.transitions
  }));
  const known = facts.reviews === void 0 || (0, import_chunk_D2PTKYSO.isUnverifiable)(facts.reviews) ? [] : facts.reviews;
  const commits = facts.commits ?? (facts.author === void 0 ? [] : void 0);
  return (0, import_chunk_6TRC4WWS.decide)(
    { ...needs, now },
    { ...facts, reviews: [...known, ...imagined], ...commits && { commits } }
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
    ...import_chunk_XN6YMHCI.gatedOptions,
    approve: {
      type: "string",
      multiple: true,
      value: "@LOGIN",
      help: "as if this person approved (repeatable)"
    },
    at: { type: "string", value: "INSTANT", help: "as if it were then, for example 2026-12-01T22:00+01:00" },
    ...import_chunk_I5M6QBHE.judgingOptions,
    ...import_chunk_6WCPAA3P.outputOptions
  },
  example: "  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",
  async run(args, terminal) {
    const approve = args.all("approve").map((login) => {
      if (!login.startsWith("@"))
        throw new import_chunk_ZTHOZIVB.UsageError(`--approve ${login}: write the login with its @, as @${login}`);
      return login;
    });
    const question = await (0, import_chunk_3BEB3UHK.localQuestion)((0, import_chunk_XN6YMHCI.localRequest)(args, terminal, (0, import_chunk_XN6YMHCI.instantOf)(args, terminal, true)));
    const answer = await (0, import_chunk_FMEIS7DX.gate)(question);
    if ("faults" in answer) return (0, import_chunk_XN6YMHCI.refuseConfig)(answer.faults, terminal);
    const { needs, facts } = answer;
    const decision = needs && facts ? await simulate(needs, facts, { approve }) : answer.report.decision;
    await (0, import_chunk_6WCPAA3P.printReport)({ ...answer.report, decision }, args, terminal);
    return exitCodes[decision.status];
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
