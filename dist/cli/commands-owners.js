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
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
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
var import_chunk_YECE4VMJ = require("./chunk-YECE4VMJ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
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
function ownersReport(policy, path, element, now) {
  const { owners, because, location } = (0, import_chunk_4JC2EHFF.ownershipOf)(policy, path, element);
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path);
  const rules = entry?.elements ?? [];
  const here = element ? rules.filter((rule) => (0, import_chunk_2U3Y2XJN.elementMatches)(rule.path, element)) : [];
  const frozen = here.findLast((rule) => rule.frozen)?.frozen;
  return {
    path,
    ...element && { element },
    owners: owners.map((handle) => {
      const answer = (0, import_chunk_FY5WZS3N.membersOf)(policy, void 0, handle);
      if ("unverifiable" in answer)
        return { handle, members: [], away: [], unverifiable: answer.unverifiable };
      return {
        handle,
        members: answer.members,
        away: answer.members.filter((person) => (0, import_chunk_FY5WZS3N.isAway)(policy, person, now))
      };
    }),
    because,
    ...location && { location },
    deputies: entry?.deputies ?? [],
    ...entry?.oncall && { oncall: entry.oncall },
    tags: [.../* @__PURE__ */ new Set([...entry?.tags ?? [], ...here.flatMap(({ tags }) => tags ?? [])])],
    boards: [...new Set(here.flatMap(({ boards }) => boards ?? []))],
    ...frozen && { frozen },
    mode: (0, import_chunk_4ORUOPTZ.scopeOf)(policy).settings(path).mode,
    below: rules.filter(
      (rule) => rule.owners.length > 0 && (!element || (0, import_chunk_2U3Y2XJN.matchesBelow)(rule.path, element) && !here.includes(rule))
    ).map((rule) => ({ path: rule.path, owners: rule.owners, location: rule.location }))
  };
}
var command = {
  name: "owners",
  summary: "Who owns this contract or element, and which line of which file says so",
  operands: "PATH [ELEMENT]",
  options: {
    ...import_chunk_YECE4VMJ.gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" }
  },
  example: "  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",
  async run(args, terminal) {
    const [path, element, ...more] = args.operands;
    if (path === void 0 || more.length > 0)
      throw new import_chunk_DFZFGR2X.UsageError(
        "owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]"
      );
    const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", ["text", "json"], "text");
    const request = (0, import_chunk_YECE4VMJ.localRequest)(args, terminal, terminal.now());
    const tip = await (0, import_chunk_DG2T2XIP.findTip)(request.cwd, request);
    const read = await (0, import_chunk_L3R36W6X.readPolicy)(await (0, import_chunk_OMTIT3VH.commitSnapshot)(request.cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_YECE4VMJ.refuseConfig)(read.faults, terminal);
    const report = ownersReport(read.policy, path, element?.split("."), terminal.now());
    if (format === "json") {
      terminal.out((0, import_chunk_EOAPNFCH.jsonText)(report));
      return 0;
    }
    const people = report.owners.map(
      ({ handle, members, unverifiable }) => `${handle}${unverifiable === void 0 ? ` (${members.join(", ")})` : ` (${unverifiable})`}`
    );
    const lines = [
      people.length === 0 ? "nobody" : people.join(" or "),
      `  ${(0, import_chunk_YECE4VMJ.placeText)(report.location)}${report.because}`,
      ...report.below.map(
        (one) => `  below, ${one.path}: ${one.owners.join(" or ")} (${(0, import_chunk_YECE4VMJ.placeText)(one.location).replace(/: $/, "")})`
      ),
      `  promise: ${report.mode}`
    ];
    terminal.out(`${lines.map(import_chunk_EOAPNFCH.oneLine).join("\n")}
`);
    return report.owners.length === 0 ? 1 : 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
