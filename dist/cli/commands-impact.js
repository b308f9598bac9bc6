import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-JWFX4YDT.js";
import "./chunk-JPMXNO7C.js";
import "./chunk-PSOBQU6S.js";
import {
  localQuestion
} from "./chunk-MYE7CKHZ.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import "./chunk-5LPFY4I7.js";
import "./chunk-VFIIIUW3.js";
import {
  jsonText,
  markdownText,
  oneLine
} from "./chunk-VUIP3A7O.js";
import "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/governance/commands/impact-report.ts
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

// src/commands/impact.ts
var command = {
  name: "impact",
  summary: "Which declared consumers each change breaks, by the schema or the fields that they read",
  options: {
    ...gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text, json or markdown (default: text)" }
  },
  example: "  contract-check impact --format markdown",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json", "markdown"], "text");
    const answer = await gate(await localQuestion(localRequest(args, terminal, terminal.now())));
    if ("faults" in answer) return refuseConfig(answer.faults, terminal);
    terminal.out(render(format, answer.needs?.impacts ?? []));
    return 0;
  }
};
function render(format, impacts) {
  if (format === "json") return jsonText(impacts.map(row));
  if (impacts.length === 0) return "no declared consumer reads what changed\n";
  const sentences = impacts.map((one) => oneLine(impactSentence(one)));
  if (format === "text") return `${sentences.join("\n")}
`;
  const list = sentences.map((one) => `- ${markdownText(one)}`).join("\n");
  return `\`\`\`mermaid
${impactGraph(impactReport({ impacts }))}
\`\`\`

${list}
`;
}
function row({ contract, consumer: { id, owners }, effect, because, changes }) {
  return { contract, consumer: id, owners, effect, because, changes };
}
export {
  command
};
