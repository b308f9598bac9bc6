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
var import_chunk_FMEIS7DX = require("./chunk-FMEIS7DX.js");
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
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
function impactReport({ impacts }) {
  const contracts = [...new Set(impacts.map(({ contract }) => contract))].sort();
  return contracts.map((contract) => ({
    contract,
    consumers: impacts.filter((one) => one.contract === contract).map(({ consumer: { id, owners, tier }, effect, because, changes }) => ({
      id,
      owners,
      ...tier !== void 0 && { tier },
      effect,
      because,
      changes
    })).sort((a, b) => order[a.effect] - order[b.effect] || (a.id < b.id ? -1 : 1))
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
    const known = nodes.get(text) ?? `n${String(nodes.size)}`;
    nodes.set(text, known);
    return `${known}["${label(text)}"]`;
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
    ...import_chunk_XN6YMHCI.gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text, json or markdown (default: text)" }
  },
  example: "  contract-check impact --format markdown",
  async run(args, terminal) {
    const format = (0, import_chunk_ZQ3EEPL6.oneOf)(args, "format", ["text", "json", "markdown"], "text");
    const answer = await (0, import_chunk_FMEIS7DX.gate)(await (0, import_chunk_3BEB3UHK.localQuestion)((0, import_chunk_XN6YMHCI.localRequest)(args, terminal, terminal.now())));
    if ("faults" in answer) return (0, import_chunk_XN6YMHCI.refuseConfig)(answer.faults, terminal);
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
