var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MMGC7BAJ = require("./chunk-MMGC7BAJ.js");
var import_chunk_ISLHPPYF = require("./chunk-ISLHPPYF.js");
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_6MDHP7JY = require("./chunk-6MDHP7JY.js");
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_7RNWZRBX = require("./chunk-7RNWZRBX.js");
var import_chunk_75CQG2EN = require("./chunk-75CQG2EN.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_SELQ7KBI = require("./chunk-SELQ7KBI.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
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
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
async function simulate(needs, facts, { approve = [], at }) {
  const now = at ?? needs.now;
  const imagined = approve.map((handle) => ({
    login: handle.slice(1),
    state: "APPROVED",
    at: Math.min(now, needs.now),
    transitions: needs.transitions
  }));
  const reviews = facts.reviews === void 0 || (0, import_chunk_I57QSP22.isUnverifiable)(facts.reviews) ? [] : facts.reviews;
  const commits = facts.commits ?? (facts.author === void 0 ? [] : void 0);
  return (0, import_chunk_6MDHP7JY.decide)(
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
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function style(coloured) {
  const paint = (name) => (text) => {
    const [on, off] = codes[name];
    return coloured ? `\x1B[${String(on)}m${text}\x1B[${String(off)}m` : text;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan")
  };
}
var version = true ? "0.1.0" : "0.0.0-source";
var renderers = {
  text: async (report, { coloured, verbose, quiet }) => (await Promise.resolve().then(() => __toESM(require("./reports-text.js")))).renderText(report, { style: style(coloured), verbose, quiet }),
  json: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-json.js")))).renderJson(report, version),
  markdown: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-markdown.js")))).renderMarkdown(report),
  sarif: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-sarif.js")))).renderSarif(report, version),
  junit: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-junit.js")))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-github.js")))).renderGithub(report),
  html: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-html.js")))).renderHtml(report)
};
var formatNames = Object.keys(renderers);
var outputOptions = {
  format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")} (default: text)` },
  output: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "write to a file; FORMAT=FILE adds another format (repeatable)"
  }
};
async function printReport(report, args, terminal) {
  const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet") };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = (0, import_node_path.resolve)(terminal.cwd, file);
    await import_node_fs.promises.mkdir((0, import_node_path.dirname)(path), { recursive: true });
    await import_node_fs.promises.writeFile(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
}
function parseTarget(target, format) {
  const [, name, file] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (name === void 0 || file === void 0) return { format, file: target, named: false };
  const known = formatNames.find((one) => one === name);
  if (known === void 0) {
    throw new import_chunk_DFZFGR2X.UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${(0, import_chunk_DFZFGR2X.didYouMean)(name, formatNames)}`
    );
  }
  return { format: known, file, named: true };
}
function isColoured(args, { env, isTerminal }) {
  const when = (0, import_chunk_E7P53MAG.oneOf)(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
var command = {
  name: "simulate",
  summary: "What if: the decision as it would be with these approvals, at that moment",
  options: {
    ...import_chunk_YECE4VMJ.gatedOptions,
    approve: {
      type: "string",
      multiple: true,
      value: "@LOGIN",
      help: "as if this person approved (repeatable)"
    },
    at: { type: "string", value: "INSTANT", help: "as if it were then, for example 2026-12-01T22:00+01:00" },
    ...import_chunk_YECE4VMJ.judgingOptions,
    ...outputOptions
  },
  example: "  contract-check simulate --approve @lena --at 2026-12-05T22:30+01:00",
  async run(args, terminal) {
    const approve = args.all("approve").map((login) => {
      if (!login.startsWith("@"))
        throw new import_chunk_DFZFGR2X.UsageError(`--approve ${login}: write the login with its @, as @${login}`);
      return login;
    });
    const question = await (0, import_chunk_DG2T2XIP.localQuestion)((0, import_chunk_YECE4VMJ.localRequest)(args, terminal, (0, import_chunk_YECE4VMJ.instantOf)(args, terminal, true)));
    const answer = await (0, import_chunk_MMGC7BAJ.gate)(question);
    if ("faults" in answer) return (0, import_chunk_YECE4VMJ.refuseConfig)(answer.faults, terminal);
    const { needs, facts } = answer;
    const decision = needs && facts ? await simulate(needs, facts, { approve }) : answer.report.decision;
    await printReport({ ...answer.report, decision }, args, terminal);
    return exitCodes[decision.status];
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
