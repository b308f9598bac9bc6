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
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function testPolicy(policy, file, text, now) {
  const read = await (0, import_chunk_BC5NJ46V.readGoverned)("policy-cases", (0, import_chunk_BC5NJ46V.textOf)(file, "head", text));
  if ("faults" in read) return read;
  const undated = read.value.cases.filter(({ at }) => at !== void 0 && (0, import_chunk_JMWKYBID.startOf)(at) === void 0);
  if (undated.length > 0) {
    const location = { file };
    return {
      faults: undated.map(
        ({ name }) => (0, import_chunk_BC5NJ46V.configFault)("GV003", `case ${JSON.stringify(name)}: at: is not a day of the calendar`, location)
      )
    };
  }
  return { results: await Promise.all(read.value.cases.map((row) => run(policy, row, now))) };
}
async function run(policy, row, now) {
  const at = (row.at === void 0 ? void 0 : (0, import_chunk_JMWKYBID.startOf)(row.at)) ?? now;
  const comparison = sketch(row.change);
  const needs = await (0, import_chunk_QQHLIXWB.assessNeeds)(policy, [comparison], { now: at });
  const decision = await (0, import_chunk_6MDHP7JY.decide)(needs, {
    author: row.author ?? "@nobody-in-particular",
    commits: [],
    landed: [],
    reviews: (row.approvedBy ?? []).map((handle) => ({
      login: handle.slice(1),
      state: "APPROVED",
      at,
      transitions: needs.transitions
    }))
  });
  const requirements = decision.requirements.filter(({ status }) => status !== "met").map(({ code, message }) => `${code} ${message}`);
  return { name: row.name, expected: row.expect, found: decision.status, requirements };
}
function sketch({
  contract,
  class: kind,
  status = "modified",
  changes = [],
  removes = []
}) {
  const pairing = {
    status,
    ...status !== "added" && { basePath: contract },
    ...status !== "removed" && { headPath: contract }
  };
  const verdict = verdictOf(kind);
  const sketched = [
    ...changes.map((element) => changeOf(element, "changed", verdict)),
    ...removes.map((element) => changeOf(element, "removed", verdict))
  ];
  return {
    pairing,
    format: (0, import_chunk_SX7OD7YV.formatByName)(contract) ?? "json-schema",
    id: (0, import_chunk_LKTOIZ3L.pathOf)(pairing),
    verdict,
    changes: sketched,
    faults: [],
    notes: [],
    digests: { ...status !== "added" && { base: "base" }, ...status !== "removed" && { head: "head" } }
  };
}
function verdictOf(kind) {
  const fails = (0, import_chunk_2C5XBDIR.rejects)("the case says so");
  if (kind === "undecided") return { backward: (0, import_chunk_2C5XBDIR.undecided)("the case says so"), forward: import_chunk_2C5XBDIR.reads };
  return {
    backward: kind === "full" || kind === "backward" ? import_chunk_2C5XBDIR.reads : fails,
    forward: kind === "full" || kind === "forward" ? import_chunk_2C5XBDIR.reads : fails
  };
}
function changeOf(element, edit, verdict) {
  return {
    rule: "avro/sketched",
    element: element.split("."),
    edit,
    message: `${element} is ${edit}`,
    surface: "wire",
    verdict,
    effect: "alone",
    references: [],
    remedy: "",
    fingerprint: `sketch:${element}`
  };
}
var command = {
  name: "policy",
  summary: "policy test FILE: runs a table of cases against the policy of the working tree",
  operands: "test FILE",
  options: {
    config: { type: "string", value: "FILE", help: "the config file (default: contract-check.yaml)" }
  },
  example: "  contract-check policy test governance/policy-cases.yaml",
  async run(args, terminal) {
    const [verb, file, ...more] = args.operands;
    if (verb !== "test" || file === void 0 || more.length > 0)
      throw new import_chunk_DFZFGR2X.UsageError("policy knows one verb: contract-check policy test FILE");
    const { headSide } = await (0, import_chunk_OMTIT3VH.gitSources)({ cwd: terminal.cwd, base: "HEAD" });
    const read = await (0, import_chunk_L3R36W6X.readPolicy)(headSide, args.one("config"));
    if ("faults" in read) return (0, import_chunk_YECE4VMJ.refuseConfig)(read.faults, terminal);
    const text = await (0, import_promises.readFile)((0, import_node_path.resolve)(terminal.cwd, file), "utf8").catch(() => {
      throw new import_chunk_DFZFGR2X.UsageError(`${file} could not be read`);
    });
    const tested = await testPolicy(read.policy, file, text, terminal.now());
    if ("faults" in tested) return (0, import_chunk_YECE4VMJ.refuseConfig)(tested.faults, terminal);
    for (const { name, expected, found, requirements } of tested.results) {
      const right = expected === found;
      terminal.out(
        `${right ? "ok  " : "FAIL"} ${(0, import_chunk_EOAPNFCH.oneLine)(name)}${right ? "" : `: expected ${expected}, found ${found}`}
`
      );
      if (!right) for (const requirement of requirements) terminal.out(`       ${(0, import_chunk_EOAPNFCH.oneLine)(requirement)}
`);
    }
    return tested.results.every(({ expected, found }) => expected === found) ? 0 : 1;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
