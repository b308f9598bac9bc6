import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-IJPWTPCY.js";
import "./chunk-ODU4NCTS.js";
import "./chunk-PSOBQU6S.js";
import {
  localQuestion
} from "./chunk-RQKO2VLP.js";
import "./chunk-FSFHMQTX.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import "./chunk-PEGQHZML.js";
import "./chunk-VFIIIUW3.js";
import {
  jsonText,
  markdownText,
  oneLine
} from "./chunk-VUIP3A7O.js";
import "./chunk-EBKQS6ND.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
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
  broken: "breaks",
  removed: "loses what it reads",
  unknown: "may break",
  reads: "reads on"
};
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
      return `  ${node(contract)} ${arrow}|${words[effect]}| ${node(reader)}`;
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
    const impacts = answer.needs?.impacts ?? [];
    const nobody = "no declared consumer reads what changed";
    const rows = impacts.map(({ contract, consumer, effect, because, changes }) => ({
      contract,
      consumer: consumer.id,
      owners: consumer.owners,
      effect,
      because,
      changes
    }));
    if (format === "json") terminal.out(jsonText(rows));
    else if (rows.length === 0) terminal.out(`${nobody}
`);
    else if (format === "markdown") {
      const list = impacts.map((one) => `- ${markdownText(sentence(one))}`).join("\n");
      terminal.out(`\`\`\`mermaid
${impactGraph(impactReport({ impacts }))}
\`\`\`

${list}
`);
    } else for (const one of impacts) terminal.out(`${sentence(one)}
`);
    return 0;
  }
};
function sentence({ consumer: { id, owners }, effect, contract, because }) {
  return oneLine(`${id} (${owners.join(", ")}) ${words2[effect]} ${contract}: ${because}`);
}
var words2 = {
  broken: "is broken by",
  removed: "loses what it reads in",
  reads: "still reads",
  unknown: "may be broken by"
};
export {
  command
};
