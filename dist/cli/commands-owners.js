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
function ownersReport(policy, path, element, now) {
  const { owners, because, location } = (0, import_chunk_CKYNVTTY.ownershipOf)(policy, path, element);
  const entry = (0, import_chunk_LYYEGW7Y.entryFor)(policy, path);
  const rules = entry?.elements ?? [];
  const here = element ? rules.filter((rule) => (0, import_chunk_2U3Y2XJN.elementMatches)(rule.path, element)) : [];
  const frozen = here.findLast((rule) => rule.frozen)?.frozen;
  return {
    path,
    ...element && { element },
    owners: owners.map((handle) => {
      const answer = (0, import_chunk_GSMWAOMG.membersOf)(policy, void 0, handle);
      if ("unverifiable" in answer)
        return { handle, members: [], away: [], unverifiable: answer.unverifiable };
      return {
        handle,
        members: answer.members,
        away: answer.members.filter((person) => (0, import_chunk_GSMWAOMG.isAway)(policy, person, now))
      };
    }),
    because,
    ...location && { location },
    deputies: entry?.deputies ?? [],
    ...entry?.oncall && { oncall: entry.oncall },
    tags: [.../* @__PURE__ */ new Set([...entry?.tags ?? [], ...here.flatMap(({ tags }) => tags ?? [])])],
    boards: [...new Set(here.flatMap(({ boards }) => boards ?? []))],
    ...frozen && { frozen },
    mode: (0, import_chunk_LYYEGW7Y.scopeOf)(policy).settings(path).mode,
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
    ...import_chunk_LM6RIKFK.gatedOptions,
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
    const request = (0, import_chunk_LM6RIKFK.localRequest)(args, terminal, terminal.now());
    const tip = await (0, import_chunk_H7SJGM6G.findTip)(request.cwd, request);
    const read = await (0, import_chunk_L3R36W6X.readPolicy)(await (0, import_chunk_NL2I73JB.commitSnapshot)(request.cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_LM6RIKFK.refuseConfig)(read.faults, terminal);
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
      `  ${(0, import_chunk_LM6RIKFK.placeText)(report.location)}${report.because}`,
      ...report.below.map(
        (one) => `  below, ${one.path}: ${one.owners.join(" or ")} (${(0, import_chunk_LM6RIKFK.placeText)(one.location).replace(/: $/, "")})`
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
