import { formats } from "../formats/registry.js";
import type { RuleInfo } from "../model/rule.js";
import type { Command } from "./command.js";
import { oneOf } from "./arguments.js";

/** Every rule of every format: its id, title, reason, remedy, and its names in other systems. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const loaded = await Promise.all(formats.map(({ load }) => load()));
  return loaded.flatMap(({ rules }) => rules);
}

export const command: Command = {
  name: "rules",
  summary: "Lists every rule",
  options: { format: { type: "string", value: "FORMAT", help: "text or json (default: text)" } },
  example: "  contract-check rules --format json",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json"], "text");
    const rules = await allRules();
    if (format === "json") {
      terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    terminal.out(`${rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join("\n")}\n`);
    return 0;
  },
};
