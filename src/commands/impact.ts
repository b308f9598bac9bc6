import { gate } from "../line/gate.js";
import { impactGraph, impactReport, impactSentence } from "../governance/commands/impact-report.js";
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
    if (!answer.needs)
      for (const note of answer.report.notes) terminal.err(`contract-check: note: ${oneLine(note)}\n`);
    const impacts = answer.needs?.impacts ?? [];
    const isDeclared = (answer.needs?.policy.consumers.length ?? 0) > 0;
    terminal.out(
      impacts.length > 0 || isDeclared || format === "json"
        ? render(format, impacts)
        : "no consumer is declared on the governed branch, so nobody knows who reads what changed: name them under consumers:\n",
    );
    return 0;
  },
};

function render(format: "text" | "json" | "markdown", impacts: readonly Impact[]): string {
  if (format === "json") return jsonText(impacts.map(row));
  if (impacts.length === 0) return "no declared consumer reads what changed\n";
  const sentences = impacts.map((impact) => oneLine(impactSentence(impact)));
  if (format === "text") return `${sentences.join("\n")}\n`;
  const list = sentences.map((sentence) => `- ${markdownText(sentence)}`).join("\n");
  return `\`\`\`mermaid\n${impactGraph(impactReport({ impacts }))}\n\`\`\`\n\n${list}\n`;
}

function row({ contract, consumer: { id, owners }, effect, because, changes }: Impact): object {
  return { contract, consumer: id, owners, effect, because, changes };
}
