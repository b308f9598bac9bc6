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
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
async function testPolicy(policy, file, text, now) {
  const read = await (0, import_chunk_KM3VYIZZ.readGoverned)(
    "policy-cases",
    (0, import_chunk_KM3VYIZZ.textOf)(file, "head", text)
  );
  if ("faults" in read) return read;
  const undated = read.value.cases.filter(({ at }) => at !== void 0 && (0, import_chunk_TTUWVPEH.startOf)(at) === void 0);
  if (undated.length > 0) {
    const location = { file };
    return {
      faults: undated.map(
        ({ name }) => (0, import_chunk_KM3VYIZZ.configFault)("GV003", `case ${JSON.stringify(name)}: at: is not a day of the calendar`, location)
      )
    };
  }
  return { results: await Promise.all(read.value.cases.map((one) => run(policy, one, now))) };
}
async function run(policy, one, now) {
  const at = (one.at === void 0 ? void 0 : (0, import_chunk_TTUWVPEH.startOf)(one.at)) ?? now;
  const comparison = sketch(one.change);
  const needs = await (0, import_chunk_F76J44HP.requirementsOf)(policy, [comparison], { now: at });
  const decision = await (0, import_chunk_6TRC4WWS.decide)(needs, {
    author: one.author ?? "@nobody-in-particular",
    commits: [],
    landed: [],
    reviews: (one.approvedBy ?? []).map((handle) => ({
      login: handle.slice(1),
      state: "APPROVED",
      at,
      transitions: needs.transitions
    }))
  });
  const requirements = decision.requirements.filter(({ status }) => status !== "met").map(({ code, message }) => `${code} ${message}`);
  return { name: one.name, expected: one.expect, found: decision.status, requirements };
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
  const made = [
    ...changes.map((element) => changeOf(element, "changed", verdict)),
    ...removes.map((element) => changeOf(element, "removed", verdict))
  ];
  return {
    pairing,
    format: contract.endsWith(".proto") ? "protobuf" : contract.endsWith(".avsc") ? "avro" : "json-schema",
    id: (0, import_chunk_CWPXB5AQ.pathOf)(pairing),
    verdict,
    changes: made,
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
      throw new import_chunk_ZTHOZIVB.UsageError("policy knows one verb: contract-check policy test FILE");
    const { headSide } = await (0, import_chunk_UFPVMWBE.gitSources)({ cwd: terminal.cwd, base: "HEAD" });
    const read = await (0, import_chunk_IW7S2YIM.readPolicy)(headSide, args.one("config"));
    if ("faults" in read) return (0, import_chunk_XN6YMHCI.refuseConfig)(read.faults, terminal);
    const text = await (0, import_promises.readFile)((0, import_node_path.resolve)(terminal.cwd, file), "utf8").catch(() => {
      throw new import_chunk_ZTHOZIVB.UsageError(`${file} could not be read`);
    });
    const tested = await testPolicy(read.policy, file, text, terminal.now());
    if ("faults" in tested) return (0, import_chunk_XN6YMHCI.refuseConfig)(tested.faults, terminal);
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
