import { gate } from "../gate.js";
import { jsonText, markdownText, oneLine } from "../reports/escape.js";
import type { Impact } from "../governance/needs/impact.js";
import type { Command } from "./command.js";
import { oneOf } from "./arguments.js";
import { gatedOptions, localRequest, refuseConfig } from "./gated.js";
import { localQuestion } from "./local.js";

export const command: Command = {
  name: "impact",
  summary: "Which declared consumers each change breaks, by the schema or the fields that they read",
  options: {
    ...gatedOptions,
    format: { type: "string", value: "FORMAT", help: "text, json or markdown (default: text)" },
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
      changes,
    }));
    if (format === "json") terminal.out(jsonText(rows));
    else if (format === "markdown") terminal.out(graph(impacts));
    else if (rows.length === 0) terminal.out("no declared consumer reads what changed\n");
    else
      for (const row of rows)
        terminal.out(
          `${oneLine(`${row.consumer} (${row.owners.join(", ")}) ${words[row.effect]} ${row.contract}: ${row.because}`)}\n`,
        );
    return 0;
  },
};

const words: Readonly<Record<Impact["effect"], string>> = {
  broken: "is broken by",
  removed: "loses what it reads in",
  reads: "still reads",
  unknown: "may be broken by",
};

/** A Mermaid graph, contracts to consumers; ids are numbers, so that no name can break out of a label. */
function graph(impacts: readonly Impact[]): string {
  const contracts = [...new Set(impacts.map(({ contract }) => contract))];
  const consumers = [...new Set(impacts.map(({ consumer }) => consumer.id))];
  const label = (text: string) => markdownText(text).replace(/["\\]/g, "'");
  const lines = [
    "```mermaid",
    "graph LR",
    ...contracts.map((path, i) => `  c${String(i)}["${label(path)}"]`),
    ...consumers.map((id, i) => `  r${String(i)}["${label(id)}"]`),
    ...impacts.map(
      ({ contract, consumer, effect }) =>
        `  c${String(contracts.indexOf(contract))} -->|${effect}| r${String(consumers.indexOf(consumer.id))}`,
    ),
    "```",
  ];
  return `${lines.join("\n")}\n`;
}
