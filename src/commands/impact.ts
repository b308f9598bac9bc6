import { gate } from "../gate.js";
import { impactGraph, impactReport } from "../governance/commands/impact-report.js";
import type { Impact } from "../governance/needs/impact.js";
import { jsonText, markdownText, oneLine } from "../reports/escape.js";
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
    const nobody = "no declared consumer reads what changed";
    const rows = impacts.map(({ contract, consumer, effect, because, changes }) => ({
      contract,
      consumer: consumer.id,
      owners: consumer.owners,
      effect,
      because,
      changes,
    }));
    if (format === "json") terminal.out(jsonText(rows));
    else if (rows.length === 0) terminal.out(`${nobody}\n`);
    else if (format === "markdown") {
      const list = impacts.map((one) => `- ${markdownText(sentence(one))}`).join("\n");
      terminal.out(`\`\`\`mermaid\n${impactGraph(impactReport({ impacts }))}\n\`\`\`\n\n${list}\n`);
    } else for (const one of impacts) terminal.out(`${sentence(one)}\n`);
    return 0;
  },
};

function sentence({ consumer: { id, owners }, effect, contract, because }: Impact): string {
  return oneLine(`${id} (${owners.join(", ")}) ${words[effect]} ${contract}: ${because}`);
}

const words: Readonly<Record<Impact["effect"], string>> = {
  broken: "is broken by",
  removed: "loses what it reads in",
  reads: "still reads",
  unknown: "may be broken by",
};
