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
var import_chunk_MMGC7BAJ = require("./chunk-MMGC7BAJ.js");
var import_chunk_ISLHPPYF = require("./chunk-ISLHPPYF.js");
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
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
function impactReport({ impacts }) {
  const contracts = [...new Set(impacts.map(({ contract }) => contract))].sort();
  return contracts.map((contract) => ({
    contract,
    consumers: impacts.filter((impact) => impact.contract === contract).map(({ consumer: { id, owners, tier }, effect, because, changes }) => ({
      id,
      owners,
      ...tier !== void 0 && { tier },
      effect,
      because,
      changes
    })).sort((a, b) => order[a.effect] - order[b.effect] || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.id, b.id))
  }));
}
var order = { broken: 0, removed: 1, unknown: 2, reads: 3 };
var words = {
  broken: { arrow: "breaks", verb: "is broken by" },
  removed: { arrow: "loses what it reads", verb: "loses what it reads in" },
  unknown: { arrow: "may break", verb: "may be broken by" },
  reads: { arrow: "reads on", verb: "still reads" }
};
function impactSentence({ consumer: { id, owners }, effect, contract, because }) {
  return `${id} (${owners.join(", ")}) ${words[effect].verb} ${contract}: ${because}`;
}
function impactGraph(report) {
  const nodes = /* @__PURE__ */ new Map();
  const node = (text) => {
    const id = nodes.get(text) ?? `n${String(nodes.size)}`;
    nodes.set(text, id);
    return `${id}["${label(text)}"]`;
  };
  const edges = report.flatMap(
    ({ contract, consumers }) => consumers.map(({ id, owners, effect }) => {
      const arrow = effect === "reads" ? "-.->" : "==>";
      const reader = owners.length === 0 ? id : `${id} (${owners.join(", ")})`;
      return `  ${node(contract)} ${arrow}|${words[effect].arrow}| ${node(reader)}`;
    })
  );
  return ["graph LR", ...edges].join("\n");
}
function label(text) {
  return text.replace(/[^\w ./@(),:-]/gu, (char) => `#${String(char.codePointAt(0) ?? 0)};`);
}
var command = {
  name: "impact",
  summary: "Which declared consumers each change breaks, by the schema or the fields that they read",
  options: {
    ...import_chunk_YECE4VMJ.gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text, json or markdown (default: text)" }
  },
  example: "  contract-check impact --format markdown",
  async run(args, terminal) {
    const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", ["text", "json", "markdown"], "text");
    const answer = await (0, import_chunk_MMGC7BAJ.gate)(await (0, import_chunk_DG2T2XIP.localQuestion)((0, import_chunk_YECE4VMJ.localRequest)(args, terminal, terminal.now())));
    if ("faults" in answer) return (0, import_chunk_YECE4VMJ.refuseConfig)(answer.faults, terminal);
    terminal.out(render(format, answer.needs?.impacts ?? []));
    return 0;
  }
};
function render(format, impacts) {
  if (format === "json") return (0, import_chunk_EOAPNFCH.jsonText)(impacts.map(row));
  if (impacts.length === 0) return "no declared consumer reads what changed\n";
  const sentences = impacts.map((one) => (0, import_chunk_EOAPNFCH.oneLine)(impactSentence(one)));
  if (format === "text") return `${sentences.join("\n")}
`;
  const list = sentences.map((one) => `- ${(0, import_chunk_EOAPNFCH.markdownText)(one)}`).join("\n");
  return `\`\`\`mermaid
${impactGraph(impactReport({ impacts }))}
\`\`\`

${list}
`;
}
function row({ contract, consumer: { id, owners }, effect, because, changes }) {
  return { contract, consumer: id, owners, effect, because, changes };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
