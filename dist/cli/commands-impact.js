import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  gate
} from "./chunk-XCXYRN25.js";
import "./chunk-QL5DIFBZ.js";
import "./chunk-7XWP45EP.js";
import {
  localQuestion
} from "./chunk-3JVKAUH7.js";
import "./chunk-S5UV3DQ7.js";
import {
  gatedOptions,
  localRequest,
  refuseConfig
} from "./chunk-LCP6SGCJ.js";
import "./chunk-DXICQGX2.js";
import "./chunk-VFIIIUW3.js";
import {
  jsonText,
  markdownText,
  oneLine
} from "./chunk-VUIP3A7O.js";
import "./chunk-EBKQS6ND.js";
import "./chunk-N5M2AU2H.js";
import {
  oneOf
} from "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

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
    const rows = impacts.map(({ contract, consumer, effect, because, changes }) => ({
      contract,
      consumer: consumer.id,
      owners: consumer.owners,
      effect,
      because,
      changes
    }));
    if (format === "json") terminal.out(jsonText(rows));
    else if (format === "markdown") terminal.out(graph(impacts));
    else if (rows.length === 0) terminal.out("no declared consumer reads what changed\n");
    else
      for (const row of rows)
        terminal.out(
          `${oneLine(`${row.consumer} (${row.owners.join(", ")}) ${words[row.effect]} ${row.contract}: ${row.because}`)}
`
        );
    return 0;
  }
};
var words = {
  broken: "is broken by",
  removed: "loses what it reads in",
  reads: "still reads",
  unknown: "may be broken by"
};
function graph(impacts) {
  const contracts = [...new Set(impacts.map(({ contract }) => contract))];
  const consumers = [...new Set(impacts.map(({ consumer }) => consumer.id))];
  const label = (text) => markdownText(text).replace(/["\\]/g, "'");
  const lines = [
    "```mermaid",
    "graph LR",
    ...contracts.map((path, i) => `  c${String(i)}["${label(path)}"]`),
    ...consumers.map((id, i) => `  r${String(i)}["${label(id)}"]`),
    ...impacts.map(
      ({ contract, consumer, effect }) => `  c${String(contracts.indexOf(contract))} -->|${effect}| r${String(consumers.indexOf(consumer.id))}`
    ),
    "```"
  ];
  return `${lines.join("\n")}
`;
}
export {
  command
};
