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
function ownersReport(policy, path, element, now) {
  const { owners, because, location } = (0, import_chunk_UADG65KY.ownershipOf)(policy, path, element);
  const entry = (0, import_chunk_D2PTKYSO.entryFor)(policy, path);
  const rules = entry?.elements ?? [];
  const here = element ? rules.filter((rule) => (0, import_chunk_AGDMYPM5.elementMatches)(rule.path, element)) : [];
  const frozen = here.findLast((rule) => rule.frozen)?.frozen;
  return {
    path,
    ...element && { element },
    owners: owners.map((handle) => {
      const found = (0, import_chunk_UADG65KY.membersOf)(policy, void 0, handle);
      if ("unverifiable" in found) return { handle, members: [], away: [], unverifiable: found.unverifiable };
      return {
        handle,
        members: found.members,
        away: found.members.filter((one) => (0, import_chunk_UADG65KY.isAway)(policy, one, now))
      };
    }),
    because,
    ...location && { location },
    deputies: entry?.deputies ?? [],
    ...entry?.oncall && { oncall: entry.oncall },
    tags: [.../* @__PURE__ */ new Set([...entry?.tags ?? [], ...here.flatMap(({ tags }) => tags ?? [])])],
    boards: [...new Set(here.flatMap(({ boards }) => boards ?? []))],
    ...frozen && { frozen },
    mode: (0, import_chunk_D2PTKYSO.scopeOf)(policy).settings(path).mode,
    below: rules.filter(
      (rule) => rule.owners.length > 0 && (!element || (0, import_chunk_AGDMYPM5.matchesBelow)(rule.path, element) && !here.includes(rule))
    ).map((rule) => ({ path: rule.path, owners: rule.owners, location: rule.location }))
  };
}
var command = {
  name: "owners",
  summary: "Who owns this contract or element, and which line of which file says so",
  operands: "PATH [ELEMENT]",
  options: {
    ...import_chunk_XN6YMHCI.gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text or json (default: text)" }
  },
  example: "  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",
  async run(args, terminal) {
    const [path, element, ...more] = args.operands;
    if (path === void 0 || more.length > 0)
      throw new import_chunk_ZTHOZIVB.UsageError(
        "owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]"
      );
    const format = (0, import_chunk_ZQ3EEPL6.oneOf)(args, "format", ["text", "json"], "text");
    const request = (0, import_chunk_XN6YMHCI.localRequest)(args, terminal, terminal.now());
    const tip = await (0, import_chunk_3BEB3UHK.findTip)(request.cwd, request);
    const read = await (0, import_chunk_IW7S2YIM.readPolicy)(await (0, import_chunk_UFPVMWBE.commitSnapshot)(request.cwd, tip.commit), request.config);
    if ("faults" in read) return (0, import_chunk_XN6YMHCI.refuseConfig)(read.faults, terminal);
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
      `  ${(0, import_chunk_XN6YMHCI.placeText)(report.location)}${report.because}`,
      ...report.below.map(
        (one) => `  below, ${one.path}: ${one.owners.join(" or ")} (${(0, import_chunk_XN6YMHCI.placeText)(one.location).replace(/: $/, "")})`
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
